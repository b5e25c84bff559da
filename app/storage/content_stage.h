#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace yongping {

class BlobStatement;

// The way of one content after the other into the store, on a thread and a connection of its own: whoever delivers the
// bytes goes on reading and proving meanwhile. Chunks are written in transactions of a bounded size, so that neither
// memory nor the log grows with the content; a content is marked unfinished until finish(). The first failure is what
// every call returns until the next begin().
class ContentStage
{
public:
    static constexpr qsizetype ChunkSize = 512 * 1024;

    explicit ContentStage(QString file);
    ~ContentStage();
    ContentStage(const ContentStage &) = delete;
    ContentStage &operator=(const ContentStage &) = delete;

    // Clears away what is left of an unfinished content of that digest.
    Result<void> begin(const QString &digest);
    // Returns once there is room for the chunk; what fails later is told by the next call.
    Result<void> add(QByteArray chunk);
    // The content is on the disk whole when this returns.
    Result<void> finish();
    // Takes the unfinished content away.
    void drop();
    // Ends the open transaction, so that another connection can begin one.
    Result<void> giveWay();

private:
    using Work = std::function<Result<void>()>;

    void hand(Work work);
    Result<void> handAndWait(Work work);
    void run();
    // On the thread:
    Result<void> open();
    Result<void> stage();
    Result<void> commit();
    Result<void> clear();
    Result<void> make(const QString &digest);
    Result<void> write(const QByteArray &chunk);
    Result<void> mark();

    const QString m_file;
    std::mutex m_mutex; // of the members up to the thread
    std::condition_variable m_changed;
    std::deque<Work> m_waiting;
    bool m_isBusy = false;
    bool m_isEnding = false;
    Result<void> m_state;
    // On the thread alone:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<BlobStatement> m_insert;
    std::optional<Transaction> m_transaction;
    QString m_digest;
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_inTransaction = 0;
    std::thread m_thread; // last, so that the others are there when it starts
};

} // namespace yongping

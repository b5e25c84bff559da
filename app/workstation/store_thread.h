#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "casework/store.h"
#include "criteria/library.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace yongping {

// A store on a thread of its own: whatever is handed over runs there in the order of handing over, so that the window
// never waits for the disk and nothing overtakes a change. Destroying it finishes what was handed over.
class StoreThread
{
public:
    // Opens (and makes, where missing) the store; where another program holds it, opens it read-only instead and says
    // why in readOnlyReason(). With a reason to read only it is not even tried to write.
    static Result<std::unique_ptr<StoreThread>> start(const QString &file, Clock &clock,
                                                      const QString &readOnlyReason = {});
    ~StoreThread();

    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    // What work on the store may touch; lives on the store's thread.
    struct Room
    {
        std::unique_ptr<Store> store;
        CriteriaLibrary library;
    };

    template<typename Work, typename Value = std::invoke_result_t<Work, Room &>>
    QFuture<Value> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        hand([this, promise, work = std::move(work)] {
            promise->addResult(work(*m_room));
            promise->finish();
        });
        return future;
    }

private:
    StoreThread() = default;
    void hand(std::function<void()> work);
    Result<void> open(const QString &file, Clock &clock);

    QThread m_thread;
    QObject m_place; // lives on m_thread; receives the work
    std::unique_ptr<Room> m_room;
    QString m_readOnlyReason;
};

} // namespace yongping

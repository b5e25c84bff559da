#pragma once

#include "viewer/page_file.h"
#include "viewer/page_source.h"
#include "viewer/process/page_process.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <optional>

namespace yongping {

struct PageOrder
{
    PageDrawing drawing;
    qreal dpi = 0;
    int losses = 0; // processes that it has cost
};

// The background half of a PageSource: waits on a thread of its own for what is ordered, asks the process and starts it
// anew when it is lost. Its signals come from that thread. Lives until its thread has ended, which nobody waits for.
class PageServer : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<Result<PageFile>()>;

    static constexpr std::size_t MaxWaiting = 64;

    PageServer(Opener opener, PageLimits limits);
    ~PageServer() override;

    static void start(const std::shared_ptr<PageServer> &server);
    void stop();
    // The one that had to go for it, if there were too many.
    std::optional<PageOrder> order(const PageOrder &order);
    void withdraw(int page, qreal dpi, int rotation);
    void find(const QString &words);

Q_SIGNALS:
    void opened(const std::vector<QSizeF> &sizes);
    void failed(const yongping::Error &error);
    void drawn(int page, qreal dpi, int rotation, const QImage &image);
    void undrawable(int page, const yongping::Error &error);
    void found(const QString &words, const std::vector<yongping::TextHit> &more, bool isLast);

private:
    struct Search
    {
        QString words;
        int page = 0; // the next one
        int losses = 0;
        std::size_t count = 0; // of hits told
        std::vector<TextHit> hits; // not told yet
        int generation = 0;
    };
    using Job = std::variant<PageOrder, Search>;

    void run();
    bool openPages();
    std::optional<PageProcess::Loss> resume();
    std::optional<Job> next();
    std::optional<Job> taken();
    void draw(PageOrder order);
    void look(Search search);
    void putBack(const Search &search);
    void lose(PageOrder order);

    Opener m_opener;
    PageLimits m_limits;
    int m_alarm;

    // Of the background thread.
    std::optional<PageFile> m_file;
    std::vector<QSizeF> m_sizes;
    PageProcess m_process;
    QDeadlineTimer m_tellHits;

    // Shared.
    QMutex m_mutex;
    QWaitCondition m_something;
    std::deque<PageOrder> m_orders;
    std::optional<Search> m_search;
    int m_searches = 0; // begun so far
    bool m_stopped = false;
};

} // namespace yongping

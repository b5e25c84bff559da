#include "viewer/page_server.h"

#include "viewer/viewer_program.h"

#include <QThreadPool>

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

constexpr int MaxLosses = 2;
constexpr int MaxServers = 64;
constexpr int HitsEvery = 150; // milliseconds; the window is not to be flooded

// Threads of their own: each is busy as long as its source is open. The program's end waits for those that are left.
class ServerThreads : public QThreadPool
{
public:
    ServerThreads() { setMaxThreadCount(MaxServers); }
};
Q_GLOBAL_STATIC(ServerThreads, serverThreads)

bool isSame(const PageOrder &order, int page, qreal dpi, int rotation)
{
    return order.drawing.page == page && qFuzzyCompare(order.dpi, dpi) && order.drawing.rotation == rotation;
}

} // namespace

PageServer::PageServer(Opener opener, PageLimits limits)
    : m_opener(std::move(opener)), m_limits(std::move(limits)), m_alarm(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      m_process(m_alarm)
{
    if (m_limits.program.isEmpty())
        m_limits.program = viewerProgram();
}

PageServer::~PageServer()
{
    ::close(m_alarm);
}

void PageServer::start(const std::shared_ptr<PageServer> &server)
{
    serverThreads->start([server] { server->run(); });
}

void PageServer::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_something.wakeAll();
    ::eventfd_write(m_alarm, 1);
}

std::optional<PageOrder> PageServer::order(const PageOrder &order)
{
    const QMutexLocker lock(&m_mutex);
    m_orders.push_back(order);
    m_something.wakeAll();
    if (m_orders.size() <= MaxWaiting)
        return {};
    const PageOrder oldest = m_orders.front();
    m_orders.pop_front();
    return oldest;
}

void PageServer::withdraw(int page, qreal dpi, int rotation)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_orders, [=](const PageOrder &each) { return isSame(each, page, dpi, rotation); });
}

void PageServer::find(const QString &words)
{
    const QMutexLocker lock(&m_mutex);
    m_search.reset();
    ++m_searches;
    if (words.trimmed().isEmpty())
        return;
    m_search = Search();
    m_search->words = words;
    m_search->generation = m_searches;
    m_something.wakeAll();
}

void PageServer::run()
{
    if (!openPages())
        return;
    while (const std::optional<Job> job = next()) {
        if (const auto *order = std::get_if<PageOrder>(&*job))
            draw(*order);
        else
            look(std::get<Search>(*job));
    }
    m_process.end(); // by the thread that began it
}

bool PageServer::openPages()
{
    const Result<PageFile> file = m_opener();
    if (!file) {
        Q_EMIT failed(file.error());
        return false;
    }
    m_file = *file;
    for (int attempt = 1;; ++attempt) {
        const auto answer = m_process.open(m_limits.program, m_file->descriptor(), m_limits.msecs);
        if (const auto *sizes = std::get_if<std::vector<QSizeF>>(&answer)) {
            m_sizes = *sizes;
            Q_EMIT opened(m_sizes);
            return true;
        }
        if (const auto *trouble = std::get_if<PageTrouble>(&answer)) {
            m_process.end();
            Q_EMIT failed(errorOf(*trouble));
            return false;
        }
        const auto loss = std::get<PageProcess::Loss>(answer);
        if (loss == PageProcess::Loss::Alarmed)
            return false;
        if (loss == PageProcess::Loss::NotStarted || attempt == MaxLosses) {
            Q_EMIT failed(errorOf(loss));
            return false;
        }
    }
}

// Starts a process again on the file that another one has opened before.
std::optional<PageProcess::Loss> PageServer::resume()
{
    if (m_process.isRunning())
        return {};
    const auto answer = m_process.open(m_limits.program, m_file->descriptor(), m_limits.msecs);
    if (const auto *loss = std::get_if<PageProcess::Loss>(&answer))
        return *loss;
    const auto *sizes = std::get_if<std::vector<QSizeF>>(&answer);
    if (sizes && *sizes == m_sizes)
        return {};
    m_process.end();
    return PageProcess::Loss::Nonsense; // the file changed under the eyes of the reader
}

std::optional<PageServer::Job> PageServer::next()
{
    QMutexLocker lock(&m_mutex);
    for (;;) {
        if (m_stopped)
            return {};
        if (std::optional<Job> job = taken())
            return job;
        const bool idles = m_process.isRunning();
        const QDeadlineTimer deadline = idles ? QDeadlineTimer(m_limits.idleMsecs) : QDeadlineTimer::Forever;
        if (!m_something.wait(&m_mutex, deadline) && idles) {
            lock.unlock();
            m_process.end();
            lock.relock();
        }
    }
}

// What is large is in front of the eye; what has cost a process waits for the rest.
std::optional<PageServer::Job> PageServer::taken()
{
    if (!m_orders.empty()) {
        const auto isLess = [](const PageOrder &a, const PageOrder &b) {
            return a.losses != b.losses ? a.losses > b.losses : a.dpi < b.dpi;
        };
        const auto first = std::max_element(m_orders.begin(), m_orders.end(), isLess);
        const PageOrder order = *first;
        m_orders.erase(first);
        return order;
    }
    if (!m_search)
        return {};
    const Search search = *m_search;
    m_search.reset();
    return search;
}

void PageServer::draw(PageOrder order)
{
    const PageDrawing &drawing = order.drawing;
    if (resume()) {
        lose(order);
        return;
    }
    const auto answer = m_process.draw(drawing, m_limits.msecs);
    if (const auto *image = std::get_if<QImage>(&answer))
        Q_EMIT drawn(drawing.page, order.dpi, drawing.rotation, *image);
    else if (const auto *trouble = std::get_if<PageTrouble>(&answer))
        Q_EMIT undrawable(drawing.page, errorOf(*trouble));
    else
        lose(order);
}

void PageServer::lose(PageOrder order)
{
    if (++order.losses >= MaxLosses) {
        Q_EMIT undrawable(order.drawing.page, errorOf(PageTrouble::NotDrawn));
        return;
    }
    const QMutexLocker lock(&m_mutex);
    m_orders.push_back(order);
}

// One page at a time, so that drawing can come between.
void PageServer::look(Search search)
{
    const auto answer = resume() ? PageProcess::Answer<std::vector<TextHit>>(PageProcess::Loss::Died)
                                 : m_process.find({search.page, search.words}, m_limits.msecs);
    if (std::holds_alternative<PageProcess::Loss>(answer) && ++search.losses < MaxLosses) {
        putBack(search);
        return;
    }
    if (const auto *hits = std::get_if<std::vector<TextHit>>(&answer)) {
        const std::size_t room = PageSource::MaxHits - search.count - search.hits.size();
        std::copy_n(hits->begin(), std::min(room, hits->size()), std::back_inserter(search.hits));
    }
    ++search.page;
    search.losses = 0;
    putBack(search);
}

void PageServer::putBack(const Search &search)
{
    const QMutexLocker lock(&m_mutex);
    if (search.generation != m_searches)
        return;
    Search kept = search;
    const bool isLast = kept.page >= int(m_sizes.size()) || kept.count + kept.hits.size() >= PageSource::MaxHits;
    if (isLast || (!kept.hits.empty() && m_tellHits.hasExpired())) {
        Q_EMIT found(kept.words, kept.hits, isLast);
        kept.count += kept.hits.size();
        kept.hits.clear();
        m_tellHits.setRemainingTime(HitsEvery);
    }
    if (!isLast)
        m_search = kept;
}

} // namespace yongping

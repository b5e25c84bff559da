#include "storage/content_stage.h"

#include "storage/blob_statement.h"

#include <utility>

namespace yongping {

namespace {

constexpr std::size_t MostWaiting = 2;
// What is written in one transaction stays in SQLite's cache until the commit: pages that spill into the log earlier
// and change again make it read back and sum up everything after them, which doubles the work.
constexpr qint64 TransactionSize = 2 * 1024 * 1024;
constexpr qint64 CacheSize = TransactionSize + 1024 * 1024;

} // namespace

ContentStage::ContentStage(QString file) : m_file(std::move(file)), m_thread([this] { run(); }) {}

ContentStage::~ContentStage()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<void> ContentStage::begin(const QString &digest)
{
    {
        const std::lock_guard lock(m_mutex);
        m_state = {};
    }
    return handAndWait([this, digest] { return make(digest); });
}

Result<void> ContentStage::add(QByteArray chunk)
{
    hand([this, chunk = std::move(chunk)] { return write(chunk); });
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<void> ContentStage::finish()
{
    return handAndWait([this] { return mark(); });
}

void ContentStage::drop()
{
    {
        // What is under way may fail yet; that would keep the clearing from being done.
        std::unique_lock lock(m_mutex);
        m_waiting.clear();
        m_changed.wait(lock, [this] { return !m_isBusy; });
        m_state = {};
    }
    // What cannot be taken away now is swept later.
    static_cast<void>(bool(handAndWait([this] { return clear(); })));
}

Result<void> ContentStage::giveWay()
{
    return handAndWait([this] { return commit(); });
}

void ContentStage::hand(Work work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < MostWaiting; });
    m_waiting.push_back(std::move(work));
    m_changed.notify_all();
}

Result<void> ContentStage::handAndWait(Work work)
{
    hand(std::move(work));
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_isBusy; });
    return m_state;
}

void ContentStage::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_waiting.empty())
            break;
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isBusy = true;
        const bool isSound = bool(m_state);
        lock.unlock();
        m_changed.notify_all();
        const Result<void> done = isSound ? work() : Result<void>();
        lock.lock();
        if (!done)
            m_state = done;
        m_isBusy = false;
        m_changed.notify_all();
    }
    // Qt's connection has to be closed on the thread that opened it.
    m_transaction.reset();
    m_insert.reset();
    m_connection.reset();
}

Result<void> ContentStage::open()
{
    if (m_insert)
        return {};
    if (!m_connection) {
        auto connection = Connection::open(m_file, Connection::Access::Write);
        if (!connection)
            return connection.error();
        m_connection = std::move(*connection);
        const QString cacheSize = QStringLiteral("PRAGMA cache_size = -%1").arg(CacheSize / 1024);
        if (auto set = m_connection->run(cacheSize); !set)
            return set;
    }
    auto insert = BlobStatement::prepare(*m_connection,
                                         "INSERT INTO attachment_chunks (digest, position, data) VALUES (?, ?, ?)");
    if (!insert)
        return insert.error();
    m_insert = std::move(*insert);
    return {};
}

Result<void> ContentStage::stage()
{
    if (m_transaction)
        return {};
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    return {};
}

Result<void> ContentStage::commit()
{
    m_inTransaction = 0;
    if (!m_transaction)
        return {};
    const Result<void> committed = m_transaction->commit();
    m_transaction.reset();
    return committed;
}

Result<void> ContentStage::clear()
{
    if (!m_connection) // could not be opened
        return {};
    m_transaction.reset();
    m_inTransaction = 0;
    return m_connection->run(QStringLiteral("DELETE FROM attachment_contents WHERE digest = ? AND finished = 0"),
                             {m_digest});
}

Result<void> ContentStage::make(const QString &digest)
{
    if (auto opened = open(); !opened)
        return opened;
    m_digest = digest;
    m_position = 0;
    m_size = 0;
    if (auto cleared = clear(); !cleared)
        return cleared;
    if (auto staged = stage(); !staged)
        return staged;
    return m_connection->run(
        QStringLiteral("INSERT INTO attachment_contents (digest, size, finished) VALUES (?, 0, 0)"), {m_digest});
}

Result<void> ContentStage::write(const QByteArray &chunk)
{
    if (auto staged = stage(); !staged)
        return staged;
    m_insert->bind(1, m_digest);
    m_insert->bind(2, m_position++);
    m_insert->bind(3, chunk);
    if (auto done = m_insert->step(); !done)
        return done.error();
    m_size += chunk.size();
    m_inTransaction += chunk.size();
    return m_inTransaction < TransactionSize ? Result<void>() : commit();
}

Result<void> ContentStage::mark()
{
    if (auto staged = stage(); !staged)
        return staged;
    const auto marked = m_connection->run(
        QStringLiteral("UPDATE attachment_contents SET size = ?, finished = 1 WHERE digest = ?"), {m_size, m_digest});
    return marked ? commit() : marked;
}

} // namespace yongping

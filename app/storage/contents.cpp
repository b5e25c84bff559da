#include "storage/contents.h"

#include "base/digest.h"
#include "base/tr.h"

#include <QStringList>

#include <sqlite3.h>

namespace yongping {

namespace {

constexpr qsizetype ChunkSize = 1024 * 1024;
constexpr qint64 TransactionSize = 32 * ChunkSize;

Error unknownContent(const QString &digest)
{
    return Error::refused(QStringLiteral("content.unknown"),
                          tr("The store does not have the content %1.").arg(digest), digest);
}

Error damagedContent(const Connection &connection, const QString &digest)
{
    Error error = Error::failure(QStringLiteral("content.damaged"),
                                 tr("A file kept in the store “%1” is damaged: its content no longer has the SHA-256 %2. "
                                    "Please restore a backup.")
                                     .arg(connection.file(), digest));
    error.key = digest;
    return error;
}

} // namespace

// A statement on SQLite's own handle: blobs are bound and read in place, where Qt's driver would copy them.
class Contents::Statement
{
public:
    static Result<std::unique_ptr<Statement>> prepare(Connection &connection, const char *text)
    {
        std::unique_ptr<Statement> statement(new Statement(connection));
        if (sqlite3_prepare_v3(connection.handle(), text, -1, SQLITE_PREPARE_PERSISTENT, &statement->m_statement, nullptr)
            != SQLITE_OK)
            return connection.errorFromHandle();
        return statement;
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int place, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(m_statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    // Must live until the statement was run.
    void bind(int place, QByteArrayView blob)
    {
        sqlite3_bind_blob64(m_statement, place, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
                            SQLITE_STATIC);
    }

    // True for a row, false at the end; the statement is then ready to be run again.
    Result<bool> step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        const Result<bool> result = code == SQLITE_DONE ? Result<bool>(false) : m_connection.errorFromHandle();
        sqlite3_reset(m_statement);
        return result;
    }
    QByteArrayView blob(int column) const
    {
        const void *data = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char *>(data), static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
    }

private:
    explicit Statement(Connection &connection) : m_connection(connection) {}

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

class Contents::Writer final : public ContentWriter
{
public:
    Writer(Contents &contents, QString digest) : m_contents(contents), m_digest(std::move(digest)) {}
    ~Writer() override
    {
        if (m_contents.m_writer != this)
            return;
        m_contents.m_writer = nullptr;
        m_contents.m_staging.reset();
        if (m_committed) // else it is gone with the transaction; what cannot be removed now is swept later
            static_cast<void>(bool(m_contents.remove(m_digest)));
    }

    const QString &digest() const { return m_digest; }
    void setCommitted()
    {
        m_committed = true;
        m_inTransaction = 0;
    }

    Result<void> write(QByteArrayView block) override
    {
        while (!block.isEmpty()) {
            if (m_buffer.isEmpty() && block.size() >= ChunkSize) {
                if (auto done = append(block.first(ChunkSize)); !done)
                    return done;
                block = block.sliced(ChunkSize);
                continue;
            }
            const qsizetype part = qMin(block.size(), ChunkSize - m_buffer.size());
            m_buffer.reserve(ChunkSize);
            m_buffer.append(block.first(part));
            block = block.sliced(part);
            if (m_buffer.size() == ChunkSize) {
                if (auto done = flush(); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> finish() override
    {
        if (auto done = flush(); !done)
            return done;
        if (auto staged = m_contents.stage(); !staged)
            return staged;
        const auto marked = m_contents.m_connection.run(
            QStringLiteral("UPDATE attachment_contents SET size = ?, finished = 1 WHERE digest = ?"),
            {m_size, m_digest});
        if (!marked)
            return marked;
        if (auto committed = m_contents.m_staging->commit(); !committed)
            return committed;
        m_contents.m_staging.reset();
        m_contents.m_writer = nullptr;
        return {};
    }

private:
    Result<void> flush()
    {
        if (m_buffer.isEmpty())
            return {};
        const auto done = append(m_buffer);
        m_buffer.resize(0);
        return done;
    }

    Result<void> append(QByteArrayView chunk)
    {
        if (auto staged = m_contents.stage(); !staged)
            return staged;
        Statement &insert = *m_contents.m_insert;
        insert.bind(1, m_digest);
        insert.bind(2, m_position++);
        insert.bind(3, chunk);
        if (auto done = insert.step(); !done)
            return done.error();
        m_size += chunk.size();
        m_inTransaction += chunk.size();
        return m_inTransaction < TransactionSize ? Result<void>() : m_contents.giveWay();
    }

    Contents &m_contents;
    QString m_digest;
    QByteArray m_buffer; // less than a chunk
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_inTransaction = 0;
    bool m_committed = false; // some of it
};

namespace {

// A content that is there already is read over and dropped.
class IdleWriter final : public ContentWriter
{
public:
    Result<void> write(QByteArrayView) override { return {}; }
    Result<void> finish() override { return {}; }
};

} // namespace

Contents::Contents(Connection &connection) : m_connection(connection) {}

Contents::~Contents() = default;

Result<bool> Contents::has(const QString &digest)
{
    const auto found = m_connection.single(
        QStringLiteral("SELECT 1 FROM attachment_contents WHERE digest = ? AND finished = 1"), {bound(digest)});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<std::unique_ptr<ContentWriter>> Contents::begin(const QString &digest)
{
    if (!isDigest(digest)) {
        return Error::refused(QStringLiteral("content.digest"), tr("“%1” is no SHA-256.").arg(digest.left(80)));
    }
    const auto known = has(digest);
    if (!known)
        return known.error();
    if (*known)
        return std::unique_ptr<ContentWriter>(std::make_unique<IdleWriter>());
    Q_ASSERT_X(!m_writer, "Contents::begin", "one content at a time");
    if (!m_insert) {
        auto insert = Statement::prepare(m_connection,
                                         "INSERT INTO attachment_chunks (digest, position, data) VALUES (?, ?, ?)");
        if (!insert)
            return insert.error();
        m_insert = std::move(*insert);
    }
    auto writer = std::make_unique<Writer>(*this, digest);
    m_writer = writer.get();
    if (auto staged = stage(); !staged)
        return staged.error();
    if (auto cleared = remove(digest); !cleared)
        return cleared.error();
    const auto made = m_connection.run(
        QStringLiteral("INSERT INTO attachment_contents (digest, size, finished) VALUES (?, 0, 0)"), {bound(digest)});
    if (!made)
        return made.error();
    return std::unique_ptr<ContentWriter>(std::move(writer));
}

Result<void> Contents::stage()
{
    if (m_staging)
        return {};
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m_staging.emplace(std::move(*transaction));
    return {};
}

Result<void> Contents::giveWay()
{
    if (!m_staging)
        return {};
    if (auto committed = m_staging->commit(); !committed)
        return committed;
    m_staging.reset();
    if (m_writer)
        m_writer->setCommitted();
    return {};
}

Result<void> Contents::remove(const QString &digest)
{
    return m_connection.run(QStringLiteral("DELETE FROM attachment_contents WHERE digest = ?"), {bound(digest)});
}

Result<void> Contents::read(const QString &digest, const ContentSink &sink)
{
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto known = has(digest);
    if (!known)
        return known.error();
    if (!*known)
        return unknownContent(digest);
    auto select =
        Statement::prepare(m_connection, "SELECT data FROM attachment_chunks WHERE digest = ? ORDER BY position");
    if (!select)
        return select.error();
    (*select)->bind(1, digest);
    Sha256 hash;
    for (;;) {
        const auto row = (*select)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const QByteArrayView block = (*select)->blob(0);
        hash.add(block);
        if (auto taken = sink(block); !taken)
            return taken;
    }
    return hash.result() == digest ? Result<void>() : damagedContent(m_connection, digest);
}

Result<void> Contents::sweep()
{
    if (auto done = giveWay(); !done)
        return done;
    QStringList unused;
    const QString statement = QStringLiteral(
        "SELECT digest FROM attachment_contents WHERE digest <> ? AND (finished = 0"
        " OR (digest NOT IN (SELECT digest FROM attachments) AND digest NOT IN (SELECT digest FROM entry_contents)))");
    const QString kept = m_writer ? m_writer->digest() : QString();
    const auto found = m_connection.each(statement, {bound(kept)}, [&unused](const Row &row) {
        unused << row.text(0);
        return Result<void>();
    });
    if (!found || unused.isEmpty())
        return found;
    auto transaction = Transaction::begin(m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const QString &digest : std::as_const(unused)) {
        if (auto removed = remove(digest); !removed)
            return removed;
    }
    return transaction->commit();
}

Result<QStringList> contentFindings(Connection &connection)
{
    struct Known
    {
        QString digest;
        qint64 size;
    };
    std::vector<Known> all;
    const auto listed = connection.each(
        QStringLiteral("SELECT digest, size FROM attachment_contents WHERE finished = 1 ORDER BY digest"), {},
        [&all](const Row &row) {
            all.push_back({row.text(0), row.number(1)});
            return Result<void>();
        });
    if (!listed)
        return listed.error();
    QStringList findings;
    Contents contents(connection);
    for (const Known &content : all) {
        qint64 size = 0;
        const auto read = contents.read(content.digest, [&size](QByteArrayView block) {
            size += block.size();
            return Result<void>();
        });
        if (!read)
            findings << read.error().message;
        else if (size != content.size)
            findings << tr("The content %1 does not have the size that is noted of it.").arg(content.digest);
    }
    return findings;
}

} // namespace yongping

#include "storage/contents.h"

#include "base/digest.h"
#include "base/tr.h"
#include "storage/blob_statement.h"
#include "storage/content_stage.h"

#include <QSemaphore>
#include <QThreadPool>

#include <utility>
#include <vector>

namespace yongping {

namespace {

Error unknownContent(const QString &digest)
{
    return Error::refused(QStringLiteral("content.unknown"),
                          tr("The store does not have the content %1.").arg(digest), digest);
}

Error damagedContent(const Connection &connection, const QString &digest)
{
    Error error = Error::failure(QStringLiteral("content.damaged"),
                                 tr("A file kept in the store “%1” is damaged: its content no longer has the "
                                    "SHA-256 %2. Please restore a backup.")
                                     .arg(connection.file(), digest));
    error.key = digest;
    return error;
}

// Hashes one block beside whatever its sink does with it, where a thread is free.
class HashBeside
{
public:
    ~HashBeside() { wait(); }

    void add(QByteArrayView block)
    {
        m_isRunning = QThreadPool::globalInstance()->tryStart([this, block] {
            m_hash.add(block);
            m_done.release();
        });
        if (!m_isRunning)
            m_hash.add(block);
    }
    void wait()
    {
        if (std::exchange(m_isRunning, false))
            m_done.acquire();
    }
    QString result() { return m_hash.result(); }

private:
    Sha256 m_hash;
    QSemaphore m_done;
    bool m_isRunning = false;
};

// A content that is there already is read over and dropped.
class IdleWriter final : public ContentWriter
{
public:
    Result<void> write(QByteArrayView) override { return {}; }
    Result<void> finish() override { return {}; }
};

} // namespace

// Gathers blocks of any size into chunks.
class Contents::Writer final : public ContentWriter
{
public:
    Writer(Contents &contents, QString digest) : m_contents(contents), m_digest(std::move(digest)) {}
    ~Writer() override
    {
        if (m_isDone)
            return;
        m_contents.m_writer = nullptr;
        stage().drop();
    }

    const QString &digest() const { return m_digest; }

    Result<void> write(QByteArrayView block) override
    {
        while (!block.isEmpty()) {
            m_chunk.reserve(ContentStage::ChunkSize);
            const qsizetype part = qMin(block.size(), ContentStage::ChunkSize - m_chunk.size());
            m_chunk.append(block.first(part));
            block = block.sliced(part);
            if (m_chunk.size() < ContentStage::ChunkSize)
                continue;
            if (auto added = stage().add(std::exchange(m_chunk, {})); !added)
                return added;
        }
        return {};
    }

    Result<void> finish() override
    {
        if (!m_chunk.isEmpty()) {
            if (auto added = stage().add(std::exchange(m_chunk, {})); !added)
                return added;
        }
        if (auto finished = stage().finish(); !finished)
            return finished;
        m_isDone = true;
        m_contents.m_writer = nullptr;
        return {};
    }

private:
    ContentStage &stage() { return *m_contents.m_stage; }

    Contents &m_contents;
    QString m_digest;
    QByteArray m_chunk;
    bool m_isDone = false;
};

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
    if (!isDigest(digest))
        return Error::refused(QStringLiteral("content.digest"),
                              yongping::tr("“%1” is no SHA-256.").arg(digest.left(80)));
    const auto known = has(digest);
    if (!known)
        return known.error();
    if (*known)
        return std::unique_ptr<ContentWriter>(std::make_unique<IdleWriter>());
    if (m_writer || m_connection.isWriting()) {
        return Error::failure(QStringLiteral("content.busy"),
                              yongping::tr("The store “%1” is busy with another change; "
                                           "a file cannot be kept in it now.")
                                  .arg(m_connection.file()));
    }
    if (!m_stage)
        m_stage = std::make_unique<ContentStage>(m_connection.file());
    auto writer = std::make_unique<Writer>(*this, digest);
    m_writer = writer.get();
    if (auto begun = m_stage->begin(digest); !begun)
        return begun.error();
    return std::unique_ptr<ContentWriter>(std::move(writer));
}

Result<void> Contents::giveWay()
{
    return m_writer ? m_stage->giveWay() : Result<void>();
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
        BlobStatement::prepare(m_connection, "SELECT data FROM attachment_chunks WHERE digest = ? ORDER BY position");
    if (!select)
        return select.error();
    (*select)->bind(1, digest);
    HashBeside hash;
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
        hash.wait();
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
        " OR (digest NOT IN (SELECT digest FROM attachments) AND digest NOT IN (SELECT digest FROM entry_contents)"
        " AND digest NOT IN (SELECT digest FROM deleted_contents)))");
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
        const auto removed = m_connection.run(QStringLiteral("DELETE FROM attachment_contents WHERE digest = ?"),
                                              {digest});
        if (!removed)
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

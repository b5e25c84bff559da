#pragma once

#include "casework/store.h"
#include "storage/connection.h"

#include <memory>
#include <optional>

namespace yongping {

// The contents of attachments and the like: bytes of any size under their SHA-256, in chunks, so that memory stays flat.
// A content comes in through transactions of a bounded size, so that the log stays short; until it is finished it is
// marked so, and what a crash leaves of it is swept. Writers must not outlive this object, nor this the connection.
class Contents
{
public:
    explicit Contents(Connection &connection);
    ~Contents();

    Result<bool> has(const QString &digest); // finished ones only
    // Only one content at a time is on its way in.
    Result<std::unique_ptr<ContentWriter>> begin(const QString &digest);
    // Proves the digest: "content.unknown", "content.damaged".
    Result<void> read(const QString &digest, const ContentSink &sink);
    // Takes away what nothing refers to and what was never finished, except the one on its way in.
    Result<void> sweep();

    // Commits what was written so far of the content on its way in, because somebody else is to begin a transaction.
    Result<void> giveWay();

private:
    class Statement;
    class Writer;

    Result<void> remove(const QString &digest);
    Result<void> stage();

    Connection &m_connection;
    std::unique_ptr<Statement> m_insert; // of a chunk
    std::optional<Transaction> m_staging;
    Writer *m_writer = nullptr;
};

// The findings of a check: every content's chunks, size and digest. Part of the caller's transaction.
Result<QStringList> contentFindings(Connection &connection);

} // namespace yongping

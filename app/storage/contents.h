#pragma once

#include "casework/store.h"
#include "storage/connection.h"

#include <QStringList>

#include <memory>

namespace yongping {

class ContentStage;

// The contents of attachments and the like: bytes of any size under their SHA-256, in chunks, so that memory stays
// flat. What a crash leaves of a content that was not finished is swept. Writers must not outlive this object, nor this
// the connection.
class Contents
{
public:
    explicit Contents(Connection &connection);
    ~Contents();

    Result<bool> has(const QString &digest); // finished ones only
    // Only one content at a time is on its way in, and none inside a transaction ("content.busy").
    Result<std::unique_ptr<ContentWriter>> begin(const QString &digest);
    // Proves the digest: "content.unknown", "content.damaged".
    Result<void> read(const QString &digest, const ContentSink &sink);
    // Takes away what nothing refers to and what was never finished, except the one on its way in.
    Result<void> sweep();

    // Lets somebody else begin a transaction, whatever is on its way in.
    Result<void> giveWay();

private:
    class Writer;

    Connection &m_connection;
    std::unique_ptr<ContentStage> m_stage; // none before the first content came
    Writer *m_writer = nullptr;
};

// The findings of a check: every finished content's chunks, size and digest. Part of the caller's transaction.
Result<QStringList> contentFindings(Connection &connection);

} // namespace yongping

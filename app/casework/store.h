#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace yongping {

struct StoreInfo
{
    QString file;
    int schemaVersion = 0;
    bool readOnly = false;
    qint64 cases = 0;
    qint64 reviews = 0;
    qint64 events = 0;
    qint64 bytes = 0;
    QString identity;
};

// Every case that can be read, and an error ("case.damaged", the case's id in `key`) for every one that cannot.
struct CaseList
{
    std::vector<CaseRecord> records; // newest change first
    std::vector<Error> damaged;
};

// Takes one block; valid during the call only.
using ContentSink = std::function<Result<void>(QByteArrayView block)>;

// One content on its way into the store.
class ContentWriter
{
public:
    virtual ~ContentWriter() = default;
    virtual Result<void> write(QByteArrayView block) = 0;
    virtual Result<void> finish() = 0;
};

// Where cases live. Every call is one transaction: done and on disk when it returns, or nothing changed. Belongs to the
// thread that opened it. Reading calls never run a query per row.
class Store
{
public:
    virtual ~Store() = default;

    virtual Result<StoreInfo> info() = 0;
    virtual Result<CaseList> cases() = 0;
    // Those of one project, newest change first; one that cannot be read fails the call ("case.damaged"), as whoever
    // asks sums them up.
    virtual Result<std::vector<CaseRecord>> casesOfProject(const QString &projectId) = 0;
    virtual Result<CaseRecord> load(const CaseId &id) = 0; // unknown id: refused, "case.unknown"
    virtual Result<bool> contains(const CaseId &id) = 0;

    virtual Result<void> create(const CaseRecord &record, const QString &actor) = 0;
    virtual Result<void> replace(const CaseRecord &record, const QString &actor, const QString &reason) = 0;
    virtual Result<void> remove(const CaseId &id, const QString &actor, const QString &reason) = 0;
    // A deleted case comes back as it stood, its files with it ("case.not_deleted", "case.unknown").
    virtual Result<void> restoreCase(const CaseId &id, const QString &actor, const QString &reason) = 0;
    virtual Result<void> openReview(const CaseId &id, const Review &review, const QString &actor) = 0;
    // Refuses what does not fit the case's criteria, changes of a review that was submitted ("review.submitted"), to
    // point to a file that the case does not have ("evidence.unknown_file"), to take a file away that a review points
    // to ("attachment.linked"), and to undo an entry of another field ("undo.unknown"). The same value again changes
    // nothing and makes no event: the event that gave the value is returned.
    virtual Result<Event> apply(const Change &change, const QString &actor) = 0;

    // Several changes in one transaction; a change that changes nothing makes no event.
    virtual Result<EventRange> applyAll(const CaseBatch &batch, const QString &actor) = 0;

    // Runs several of these calls as one transaction: when `work` fails, or the commit does, all of them are undone.
    // Calls of it do not nest. Contents are staged apart and are no part of it.
    virtual Result<void> together(const std::function<Result<void>()> &work) = 0;

    virtual Result<std::vector<Event>> history(const QString &chain) = 0;
    virtual Result<ChainHead> head(const QString &chain) = 0;
    // Other things that happened to a case or to the store (a report was made, signed): an event without a projection.
    virtual Result<void> note(const QString &chain, const QString &kind, const JsonValue &what,
                              const QString &actor) = 0;

    virtual Result<QString> setting(const QString &key) = 0; // empty where it was never set
    virtual Result<void> setSetting(const QString &key, const QString &value, const QString &actor) = 0;

    // Contents of any size, each once under its SHA-256. What no case, deleted ones included, refers to (by an
    // attachment or by a merge's `history` and `content`) is swept when the store is next opened for writing, and by
    // dropUnusedContents().
    virtual Result<bool> hasContent(const QString &digest) = 0;
    // The caller proves the digest: finish() is called only once the bytes written have it. A content that is there
    // already is fine. Memory stays flat; what was not finished is gone with the writer.
    virtual Result<std::unique_ptr<ContentWriter>> newContent(const QString &digest) = 0;
    // Hands over the bytes in blocks, in order, and proves the digest at the end ("content.damaged").
    virtual Result<void> readContent(const QString &digest, const ContentSink &sink) = 0;
    virtual Result<void> dropUnusedContents() = 0;

    // SHA-256 over the sorted canonical contents of cases, reviews, panel and attachments; without rounds, merges,
    // history, generated ids and times.
    virtual Result<QString> digest() = 0;
    // Findings of the file, the chains and the projections; empty when all is well.
    virtual Result<QStringList> check() = 0;
    // A verified copy; only an older store that nobody has open is overwritten.
    virtual Result<void> backup(const QString &file) = 0;
};

} // namespace yongping

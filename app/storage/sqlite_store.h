#pragma once

#include "base/clock.h"
#include "casework/store.h"
#include "criteria/library.h"
#include "storage/case_writer.h"
#include "storage/contents.h"
#include "storage/store_file.h"

#include <functional>
#include <memory>

namespace yongping {

// The store in one SQLite file. Every change is an event at the end of a hash-chained history, and the tables are
// projections of it; both are written in one transaction, so a call that returned is on the disk whole, and one that
// failed left nothing. One program writes, others may read at the same time. Belongs to the thread that opened it;
// clock and library must outlive it.
class SqliteStore final : public Store
{
public:
    // Errors: see openStoreFile().
    static Result<std::unique_ptr<SqliteStore>> open(const QString &file, OpenMode mode, Clock &clock,
                                                     CriteriaLibrary &library);
    // See restoreStore(); nobody, not even the caller, may have `file` open for writing.
    static Result<QString> restore(const QString &backup, const QString &file);

    Result<StoreInfo> info() override;
    Result<CaseList> cases() override;
    Result<std::vector<CaseRecord>> casesOfProject(const QString &projectId) override;
    Result<CaseRecord> load(const CaseId &id) override;
    Result<bool> contains(const CaseId &id) override;

    Result<void> create(const CaseRecord &record, const QString &actor) override;
    Result<void> replace(const CaseRecord &record, const QString &actor, const QString &reason) override;
    Result<void> remove(const CaseId &id, const QString &actor, const QString &reason) override;
    Result<void> restoreCase(const CaseId &id, const QString &actor, const QString &reason) override;
    Result<void> openReview(const CaseId &id, const Review &review, const QString &actor) override;
    Result<Event> apply(const Change &change, const QString &actor) override;
    Result<EventRange> applyAll(const CaseBatch &batch, const QString &actor) override;
    Result<void> together(const std::function<Result<void>()> &work) override;

    Result<std::vector<Event>> history(const QString &chain) override;
    Result<ChainHead> head(const QString &chain) override;
    Result<void> note(const QString &chain, const QString &kind, const JsonValue &what, const QString &actor) override;

    Result<QString> setting(const QString &key) override;
    Result<void> setSetting(const QString &key, const QString &value, const QString &actor) override;

    Result<bool> hasContent(const QString &digest) override;
    Result<std::unique_ptr<ContentWriter>> newContent(const QString &digest) override;
    Result<void> readContent(const QString &digest, const ContentSink &sink) override;
    Result<void> dropUnusedContents() override;

    Result<QString> digest() override;
    Result<QStringList> check() override;
    Result<void> backup(const QString &file) override;

private:
    SqliteStore(StoreFile file, Clock &clock, CriteriaLibrary &library);

    Result<Transaction> beginWrite();
    Error readOnly();
    Result<std::vector<CaseRow>> readAll();
    Result<CaseRow> readCase(const CaseId &id);
    Result<CaseWriter> beginCase(const CaseId &id, const QString &actor);
    // The event first, so that `write` stands in the chain or neither does.
    Result<void> commitEvent(Transaction &transaction, const Event &event, const std::function<Result<void>()> &write);
    Event newEvent(const QString &chain, const QString &kind, const QString &actor) const;
    Connection &connection() { return *m_file.connection; }

    StoreFile m_file;
    std::unique_ptr<Contents> m_contents; // after the connection, which it uses until its end
    Clock &m_clock;
    CriteriaLibrary &m_library;
};

} // namespace yongping

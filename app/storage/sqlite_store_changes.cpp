#include "storage/sqlite_store.h"

#include "storage/admission.h"
#include "storage/case_records.h"
#include "storage/case_tables.h"
#include "storage/event_log.h"

#include <QCoreApplication>

// The calls of the store that change cases.

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// A deleted case as its history kept it, with the time of its making.
Result<CaseRow> deletedCase(Connection &connection, const CaseId &id)
{
    const auto history = readChain(connection, chainOf(id));
    if (!history)
        return history.error();
    std::optional<CaseRow> row;
    QDateTime made;
    for (const Event &event : *history) {
        if (event.kind == EventKind::created())
            made = event.at;
        if (event.kind == EventKind::deleted() && event.before)
            row = rowFromSnapshot(*event.before);
    }
    if (!row) {
        return Error::refused(QStringLiteral("case.unknown"),
                              Text::tr("The store never had a case “%1” that was deleted.").arg(id.toString()));
    }
    row->id = id;
    row->created = made;
    return std::move(*row);
}

} // namespace

Result<void> SqliteStore::create(const CaseRecord &record, const QString &actor)
{
    auto row = rowFromRecord(record, m_library);
    if (!row)
        return row.error();
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    if (row->id.isEmpty() || chainOf(row->id) == storeChain()) {
        return Error::refused(QStringLiteral("case.id"),
                              Text::tr("A case cannot have the id “%1”.").arg(row->id.toString()),
                              QStringLiteral("id"));
    }
    const auto exists = contains(row->id);
    if (!exists)
        return exists.error();
    if (*exists) {
        return Error::refused(QStringLiteral("case.exists"),
                              Text::tr("There already is a case “%1” in the store.").arg(row->id.toString()),
                              QStringLiteral("id"));
    }
    if (auto admitted = admitCase(connection(), *row); !admitted)
        return admitted;

    Event event = newEvent(chainOf(row->id), EventKind::created(), actor);
    event.after = snapshotOf(*row);
    row->created = row->updated = event.at;
    return commitEvent(*transaction, event, [&] { return insertCase(connection(), *row); });
}

Result<void> SqliteStore::replace(const CaseRecord &record, const QString &actor, const QString &reason)
{
    auto row = rowFromRecord(record, m_library);
    if (!row)
        return row.error();
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    const auto old = readCase(row->id);
    if (!old)
        return old.error();
    if (sameValue(snapshotOf(*old), snapshotOf(*row)))
        return {};
    if (auto admitted = admitReplacement(connection(), *old, *row); !admitted)
        return admitted;

    Event event = newEvent(chainOf(row->id), EventKind::replaced(), actor);
    event.before = snapshotOf(*old);
    event.after = snapshotOf(*row);
    event.reason = reason;
    row->updated = event.at;
    return commitEvent(*transaction, event, [&] { return replaceCase(connection(), *row); });
}

Result<void> SqliteStore::remove(const CaseId &id, const QString &actor, const QString &reason)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    const auto row = readCase(id);
    if (!row)
        return row.error();
    Event event = newEvent(chainOf(id), EventKind::deleted(), actor);
    event.before = snapshotOf(*row);
    event.reason = reason;
    return commitEvent(*transaction, event, [&] {
        const Result<void> kept = keepContents(connection(), *row);
        return kept ? deleteCase(connection(), id) : kept;
    });
}

Result<void> SqliteStore::restoreCase(const CaseId &id, const QString &actor, const QString &reason)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    const auto exists = contains(id);
    if (!exists)
        return exists.error();
    if (*exists) {
        return Error::refused(QStringLiteral("case.not_deleted"),
                              Text::tr("The case “%1” is in the store; it was not deleted.").arg(id.toString()));
    }
    auto row = deletedCase(connection(), id);
    if (!row)
        return row.error();
    if (auto admitted = admitCase(connection(), *row); !admitted)
        return admitted;
    Event event = newEvent(chainOf(id), EventKind::restored(), actor);
    event.after = snapshotOf(*row);
    event.reason = reason;
    row->updated = event.at;
    return commitEvent(*transaction, event, [&] { return insertCase(connection(), *row); });
}

Result<void> SqliteStore::openReview(const CaseId &id, const Review &review, const QString &actor)
{
    const auto opened = applyAll({id, {review}, {}, {}, false}, actor);
    return opened ? Result<void>() : opened.error();
}

Result<Event> SqliteStore::apply(const Change &change, const QString &actor)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    auto writer = beginCase(change.caseId, actor);
    if (!writer)
        return writer.error();
    auto changed = writer->change(change, false);
    if (!changed)
        return changed.error();
    if (!*changed) {
        const ReviewId reviewId = isOfReview(change.field) ? change.reviewId : ReviewId();
        return lastEventOf(connection(), change.caseId, change.field, reviewId, change.key);
    }
    if (auto finished = writer->finish(); !finished)
        return finished.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return **std::move(changed);
}

Result<EventRange> SqliteStore::applyAll(const CaseBatch &batch, const QString &actor)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    auto writer = beginCase(batch.caseId, actor);
    if (!writer)
        return writer.error();
    for (const Review &review : batch.opened) {
        if (auto opened = writer->openReview(review); !opened)
            return opened.error();
    }
    for (const Change &change : batch.changes) {
        Q_ASSERT_X(change.caseId == batch.caseId, "applyAll", "a batch is about one case");
        if (auto changed = writer->change(change, batch.changesSubmitted); !changed)
            return changed.error();
    }
    for (const ReviewId &id : batch.closed) {
        if (auto closed = writer->closeReview(id, batch.changesSubmitted); !closed)
            return closed.error();
    }
    const auto range = writer->finish();
    if (!range)
        return range;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return range;
}

Result<void> SqliteStore::together(const std::function<Result<void>()> &work)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    if (auto done = work(); !done)
        return done;
    return transaction->commit();
}

Result<void> SqliteStore::commitEvent(Transaction &transaction, const Event &event,
                                      const std::function<Result<void>()> &write)
{
    if (const auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    if (auto written = write(); !written)
        return written;
    return transaction.commit();
}

Result<CaseWriter> SqliteStore::beginCase(const CaseId &id, const QString &actor)
{
    auto row = readCase(id);
    if (!row)
        return row.error();
    return CaseWriter::begin(connection(), m_library, std::move(*row), m_clock.now(), actor);
}

} // namespace yongping

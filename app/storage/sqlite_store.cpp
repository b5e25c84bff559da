#include "storage/sqlite_store.h"

#include "base/digest.h"
#include "storage/admission.h"
#include "storage/case_records.h"
#include "storage/case_tables.h"
#include "storage/event_log.h"
#include "storage/store_backup.h"
#include "storage/store_check.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error unknownCase(const CaseId &id)
{
    return Error::refused(QStringLiteral("case.unknown"),
                          Text::tr("There is no case “%1” in the store.").arg(id.toString()));
}

} // namespace

SqliteStore::SqliteStore(StoreFile file, Clock &clock, CriteriaLibrary &library)
    : m_file(std::move(file)), m_contents(std::make_unique<Contents>(*m_file.connection)), m_clock(clock),
      m_library(library)
{
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &file, OpenMode mode, Clock &clock,
                                                       CriteriaLibrary &library)
{
    auto opened = openStoreFile(file, mode);
    if (!opened)
        return opened.error();
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(*opened), clock, library));
    if (!store->m_file.isReadOnly()) {
        if (auto swept = store->m_contents->sweep(); !swept)
            return swept.error();
    }
    return store;
}

Result<QString> SqliteStore::restore(const QString &backup, const QString &file)
{
    return restoreStore(backup, file);
}

Result<StoreInfo> SqliteStore::info()
{
    StoreInfo info;
    info.file = connection().file();
    info.schemaVersion = m_file.schemaVersion;
    info.readOnly = m_file.isReadOnly();
    info.bytes = QFileInfo(info.file).size() + QFileInfo(info.file + QStringLiteral("-wal")).size();
    const QString statement = QStringLiteral("SELECT (SELECT count(*) FROM cases), (SELECT count(*) FROM reviews),"
                                             " (SELECT count(*) FROM events),"
                                             " (SELECT value FROM settings WHERE key = 'identity')");
    const auto done = connection().each(statement, {}, [&info](const Row &row) {
        info.cases = row.number(0);
        info.reviews = row.number(1);
        info.events = row.number(2);
        info.identity = row.text(3);
        return Result<void>();
    });
    if (!done)
        return done.error();
    return info;
}

Result<CaseList> SqliteStore::cases()
{
    auto transaction = Transaction::begin(connection(), Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto rows = readCases(connection());
    if (!rows)
        return rows.error();
    CaseList list;
    for (const CaseRow &row : *rows) {
        auto record = recordFromRow(row, m_library);
        if (record)
            list.records.push_back(std::move(*record));
        else
            list.damaged.push_back(record.error());
    }
    return list;
}

Result<CaseRecord> SqliteStore::load(const CaseId &id)
{
    auto transaction = Transaction::begin(connection(), Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto row = readCase(id);
    if (!row)
        return row.error();
    return recordFromRow(*row, m_library);
}

Result<bool> SqliteStore::contains(const CaseId &id)
{
    const auto found = connection().single(QStringLiteral("SELECT 1 FROM cases WHERE id = ?"), {bound(id.toString())});
    if (!found)
        return found.error();
    return found->isValid();
}

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
    if (auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    if (auto written = insertCase(connection(), *row); !written)
        return written;
    return transaction->commit();
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
    if (auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    if (auto written = replaceCase(connection(), *row); !written)
        return written;
    return transaction->commit();
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
    if (auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    if (auto done = deleteCase(connection(), id); !done)
        return done;
    return transaction->commit();
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

Result<std::vector<Event>> SqliteStore::history(const QString &chain)
{
    return readChain(connection(), chain);
}

Result<ChainHead> SqliteStore::head(const QString &chain)
{
    return readHead(connection(), chain);
}

Result<void> SqliteStore::note(const QString &chain, const QString &kind, const JsonValue &what, const QString &actor)
{
    Q_ASSERT_X(!isProjected(kind), "note", "this kind of event is made by the calls that change something");
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    if (chain != storeChain()) {
        const auto known = contains(CaseId(chain));
        if (!known)
            return known.error();
        if (!*known)
            return unknownCase(CaseId(chain));
    }
    Event event = newEvent(chain, kind, actor);
    event.after = what;
    if (auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    return transaction->commit();
}

Result<QString> SqliteStore::setting(const QString &key)
{
    const auto value = connection().single(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {bound(key)});
    if (!value)
        return value.error();
    return value->toString();
}

Result<void> SqliteStore::setSetting(const QString &key, const QString &value, const QString &actor)
{
    auto transaction = beginWrite();
    if (!transaction)
        return transaction.error();
    const auto old = setting(key);
    if (!old)
        return old.error();
    if (*old == value)
        return {};
    Event event = newEvent(storeChain(), EventKind::settingChanged(), actor);
    event.key = key;
    if (!old->isEmpty())
        event.before = JsonValue(*old);
    if (!value.isEmpty())
        event.after = JsonValue(value);
    if (auto appended = appendEvent(connection(), event); !appended)
        return appended.error();
    const auto written = value.isEmpty()
        ? connection().run(QStringLiteral("DELETE FROM settings WHERE key = ?"), {bound(key)})
        : connection().run(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                                          " ON CONFLICT DO UPDATE SET value = excluded.value"),
                           {bound(key), bound(value)});
    return written ? transaction->commit() : written;
}

Result<bool> SqliteStore::hasContent(const QString &digest)
{
    return m_contents->has(digest);
}

Result<std::unique_ptr<ContentWriter>> SqliteStore::newContent(const QString &digest)
{
    if (m_file.isReadOnly())
        return readOnly();
    return m_contents->begin(digest);
}

Result<void> SqliteStore::readContent(const QString &digest, const ContentSink &sink)
{
    return m_contents->read(digest, sink);
}

Result<void> SqliteStore::dropUnusedContents()
{
    if (m_file.isReadOnly())
        return readOnly();
    return m_contents->sweep();
}

Result<QString> SqliteStore::digest()
{
    auto transaction = Transaction::begin(connection(), Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    const auto rows = readCases(connection());
    if (!rows)
        return rows.error();
    QByteArrayList contents;
    for (const CaseRow &row : *rows)
        contents << contentOf(row);
    std::sort(contents.begin(), contents.end());
    return sha256(contents.join('\n'));
}

Result<QStringList> SqliteStore::check()
{
    return storeFindings(connection(), CheckScope::Everything);
}

Result<void> SqliteStore::backup(const QString &file)
{
    return backupStore(connection(), file);
}

Error SqliteStore::readOnly()
{
    return Error::failure(QStringLiteral("store.read_only"),
                          Text::tr("The store “%1” is open for reading only; it cannot be changed now.")
                              .arg(connection().file()));
}

Result<Transaction> SqliteStore::beginWrite()
{
    if (m_file.isReadOnly())
        return readOnly();
    if (auto done = m_contents->giveWay(); !done)
        return done.error();
    return Transaction::begin(connection(), Transaction::Kind::Write);
}

Result<CaseWriter> SqliteStore::beginCase(const CaseId &id, const QString &actor)
{
    auto row = readCase(id);
    if (!row)
        return row.error();
    return CaseWriter::begin(connection(), m_library, std::move(*row), m_clock.now(), actor);
}

Result<CaseRow> SqliteStore::readCase(const CaseId &id)
{
    auto rows = readCases(connection(), id);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return unknownCase(id);
    return std::move(rows->front());
}

Event SqliteStore::newEvent(const QString &chain, const QString &kind, const QString &actor) const
{
    Event event;
    event.chain = chain;
    event.at = m_clock.now().toUTC();
    event.actor = actor;
    event.kind = kind;
    return event;
}

} // namespace yongping

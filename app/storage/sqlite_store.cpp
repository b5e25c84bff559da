#include "storage/sqlite_store.h"

#include "base/digest.h"
#include "storage/case_records.h"
#include "storage/case_tables.h"
#include "storage/event_log.h"
#include "storage/store_backup.h"
#include "storage/store_check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcStore, "yongping.storage", QtInfoMsg)

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
    // What cannot be swept now, on a full disk perhaps, is no reason to keep anybody from the cases.
    if (!store->m_file.isReadOnly() && !store->m_contents->sweep())
        qCWarning(lcStore).noquote() << "Unused contents stay in" << store->connection().file();
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
    const auto rows = readAll();
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

Result<std::vector<CaseRecord>> SqliteStore::casesOfProject(const QString &projectId)
{
    const auto rows = readAll();
    if (!rows)
        return rows.error();
    std::vector<CaseRecord> records;
    for (const CaseRow &row : *rows) {
        if (row.data.text(u"projectId") != projectId)
            continue;
        auto record = recordFromRow(row, m_library);
        if (!record)
            return record.error();
        records.push_back(std::move(*record));
    }
    return records;
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
    const auto rows = readAll();
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

Result<std::vector<CaseRow>> SqliteStore::readAll()
{
    auto transaction = Transaction::begin(connection(), Transaction::Kind::Read);
    return transaction ? readCases(connection()) : transaction.error();
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

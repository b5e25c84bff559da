#include "storage/store_fixture.h"

#include <QFile>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

std::vector<MigrationStep> stepsWith(const QStringList &second)
{
    std::vector<MigrationStep> steps = schemaSteps();
    steps.push_back({steps.back().number + 1, u"a step of the test"_s, second});
    return steps;
}

qint64 number(Connection &connection, const char *statement)
{
    const auto value = connection.single(QString::fromLatin1(statement));
    return value ? value->toLongLong() : -1;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_fromNothing();
    void create_inNewFolder();
    void create_afterCrashWhileMaking();
    void missing_isRefused();
    void notAStore_isRefusedAndUntouched_data();
    void notAStore_isRefusedAndUntouched();
    void newer_isRefused();
    void migration_keepsContentAndBackup();
    void migration_ofTheFirstSchema();
    void migration_failure_keepsOldVersion();
    void migration_brokenForeignKey_isRolledBack();
    void older_isNotReadOnly();
    void secondWriter_isRefused();
    void reader_readsWhileWriterWrites();
    void reader_cannotWrite();
    void writer_closed_leavesOneFile();
};

void TestStoreFile::create_fromNothing()
{
    StoreFixture fixture;
    const auto store = openStoreFile(fixture.path(), OpenMode::Create);
    QVERIFY2(store, failureOf(store));
    Connection &connection = *store->connection;
    QCOMPARE(number(connection, "PRAGMA user_version"), schemaSteps().back().number);
    QCOMPARE(number(connection, "PRAGMA application_id"), StoreApplicationId);
    QCOMPARE(number(connection, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(connection, "PRAGMA synchronous"), 2);
    QCOMPARE(number(connection, "PRAGMA trusted_schema"), 0);
    QCOMPARE(connection.single(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(number(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('cases',"
                                " 'reviews', 'answers', 'remarks', 'points', 'events', 'settings', 'attachments',"
                                " 'attachment_chunks')"),
             9);
    QVERIFY(!QFile::exists(fixture.path("cases.yps.before-schema-1")));
}

void TestStoreFile::create_inNewFolder()
{
    StoreFixture fixture;
    const auto store = openStoreFile(fixture.path("new/folder/cases.yps"), OpenMode::Create);
    QVERIFY2(store, failureOf(store));
}

void TestStoreFile::create_afterCrashWhileMaking()
{
    StoreFixture fixture;
    write(fixture.path(), {});
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite)), u"store.not_a_store"_s);
    fixture.forge({u"PRAGMA journal_mode = WAL"_s});
    const auto store = openStoreFile(fixture.path(), OpenMode::Create);
    QVERIFY2(store, failureOf(store));
}

void TestStoreFile::missing_isRefused()
{
    StoreFixture fixture;
    QCOMPARE(codeOf(fixture.open(OpenMode::ReadWrite)), u"store.missing"_s);
    QCOMPARE(codeOf(fixture.open(OpenMode::ReadOnly)), u"store.missing"_s);
    QVERIFY(!QFile::exists(fixture.path()));
}

void TestStoreFile::notAStore_isRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a short text") << QByteArray("to do\n");
    QTest::newRow("a long text") << QByteArray(20'000, 'x');
    QTest::newRow("a file cut off within the header of SQLite") << QByteArray("SQLite format 3\0\x10", 17);
}

void TestStoreFile::notAStore_isRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    StoreFixture fixture;
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
        write(fixture.path(), content);
        const auto store = fixture.open(mode);
        QCOMPARE(codeOf(store), u"store.not_a_store"_s);
        QCOMPARE(store.error().kind, ErrorKind::Failure);
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    QFile::remove(fixture.path());
    fixture.forge({u"CREATE TABLE recipes (name TEXT)"_s});
    QCOMPARE(codeOf(fixture.open(OpenMode::Create)), u"store.not_a_store"_s);
}

void TestStoreFile::newer_isRefused()
{
    StoreFixture fixture;
    fixture.filled();
    fixture.forge({u"PRAGMA user_version = 77"_s});
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
        const auto store = fixture.open(mode);
        QCOMPARE(codeOf(store), u"store.newer"_s);
        QVERIFY(store.error().message.contains(u"77"_s));
    }
}

void TestStoreFile::migration_keepsContentAndBackup()
{
    StoreFixture fixture;
    const QString digest = *fixture.filled()->digest();
    const auto steps = stepsWith({u"ALTER TABLE cases ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'"_s});
    {
        const auto store = openStoreFile(fixture.path(), OpenMode::ReadWrite, steps);
        QVERIFY2(store, failureOf(store));
        QCOMPARE(store->schemaVersion, steps.back().number);
        QCOMPARE(number(*store->connection, "PRAGMA user_version"), steps.back().number);
        QCOMPARE(number(*store->connection, "SELECT count(*) FROM cases WHERE colour = 'red'"), 1);
        QCOMPARE(number(*store->connection, "PRAGMA foreign_keys"), 1);
    }
    const QString copy = fixture.path() + u".before-schema-%1"_s.arg(steps.back().number);
    const auto backup = SqliteStore::open(copy, OpenMode::ReadOnly, fixture.clock, fixture.library);
    QVERIFY2(backup, failureOf(backup));
    QCOMPARE(*(*backup)->digest(), digest);
    QVERIFY(openStoreFile(fixture.path(), OpenMode::ReadOnly, steps));
}

void TestStoreFile::migration_ofTheFirstSchema()
{
    // As version 0.1 wrote it: no standing, no entries, and events that know of neither.
    StoreFixture fixture;
    const std::vector<MigrationStep> first(schemaSteps().begin(), schemaSteps().begin() + 1);
    const QString digest = *fixture.filled()->digest();
    const QString old = fixture.path("old.yps");
    {
        const auto store = openStoreFile(old, OpenMode::Create, first);
        QVERIFY2(store, failureOf(store));
        const QString attach = u"ATTACH '%1' AS filled"_s.arg(fixture.path());
        QVERIFY(store->connection->run(attach));
        QVERIFY(store->connection->run(u"INSERT INTO main.events SELECT chain, number, at, actor, kind, review_id, key,"
                                       " before, after, reason, previous, hash FROM filled.events"_s));
        for (const char *table : {"cases", "settings"}) {
            const QString copy = u"INSERT INTO main.%1 SELECT * FROM filled.%1"_s.arg(QLatin1String(table));
            QVERIFY(store->connection->run(copy));
        }
        QVERIFY(store->connection->run(u"INSERT INTO main.reviews SELECT id, case_id, position, reviewer, opinion"
                                       " FROM filled.reviews"_s));
        for (const char *table : {"answers", "remarks", "points"}) {
            const QString copy = u"INSERT INTO main.%1 SELECT * FROM filled.%1"_s.arg(QLatin1String(table));
            QVERIFY(store->connection->run(copy));
        }
    }
    const auto migrated = SqliteStore::open(old, OpenMode::ReadWrite, fixture.clock, fixture.library);
    QVERIFY2(migrated, failureOf(migrated));
    QCOMPARE((*migrated)->info()->schemaVersion, schemaSteps().back().number);
    QCOMPARE(*(*migrated)->check(), QStringList());
    QCOMPARE(*(*migrated)->digest(), digest);
    QVERIFY((*migrated)->load(firstCase())->reviews[0].standing == Standing());
    const auto backup = openForReading(old + u".before-schema-%1"_s.arg(schemaSteps().back().number));
    QVERIFY2(backup, failureOf(backup));
    QCOMPARE(backup->schemaVersion, 1);

    keep(**migrated, "paper");
    QVERIFY((*migrated)->apply(attachmentChange(attachmentOf("paper", u"a.pdf"_s)), {}));
    QVERIFY((*migrated)->apply(standingChange(ReviewState::Submitted), {}));
    QCOMPARE(*(*migrated)->check(), QStringList());
}

void TestStoreFile::migration_failure_keepsOldVersion()
{
    StoreFixture fixture;
    const QString digest = *fixture.filled()->digest();
    const auto steps = stepsWith({u"DELETE FROM cases"_s, u"ALTER TABLE nowhere ADD COLUMN x TEXT"_s});
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite, steps)), u"store.failed"_s);
    const auto store = fixture.open(OpenMode::ReadWrite);
    QVERIFY2(store, failureOf(store));
    QCOMPARE(*(*store)->digest(), digest);
    QCOMPARE(*(*store)->check(), QStringList());
}

void TestStoreFile::migration_brokenForeignKey_isRolledBack()
{
    StoreFixture fixture;
    fixture.filled();
    const auto steps = stepsWith({u"UPDATE answers SET review_id = 'nobody'"_s});
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite, steps)), u"store.damaged"_s);
    QCOMPARE(*fixture.open(OpenMode::ReadWrite).value()->check(), QStringList());
}

void TestStoreFile::older_isNotReadOnly()
{
    StoreFixture fixture;
    fixture.filled();
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadOnly, stepsWith({}))), u"store.older"_s);
}

void TestStoreFile::secondWriter_isRefused()
{
    StoreFixture fixture;
    auto first = fixture.filled();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::Create}) {
        const auto second = fixture.open(mode);
        QCOMPARE(codeOf(second), u"store.locked"_s);
        QCOMPARE(second.error().kind, ErrorKind::Failure);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }
    QVERIFY(QFile::link(fixture.path(), fixture.path("another name")));
    QCOMPARE(codeOf(SqliteStore::open(fixture.path("another name"), OpenMode::ReadWrite, fixture.clock,
                                       fixture.library)),
             u"store.locked"_s);
    first.reset();
    QVERIFY(fixture.open(OpenMode::ReadWrite));
}

void TestStoreFile::reader_readsWhileWriterWrites()
{
    StoreFixture fixture;
    const auto writer = fixture.filled();
    const auto reader = fixture.open(OpenMode::ReadOnly);
    QVERIFY2(reader, failureOf(reader));
    QVERIFY((*reader)->info()->readOnly);
    QVERIFY(writer->apply(answerChange(u"foundation.1"_s, jsonOf(R"("not_met")")), {}));
    QCOMPARE(*(*reader)->digest(), *writer->digest());
    QCOMPARE(*(*reader)->check(), QStringList());
    const auto loaded = (*reader)->load(firstCase());
    QCOMPARE(std::get<Judgement>(*loaded->reviews[0].answers.find(u"foundation.1"_s)), Judgement::NotMet);
}

void TestStoreFile::reader_cannotWrite()
{
    StoreFixture fixture;
    fixture.filled();
    const auto reader = fixture.open(OpenMode::ReadOnly).value();
    QVERIFY(!QFile::exists(fixture.path("cases.yps.lock")));
    QCOMPARE(codeOf(reader->apply(answerChange(u"foundation.1"_s, std::nullopt), {})), u"store.read_only"_s);
    QCOMPARE(codeOf(reader->create(sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s), {})),
             u"store.read_only"_s);
    QCOMPARE(codeOf(reader->remove(firstCase(), {}, {})), u"store.read_only"_s);
    QCOMPARE(codeOf(reader->setSetting(u"a"_s, u"b"_s, {})), u"store.read_only"_s);
    QCOMPARE(codeOf(reader->note(storeChain(), u"a"_s, {}, {})), u"store.read_only"_s);
    const auto backedUp = reader->backup(fixture.path("backup.yps"));
    QVERIFY2(backedUp, failureOf(backedUp));
}

void TestStoreFile::writer_closed_leavesOneFile()
{
    StoreFixture fixture;
    fixture.filled();
    QVERIFY(QFile::exists(fixture.path()));
    for (const char *rest : {"cases.yps-wal", "cases.yps-shm", "cases.yps.lock"})
        QVERIFY2(!QFile::exists(fixture.path(rest)), rest);
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"

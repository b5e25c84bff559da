#include "storage/store_fixture.h"

#include <QFile>

using namespace yongping;

namespace {

std::vector<MigrationStep> stepsWith(const QStringList &second)
{
    std::vector<MigrationStep> steps = schemaSteps();
    steps.push_back({steps.back().number + 1, QStringLiteral("a step of the test"), second});
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
    QCOMPARE(connection.single(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
    QCOMPARE(number(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('cases', 'reviews',"
                                " 'answers', 'remarks', 'points', 'events', 'settings', 'attachments', 'attachment_chunks')"), 9);
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
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite)), QStringLiteral("store.not_a_store"));
    fixture.forge({QStringLiteral("PRAGMA journal_mode = WAL")});
    const auto store = openStoreFile(fixture.path(), OpenMode::Create);
    QVERIFY2(store, failureOf(store));
}

void TestStoreFile::missing_isRefused()
{
    StoreFixture fixture;
    QCOMPARE(codeOf(fixture.open(OpenMode::ReadWrite)), QStringLiteral("store.missing"));
    QCOMPARE(codeOf(fixture.open(OpenMode::ReadOnly)), QStringLiteral("store.missing"));
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
        QCOMPARE(codeOf(store), QStringLiteral("store.not_a_store"));
        QCOMPARE(store.error().kind, ErrorKind::Failure);
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    QFile::remove(fixture.path());
    fixture.forge({QStringLiteral("CREATE TABLE recipes (name TEXT)")});
    QCOMPARE(codeOf(fixture.open(OpenMode::Create)), QStringLiteral("store.not_a_store"));
}

void TestStoreFile::newer_isRefused()
{
    StoreFixture fixture;
    fixture.filled();
    fixture.forge({QStringLiteral("PRAGMA user_version = 77")});
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite, OpenMode::Create}) {
        const auto store = fixture.open(mode);
        QCOMPARE(codeOf(store), QStringLiteral("store.newer"));
        QVERIFY(store.error().message.contains(QStringLiteral("77")));
    }
}

void TestStoreFile::migration_keepsContentAndBackup()
{
    StoreFixture fixture;
    const QString digest = *fixture.filled()->digest();
    const auto steps = stepsWith({QStringLiteral("ALTER TABLE cases ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")});
    {
        const auto store = openStoreFile(fixture.path(), OpenMode::ReadWrite, steps);
        QVERIFY2(store, failureOf(store));
        QCOMPARE(store->schemaVersion, 2);
        QCOMPARE(number(*store->connection, "PRAGMA user_version"), 2);
        QCOMPARE(number(*store->connection, "SELECT count(*) FROM cases WHERE colour = 'red'"), 1);
        QCOMPARE(number(*store->connection, "PRAGMA foreign_keys"), 1);
    }
    const auto backup = SqliteStore::open(fixture.path("cases.yps.before-schema-2"), OpenMode::ReadOnly, fixture.clock, fixture.library);
    QVERIFY2(backup, failureOf(backup));
    QCOMPARE(*(*backup)->digest(), digest);
    QVERIFY(openStoreFile(fixture.path(), OpenMode::ReadOnly, steps));
}

void TestStoreFile::migration_failure_keepsOldVersion()
{
    StoreFixture fixture;
    const QString digest = *fixture.filled()->digest();
    const auto steps = stepsWith({QStringLiteral("DELETE FROM cases"), QStringLiteral("ALTER TABLE nowhere ADD COLUMN x TEXT")});
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite, steps)), QStringLiteral("store.failed"));
    const auto store = fixture.open(OpenMode::ReadWrite);
    QVERIFY2(store, failureOf(store));
    QCOMPARE(*(*store)->digest(), digest);
    QCOMPARE(*(*store)->check(), QStringList());
}

void TestStoreFile::migration_brokenForeignKey_isRolledBack()
{
    StoreFixture fixture;
    fixture.filled();
    const auto steps = stepsWith({QStringLiteral("UPDATE answers SET review_id = 'nobody'")});
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadWrite, steps)), QStringLiteral("store.damaged"));
    QCOMPARE(*fixture.open(OpenMode::ReadWrite).value()->check(), QStringList());
}

void TestStoreFile::older_isNotReadOnly()
{
    StoreFixture fixture;
    fixture.filled();
    QCOMPARE(codeOf(openStoreFile(fixture.path(), OpenMode::ReadOnly, stepsWith({}))), QStringLiteral("store.older"));
}

void TestStoreFile::secondWriter_isRefused()
{
    StoreFixture fixture;
    auto first = fixture.filled();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::Create}) {
        const auto second = fixture.open(mode);
        QCOMPARE(codeOf(second), QStringLiteral("store.locked"));
        QCOMPARE(second.error().kind, ErrorKind::Failure);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    }
    QVERIFY(QFile::link(fixture.path(), fixture.path("another name")));
    QCOMPARE(codeOf(SqliteStore::open(fixture.path("another name"), OpenMode::ReadWrite, fixture.clock, fixture.library)),
             QStringLiteral("store.locked"));
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
    QVERIFY(writer->apply(answerChange(QStringLiteral("foundation.1"), jsonOf(R"("not_met")")), {}));
    QCOMPARE(*(*reader)->digest(), *writer->digest());
    QCOMPARE(*(*reader)->check(), QStringList());
    const auto loaded = (*reader)->load(firstCase());
    QCOMPARE(std::get<Judgement>(*loaded->reviews[0].answers.find(QStringLiteral("foundation.1"))), Judgement::NotMet);
}

void TestStoreFile::reader_cannotWrite()
{
    StoreFixture fixture;
    fixture.filled();
    const auto reader = fixture.open(OpenMode::ReadOnly).value();
    QVERIFY(!QFile::exists(fixture.path("cases.yps.lock")));
    QCOMPARE(codeOf(reader->apply(answerChange(QStringLiteral("foundation.1"), std::nullopt), {})), QStringLiteral("store.read_only"));
    QCOMPARE(codeOf(reader->create(sampleRecord(fixture.library, QStringLiteral("case-2"), QStringLiteral("review-2")), {})),
             QStringLiteral("store.read_only"));
    QCOMPARE(codeOf(reader->remove(firstCase(), {}, {})), QStringLiteral("store.read_only"));
    QCOMPARE(codeOf(reader->setSetting(QStringLiteral("a"), QStringLiteral("b"), {})), QStringLiteral("store.read_only"));
    QCOMPARE(codeOf(reader->note(storeChain(), QStringLiteral("a"), {}, {})), QStringLiteral("store.read_only"));
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

#include "storage/store_fixture.h"

#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/resource.h>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString digestOf(const QString &path, StoreFixture &fixture)
{
    const auto store = SqliteStore::open(path, OpenMode::ReadOnly, fixture.clock, fixture.library);
    if (!store || !(*store)->check()->isEmpty())
        return u"unreadable"_s;
    return *(*store)->digest();
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backup_holdsEverything();
    void backup_replacesOlderOne();
    void backup_refusedTargets();
    void backup_leavesNoParts();
    void backup_thatCannotBeWrittenNamesItsFolder();
    void restore_bringsContentBack();
    void restore_keepsTheOldStoreWithItsLog();
    void restore_whereNothingIs();
    void restore_refusals();
    void restore_ofDamagedBackup_changesNothing_data();
    void restore_ofDamagedBackup_changesNothing();
};

void TestBackup::backup_holdsEverything()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto done = store->backup(fixture.path("backup.yps"));
    QVERIFY2(done, failureOf(done));
    QCOMPARE(digestOf(fixture.path("backup.yps"), fixture), *store->digest());
    const auto copy = SqliteStore::open(fixture.path("backup.yps"), OpenMode::ReadWrite, fixture.clock,
                                        fixture.library);
    QVERIFY2(copy, failureOf(copy));
    QCOMPARE((*copy)->history(chainOf(firstCase()))->back().hash, store->history(chainOf(firstCase()))->back().hash);
}

void TestBackup::backup_replacesOlderOne()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString target = fixture.path("backup.yps");
    QVERIFY(store->backup(target));
    QVERIFY(store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}));
    // A log left beside the old backup must not be taken for one of the new backup.
    write(target + u"-wal"_s, "left over");
    const auto done = store->backup(target);
    QVERIFY2(done, failureOf(done));
    QVERIFY(!QFile::exists(target + u"-wal"_s));
    QCOMPARE(digestOf(target, fixture), *store->digest());
}

void TestBackup::backup_refusedTargets()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    QCOMPARE(codeOf(store->backup(fixture.path())), u"backup.target"_s);
    QVERIFY(QFile::link(fixture.path(), fixture.path("link.yps")));
    QCOMPARE(codeOf(store->backup(fixture.path("link.yps"))), u"backup.target"_s);
    write(fixture.path("thesis.docx"), "years of work");
    QCOMPARE(codeOf(store->backup(fixture.path("thesis.docx"))), u"backup.target"_s);
    QCOMPARE(read(fixture.path("thesis.docx")), QByteArray("years of work"));
    QCOMPARE(codeOf(store->backup(fixture.path("nowhere/backup.yps"))), u"backup.target"_s);
    const auto other = SqliteStore::open(fixture.path("other.yps"), OpenMode::Create, fixture.clock, fixture.library);
    QCOMPARE(codeOf(store->backup(fixture.path("other.yps"))), u"store.locked"_s);
    QCOMPARE(*store->digest(), digest);
}

void TestBackup::backup_leavesNoParts()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(QDir(QFileInfo(fixture.path()).absolutePath()).mkdir(u"backups"_s));
    QVERIFY(store->backup(fixture.path("backups/one.yps")));
    QCOMPARE(QDir(fixture.path("backups")).entryList(QDir::Files | QDir::Hidden), QStringList{u"one.yps"_s});
}

// The copy outgrows what this process may write; the store itself lies elsewhere and has nothing to do with it.
void TestBackup::backup_thatCannotBeWrittenNamesItsFolder()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString folder = fixture.path("stick");
    QVERIFY(QDir().mkpath(folder));
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{16384, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto done = store->backup(fixture.path("stick/backup.yps"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(codeOf(done), u"store.io"_s);
    QVERIFY2(done.error().message.contains(QDir::toNativeSeparators(folder)), qPrintable(done.error().message));
    QVERIFY2(!done.error().message.contains(fixture.path()), qPrintable(done.error().message));
    QVERIFY(QDir(folder).isEmpty());
}

void TestBackup::restore_bringsContentBack()
{
    StoreFixture fixture;
    auto store = fixture.filled();
    const QString digest = *store->digest();
    QVERIFY(store->backup(fixture.path("backup.yps")));
    QVERIFY(store->remove(firstCase(), {}, {}));
    const QString later = *store->digest();
    store.reset();
    const auto kept = SqliteStore::restore(fixture.path("backup.yps"), fixture.path());
    QVERIFY2(kept, failureOf(kept));
    QCOMPARE(QFileInfo(*kept).fileName(), u"cases.yps.before-restore"_s);
    QCOMPARE(digestOf(fixture.path(), fixture), digest);
    QCOMPARE(digestOf(*kept, fixture), later);
    QVERIFY(fixture.open(OpenMode::ReadWrite));

    const auto again = SqliteStore::restore(fixture.path("backup.yps"), fixture.path());
    QCOMPARE(QFileInfo(*again).fileName(), u"cases.yps.before-restore-2"_s);
    QCOMPARE(digestOf(*kept, fixture), later);
}

void TestBackup::restore_keepsTheOldStoreWithItsLog()
{
    StoreFixture fixture;
    auto store = fixture.filled();
    QVERIFY(store->backup(fixture.path("backup.yps")));
    QVERIFY(store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}));
    const QString later = *store->digest();
    // What a crash leaves: the file, and the latest changes in the log beside it.
    QVERIFY(QFile::copy(fixture.path(), fixture.path("crashed.yps")));
    QVERIFY(QFile::copy(fixture.path("cases.yps-wal"), fixture.path("crashed.yps-wal")));
    const auto kept = SqliteStore::restore(fixture.path("backup.yps"), fixture.path("crashed.yps"));
    QVERIFY2(kept, failureOf(kept));
    QVERIFY(!QFile::exists(fixture.path("crashed.yps-wal")));
    QCOMPARE(digestOf(*kept, fixture), later);
    QCOMPARE(digestOf(fixture.path("crashed.yps"), fixture), digestOf(fixture.path("backup.yps"), fixture));
}

void TestBackup::restore_whereNothingIs()
{
    StoreFixture fixture;
    QVERIFY(fixture.filled()->backup(fixture.path("backup.yps")));
    const auto kept = SqliteStore::restore(fixture.path("backup.yps"), fixture.path("fresh.yps"));
    QVERIFY2(kept, failureOf(kept));
    QCOMPARE(*kept, QString());
    QCOMPARE(digestOf(fixture.path("fresh.yps"), fixture), digestOf(fixture.path("backup.yps"), fixture));
}

void TestBackup::restore_refusals()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->backup(fixture.path("backup.yps")));
    QCOMPARE(codeOf(SqliteStore::restore(fixture.path("backup.yps"), fixture.path())), u"store.locked"_s);
    QCOMPARE(codeOf(SqliteStore::restore(fixture.path("none.yps"), fixture.path("new.yps"))), u"store.missing"_s);
    QCOMPARE(codeOf(SqliteStore::restore(fixture.path("backup.yps"), fixture.path("backup.yps"))), u"backup.target"_s);
    write(fixture.path("text.yps"), "no store");
    QCOMPARE(codeOf(SqliteStore::restore(fixture.path("text.yps"), fixture.path("new.yps"))), u"store.not_a_store"_s);
    QVERIFY(!QFile::exists(fixture.path("new.yps")));
}

void TestBackup::restore_ofDamagedBackup_changesNothing_data()
{
    QTest::addColumn<bool>("torn");
    QTest::newRow("a backup cut in half") << true;
    QTest::newRow("a backup whose history was forged") << false;
}

void TestBackup::restore_ofDamagedBackup_changesNothing()
{
    QFETCH(bool, torn);
    StoreFixture fixture;
    QVERIFY(fixture.filled()->backup(fixture.path("backup.yps")));
    if (torn) {
        QFile file(fixture.path("backup.yps"));
        QVERIFY(file.resize(file.size() / 2));
    } else {
        const auto forger = Connection::open(fixture.path("backup.yps"), Connection::Access::Write);
        QVERIFY((*forger)->run(u"DROP TRIGGER events_not_changed"_s));
        QVERIFY((*forger)->run(u"UPDATE events SET actor = 'B'"_s));
    }
    const QByteArray before = read(fixture.path());
    const auto restored = SqliteStore::restore(fixture.path("backup.yps"), fixture.path());
    QCOMPARE(codeOf(restored), u"store.damaged"_s);
    QCOMPARE(read(fixture.path()), before);
    QVERIFY(!QFile::exists(fixture.path("cases.yps.before-restore")));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"

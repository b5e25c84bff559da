#include "workstation/backups.h"
#include "workstation/intake.h"
#include "workstation/workroom.h"

#include <QDir>
#include <QSignalSpy>

using namespace yongping;

namespace {

// A clock that stands still until it is set.
class SetClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QString newId() override { return u"id-%1"_s.arg(++m_ids); }

    QDateTime time{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

private:
    int m_ids = 0;
};

QStringList namesOf(const Backups &backups)
{
    QStringList names;
    for (const BackupFile &backup : backups.list())
        names << QFileInfo(backup.file).fileName();
    return names;
}

} // namespace

// Copies of a store, made beside the work on it.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyStore_isNotCopied();
    void firstChange_isCopied();
    void unchangedStore_isNotCopiedAgain();
    void unchangedStore_isCopiedWhenAsked();
    void otherWorkOfTheSameLength_isCopied();
    void nextDay_getsItsOwnCopy();
    void copyIsMade_whileAnotherWrites();
    void oldCopies_areThinned();
    void damagedStore_leavesTheOldCopyAlone();
    void folderThatCannotBeMade_isTold();
    void chosenFolder_isUsedAndKeepsStoresOfOneNameApart();
    void chosenFolder_thatCannotBeUsedIsRefused();
    void chosenFolder_thatVanishedIsToldEvenWhereNothingChanged();
    void missingStore_isTold();
    void look_countsAndProves();
    void look_findsADamagedCopy();
    void look_tellsWhatRestoringCosts();
    void look_countsNoLossWhereTheCopyHasMore();
    void look_cannotTellTheLossOfAStoreThatCannotBeRead();
    void restored_isAsItWas();

private:
    void addCase(const QString &id);
    QString made(bool anyway = false);

    std::unique_ptr<Workroom> m_room;
    std::unique_ptr<Backups> m_backups;
    SetClock m_clock;
};

void TestBackups::init()
{
    m_backups.reset();
    m_room = std::make_unique<Workroom>();
    m_clock = SetClock();
    m_room->store();
    m_backups = std::make_unique<Backups>(m_room->storeFile(), m_clock);
}

void TestBackups::addCase(const QString &id)
{
    CaseRecord record;
    const CaseFile file = m_room->caseFile(id, 1200);
    record.data = file.data;
    record.data.id = CaseId(id);
    record.criteria = {file.category->id, file.category->version, file.category->digest};
    const auto created = m_room->store()->create(record, u"王评审"_s);
    QVERIFY2(created, failureOf(created).constData());
}

// The name of the copy, "nothing", or the error's code.
QString TestBackups::made(bool anyway)
{
    const auto result = m_backups->make(anyway).result();
    if (!result)
        return result.error().code;
    return *result ? QFileInfo((*result)->file).fileName() : u"nothing"_s;
}

void TestBackups::emptyStore_isNotCopied()
{
    QCOMPARE(made(), u"nothing"_s);
    QVERIFY(!QDir(m_backups->folder()).exists());
}

void TestBackups::firstChange_isCopied()
{
    addCase(u"a"_s);
    QCOMPARE(made(), u"cases.2026-11-20.ypstore"_s);
    QCOMPARE(namesOf(*m_backups), QStringList{u"cases.2026-11-20.ypstore"_s});
}

void TestBackups::unchangedStore_isNotCopiedAgain()
{
    addCase(u"a"_s);
    made();
    m_clock.time = m_clock.time.addDays(1);
    QCOMPARE(made(), u"nothing"_s);
}

void TestBackups::unchangedStore_isCopiedWhenAsked()
{
    addCase(u"a"_s);
    made();
    m_clock.time = m_clock.time.addDays(1);
    QCOMPARE(made(true), u"cases.2026-11-21.ypstore"_s);
}

// The older copy took the store's place, and as much was done in it again.
void TestBackups::otherWorkOfTheSameLength_isCopied()
{
    addCase(u"a"_s);
    made();
    const QString older = m_room->path(u"older.ypstore"_s);
    QVERIFY(QFile::copy(m_backups->list().front().file, older));
    addCase(u"b"_s);
    m_clock.time = m_clock.time.addDays(1);
    QCOMPARE(made(), u"cases.2026-11-21.ypstore"_s);
    QVERIFY(SqliteStore::restore(older, m_room->storeFile()));
    addCase(u"c"_s);
    m_clock.time = m_clock.time.addDays(1);
    QCOMPARE(made(), u"cases.2026-11-22.ypstore"_s);
}

void TestBackups::nextDay_getsItsOwnCopy()
{
    addCase(u"a"_s);
    made();
    addCase(u"b"_s);
    m_clock.time = m_clock.time.addDays(1);
    QCOMPARE(made(), u"cases.2026-11-21.ypstore"_s);
    QCOMPARE(namesOf(*m_backups), QStringList({u"cases.2026-11-21.ypstore"_s, u"cases.2026-11-20.ypstore"_s}));
    QCOMPARE(m_backups->look(m_backups->list().back()).result()->cases, 1);
    QCOMPARE(m_backups->look(m_backups->list().front()).result()->cases, 2);
}

void TestBackups::copyIsMade_whileAnotherWrites()
{
    addCase(u"a"_s);
    const auto writer = m_room->store(OpenMode::ReadWrite);
    const auto set = writer->setSetting(u"identity"_s, u"王评审"_s, u"王评审"_s);
    QVERIFY2(set, failureOf(set).constData());
    QCOMPARE(made(), u"cases.2026-11-20.ypstore"_s);
    // The change was in the write-ahead log only, and the copy has it.
    QCOMPARE(m_backups->look(m_backups->list().front()).result()->events, writer->info()->events);
}

void TestBackups::oldCopies_areThinned()
{
    addCase(u"a"_s);
    for (int i = 0; i < 9; ++i) {
        made(true);
        m_clock.time = m_clock.time.addDays(1);
    }
    // 20 November 2026 is a Friday; the nine days end on the 28th, and the 20th and 21st belong to the week of the
    // 22nd.
    QCOMPARE(namesOf(*m_backups).size(), 7);
    QCOMPARE(namesOf(*m_backups).constLast(), u"cases.2026-11-22.ypstore"_s);
}

void TestBackups::damagedStore_leavesTheOldCopyAlone()
{
    addCase(u"a"_s);
    made();
    const BackupFile before = m_backups->list().front();
    {
        QFile store(m_room->storeFile());
        QVERIFY(store.open(QIODevice::ReadWrite));
        const QByteArray text = store.readAll();
        const qsizetype at = text.lastIndexOf("platform-industry");
        QVERIFY(at > 0);
        store.seek(at);
        store.write("plattform");
    }
    QCOMPARE(made(true), u"store.damaged"_s);
    QCOMPARE(m_backups->list(), std::vector<BackupFile>{before});
}

void TestBackups::folderThatCannotBeMade_isTold()
{
    addCase(u"a"_s);
    m_room->file(QFileInfo(Backups::defaultFolder(m_room->storeFile())).fileName(), "no folder");
    QCOMPARE(made(), u"backup.folder"_s);
}

void TestBackups::chosenFolder_isUsedAndKeepsStoresOfOneNameApart()
{
    addCase(u"a"_s);
    const QString disk = m_room->path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const auto folder = Backups::prepareFolder(disk, m_room->storeFile());
    QVERIFY2(folder, failureOf(folder).constData());
    const auto other = Backups::prepareFolder(disk, m_room->path(u"elsewhere/cases.ypstore"_s));
    QVERIFY2(other, failureOf(other).constData());
    QVERIFY(*folder != *other);
    QCOMPARE(QFileInfo(*folder).path(), disk);
    made();
    const QString before = m_backups->list().front().file;
    m_backups->setFolder(*folder);
    QCOMPARE(made(), u"cases.2026-11-20.ypstore"_s);
    QCOMPARE(QFileInfo(m_backups->list().front().file).path(), *folder);
    QVERIFY(QFile::exists(before)); // stays where it is
    m_backups->setFolder({});
    QCOMPARE(m_backups->folder(), Backups::defaultFolder(m_room->storeFile()));
    QCOMPARE(m_backups->list().front().file, before);
}

void TestBackups::chosenFolder_thatCannotBeUsedIsRefused()
{
    const auto missing = Backups::prepareFolder(m_room->path(u"no disk"_s), m_room->storeFile());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"backup.folder"_s);
    QVERIFY(!QFile::exists(m_room->path(u"no disk"_s)));
    const auto occupied = Backups::prepareFolder(m_room->file(u"occupied"_s, "no folder"), m_room->storeFile());
    QVERIFY(!occupied);
    QCOMPARE(occupied.error().code, u"backup.folder"_s);
}

// The disk was pulled out: its mount point may still be there, but the store's own folder is not, and is not made anew
// on the disk below.
void TestBackups::chosenFolder_thatVanishedIsToldEvenWhereNothingChanged()
{
    addCase(u"a"_s);
    const QString disk = m_room->path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    m_backups->setFolder(*Backups::prepareFolder(disk, m_room->storeFile()));
    made();
    QVERIFY(m_backups->folderFault());
    QVERIFY(QDir(m_backups->folder()).removeRecursively());
    QCOMPARE(made(), u"backup.folder_missing"_s);
    QVERIFY(QDir(disk).removeRecursively());
    QCOMPARE(made(true), u"backup.folder_missing"_s);
    QVERIFY(!QFile::exists(disk));
    QVERIFY(!m_backups->folderFault());
    QVERIFY(m_backups->folderFault().error().message.contains(QDir::toNativeSeparators(m_backups->folder())));
}

void TestBackups::missingStore_isTold()
{
    m_backups = std::make_unique<Backups>(m_room->path(u"none.ypstore"_s), m_clock);
    QCOMPARE(made(), u"store.missing"_s);
}

void TestBackups::look_countsAndProves()
{
    addCase(u"a"_s);
    made();
    const auto contents = m_backups->look(m_backups->list().front()).result();
    QVERIFY2(contents, failureOf(contents).constData());
    QCOMPARE(contents->cases, 1);
    QCOMPARE(contents->findings, QStringList());
}

void TestBackups::look_findsADamagedCopy()
{
    addCase(u"a"_s);
    made();
    const BackupFile backup = m_backups->list().front();
    QFile copy(backup.file);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    const qsizetype at = copy.readAll().lastIndexOf("platform-industry");
    QVERIFY(at > 0);
    copy.seek(at);
    copy.write("plattform");
    copy.close();
    const auto contents = m_backups->look(backup).result();
    QVERIFY2(contents, failureOf(contents).constData());
    QVERIFY(!contents->findings.isEmpty());
}

void TestBackups::look_tellsWhatRestoringCosts()
{
    addCase(u"a"_s);
    addCase(u"b"_s);
    made();
    QCOMPARE(m_backups->look(m_backups->list().front()).result()->loss, BackupLoss());
    addCase(u"c"_s);
    const auto noted = m_room->store()->note(u"a"_s, u"report.made"_s, JsonValue(u"report"_s), u"王评审"_s);
    QVERIFY2(noted, failureOf(noted).constData());
    const auto loss = m_backups->look(m_backups->list().front()).result()->loss;
    QVERIFY(loss);
    QCOMPARE(loss->events, m_room->store()->history(u"c"_s)->size() + 1);
    QCOMPARE(loss->cases.size(), 2);
}

void TestBackups::look_countsNoLossWhereTheCopyHasMore()
{
    addCase(u"a"_s);
    addCase(u"b"_s);
    made();
    const auto removed = m_room->store()->remove(CaseId(u"b"_s), u"王评审"_s, u"twice"_s);
    QVERIFY2(removed, failureOf(removed).constData());
    QCOMPARE(m_backups->look(m_backups->list().front()).result()->loss, BackupLoss());
}

void TestBackups::look_cannotTellTheLossOfAStoreThatCannotBeRead()
{
    addCase(u"a"_s);
    made();
    QVERIFY(QFile::remove(m_room->storeFile()));
    m_room->file(QFileInfo(m_room->storeFile()).fileName(), "no store");
    const auto contents = m_backups->look(m_backups->list().front()).result();
    QVERIFY2(contents, failureOf(contents).constData());
    QVERIFY(!contents->loss);
}

void TestBackups::restored_isAsItWas()
{
    addCase(u"a"_s);
    made();
    addCase(u"b"_s);
    const auto kept = Backups::restore(m_backups->list().front().file, m_room->storeFile());
    QVERIFY2(kept, failureOf(kept).constData());
    QVERIFY(QFileInfo::exists(*kept));
    const auto store = m_room->store();
    QVERIFY(*store->contains(CaseId(u"a"_s)));
    QVERIFY(!*store->contains(CaseId(u"b"_s)));
}

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"

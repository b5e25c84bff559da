#include "workstation/backup_calendar.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22); // a Sunday

BackupFile copyOf(QDate day)
{
    return {day.toString(Qt::ISODate), day, {}, 0};
}

QStringList daysOf(const std::vector<BackupFile> &backups)
{
    QStringList days;
    for (const BackupFile &backup : backups)
        days << backup.day.toString(Qt::ISODate);
    return days;
}

// What is left of copies of these days.
QStringList keptOf(std::vector<BackupFile> backups)
{
    const QStringList gone = daysOf(outlivedBackups(backups, Today));
    QStringList kept;
    for (const QString &day : daysOf(backups)) {
        if (!gone.contains(day))
            kept << day;
    }
    return kept;
}

} // namespace

// Which copies the calendar keeps, and what they are called.
class TestBackupCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_data();
    void kept();
    void twoYearsOfDays_leaveFewCopies();
    void thinningDayByDay_keepsTheSameAsAtOnce();
    void name_data();
    void name();
};

void TestBackupCalendar::kept_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("no copies: none") << QStringList() << QStringList();
    QTest::newRow("the only copy stays, however old") << QStringList{u"2019-01-01"_s} << QStringList{u"2019-01-01"_s};
    QTest::newRow("seven days with a copy stay, though days lie between")
        << QStringList{u"2026-11-22"_s, u"2026-11-20"_s, u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-10"_s,
                       u"2026-11-09"_s, u"2026-11-03"_s}
        << QStringList{u"2026-11-22"_s, u"2026-11-20"_s, u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-10"_s,
                       u"2026-11-09"_s, u"2026-11-03"_s};
    QTest::newRow("the eighth day of the same week goes")
        << QStringList{u"2026-11-22"_s, u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s,
                       u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-15"_s, u"2026-11-14"_s}
        << QStringList{u"2026-11-22"_s, u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s,
                       u"2026-11-17"_s, u"2026-11-16"_s, u"2026-11-15"_s};
    QTest::newRow("a copy from the future stays and takes nobody's place")
        << QStringList{u"2031-01-01"_s, u"2026-11-22"_s} << QStringList{u"2031-01-01"_s, u"2026-11-22"_s};
}

void TestBackupCalendar::kept()
{
    QFETCH(QStringList, days);
    QFETCH(QStringList, kept);
    std::vector<BackupFile> backups;
    for (const QString &day : days)
        backups.push_back(copyOf(QDate::fromString(day, Qt::ISODate)));
    QCOMPARE(keptOf(backups), kept);
}

void TestBackupCalendar::twoYearsOfDays_leaveFewCopies()
{
    std::vector<BackupFile> backups;
    for (int i = 0; i < 730; ++i)
        backups.push_back(copyOf(Today.addDays(-i)));
    const QStringList kept = keptOf(backups);
    QCOMPARE_LE(kept.size(), 7 + 5 + 12);
    QCOMPARE(kept.mid(0, 7),
             QStringList({u"2026-11-22"_s, u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-19"_s, u"2026-11-18"_s,
                          u"2026-11-17"_s, u"2026-11-16"_s}));
    QCOMPARE(kept.constLast(), u"2025-12-31"_s); // the last one of the twelfth month
}

void TestBackupCalendar::thinningDayByDay_keepsTheSameAsAtOnce()
{
    std::vector<BackupFile> gradually;
    std::vector<BackupFile> all;
    const QDate first = Today.addDays(-400);
    for (QDate day = first; day <= Today; day = day.addDays(1)) {
        all.push_back(copyOf(day));
        gradually.push_back(copyOf(day));
        const std::vector<BackupFile> outlived = outlivedBackups(gradually, day);
        std::erase_if(gradually,
                      [&](const BackupFile &each) { return std::ranges::find(outlived, each) != outlived.end(); });
    }
    QCOMPARE(daysOf(gradually), keptOf(all));
}

void TestBackupCalendar::name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::newRow("its own name") << u"cases.2026-11-22.ypstore"_s << Today;
    QTest::newRow("the store itself") << u"cases.ypstore"_s << QDate();
    QTest::newRow("another store's copy") << u"other.2026-11-22.ypstore"_s << QDate();
    QTest::newRow("no day of the calendar") << u"cases.2026-02-30.ypstore"_s << QDate();
    QTest::newRow("a day in another spelling") << u"cases.2026-11-2.ypstore"_s << QDate();
    QTest::newRow("a copy's lock") << u"cases.2026-11-22.ypstore.lock"_s << QDate();
    QTest::newRow("a copy in the making") << u"cases.2026-11-22.ypstore.part-1"_s << QDate();
}

void TestBackupCalendar::name()
{
    QFETCH(QString, name);
    QFETCH(QDate, day);
    const QString store = u"some/folder/cases.ypstore"_s;
    QCOMPARE(backupDay(store, name), day);
    if (day.isValid())
        QCOMPARE(backupName(store, day), name);
}

QTEST_GUILESS_MAIN(TestBackupCalendar)

#include "tst_backup_calendar.moc"

#include "judgement/facts.h"

#include <QTest>

using namespace yongping;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformStatusAt_data();
    void platformStatusAt();
    void derive_withoutBothDates_takesWhatIsStated();
    void derive_fromDates();
    void derive_contradiction_isRefused();
    void names_roundTrip();
};

void TestFacts::platformStatusAt_data()
{
    QTest::addColumn<QDate>("stageDate");
    QTest::addColumn<QDate>("operatingSince");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const char *stage, const char *since, const char *status) {
        QTest::newRow(name) << QDate::fromString(QLatin1String(stage), Qt::ISODate)
                            << QDate::fromString(QLatin1String(since), Qt::ISODate) << QString::fromLatin1(status);
    };
    row("two years to the day", "2023-06-30", "2021-06-30", "established");
    row("two years less a day", "2023-06-29", "2021-06-30", "new");
    row("two years and a day", "2023-07-01", "2021-06-30", "established");
    row("over the turn of a year", "2023-01-01", "2021-01-01", "established");
    row("since a leap day: the last of February completes two years", "2022-02-28", "2020-02-29", "established");
    row("since a leap day: one day short", "2022-02-27", "2020-02-29", "new");
    row("from the last of February to a leap day", "2024-02-29", "2022-02-28", "established");
    row("reviewed on a leap day, one day short", "2024-02-29", "2022-03-01", "new");
    row("not yet in operation", "2023-06-30", "2024-01-01", "new");
}

void TestFacts::platformStatusAt()
{
    QFETCH(QDate, stageDate);
    QFETCH(QDate, operatingSince);
    QTEST(name(yongping::platformStatusAt(stageDate, operatingSince)), "status");
}

void TestFacts::derive_withoutBothDates_takesWhatIsStated()
{
    const QDate date(2023, 6, 30);
    const auto status = derivePlatformStatus(date, {}, PlatformStatus::Established);
    QVERIFY(status);
    QCOMPARE(*status, std::optional(PlatformStatus::Established));
    QCOMPARE(*derivePlatformStatus({}, date, PlatformStatus::New), std::optional(PlatformStatus::New));
    QCOMPARE(*derivePlatformStatus({}, {}, std::nullopt), std::optional<PlatformStatus>());
    QCOMPARE(*derivePlatformStatus(date, {}, std::nullopt), std::optional<PlatformStatus>());
}

void TestFacts::derive_fromDates()
{
    const QDate since(2021, 6, 30);
    QCOMPARE(*derivePlatformStatus({2023, 6, 30}, since, std::nullopt), std::optional(PlatformStatus::Established));
    QCOMPARE(*derivePlatformStatus({2023, 6, 29}, since, std::nullopt), std::optional(PlatformStatus::New));
    QCOMPARE(*derivePlatformStatus({2023, 6, 30}, since, PlatformStatus::Established),
             std::optional(PlatformStatus::Established));
}

void TestFacts::derive_contradiction_isRefused()
{
    const auto status = derivePlatformStatus({2023, 6, 30}, {2021, 6, 30}, PlatformStatus::New);
    QVERIFY(!status);
    QCOMPARE(status.error().code, QStringLiteral("facts.contradiction"));
    QCOMPARE(status.error().key, QStringLiteral("platformStatus"));
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QVERIFY(status.error().message.contains(QStringLiteral("2021-06-30")));
}

void TestFacts::names_roundTrip()
{
    QCOMPARE(platformStatusFromName(u"new"), std::optional(PlatformStatus::New));
    QCOMPARE(platformStatusFromName(u"established"), std::optional(PlatformStatus::Established));
    QVERIFY(!platformStatusFromName(u"old"));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"

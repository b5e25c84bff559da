#include "criteria/library.h"
#include "judgement/rounding_margin.h"
#include "small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

class RoundingMarginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void halfStep_ofGivenDigits_data();
    void halfStep_ofGivenDigits();
    void indicator_byRounding_data();
    void indicator_byRounding();
    void range_isExact();
    void count_byRounding_data();
    void count_byRounding();
    void needed_comesFromTheDueBranch();

private:
    CategoryPtr m_factory;
    CriteriaLibrary m_library;
};

void RoundingMarginTest::initTestCase()
{
    const Result<CategoryPtr> loaded = m_library.category(QStringLiteral("discrete-factory"));
    QVERIFY(loaded);
    m_factory = *loaded;
}

void RoundingMarginTest::halfStep_ofGivenDigits_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("step");
    QTest::newRow("a whole number stands for half a unit either way") << "20" << "0.5";
    QTest::newRow("a zero after the point counts") << "20.0" << "0.05";
    QTest::newRow("two of them count twice") << "20.00" << "0.005";
    QTest::newRow("zeros before the point do not") << "2000" << "0.5";
    QTest::newRow("a negative number has the same step") << "-1.25" << "0.005";
    const QString zeros(Decimal::MaxDigits, u'0');
    QTest::newRow("as many digits as a number may have") << QString(u"1." + zeros) << QString(u"0." + zeros + u'5');
}

void RoundingMarginTest::halfStep_ofGivenDigits()
{
    QFETCH(QString, given);
    QFETCH(QString, step);
    const std::optional<GivenNumber> number = GivenNumber::parse(given);
    QVERIFY(number);
    QCOMPARE(number->halfStep().toString(), step);
    QCOMPARE(number->toString(), given);
    QVERIFY(*number == *Decimal::parse(given));
}

void RoundingMarginTest::indicator_byRounding_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("current");
    QTest::addColumn<IndicatorMargin::Sway>("sway");
    using Sway = IndicatorMargin::Sway;
    const QString cost = QStringLiteral("operating_cost");              // falls, 20 %
    const QString cycle = QStringLiteral("development_cycle");          // falls, 30 %
    const QString efficiency = QStringLiteral("production_efficiency"); // rises, 20 %
    QTest::newRow("exactly on the threshold could be missed") << cost << "100.0" << "80.0" << Sway::CouldBeMissed;
    QTest::newRow("two steps beyond it is firm") << cost << "100.0" << "79.8" << Sway::Firm;
    QTest::newRow("beyond it by less than the digits say could be missed")
        << cost << "100" << "79.9" << Sway::CouldBeMissed;
    QTest::newRow("the same with more digits is firm") << cost << "100.00" << "79.90" << Sway::Firm;
    // 0.7 × 9.5 is 6.65, the upper border of 6.6: what lies on the threshold has reached it.
    QTest::newRow("with its worst border on the threshold it is firm") << cycle << "10" << "6.6" << Sway::Firm;
    QTest::newRow("with its worst border a hair behind it could be missed")
        << cycle << "10" << "6.650" << Sway::CouldBeMissed;
    QTest::newRow("with its worst border a hair before it is firm") << cycle << "10" << "6.649" << Sway::Firm;
    QTest::newRow("with its worst border behind it could be missed") << cycle << "10" << "6.7" << Sway::CouldBeMissed;
    // 0.7 × 10.5 is 7.35, the lower border of 7.4.
    QTest::newRow("missed with its best border on the threshold could be reached")
        << cycle << "10" << "7.4" << Sway::CouldBeReached;
    QTest::newRow("missed with its best border a hair short is firm") << cycle << "10" << "7.41" << Sway::Firm;
    QTest::newRow("a near miss of few digits could be reached") << cost << "100" << "80.4" << Sway::CouldBeReached;
    QTest::newRow("the same near miss of many digits is firm") << cost << "100.00" << "80.40" << Sway::Firm;
    QTest::newRow("a rise exactly on the threshold could be missed")
        << efficiency << "0.30" << "0.36" << Sway::CouldBeMissed;
    QTest::newRow("a rise far beyond is firm") << efficiency << "100" << "150" << Sway::Firm;
    QTest::newRow("a rise just short could be reached") << efficiency << "100" << "119" << Sway::CouldBeReached;
    QTest::newRow("a rise two short is firm") << efficiency << "100" << "118" << Sway::Firm;
    QTest::newRow("a missing result is open") << efficiency << "100" << "" << Sway::Open;
    QTest::newRow("a zero baseline is open") << efficiency << "0.0" << "5" << Sway::Open;
    QTest::newRow("the least baseline still divides") << efficiency << "0.1" << "0.5" << Sway::Firm;
}

void RoundingMarginTest::indicator_byRounding()
{
    QFETCH(QString, indicator);
    QFETCH(QString, baseline);
    QFETCH(QString, current);
    QFETCH(IndicatorMargin::Sway, sway);
    const Check *check = m_factory->check(u"performance.1.indicators");
    IndicatorValue value;
    value.baseline = GivenNumber::parse(baseline);
    value.current = GivenNumber::parse(current);
    const IndicatorMargin margin = roundingMargin(*check->indicator(indicator), value);
    QCOMPARE(margin.sway, sway);
    QCOMPARE(margin.lowest.has_value(), sway != IndicatorMargin::Sway::Open);
    if (margin.lowest)
        QVERIFY(*margin.lowest <= *margin.improvement && *margin.improvement <= *margin.highest);
}

void RoundingMarginTest::range_isExact()
{
    const Check *check = m_factory->check(u"performance.1.indicators");
    IndicatorValue value;
    value.baseline = GivenNumber::parse(u"2.0");
    value.current = GivenNumber::parse(u"1.6");
    const IndicatorMargin margin = roundingMargin(*check->indicator(u"defect_rate"), value);
    QCOMPARE(margin.improvement->toString(), QStringLiteral("20"));
    QCOMPARE(margin.lowest->toString(), QStringLiteral("15.384615"));  // (1.95 − 1.65) / 1.95
    QCOMPARE(margin.highest->toString(), QStringLiteral("24.390244")); // (2.05 − 1.55) / 2.05
}

void RoundingMarginTest::count_byRounding_data()
{
    QTest::addColumn<QByteArray>("indicators");
    QTest::addColumn<QList<int>>("counts"); // reached, lowest, highest, open
    QTest::addColumn<bool>("couldBeLost");
    QTest::addColumn<bool>("couldBeGained");
    QTest::newRow("three of which one sways are still two")
        << QByteArray(R"({"production_efficiency": {"baseline": "100", "current": "150"},
                          "operating_cost": {"baseline": "100", "current": "60"},
                          "defect_rate": {"baseline": "2.0", "current": "1.6"}})")
        << QList<int>{3, 2, 3, 2} << false << false;
    QTest::newRow("two of which one sways could be lost")
        << QByteArray(R"({"production_efficiency": {"baseline": "100", "current": "150"},
                          "defect_rate": {"baseline": "2.0", "current": "1.6"}})")
        << QList<int>{2, 1, 2, 3} << true << false;
    QTest::newRow("one and a near miss could be gained")
        << QByteArray(R"({"production_efficiency": {"baseline": "100", "current": "150"},
                          "operating_cost": {"baseline": "100", "current": "80.4"}})")
        << QList<int>{1, 1, 2, 3} << false << true;
    QTest::newRow("none and a near miss are too few")
        << QByteArray(R"({"operating_cost": {"baseline": "100", "current": "80.4"}})") << QList<int>{0, 0, 1, 4}
        << false << false;
    QTest::newRow("more digits keep two")
        << QByteArray(R"({"production_efficiency": {"baseline": "100", "current": "150"},
                          "defect_rate": {"baseline": "2.000", "current": "1.590"}})")
                                          << QList<int>{2, 2, 2, 3} << false << false;
    QTest::newRow("nothing given is all open") << QByteArray("{}") << QList<int>{0, 0, 0, 5} << false << false;
}

void RoundingMarginTest::count_byRounding()
{
    QFETCH(QByteArray, indicators);
    QFETCH(QList<int>, counts);
    QFETCH(bool, couldBeLost);
    QFETCH(bool, couldBeGained);
    const Check &check = *m_factory->check(u"performance.1.indicators");
    const AnswerSet answers = answersOf(*m_factory, R"({"performance.1.indicators": )" + indicators + '}');
    Facts facts;
    facts.stage = Stage::Acceptance;
    const Evaluation evaluation = evaluate(m_factory, facts, answers);
    const CountMargin margin = roundingMargin(check, std::get<IndicatorValues>(*answers.find(check.id)),
                                              neededIndicators(evaluation, check));
    QCOMPARE(margin.needed, std::optional<int>(2));
    QCOMPARE((QList<int>{margin.reached, margin.lowest, margin.highest, margin.open}), counts);
    QCOMPARE(margin.couldBeLost(), couldBeLost);
    QCOMPARE(margin.couldBeGained(), couldBeGained);
}

void RoundingMarginTest::needed_comesFromTheDueBranch()
{
    const Result<CategoryPtr> platform = m_library.category(QStringLiteral("platform-industry"));
    QVERIFY(platform);
    const Check &check = *(*platform)->check(u"performance.1.indicators");
    Facts facts;
    facts.stage = Stage::Acceptance;
    QVERIFY(!neededIndicators(evaluate(*platform, facts, AnswerSet()), check));
    facts.platformStatus = PlatformStatus::New;
    QCOMPARE(neededIndicators(evaluate(*platform, facts, AnswerSet()), check), std::optional<int>(2));
    const Result<CategoryPtr> solution = m_library.category(QStringLiteral("system-solution"));
    QVERIFY(solution);
    QCOMPARE((*solution)->check(u"performance.1.indicators")->indicators.size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(RoundingMarginTest)
#include "tst_rounding_margin.moc"

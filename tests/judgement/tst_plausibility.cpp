#include "criteria/library.h"
#include "judgement/evaluator.h"
#include "judgement/plausibility.h"
#include "small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

// Each finding with the values that just call for it, and those that just do not.
class PlausibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_ofOneIndicator_data();
    void findings_ofOneIndicator();
    void findings_ofSeveralIndicators_data();
    void findings_ofSeveralIndicators();
    void factor_ofAChange_data();
    void factor_ofAChange();
    void percentage_asAFraction_data();
    void percentage_asAFraction();
    void target_ofTheCase_standsIn();
    void result_measuredAfterTheStage_data();
    void result_measuredAfterTheStage();
    void findings_neverChangeAVerdict();
    void names_areAllDifferent();

private:
    std::vector<Finding> findings(const QByteArray &indicators, const PlausibilityContext &context = {}) const;
    QString found(const QByteArray &indicators, const PlausibilityContext &context = {}) const;

    CriteriaLibrary m_library;
    CategoryPtr m_factory;
};

void PlausibilityTest::initTestCase()
{
    const Result<CategoryPtr> loaded = m_library.category(QStringLiteral("discrete-factory"));
    QVERIFY(loaded);
    m_factory = *loaded;
}

std::vector<Finding> PlausibilityTest::findings(const QByteArray &indicators, const PlausibilityContext &context) const
{
    return plausibilityFindings(*m_factory,
                                answersOf(*m_factory, R"({"performance.1.indicators": )" + indicators + '}'), context);
}

QString PlausibilityTest::found(const QByteArray &indicators, const PlausibilityContext &context) const
{
    QStringList names;
    for (const Finding &finding : findings(indicators, context))
        names.append(name(finding.kind));
    return names.join(u' ');
}

void PlausibilityTest::findings_ofOneIndicator_data()
{
    QTest::addColumn<QByteArray>("indicators");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *indicator, const char *value, const char *expected) {
        QTest::newRow(title) << QByteArray("{\"" + QByteArray(indicator) + "\": " + value + '}')
                             << QString::fromLatin1(expected);
    };
    const char *cost = "operating_cost", *rate = "defect_rate", *energy = "energy_utilisation";
    const char *efficiency = "production_efficiency";

    row("an ordinary fall of what should fall is fine", cost, R"({"baseline": "100", "current": "75"})", "");
    row("one value alone is open, not odd", cost, R"({"baseline": "100"})", "");
    row("a result below zero is a fall over 100 %", cost, R"({"baseline": "100", "current": "-1"})", "below_zero");
    row("a result of zero is a fall of just 100 %", cost, R"({"baseline": "100", "current": "0"})", "");
    row("a tenth is a change of magnitude", cost, R"({"baseline": "100", "current": "10"})", "magnitude");
    row("a little more than a tenth is not", cost, R"({"baseline": "100", "current": "10.01"})", "");
    row("ten times is a change of magnitude", efficiency, R"({"baseline": "10", "current": "100"})", "magnitude");
    row("a little less than ten times is not", efficiency, R"({"baseline": "10", "current": "99.99"})", "");
    row("a change of magnitude is not called worse besides", cost, R"({"baseline": "10", "current": "100"})",
        "magnitude");
    row("an equal result has changed nothing", cost, R"({"baseline": "100", "current": "100.0"})", "unchanged");
    row("a result above the baseline is worse where less is better", cost, R"({"baseline": "100", "current": "102"})",
        "worse");
    row("a result below the baseline is worse where more is better", efficiency,
        R"({"baseline": "102", "current": "100"})", "worse");
    row("a negative baseline is not computed with", cost, R"({"baseline": "-5", "current": "-9"})", "");
    row("0.85 of an utilisation is a fraction", energy, R"({"baseline": "0.70", "current": "0.85"})", "fraction");
    row("exactly 1 of an utilisation is a fraction", energy, R"({"current": "1"})", "fraction");
    row("1.01 % of an utilisation is taken as it stands", energy, R"({"current": "1.01"})", "");
    row("a promised fraction is found too", energy, R"({"target": "0.9"})", "fraction");
    row("0.85 % of defects is a good rate", rate, R"({"baseline": "1.20", "current": "0.85"})", "");
    row("0.02 of defects is a fraction", rate, R"({"baseline": "0.020", "current": "0.015"})", "fraction");
    row("0.1 of defects is taken as it stands", rate, R"({"baseline": "0.15", "current": "0.1"})", "within_rounding");
    row("pieces per hour have no fraction", efficiency, R"({"baseline": "0.70", "current": "0.85"})", "");
    row("a fraction against a percentage is one finding", energy, R"({"baseline": "0.7", "current": "77"})",
        "magnitude");
    row("a step of the last digit can be rounding alone", energy, R"({"baseline": "70.0", "current": "70.1"})",
        "within_rounding");
    row("two steps of the last digit cannot", energy, R"({"baseline": "70.0", "current": "70.2"})", "");
    row("the coarser value of the two decides", energy, R"({"baseline": "70", "current": "70.50"})", "within_rounding");
    row("and just beyond it nothing is found", energy, R"({"baseline": "70", "current": "70.51"})", "");
    row("a worse value is not excused by rounding", energy, R"({"baseline": "70.1", "current": "70.0"})", "worse");
    row("a target equal to the baseline is reached there", cost,
        R"({"baseline": "100", "current": "80", "target": "100"})", "target_at_baseline");
    row("a target beyond the baseline is to be reached yet", cost,
        R"({"baseline": "100", "current": "80", "target": "99"})", "");
    row("a target below the baseline is no target where more is better", efficiency,
        R"({"baseline": "100", "current": "125", "target": "90"})", "target_at_baseline");
    row("another unit is asked about", cost, R"({"baseline": "100", "current": "80", "unit": "yuan"})",
        "unit_differs");
    row("the form's unit in Chinese is the same", cost, R"({"baseline": "100", "current": "80", "unit": "万元"})", "");
    row("the form's unit in English is the same", cost,
        R"({"baseline": "100", "current": "80", "unit": "10000 Yuan"})", "");
    row("a full-width percent sign is the same", rate, R"({"baseline": "2.0", "current": "1.5", "unit": "％"})", "");
    row("a baseline measured later is out of order", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2023-07", "currentPeriod": "2023-Q2"})",
        "baseline_later");
    row("the month before the quarter of the result is in order", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2023-03", "currentPeriod": "2023-Q2"})", "");
    row("the first month of the quarter of the result overlaps", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2023-04", "currentPeriod": "2023-Q2"})",
        "periods_overlap");
    row("the same year twice overlaps", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2022", "currentPeriod": "2022"})",
        "periods_overlap");
    row("one year after the other is in order", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2022", "currentPeriod": "2023"})", "");
    row("a period of the baseline alone lacks the other", cost,
        R"({"baseline": "100", "current": "80", "baselinePeriod": "2022"})", "period_missing");
    row("a period of the result alone lacks the other", cost,
        R"({"baseline": "100", "current": "80", "currentPeriod": "2022"})", "period_missing");
    row("no period at all is no finding", cost, R"({"baseline": "100", "current": "80"})", "");
    row("several findings stand in one order", cost,
        R"({"baseline": "100", "current": "102", "target": "110", "unit": "%", "currentPeriod": "2022"})",
        "worse target_at_baseline unit_differs period_missing");
}

void PlausibilityTest::findings_ofOneIndicator()
{
    QFETCH(QByteArray, indicators);
    QFETCH(QString, expected);
    QCOMPARE(found(indicators), expected);
}

void PlausibilityTest::findings_ofSeveralIndicators_data()
{
    QTest::addColumn<QByteArray>("indicators");
    QTest::addColumn<QStringList>("copies");
    QTest::newRow("two indicators with the same pair are copies")
        << QByteArray(R"({"operating_cost": {"baseline": "100", "current": "75"},
                          "development_cycle": {"baseline": "100.0", "current": "75"}})")
        << QStringList{QStringLiteral("operating_cost"), QStringLiteral("development_cycle")};
    QTest::newRow("three are one finding")
        << QByteArray(R"({"operating_cost": {"baseline": "9", "current": "6"},
                          "development_cycle": {"baseline": "9", "current": "6"},
                          "defect_rate": {"baseline": "9", "current": "6"}})")
        << QStringList{QStringLiteral("operating_cost"), QStringLiteral("development_cycle"),
                       QStringLiteral("defect_rate")};
    QTest::newRow("the same baseline alone is a common index of 100")
        << QByteArray(R"({"operating_cost": {"baseline": "100", "current": "75"},
                          "development_cycle": {"baseline": "100", "current": "74"}})")
        << QStringList();
    QTest::newRow("zeros are no copies")
        << QByteArray(R"({"operating_cost": {"baseline": "0", "current": "0"},
                          "development_cycle": {"baseline": "0", "current": "0"}})")
        << QStringList();
    QTest::newRow("a pair with one value missing is no copy")
        << QByteArray(R"({"operating_cost": {"baseline": "100"}, "development_cycle": {"baseline": "100"}})")
        << QStringList();
}

void PlausibilityTest::findings_ofSeveralIndicators()
{
    QFETCH(QByteArray, indicators);
    QFETCH(QStringList, copies);
    QStringList ids;
    int count = 0;
    for (const Finding &finding : findings(indicators)) {
        if (finding.kind != FindingKind::Copied)
            continue;
        ++count;
        for (const IndicatorSpec *spec : finding.indicators) {
            ids.append(spec->id);
            QVERIFY(finding.concerns(*spec));
        }
    }
    QCOMPARE(ids, copies);
    QCOMPARE(count, copies.isEmpty() ? 0 : 1);
}

void PlausibilityTest::factor_ofAChange_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("factor"); // for a baseline of 1
    QTest::newRow("ten times is a slipped point") << "10" << "10";
    QTest::newRow("just below thirty is a slipped point still") << "29.9" << "10";
    QTest::newRow("thirty is explained by nothing") << "30" << "";
    QTest::newRow("thirty-three and a third is explained by nothing") << "33.3" << "";
    QTest::newRow("a little more is a percentage against a fraction") << "33.4" << "100";
    QTest::newRow("a hundred is a percentage against a fraction") << "100" << "100";
    QTest::newRow("a thousand and a bit are thousands") << "1280" << "1000";
    QTest::newRow("nine thousand are ten thousands") << "9000" << "10000";
    QTest::newRow("thirty thousand are explained by nothing") << "30000" << "";
}

void PlausibilityTest::factor_ofAChange()
{
    QFETCH(QString, current);
    QFETCH(QString, factor);
    for (const bool isUp : {true, false}) {
        const QString pair = isUp ? QStringLiteral(R"({"production_efficiency": {"baseline": "1", "current": "%1"}})")
                                  : QStringLiteral(R"({"production_efficiency": {"baseline": "%1", "current": "1"}})");
        const std::vector<Finding> all = findings(pair.arg(current).toUtf8());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().kind, FindingKind::Magnitude);
        QCOMPARE(all.front().factor ? all.front().factor->toString() : QString(), factor);
    }
}

void PlausibilityTest::percentage_asAFraction_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("0.85 is a fraction") << QByteArray("0.85") << true;
    QTest::newRow("1 is one too") << QByteArray("1") << true;
    QTest::newRow("1.5 is taken as it stands") << QByteArray("1.5") << false;
    QTest::newRow("zero is zero either way") << QByteArray("0") << false;
    QTest::newRow("85 is a percentage") << QByteArray("85") << false;
}

void PlausibilityTest::percentage_asAFraction()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isFound);
    const auto all =
        plausibilityFindings(*m_factory, answersOf(*m_factory, R"({"equipment.3.nc_rate": )" + value + '}'));
    QCOMPARE(all.size(), std::size_t(isFound ? 1 : 0));
    if (isFound) {
        QCOMPARE(all.front().check->id, QStringLiteral("equipment.3.nc_rate"));
        QCOMPARE(all.front().kind, FindingKind::Fraction);
        QVERIFY(all.front().indicators.empty());
    }
}

void PlausibilityTest::target_ofTheCase_standsIn()
{
    const AnswerSet targets =
        answersOf(*m_factory, R"({"performance.1.indicators": {"operating_cost": {"target": "100"}}})");
    const QByteArray without = R"({"operating_cost": {"baseline": "95", "current": "70"}})";
    const QByteArray own = R"({"operating_cost": {"baseline": "95", "current": "70", "target": "80"}})";
    QCOMPARE(found(without, {{}, &targets}), QStringLiteral("target_at_baseline"));
    QCOMPARE(found(own, {{}, &targets}), QString());
}

void PlausibilityTest::result_measuredAfterTheStage_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the quarter that the stage lies in has begun") << "2023-Q2" << false;
    QTest::newRow("the year that the stage lies in has begun") << "2023" << false;
    QTest::newRow("the month after the stage has not") << "2023-07" << true;
}

void PlausibilityTest::result_measuredAfterTheStage()
{
    QFETCH(QString, period);
    QFETCH(bool, isFound);
    const QByteArray value = R"({"operating_cost": {"baseline": "95", "current": "70", "baselinePeriod": "2021",
                                 "currentPeriod": ")"
        + period.toLatin1() + R"("}})";
    QCOMPARE(found(value, {QDate(2023, 6, 30), nullptr}), isFound ? QStringLiteral("result_after_stage") : QString());
    QCOMPARE(found(value), QString());
}

void PlausibilityTest::findings_neverChangeAVerdict()
{
    const QByteArray plain = R"({"performance.1.effect": "met", "performance.1.indicators": {
        "operating_cost": {"baseline": "100", "current": "8"}, "defect_rate": {"baseline": "100", "current": "8"}}})";
    const QByteArray odd = R"({"performance.1.effect": "met", "performance.1.indicators": {
        "operating_cost": {"baseline": "100", "current": "8", "unit": "kg", "baselinePeriod": "2024",
                           "currentPeriod": "2020"},
        "defect_rate": {"baseline": "100.0", "current": "8.00"}}})";
    Facts facts;
    facts.stage = Stage::Acceptance;
    const Evaluation a = evaluated(m_factory, plain, facts);
    const Evaluation b = evaluated(m_factory, odd, facts);
    QCOMPARE(verdictOf(a, QStringLiteral("performance.1")), QStringLiteral("met"));
    QCOMPARE(verdictOf(b, QStringLiteral("performance.1")), QStringLiteral("met"));
    QVERIFY(!plausibilityFindings(*m_factory, answersOf(*m_factory, odd)).empty());
}

void PlausibilityTest::names_areAllDifferent()
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::ResultAfterStage); ++kind)
        names.insert(name(static_cast<FindingKind>(kind)));
    QCOMPARE(names.size(), static_cast<int>(FindingKind::ResultAfterStage) + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(PlausibilityTest)
#include "tst_plausibility.moc"

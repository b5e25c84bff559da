#include "criteria/library.h"
#include "presentation/indicator_chart_data.h"

#include <QTest>

using namespace yongping;

class IndicatorChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void state_values_data();
    void state_values();
    void axis_bars_areInside_data();
    void axis_bars_areInside();
    void enormous_isCutOffAndSaid_data();
    void enormous_isCutOffAndSaid();
    void enormousFallAndTarget_areCutOff();
    void countSentence_factoryAtAcceptance_namesNeededAndReached();
    void summary_saysEveryIndicator();
    void target_isAnImprovementToo();
    void target_ofTheCase_standsOnTheChart();
    void findings_standBesideTheirRows();
    void margin_isSaidForTheCount();
    void measured_namesUnitAndPeriods();
    void sevenIndicators_areAllRows();
    void categoryWithoutIndicators_hasNoChart();

private:
    IndicatorChartData chart(const QString &indicator, const QString &baseline, const QString &current);

    IndicatorChartData chart(const QByteArray &indicators, const CaseData &data = {});

    CriteriaLibrary m_library;
    CategoryPtr m_factory;
};

void IndicatorChartDataTest::init()
{
    const Result<CategoryPtr> loaded = m_library.category(QStringLiteral("discrete-factory"));
    QVERIFY(loaded);
    m_factory = *loaded;
}

IndicatorChartData IndicatorChartDataTest::chart(const QString &indicator, const QString &baseline,
                                                 const QString &current)
{
    IndicatorValues values;
    IndicatorValue &value = values.values[indicator];
    value.baseline = Decimal::parse(baseline);
    value.current = Decimal::parse(current);
    AnswerSet answers;
    answers.set(QStringLiteral("performance.1.indicators"), values);
    Facts facts;
    facts.stage = Stage::Acceptance;
    return indicatorChartData(evaluate(m_factory, facts, answers), answers);
}

IndicatorChartData IndicatorChartDataTest::chart(const QByteArray &indicators, const CaseData &data)
{
    const Result<JsonValue> json = parseJson(R"({"performance.1.indicators": )" + indicators + '}');
    const Result<AnswerSet> answers = AnswerSet::fromJson(*m_factory, *json);
    Facts facts;
    facts.stage = Stage::Acceptance;
    return indicatorChartData(evaluate(m_factory, facts, *answers), *answers, data);
}

void IndicatorChartDataTest::state_values_data()
{
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("current");
    QTest::addColumn<IndicatorRow::State>("state");
    QTest::addColumn<double>("improvement");
    QTest::newRow("exactly on the threshold is reached") << "0.30" << "0.36" << IndicatorRow::State::Met << 20.0;
    QTest::newRow("a step short is missed") << "100" << "119" << IndicatorRow::State::Missed << 19.0;
    QTest::newRow("a fall is a negative improvement") << "100" << "75" << IndicatorRow::State::Missed << -25.0;
    QTest::newRow("more than double is a large bar") << "100" << "250" << IndicatorRow::State::Met << 150.0;
    QTest::newRow("one value alone is open") << "100" << "" << IndicatorRow::State::Open << 0.0;
    QTest::newRow("a zero baseline is open") << "0" << "5" << IndicatorRow::State::Open << 0.0;
}

void IndicatorChartDataTest::state_values()
{
    QFETCH(QString, baseline);
    QFETCH(QString, current);
    QFETCH(IndicatorRow::State, state);
    QFETCH(double, improvement);
    const IndicatorChartData data = chart(QStringLiteral("production_efficiency"), baseline, current);
    QCOMPARE(data.rows.front().spec->id, QStringLiteral("production_efficiency"));
    QCOMPARE(data.rows.front().state, state);
    QCOMPARE(data.rows.front().improvement, improvement);
    QCOMPARE(data.rows.front().remark.isEmpty(), state != IndicatorRow::State::Open);
    QCOMPARE(data.reached, state == IndicatorRow::State::Met ? 1 : 0);
}

void IndicatorChartDataTest::axis_bars_areInside_data()
{
    QTest::addColumn<QString>("current");
    QTest::newRow("without values the thresholds fit") << "";
    QTest::newRow("a large rise fits") << "250";
    QTest::newRow("a deep fall fits") << "10";
    QTest::newRow("an enormous rise fits") << "123456";
}

void IndicatorChartDataTest::axis_bars_areInside()
{
    QFETCH(QString, current);
    const IndicatorChartData data = chart(QStringLiteral("production_efficiency"), QStringLiteral("100"), current);
    for (const IndicatorRow &row : data.rows) {
        QVERIFY(!data.isCutOff(data.shownEnd(row.improvement)));
        QVERIFY(row.threshold <= data.axisHigh);
    }
    QVERIFY(data.axisLow <= 0);
    QVERIFY((data.axisHigh - data.axisLow) / data.axisStep <= 10);
}

void IndicatorChartDataTest::enormous_isCutOffAndSaid_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("a large rise is drawn whole") << QStringLiteral("250") << false;
    QTest::newRow("a rise to eight times the largest threshold is drawn whole") << QStringLiteral("260") << false;
    QTest::newRow("an enormous rise is cut off") << QStringLiteral("123456") << true;
    QTest::newRow("a number of thirty digits is cut off") << QString(u'9' + QString(29, u'0')) << true;
}

void IndicatorChartDataTest::enormous_isCutOffAndSaid()
{
    QFETCH(QString, current);
    QFETCH(bool, isCut);
    const IndicatorChartData data = chart(QStringLiteral("production_efficiency"), QStringLiteral("100"), current);
    QCOMPARE(data.isCutOff(data.rows.front().improvement), isCut);
    QCOMPARE(data.summary().contains(QStringLiteral("cut off")), isCut);
    QVERIFY(data.shownEnd(data.rows.front().improvement) > data.rows.front().threshold);
    // The others stay readable.
    for (const IndicatorRow &row : data.rows)
        QVERIFY(row.threshold * 20 >= data.axisHigh);
}

void IndicatorChartDataTest::enormousFallAndTarget_areCutOff()
{
    const IndicatorChartData data =
        chart(R"({"defect_rate": {"baseline": "0.01", "current": "900", "target": "1"},
                  "production_efficiency": {"baseline": "1", "target": "5000", "current": "1.25"}})");
    const auto row = [&data](const char *id) {
        return *std::ranges::find_if(data.rows, [id](const IndicatorRow &each) {
            return each.spec->id == QLatin1String(id);
        });
    };
    QVERIFY(data.isCutOff(row("defect_rate").improvement));
    QVERIFY(data.axisLow < 0);
    QVERIFY(data.axisLow > -1'000);
    QVERIFY(!data.isCutOff(row("production_efficiency").improvement));
    QVERIFY(data.isCutOff(*row("production_efficiency").target));
    QVERIFY(data.summary().contains(QStringLiteral("It lies beyond the chart.")));
}

void IndicatorChartDataTest::countSentence_factoryAtAcceptance_namesNeededAndReached()
{
    const IndicatorChartData data = chart(QStringLiteral("defect_rate"), QStringLiteral("2.0"), QStringLiteral("1.5"));
    QCOMPARE(data.needed, std::optional<int>(2));
    QCOMPARE(data.countSentence(), QStringLiteral("2 of 5 needed, 1 reached."));
}

void IndicatorChartDataTest::summary_saysEveryIndicator()
{
    const IndicatorChartData data = chart(QStringLiteral("defect_rate"), QStringLiteral("2.0"), QStringLiteral("1.5"));
    const QString summary = data.summary();
    for (const IndicatorRow &row : data.rows)
        QVERIFY2(summary.contains(row.title), qPrintable(summary));
}

void IndicatorChartDataTest::target_isAnImprovementToo()
{
    const auto data = chart(R"({"production_efficiency": {"baseline": "100", "current": "110", "target": "250"},
                                "operating_cost": {"baseline": "100", "target": "60"},
                                "development_cycle": {"target": "60"}})");
    QCOMPARE(data.rows[0].target, std::optional<double>(150));
    QCOMPARE(data.rows[1].target, std::optional<double>(40));
    QCOMPARE(data.rows[2].target, std::optional<double>());
    QVERIFY(data.axisHigh >= 150);
    QVERIFY2(data.summary().contains(u"Target: 150 %."), qPrintable(data.summary()));
}

void IndicatorChartDataTest::target_ofTheCase_standsOnTheChart()
{
    CaseData promised;
    promised.targets = *parseJson(R"({"performance.1.indicators": {"operating_cost": {"target": "70"}}})");
    const auto data = chart(R"({"operating_cost": {"baseline": "100", "current": "80"}})", promised);
    QCOMPARE(data.rows[1].target, std::optional<double>(30));
    QVERIFY(!data.rows[1].proof.value.target); // nothing is put into the answer
}

void IndicatorChartDataTest::findings_standBesideTheirRows()
{
    const auto data = chart(R"({"operating_cost": {"baseline": "100", "current": "60"},
                                "development_cycle": {"baseline": "100", "current": "60", "unit": "months"},
                                "energy_utilisation": {"baseline": "70", "current": "80"}})");
    QCOMPARE(data.findings.size(), std::size_t(2));
    QCOMPARE(data.lookAtSentences().size(), 2);
    QCOMPARE(data.rows[1].lookAt, QStringList{QStringLiteral("values copied?")});
    QCOMPARE(data.rows[2].lookAt, (QStringList{QStringLiteral("values copied?"), QStringLiteral("another unit")}));
    QVERIFY(data.rows[4].lookAt.isEmpty());
    QVERIFY2(data.summary().contains(u"were they copied?"), qPrintable(data.summary()));
}

void IndicatorChartDataTest::margin_isSaidForTheCount()
{
    const auto data = chart(R"({"production_efficiency": {"baseline": "100", "current": "150"},
                                "defect_rate": {"baseline": "2.0", "current": "1.6"}})");
    QVERIFY(data.margin.couldBeLost());
    QCOMPARE(data.rows[3].margin.sway, IndicatorMargin::Sway::CouldBeMissed);
    QVERIFY2(data.summary().contains(u"only 1, too few"), qPrintable(data.summary()));
}

void IndicatorChartDataTest::measured_namesUnitAndPeriods()
{
    const auto data = chart(R"({"operating_cost": {"baselinePeriod": "2022", "currentPeriod": "2023-06"},
                                "defect_rate": {"unit": "ppm"}})");
    QCOMPARE(data.rows[0].measured, QStringList{QStringLiteral("pieces per hour")});
    QCOMPARE(data.rows[1].measured,
             (QStringList{QStringLiteral("10,000 yuan"), QStringLiteral("2022 → 2023-06")}));
    QCOMPARE(data.rows[3].measured, QStringList{QStringLiteral("ppm")});
}

void IndicatorChartDataTest::sevenIndicators_areAllRows()
{
    const Result<CategoryPtr> solution = m_library.category(QStringLiteral("system-solution"));
    QVERIFY(solution);
    const IndicatorChartData data = indicatorChartData(evaluate(*solution, {}, AnswerSet()), AnswerSet());
    QCOMPARE(data.rows.size(), std::size_t(7));
    QCOMPARE(data.margin.open, 7);
    QVERIFY(data.findings.empty());
}

void IndicatorChartDataTest::categoryWithoutIndicators_hasNoChart()
{
    const Result<CategoryPtr> node = m_library.category(QStringLiteral("platform-identifier-node"));
    QVERIFY(node);
    const IndicatorChartData data = indicatorChartData(evaluate(*node, {}, AnswerSet()), AnswerSet());
    QVERIFY(!data.check);
    QVERIFY(data.rows.empty());
}

QTEST_GUILESS_MAIN(IndicatorChartDataTest)
#include "tst_indicator_chart_data.moc"

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
    void countSentence_factoryAtAcceptance_namesNeededAndReached();
    void summary_saysEveryIndicator();
    void categoryWithoutIndicators_hasNoChart();

private:
    IndicatorChartData chart(const QString &indicator, const QString &baseline, const QString &current);

    CriteriaLibrary m_library;
    CategoryPtr m_factory;
};

void IndicatorChartDataTest::init()
{
    const Result<CategoryPtr> loaded = m_library.category(QStringLiteral("discrete-factory"));
    QVERIFY(loaded);
    m_factory = *loaded;
}

IndicatorChartData IndicatorChartDataTest::chart(const QString &indicator, const QString &baseline, const QString &current)
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
        QVERIFY(row.improvement >= data.axisLow && row.improvement <= data.axisHigh);
        QVERIFY(row.threshold <= data.axisHigh);
    }
    QVERIFY(data.axisLow <= 0);
    QVERIFY((data.axisHigh - data.axisLow) / data.axisStep <= 10);
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

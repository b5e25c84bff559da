#include "criteria/library.h"
#include "presentation/promise_chart_data.h"
#include "presentation/promise_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace yongping;

// The chart and the table of promises, of rows made by hand.
class PromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bar_degree_data();
    void bar_degree();
    void chart_withoutResult_isAnOpenBar();
    void chart_leavesOutWhatIsNoNumber();
    void summary_namesEveryPromise();
    void table_hasAColumnForEachStageWithResults();
    void table_isAConsistentModel();

private:
    PromiseRow row(const char *promised, bool falls) const;
    std::shared_ptr<ProjectPromises> project() const;

    CategoryPtr m_category;
    const Check *m_check = nullptr;
};

void PromisesTest::initTestCase()
{
    CriteriaLibrary library;
    m_category = *library.category(QStringLiteral("platform-supply-chain"));
    m_check = m_category->check(u"foundation.2.devices");
    QVERIFY(m_check);
}

PromiseRow PromisesTest::row(const char *promised, bool falls) const
{
    PromiseRow row;
    row.check = m_check;
    row.promised = Decimal::parse(QString::fromLatin1(promised));
    row.falls = falls;
    return row;
}

void PromisesTest::bar_degree_data()
{
    QTest::addColumn<bool>("falls");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<double>("degree");
    QTest::addColumn<bool>("kept");
    QTest::newRow("half of what should rise") << false << QStringLiteral("50") << 50.0 << false;
    QTest::newRow("exactly the promise") << false << QStringLiteral("100") << 100.0 << true;
    QTest::newRow("more than twice the promise stays on the axis") << false << QStringLiteral("900") << 200.0 << true;
    QTest::newRow("twice of what should fall") << true << QStringLiteral("200") << 50.0 << false;
    QTest::newRow("half of what should fall") << true << QStringLiteral("50") << 200.0 << true;
    QTest::newRow("nothing left of what should fall") << true << QStringLiteral("0") << 200.0 << true;
}

void PromisesTest::bar_degree()
{
    QFETCH(bool, falls);
    QFETCH(QString, reached);
    Promises promises;
    PromiseRow made = row("100", falls);
    made.reached.push_back({Stage::Acceptance, CaseId(QStringLiteral("a")), std::nullopt, Decimal::parse(reached)});
    promises.rows.push_back(made);
    const PromiseChartData data = promiseChartData(promises);
    const PromiseBar &bar = data.groups.front().bars.front();
    QTEST(bar.degree, "degree");
    QTEST(bar.state == PromiseRow::State::Kept, "kept");
    QVERIFY(data.axisHigh >= bar.degree);
}

void PromisesTest::chart_withoutResult_isAnOpenBar()
{
    Promises promises;
    promises.rows.push_back(row("100", false));
    const PromiseChartData data = promiseChartData(promises);
    QCOMPARE(data.barCount(), 1);
    QCOMPARE(data.groups.front().bars.front().state, PromiseRow::State::Open);
}

void PromisesTest::chart_leavesOutWhatIsNoNumber()
{
    Promises promises;
    promises.rows.push_back(row("0", false));
    promises.rows.push_back(row("100", false));
    promises.rows.front().promised.reset();
    QCOMPARE(promiseChartData(promises).groups.size(), std::size_t(1));
}

void PromisesTest::summary_namesEveryPromise()
{
    Promises promises;
    promises.rows.push_back(row("500", false));
    promises.rows.front().state = PromiseRow::State::Unmet;
    promises.rows.front().reached.push_back(
        {Stage::Acceptance, CaseId(QStringLiteral("a")), std::nullopt, Decimal(480)});
    const QString summary = promiseSummary(promises);
    QVERIFY2(summary.contains(u"0 kept, 1 unmet"), qPrintable(summary));
    QVERIFY2(summary.contains(u"480"), qPrintable(summary));
}

std::shared_ptr<ProjectPromises> PromisesTest::project() const
{
    auto project = std::make_shared<ProjectPromises>();
    project->cases.resize(2);
    project->cases[0].data.id = CaseId(QStringLiteral("a"));
    project->cases[1].data.id = CaseId(QStringLiteral("b"));
    project->cases[1].data.stage = Stage::Acceptance;
    project->cases[1].data.stageDate = QDate(2024, 6, 30);
    project->promises.category = m_category;
    for (const CaseRecord &record : project->cases)
        project->promises.cases.push_back(&record);
    PromiseRow made = row("500", false);
    made.reached.push_back({Stage::Acceptance, CaseId(QStringLiteral("b")), std::nullopt, Decimal(480)});
    made.state = PromiseRow::State::Unmet;
    made.shortfall = Decimal(20);
    project->promises.rows.push_back(made);
    return project;
}

void PromisesTest::table_hasAColumnForEachStageWithResults()
{
    PromiseTableModel model;
    model.setProject(project());
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Acceptance 2024-06"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("480"));
    QVERIFY(model.index(0, model.stateColumn()).data(PromiseTableModel::SecondRole).toString().contains(u"20"));
    QCOMPARE(model.index(0, model.stateColumn()).data(PromiseTableModel::VerdictRole).toInt(), int(Verdict::NotMet));
}

void PromisesTest::table_isAConsistentModel()
{
    PromiseTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(project());
    model.setProject(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"

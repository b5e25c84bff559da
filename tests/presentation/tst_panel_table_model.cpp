#include "presentation/panel_table_model.h"

#include "presentation/panel_sample.h"
#include "presentation/panel_summary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace yongping;

class PanelTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_byWeight_putWhatDecidesFirst();
    void rows_inTheOrderOfTheCriteria();
    void filter_showsWhatWaits();
    void filter_keepsTheClauseUnderTheHands();
    void nextOpen_goesByWeightAndRound();
    void cell_differingFromMost_isAnOutlier();
    void cell_saysEverythingInWords();
    void header_namesWhoLeans();
    void model_isConsistent();
    void difference_saysWho_data();
    void difference_saysWho();

private:
    QStringList clauses(const PanelTableModel &model) const;

    test::PanelSample m_sample;
};

QStringList PanelTableModelTest::clauses(const PanelTableModel &model) const
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(PanelTableModel::ClauseIdRole).toString());
    return ids;
}

void PanelTableModelTest::rows_byWeight_putWhatDecidesFirst()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    QCOMPARE(clauses(model),
             QStringList({QStringLiteral("production.3"), QStringLiteral("design.1"), QStringLiteral("design.3")}));
    QCOMPARE(PanelTableModel::markOf(*model.row(0)), PanelTableModel::Mark::Pivotal);
    QCOMPARE(PanelTableModel::markOf(*model.row(1)), PanelTableModel::Mark::Open);
    QCOMPARE(PanelTableModel::markOf(*model.row(2)), PanelTableModel::Mark::Alike);
}

void PanelTableModelTest::rows_inTheOrderOfTheCriteria()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    model.setOrder(PanelTableModel::Order::Criteria);
    QCOMPARE(clauses(model),
             QStringList({QStringLiteral("design.1"), QStringLiteral("design.3"), QStringLiteral("production.3")}));
}

void PanelTableModelTest::filter_showsWhatWaits()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    QCOMPARE(model.count(PanelTableModel::Show::All), 3);
    QCOMPARE(model.count(PanelTableModel::Show::Open), 2);
    QCOMPARE(model.count(PanelTableModel::Show::Pivotal), 1);
    model.setShow(PanelTableModel::Show::Pivotal);
    QCOMPARE(clauses(model), QStringList({QStringLiteral("production.3")}));
    model.setShow(PanelTableModel::Show::Open);
    QCOMPARE(model.rowCount(), 2);
}

void PanelTableModelTest::filter_keepsTheClauseUnderTheHands()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    model.setShow(PanelTableModel::Show::Pivotal);
    model.keep(QStringLiteral("design.3"));
    QCOMPARE(clauses(model), QStringList({QStringLiteral("production.3"), QStringLiteral("design.3")}));
    model.keep({});
    QCOMPARE(model.rowCount(), 1);
}

void PanelTableModelTest::nextOpen_goesByWeightAndRound()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    QCOMPARE(model.nextOpen(QStringLiteral("production.3")), QStringLiteral("design.1"));
    QCOMPARE(model.nextOpen(QStringLiteral("design.1")), QStringLiteral("production.3"));
    QCOMPARE(model.nextOpen({}), QStringLiteral("production.3"));
}

void PanelTableModelTest::cell_differingFromMost_isAnOutlier()
{
    PanelTableModel model;
    model.setView(m_sample.view);
    const int row = model.rowOf(QStringLiteral("design.1"));
    QVERIFY(!model.index(row, 1).data(PanelTableModel::OutlierRole).toBool());
    QVERIFY(model.index(row, 3).data(PanelTableModel::OutlierRole).toBool());
    // Where everybody says something else, nobody stands out.
    QVERIFY(!model.index(0, 1).data(PanelTableModel::OutlierRole).toBool());
}

void PanelTableModelTest::cell_saysEverythingInWords()
{
    test::PanelSample sample;
    sample.view->table.rows.front().cells.front().remark = QStringLiteral("Seen on site");
    PanelTableModel model;
    model.setView(sample.view);
    const QModelIndex cell = model.index(model.rowOf(QStringLiteral("design.1")), 1);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Li: Met. Remark: Seen on site"));
}

void PanelTableModelTest::header_namesWhoLeans()
{
    test::PanelSample sample;
    sample.view->table.panelScore.leanings[1] = PanelScore::Leaning::Harsh;
    sample.view->table.panelScore.distances[1] = Decimal(-12);
    PanelTableModel model;
    model.setView(sample.view);
    QCOMPARE(model.headerData(2, Qt::Horizontal, PanelTableModel::LeaningRole).toString(), QStringLiteral("harsh"));
    QCOMPARE(leaningSentences(sample.view->table),
             QStringList({QStringLiteral("Wang is harsh: 12 points below the mean of the others.")}));
}

void PanelTableModelTest::model_isConsistent()
{
    PanelTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(m_sample.view);
    model.setOrder(PanelTableModel::Order::Criteria);
    model.setShow(PanelTableModel::Show::Open);
    model.keep(QStringLiteral("design.3"));
    model.setView(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void PanelTableModelTest::difference_saysWho_data()
{
    using Said = std::optional<Judgement>;
    QTest::addColumn<Said>("a");
    QTest::addColumn<Said>("b");
    QTest::addColumn<Said>("c");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all say the same") << Said(Judgement::Met) << Said(Judgement::Met) << Said(Judgement::Met)
                                      << QStringLiteral("All say the same.");
    QTest::newRow("one says something else") << Said(Judgement::Met) << Said(Judgement::Partial) << Said(Judgement::Met)
                                             << QStringLiteral("Wang differs from the others.");
    QTest::newRow("one says nothing") << Said(Judgement::Met) << Said(Judgement::Met) << Said()
                                      << QStringLiteral("Zhao differs from the others.");
    QTest::newRow("each says something else")
        << Said(Judgement::Met) << Said(Judgement::Partial) << Said(Judgement::NotMet)
        << QStringLiteral("The reviewers are divided.");
}

void PanelTableModelTest::difference_saysWho()
{
    QFETCH(std::optional<Judgement>, a);
    QFETCH(std::optional<Judgement>, b);
    QFETCH(std::optional<Judgement>, c);
    const PanelCheck check = m_sample.check(a, b, c);
    QTEST(differenceSentence(reviewerValues(m_sample.view->table, check), check), "sentence");
}

QTEST_GUILESS_MAIN(PanelTableModelTest)
#include "tst_panel_table_model.moc"

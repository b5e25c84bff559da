#include "ui/desk_room.h"

#include "ui/indicators/indicators_page.h"
#include "ui/theme/theme.h"
#include "wording/integrity_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace yongping;

class IndicatorsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void table_valueTyped_changesTheReviewAndTheChart();
    void table_letters_areRefusedInPlace();
    void table_isAConsistentModel();
    void oddValue_isNamedBesideItsRowAndAboveTheTable();
    void margin_isSaidBelowTheChart();
    void digits_areKeptAsTyped();
    void belowZero_hasAMinusSignThatIsNotEdited();
    void periods_areEnteredOnDemand();
    void anotherReview_showsItsOwnPeriods();
    void categoryWithoutIndicators_saysSo();

private:
    std::unique_ptr<test::DeskRoom> m_room;
    std::unique_ptr<IndicatorsPage> m_page;
};

void IndicatorsPageTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
}

void IndicatorsPageTest::init()
{
    m_room = std::make_unique<test::DeskRoom>();
    m_room->openDesk();
    m_page = std::make_unique<IndicatorsPage>(*m_room->desk);
    m_page->resize(1290, 700);
    m_page->show();
}

void IndicatorsPageTest::cleanup()
{
    m_page.reset();
    m_room->close();
    m_room.reset();
}

void IndicatorsPageTest::table_valueTyped_changesTheReviewAndTheChart()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"));
    QAbstractItemModel *model = table->model();
    QVERIFY(model->setData(model->index(0, IndicatorTableModel::Baseline), QStringLiteral("１００")));
    table->setCurrentIndex(model->index(0, IndicatorTableModel::Current));
    table->edit(table->currentIndex());
    auto *input = table->findChild<QLineEdit *>(QStringLiteral("indicator-value"));
    QVERIFY(input);
    QTest::keyClicks(input, QStringLiteral("120"));
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(model->index(0, IndicatorTableModel::Improvement).data().toString(), QStringLiteral("20 %"));
    const auto *count = m_page->findChild<QLabel *>(QStringLiteral("indicator-count"));
    QCOMPARE(count->text(), QStringLiteral("2 of 5 needed, 1 reached."));
    const auto *chart = m_page->findChild<QWidget *>(QStringLiteral("improvement-chart"));
    QVERIFY(chart->accessibleDescription().contains(u"20 %"));
}

void IndicatorsPageTest::table_letters_areRefusedInPlace()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"));
    const QModelIndex baseline = table->model()->index(0, IndicatorTableModel::Baseline);
    QVERIFY(!table->model()->setData(baseline, QStringLiteral("12x")));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("indicator-fault"))->isVisible());
    QVERIFY(!m_room->review->review().answers.contains(QStringLiteral("performance.1.indicators")));
}

void IndicatorsPageTest::table_isAConsistentModel()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    IndicatorTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReview(m_room->review);
    QVERIFY(model.setData(model.index(1, IndicatorTableModel::Target), QStringLiteral("5")));
    QVERIFY(model.setData(model.index(1, IndicatorTableModel::Target), QString()));
    QVERIFY(!m_room->review->review().answers.contains(QStringLiteral("performance.1.indicators")));
    model.setReview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void IndicatorsPageTest::oddValue_isNamedBesideItsRowAndAboveTheTable()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    const auto *count = m_page->findChild<QLabel *>(QStringLiteral("look-at-count"));
    const auto *list = m_page->findChild<QWidget *>(QStringLiteral("look-at-list"));
    QVERIFY(!count->isVisible() && !list->isVisible());
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"));
    QAbstractItemModel *model = table->model();
    const int before = table->rowHeight(1);
    QVERIFY(model->setData(model->index(1, IndicatorTableModel::Baseline), QStringLiteral("100")));
    QVERIFY(model->setData(model->index(1, IndicatorTableModel::Current), QStringLiteral("100")));
    QTRY_VERIFY(count->isVisible() && list->isVisible());
    QCOMPARE(count->text(), findingsCountText(1));
    QVERIFY(list->accessibleDescription().contains(u"the result is the baseline"));
    const QModelIndex title = model->index(1, IndicatorTableModel::Title);
    QCOMPARE(title.data(IndicatorTableModel::LookAtRole).toStringList(),
             QStringList{QStringLiteral("nothing changed")});
    QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"nothing changed"));
    QVERIFY(table->rowHeight(1) > before);
    QVERIFY(model->setData(model->index(1, IndicatorTableModel::Current), QStringLiteral("70.5")));
    QTRY_VERIFY(!count->isVisible() && !list->isVisible());
}

void IndicatorsPageTest::margin_isSaidBelowTheChart()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    QAbstractItemModel *model = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"))->model();
    const auto *margin = m_page->findChild<QLabel *>(QStringLiteral("indicator-margin"));
    QVERIFY(!margin->isVisible());
    QVERIFY(model->setData(model->index(3, IndicatorTableModel::Baseline), QStringLiteral("2.0")));
    QVERIFY(model->setData(model->index(3, IndicatorTableModel::Current), QStringLiteral("1.6")));
    QTRY_VERIFY(margin->isVisible());
    QCOMPARE(margin->text(), QStringLiteral("Rounding of the given values cannot make it enough."));
    QCOMPARE(model->index(3, IndicatorTableModel::Title).data(IndicatorTableModel::MarginRole).toString(),
             QStringLiteral("could be 15.38 %"));
}

void IndicatorsPageTest::digits_areKeptAsTyped()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    QAbstractItemModel *model = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"))->model();
    const QModelIndex baseline = model->index(0, IndicatorTableModel::Baseline);
    QVERIFY(model->setData(baseline, QStringLiteral("20")));
    QVERIFY(model->setData(baseline, QStringLiteral("20.00")));
    QCOMPARE(baseline.data().toString(), QStringLiteral("20.00"));
}

void IndicatorsPageTest::belowZero_hasAMinusSignThatIsNotEdited()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    QAbstractItemModel *model = m_page->findChild<QTableView *>(QStringLiteral("indicator-table"))->model();
    const QModelIndex current = model->index(0, IndicatorTableModel::Current);
    QVERIFY(model->setData(model->index(0, IndicatorTableModel::Baseline), QStringLiteral("100")));
    QVERIFY(model->setData(current, QStringLiteral("-20.5")));
    QCOMPARE(current.data(Qt::DisplayRole).toString(), QStringLiteral("−20.5"));
    QCOMPARE(current.data(Qt::EditRole).toString(), QStringLiteral("-20.5"));
    QTRY_COMPARE(model->index(0, IndicatorTableModel::Improvement).data().toString(), QStringLiteral("−120.5 %"));
    QVERIFY(model->setData(current, QStringLiteral("−19"))); // as it is copied out of a report
    QCOMPARE(current.data(Qt::EditRole).toString(), QStringLiteral("-19"));
}

void IndicatorsPageTest::periods_areEnteredOnDemand()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("indicator.operating_cost.baselinePeriod")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("indicator-more")), Qt::LeftButton);
    auto *baseline = m_page->findChild<QLineEdit *>(QStringLiteral("indicator.operating_cost.baselinePeriod"));
    auto *current = m_page->findChild<QLineEdit *>(QStringLiteral("indicator.operating_cost.currentPeriod"));
    QVERIFY(baseline && baseline->isVisible());
    QTest::keyClicks(baseline, QStringLiteral("2023q2"));
    QTest::keyClick(baseline, Qt::Key_Return);
    QCOMPARE(baseline->text(), QStringLiteral("2023-Q2"));
    QTest::keyClicks(current, QStringLiteral("2022"));
    const auto value = [this] {
        const Answer *answer = m_room->review->review().answers.find(QStringLiteral("performance.1.indicators"));
        const IndicatorValues values = answer ? std::get<IndicatorValues>(*answer) : IndicatorValues();
        return values.values.value(QStringLiteral("operating_cost"));
    };
    QCOMPARE(value().baselinePeriod, Period::parse(u"2023-Q2"));
    QCOMPARE(value().currentPeriod, Period::parse(u"2022"));
    const auto *list = m_page->findChild<QWidget *>(QStringLiteral("look-at-list"));
    QTRY_VERIFY(list->accessibleDescription().contains(u"was measured after the result (2022)"));
    QTest::keyClicks(current, QStringLiteral("x"));
    QTest::keyClick(current, Qt::Key_Return);
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("indicator.details.fault"))->isVisible());
    QCOMPARE(value().currentPeriod, Period::parse(u"2022"));
}

void IndicatorsPageTest::anotherReview_showsItsOwnPeriods()
{
    m_room->openReview(QStringLiteral("discrete-factory"));
    m_page->setReview(m_room->review);
    auto *more = m_page->findChild<QPushButton *>(QStringLiteral("indicator-more"));
    IndicatorValues values;
    values.values[QStringLiteral("defect_rate")].unit = QStringLiteral("ppm");
    m_room->review->setAnswer(QStringLiteral("performance.1.indicators"), Answer(values));
    QTRY_VERIFY(more->isChecked()); // what is given is shown
    const std::shared_ptr<OpenReview> first = m_room->review;
    m_room->openReview(QStringLiteral("process-factory"));
    m_page->setReview(m_room->review);
    QVERIFY(!more->isChecked());
    QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("indicator.defect_rate.unit")));
    m_page->setReview(first);
    const auto *unit = m_page->findChild<QLineEdit *>(QStringLiteral("indicator.defect_rate.unit"));
    QCOMPARE(unit->text(), QStringLiteral("ppm"));
}

void IndicatorsPageTest::categoryWithoutIndicators_saysSo()
{
    m_room->openReview(QStringLiteral("platform-identifier-node"));
    m_page->setReview(m_room->review);
    QVERIFY(!m_page->findChild<QTableView *>(QStringLiteral("indicator-table"))->isVisible());
}

QTEST_MAIN(IndicatorsPageTest)
#include "tst_indicators_page.moc"

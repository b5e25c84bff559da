#include "ui/review_room.h"

#include "ui/theme/verdict_chip.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QTreeView>

using namespace yongping;

// The room of the review.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void judgement_typed_changesTheVerdictAtOnce();
    void answer_changedElsewhere_isShown();
    void keys_downAndUp_goFromCheckToCheck();
    void keys_nextByWeight_goesByRankAndOn();
    void showCheck_otherElement_makesItsEditorCurrentAndVisible();
    void why_followsTheCurrentClause();
    void remark_written_isSavedWhenTheKeyboardLeaves();
    void place_isRememberedForTheCase();
    void place_atTheLowerEdge_staysInSightUnderANotice();
    void place_scrolledAwayFrom_staysAsItWas();
    void noReview_showsTheWayToTheCases();
    void textSize_reachesTheNamesOfClauses();

private:
    int fieldBottom() const; // of what has the keyboard, below the upper edge of the cards
    void openFarDown();
    void leaveWithFieldAt(int bottom);
    void openAnew();

    std::unique_ptr<test::ReviewRoom> m_room;
};

void ReviewPageTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
}

void ReviewPageTest::init()
{
    m_room = std::make_unique<test::ReviewRoom>();
    m_room->prepare();
}

void ReviewPageTest::cleanup()
{
    m_room->close();
    m_room.reset();
}

void ReviewPageTest::judgement_typed_changesTheVerdictAtOnce()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("design.1"));
    const auto *chip = m_room->page->findChild<VerdictChip *>(QStringLiteral("verdict.design.1"));
    QVERIFY(chip);
    QCOMPARE(chip->verdict(), Verdict::Undetermined);
    QTest::keyClick(m_room->editor(QStringLiteral("design.1")), Qt::Key_3);
    QCOMPARE(chip->verdict(), Verdict::NotMet);
    QTest::keyClick(m_room->editor(QStringLiteral("design.1")), Qt::Key_1);
    QCOMPARE(chip->verdict(), Verdict::Met);
    QVERIFY(!m_room->page->findChild<QLabel *>(QStringLiteral("reason.design.1"))->text().isEmpty());
}

void ReviewPageTest::answer_changedElsewhere_isShown()
{
    m_room->open(QStringLiteral("platform-supply-chain"));
    m_room->page->showCheck(QStringLiteral("foundation.2.devices"));
    m_room->review->setAnswer(QStringLiteral("foundation.2.devices"), Answer(Decimal(480)));
    QCOMPARE(m_room->editor(QStringLiteral("foundation.2.devices"))->findChild<QLineEdit *>()->text(), QStringLiteral("480"));
}

void ReviewPageTest::keys_downAndUp_goFromCheckToCheck()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), QStringLiteral("design.2.product"));
    m_room->press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), QStringLiteral("design.1"));
    // Into the element before it, and no further than the first check of all.
    m_room->press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), m_room->review->category()->elements.front().clauses.back().checks.back().id);
    const QString first = m_room->review->category()->elements.front().clauses.front().checks.front().id;
    m_room->page->showCheck(first);
    m_room->press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), first);
}

void ReviewPageTest::keys_nextByWeight_goesByRankAndOn()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showFirstOpen();
    const QStringList open = m_room->review->evaluation().open;
    QCOMPARE(m_room->page->currentCheck(), open[0]);
    m_room->press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), open[1]);
    m_room->press(Qt::Key_1);
    QVERIFY(m_room->review->review().answers.contains(open[1]));
    m_room->press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_room->page->currentCheck(), open[2]);
}

void ReviewPageTest::showCheck_otherElement_makesItsEditorCurrentAndVisible()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("safety.3.report"));
    QCOMPARE(m_room->page->currentCheck(), QStringLiteral("safety.3.report"));
    QVERIFY(!m_room->editor(QStringLiteral("design.1")));
    auto *scroll = m_room->page->findChild<QScrollArea *>(QStringLiteral("clauses"));
    const CheckEditor *shown = m_room->editor(QStringLiteral("safety.3.report"));
    const QRect place(shown->mapTo(scroll->viewport(), QPoint(0, 0)), shown->size());
    QVERIFY(scroll->viewport()->rect().contains(place));
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const auto *elements = m_room->page->findChild<QListView *>(QStringLiteral("elements"));
    QCOMPARE(elements->currentIndex().data(ReviewElementsModel::ElementIdRole).toString(), QStringLiteral("safety"));
}

void ReviewPageTest::why_followsTheCurrentClause()
{
    m_room->open(QStringLiteral("platform-supply-chain"));
    m_room->page->showCheck(QStringLiteral("foundation.2.devices"));
    const auto *proof = m_room->page->findChild<QTreeView *>(QStringLiteral("proof"));
    const int parts = proof->model()->rowCount(proof->model()->index(0, 0));
    QVERIFY(parts > 1);
    m_room->page->showCheck(QStringLiteral("foundation.1"));
    QCOMPARE(proof->model()->rowCount(proof->model()->index(0, 0)), 0);
}

void ReviewPageTest::remark_written_isSavedWhenTheKeyboardLeaves()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("design.1"));
    m_room->page->findChild<QAbstractButton *>(QStringLiteral("remark-button.design.1"))->click();
    auto *remark = m_room->page->findChild<QTextEdit *>(QStringLiteral("remark.design.1"));
    QVERIFY(remark && remark->isVisible());
    remark->setFocus();
    QTest::keyClicks(remark, QStringLiteral("Seen on site"));
    m_room->editor(QStringLiteral("design.1"))->setFocus();
    QCOMPARE(m_room->review->review().remarks.value(QStringLiteral("design.1")), QStringLiteral("Seen on site"));
}

void ReviewPageTest::place_isRememberedForTheCase()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("safety.2.warning"));
    m_room->page->setReview(nullptr);
    m_room->openPage();
    m_room->page->setReview(m_room->review);
    QCOMPARE(m_room->page->currentCheck(), QStringLiteral("safety.2.warning"));
}

int ReviewPageTest::fieldBottom() const
{
    const QWidget *field = QApplication::focusWidget();
    return field->mapTo(m_room->cards().viewport(), QPoint(0, field->height())).y();
}

void ReviewPageTest::openFarDown()
{
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(QStringLiteral("safety.2.warning"));
    QTRY_VERIFY(m_room->cards().isCurrentlyComplete());
}

// Scrolled so that the field ends there, and the program is left.
void ReviewPageTest::leaveWithFieldAt(int bottom)
{
    QScrollBar *bar = m_room->cards().verticalScrollBar();
    bar->setValue(bar->value() + fieldBottom() - bottom);
    QTRY_COMPARE(fieldBottom(), bottom);
    m_room->page->setReview(nullptr);
}

void ReviewPageTest::openAnew()
{
    m_room->openPage();
    m_room->page->setReview(m_room->review);
    QCOMPARE(m_room->page->currentCheck(), QStringLiteral("safety.2.warning"));
}

void ReviewPageTest::place_atTheLowerEdge_staysInSightUnderANotice()
{
    openFarDown();
    const int edge = m_room->cards().viewport()->height();
    leaveWithFieldAt(edge - 2);
    openAnew();
    QTRY_COMPARE(fieldBottom(), edge - 2);
    constexpr int Notice = 56;
    m_room->page->resize(1290, 700 - Notice);
    QTRY_COMPARE(m_room->cards().viewport()->height(), edge - Notice);
    QTRY_VERIFY(fieldBottom() <= edge - Notice);
    // It goes again.
    m_room->page->resize(1290, 700);
    QTRY_COMPARE(fieldBottom(), edge - 2);
}

void ReviewPageTest::place_scrolledAwayFrom_staysAsItWas()
{
    openFarDown();
    leaveWithFieldAt(-100);
    openAnew();
    QTRY_COMPARE(fieldBottom(), -100);
    m_room->page->resize(1290, 640);
    QTRY_COMPARE(fieldBottom(), -100);
}

void ReviewPageTest::noReview_showsTheWayToTheCases()
{
    QVERIFY(m_room->page->findChild<QWidget *>(QStringLiteral("go-to-cases"))->isVisible());
}

void ReviewPageTest::textSize_reachesTheNamesOfClauses()
{
    const QString clause = QStringLiteral("design.1");
    m_room->open(QStringLiteral("discrete-factory"));
    m_room->page->showCheck(clause);
    const QLabel *name = nullptr;
    for (const QLabel *label : m_room->cards().findChildren<QLabel *>()) {
        if (label->toolTip() == clause)
            name = label;
    }
    QVERIFY(name);
    const auto back = qScopeGuard([] { Theme::instance().setTextScale(1.0); });
    for (const qreal scale : {1.4, 0.8}) {
        Theme::instance().setTextScale(scale);
        QCOMPARE(name->font().pointSizeF(), Theme::instance().bodyFont().pointSizeF());
        QVERIFY(name->font().bold());
    }
}

QTEST_MAIN(ReviewPageTest)
#include "tst_review_page.moc"

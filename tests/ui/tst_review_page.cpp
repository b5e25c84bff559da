#include "ui/review/review_page.h"

#include "ui/review/card_column.h"
#include "ui/review/editors/check_editor.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/theme/verdict_chip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace yongping;

// The room of the review on a real store in a folder of its own.
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
    CardColumn &cards() { return *m_page->findChild<CardColumn *>(); }
    int fieldBottom(); // of what has the keyboard, below the upper edge of the cards
    void openFarDown();
    void leaveWithFieldAt(int bottom);
    void openAnew();
    std::shared_ptr<OpenReview> open(const QString &category);
    CheckEditor *editor(const QString &id) { return m_page->findChild<CheckEditor *>(id); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::shared_ptr<OpenReview> m_review;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewPageTest::initTestCase()
{
    Theme::install(*qApp, Theme::Mode::Light);
}

void ReviewPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Desk>> desk = Desk::open(m_folder->filePath(QStringLiteral("store.yps")), m_clock);
    QVERIFY(desk);
    m_desk = *std::move(desk);
    m_desk->setIdentity(QStringLiteral("A reviewer"));
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_page = std::make_unique<ReviewPage>(*m_desk, *m_preferences);
    m_page->resize(1290, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReviewPageTest::cleanup()
{
    m_page.reset();
    m_review.reset();
    m_desk->flush();
    m_desk.reset();
    m_folder.reset();
}

std::shared_ptr<OpenReview> ReviewPageTest::open(const QString &category)
{
    CaseData data;
    data.name = QStringLiteral("A case");
    data.category = category;
    data.projectId = QStringLiteral("p");
    data.stage = Stage::Acceptance;
    data.stageDate = QDate(2024, 6, 30);
    data.processIndustry = false;
    data.platformStatus = PlatformStatus::New;
    if (!(*m_desk->library().category(category))->usesFact(u"platformStatus")) {
        data.platformStatus.reset();
        data.processIndustry.reset();
    }
    const Result<CaseId> id = m_desk->createCase(data).result();
    if (!id)
        return nullptr;
    QFuture<Result<std::shared_ptr<OpenReview>>> future = m_desk->openReview(*id);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return nullptr;
    const Result<std::shared_ptr<OpenReview>> review = future.result();
    return review ? *review : nullptr;
}

void ReviewPageTest::judgement_typed_changesTheVerdictAtOnce()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("design.1"));
    const auto *chip = m_page->findChild<VerdictChip *>(QStringLiteral("verdict.design.1"));
    QVERIFY(chip);
    QCOMPARE(chip->verdict(), Verdict::Undetermined);
    QTest::keyClick(editor(QStringLiteral("design.1")), Qt::Key_3);
    QCOMPARE(chip->verdict(), Verdict::NotMet);
    QTest::keyClick(editor(QStringLiteral("design.1")), Qt::Key_1);
    QCOMPARE(chip->verdict(), Verdict::Met);
    QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("reason.design.1"))->text().isEmpty());
}

void ReviewPageTest::answer_changedElsewhere_isShown()
{
    m_review = open(QStringLiteral("platform-supply-chain"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("foundation.2.devices"));
    m_review->setAnswer(QStringLiteral("foundation.2.devices"), Answer(Decimal(480)));
    QCOMPARE(editor(QStringLiteral("foundation.2.devices"))->findChild<QLineEdit *>()->text(), QStringLiteral("480"));
}

void ReviewPageTest::keys_downAndUp_goFromCheckToCheck()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("design.1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), QStringLiteral("design.2.product"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), QStringLiteral("design.1"));
    // Into the element before it, and no further than the first check of all.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), m_review->category()->elements.front().clauses.back().checks.back().id);
    const QString first = m_review->category()->elements.front().clauses.front().checks.front().id;
    m_page->showCheck(first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), first);
}

void ReviewPageTest::keys_nextByWeight_goesByRankAndOn()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showFirstOpen();
    const QStringList open = m_review->evaluation().open;
    QCOMPARE(m_page->currentCheck(), open[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), open[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QVERIFY(m_review->review().answers.contains(open[1]));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_page->currentCheck(), open[2]);
}

void ReviewPageTest::showCheck_otherElement_makesItsEditorCurrentAndVisible()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("safety.3.report"));
    QCOMPARE(m_page->currentCheck(), QStringLiteral("safety.3.report"));
    QVERIFY(!editor(QStringLiteral("design.1")));
    auto *scroll = m_page->findChild<QScrollArea *>(QStringLiteral("clauses"));
    const CheckEditor *shown = editor(QStringLiteral("safety.3.report"));
    const QRect place(shown->mapTo(scroll->viewport(), QPoint(0, 0)), shown->size());
    QVERIFY(scroll->viewport()->rect().contains(place));
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const auto *elements = m_page->findChild<QListView *>(QStringLiteral("elements"));
    QCOMPARE(elements->currentIndex().data(ReviewElementsModel::ElementIdRole).toString(), QStringLiteral("safety"));
}

void ReviewPageTest::why_followsTheCurrentClause()
{
    m_review = open(QStringLiteral("platform-supply-chain"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("foundation.2.devices"));
    const auto *proof = m_page->findChild<QTreeView *>(QStringLiteral("proof"));
    const int parts = proof->model()->rowCount(proof->model()->index(0, 0));
    QVERIFY(parts > 1);
    m_page->showCheck(QStringLiteral("foundation.1"));
    QCOMPARE(proof->model()->rowCount(proof->model()->index(0, 0)), 0);
}

void ReviewPageTest::remark_written_isSavedWhenTheKeyboardLeaves()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("design.1"));
    m_page->findChild<QAbstractButton *>(QStringLiteral("remark-button.design.1"))->click();
    auto *remark = m_page->findChild<QTextEdit *>(QStringLiteral("remark.design.1"));
    QVERIFY(remark && remark->isVisible());
    remark->setFocus();
    QTest::keyClicks(remark, QStringLiteral("Seen on site"));
    editor(QStringLiteral("design.1"))->setFocus();
    QCOMPARE(m_review->review().remarks.value(QStringLiteral("design.1")), QStringLiteral("Seen on site"));
}

void ReviewPageTest::place_isRememberedForTheCase()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("safety.2.warning"));
    m_page->setReview(nullptr);
    m_page = std::make_unique<ReviewPage>(*m_desk, *m_preferences);
    m_page->show();
    m_page->setReview(m_review);
    QCOMPARE(m_page->currentCheck(), QStringLiteral("safety.2.warning"));
}

int ReviewPageTest::fieldBottom()
{
    const QWidget *field = QApplication::focusWidget();
    return field->mapTo(cards().viewport(), QPoint(0, field->height())).y();
}

void ReviewPageTest::openFarDown()
{
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(QStringLiteral("safety.2.warning"));
    QTRY_VERIFY(cards().isCurrentlyComplete());
}

// Scrolled so that the field ends there, and the program is left.
void ReviewPageTest::leaveWithFieldAt(int bottom)
{
    QScrollBar *bar = cards().verticalScrollBar();
    bar->setValue(bar->value() + fieldBottom() - bottom);
    QTRY_COMPARE(fieldBottom(), bottom);
    m_page->setReview(nullptr);
}

void ReviewPageTest::openAnew()
{
    m_page = std::make_unique<ReviewPage>(*m_desk, *m_preferences);
    m_page->resize(1290, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setReview(m_review);
    QCOMPARE(m_page->currentCheck(), QStringLiteral("safety.2.warning"));
}

void ReviewPageTest::place_atTheLowerEdge_staysInSightUnderANotice()
{
    openFarDown();
    const int edge = cards().viewport()->height();
    leaveWithFieldAt(edge - 2);
    openAnew();
    QTRY_COMPARE(fieldBottom(), edge - 2);
    constexpr int Notice = 56;
    m_page->resize(1290, 700 - Notice);
    QTRY_COMPARE(cards().viewport()->height(), edge - Notice);
    QTRY_VERIFY(fieldBottom() <= edge - Notice);
    // It goes again.
    m_page->resize(1290, 700);
    QTRY_COMPARE(fieldBottom(), edge - 2);
}

void ReviewPageTest::place_scrolledAwayFrom_staysAsItWas()
{
    openFarDown();
    leaveWithFieldAt(-100);
    openAnew();
    QTRY_COMPARE(fieldBottom(), -100);
    m_page->resize(1290, 640);
    QTRY_COMPARE(fieldBottom(), -100);
}

void ReviewPageTest::noReview_showsTheWayToTheCases()
{
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("go-to-cases"))->isVisible());
}

void ReviewPageTest::textSize_reachesTheNamesOfClauses()
{
    const QString clause = QStringLiteral("design.1");
    m_review = open(QStringLiteral("discrete-factory"));
    QVERIFY(m_review);
    m_page->setReview(m_review);
    m_page->showCheck(clause);
    const QLabel *name = nullptr;
    for (const QLabel *label : cards().findChildren<QLabel *>()) {
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

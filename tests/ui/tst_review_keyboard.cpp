#include "ui/review_room.h"

#include "presentation/review_history_model.h"
#include "presentation/review_walk.h"
#include "ui/review/filter_bar.h"
#include "ui/review/templates_dialog.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/verdict_chip.h"
#include "wording/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextEdit>
#include <QWheelEvent>

using namespace yongping;

// The review with the keyboard alone.
class ReviewKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void wholeCase_isScoredWithoutAMouse();
    void openItems_goRoundInTheOrderOfTheCriteria();
    void flags_areSetAndVisited();
    void cases_areStepped();
    void jump_findsInBothLanguages();
    void remark_opensAndLeadsBack();
    void template_isPutIntoTheRemark();
    void ownTemplates_areKept();
    void undo_takesBackAndShowsThePlace();
    void undo_worksAfterReopeningTheStore();
    void filters_showAcrossElements();
    void filter_withNothing_saysSo();
    void halfNumber_isNotJudgedYet();
    void fault_comesIntoSight();
    void tab_goesFromCardToCard();
    void wheel_changesNoAnswer();
    void history_goesBack();
    void place_remembersFieldFilterAndRemark();
    void shortcuts_areListed();

private:
    QWidget *find(const QString &name) const { return m_room->page->findChild<QWidget *>(name); }
    ReviewPage &page() const { return *m_room->page; }
    OpenReview &review() const { return *m_room->review; }

    std::unique_ptr<test::ReviewRoom> m_room;
};

void ReviewKeyboardTest::init()
{
    m_room = std::make_unique<test::ReviewRoom>();
    m_room->prepare();
    m_room->open(QStringLiteral("discrete-factory"));
}

void ReviewKeyboardTest::cleanup()
{
    m_room->close();
    m_room.reset();
}

void ReviewKeyboardTest::wholeCase_isScoredWithoutAMouse()
{
    m_room->press(Qt::Key_F8);
    for (int i = 0; i < 500 && !review().evaluation().pending().isEmpty(); ++i) {
        const Check *check = review().category()->check(page().currentCheck());
        QVERIFY(check);
        switch (check->kind) {
        case CheckKind::Judgement: m_room->press(Qt::Key_1); break;
        case CheckKind::Choice:
        case CheckKind::Choices: m_room->press(Qt::Key_Space); break;
        case CheckKind::Text: QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen")); break;
        case CheckKind::Indicators:
            for (std::size_t row = 0; row < check->indicators.size(); ++row) {
                const bool falls = check->indicators[row].direction == Direction::Fall;
                QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100"));
                m_room->press(Qt::Key_Tab);
                QTest::keyClicks(QApplication::focusWidget(), falls ? QStringLiteral("20") : QStringLiteral("190"));
                m_room->press(Qt::Key_Tab);
                m_room->press(Qt::Key_Tab);
            }
            break;
        default: QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100")); break;
        }
        m_room->press(Qt::Key_F8);
    }
    QVERIFY2(review().evaluation().pending().isEmpty(), qPrintable(page().currentCheck()));
    QVERIFY(review().evaluation().conclusion != Conclusion::Undetermined);
}

void ReviewKeyboardTest::openItems_goRoundInTheOrderOfTheCriteria()
{
    const ReviewWalk walk(review());
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_F8);
    QCOMPARE(page().currentCheck(), QStringLiteral("design.2.product"));
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(page().currentCheck(), QStringLiteral("design.1"));
    m_room->press(Qt::Key_F8);
    QCOMPARE(page().currentCheck(), QStringLiteral("design.2.process"));
}

void ReviewKeyboardTest::flags_areSetAndVisited()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_B, Qt::ControlModifier);
    page().showCheck(QStringLiteral("safety.2.warning"));
    m_room->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(review().review().flags, (QSet<QString>{QStringLiteral("design.1"), QStringLiteral("safety.2")}));
    QVERIFY(static_cast<QAbstractButton *>(find(QStringLiteral("flag.safety.2")))->isChecked());
    QVERIFY(static_cast<QLabel *>(find(QStringLiteral("flag-count")))->text().contains(u'2'));
    m_room->press(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(page().currentClause(), QStringLiteral("design.1"));
    m_room->press(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(page().currentClause(), QStringLiteral("safety.2"));
    m_room->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(review().review().flags.size(), 1);
}

void ReviewKeyboardTest::cases_areStepped()
{
    QSignalSpy steps(&page(), &ReviewPage::caseStepRequested);
    m_room->press(Qt::Key_PageDown, Qt::ControlModifier);
    m_room->press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][0].toInt(), 1);
    QCOMPARE(steps[1][0].toInt(), -1);
}

void ReviewKeyboardTest::jump_findsInBothLanguages()
{
    const QString there = review().category()->clause(u"safety.2")->text.zh.mid(2, 6);
    for (const QString &words : {QStringLiteral("safety.2"), there}) {
        page().showCheck(QStringLiteral("design.1"));
        m_room->press(Qt::Key_G, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(field, &typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(page().currentClause(), QStringLiteral("safety.2"));
        QVERIFY(!find(QStringLiteral("clause-jump"))->isVisible());
    }
    m_room->press(Qt::Key_G, Qt::ControlModifier);
    m_room->press(Qt::Key_Escape);
    QVERIFY(m_room->editor(page().currentCheck())->isAncestorOf(QApplication::focusWidget()));
}

void ReviewKeyboardTest::remark_opensAndLeadsBack()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("remark.design.1"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1 2 3 seen"));
    m_room->press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_room->editor(QStringLiteral("design.1"))->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(review().review().remarks.value(QStringLiteral("design.1")), QStringLiteral("1 2 3 seen"));
    QVERIFY(!review().review().answers.contains(QStringLiteral("design.1")));
}

void ReviewKeyboardTest::template_isPutIntoTheRemark()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_T, Qt::ControlModifier);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_1);
    const QString remark = review().review().remarks.value(QStringLiteral("design.1"));
    QVERIFY(remark.contains(clauseName(*review().category()->clause(u"design.1"), *review().category())));
    QVERIFY(remark.contains(verdictWord(Verdict::Met)));
    QVERIFY(!remark.contains(u'{'));
}

void ReviewKeyboardTest::ownTemplates_areKept()
{
    TemplatesDialog dialog({QStringLiteral("old")});
    dialog.findChild<QAbstractButton *>(QStringLiteral("addButton"))->click();
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral("new, of {clause}"));
    m_room->preferences->setRemarkTemplates(dialog.templates());
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_T, Qt::ControlModifier);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_2);
    QVERIFY(review().review().remarks.value(QStringLiteral("design.1")).startsWith(QStringLiteral("new, of ")));
}

void ReviewKeyboardTest::undo_takesBackAndShowsThePlace()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_B, Qt::ControlModifier);
    page().showCheck(QStringLiteral("safety.2.warning"));
    QVERIFY(find(QStringLiteral("undo"))->toolTip().contains(QStringLiteral("lag")));
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(review().review().flags.isEmpty());
    QCOMPARE(page().currentClause(), QStringLiteral("design.1"));
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!review().review().answers.contains(QStringLiteral("design.1")));
    QVERIFY(!find(QStringLiteral("undo"))->isEnabled());
    m_room->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(review().review().answers.contains(QStringLiteral("design.1")));
    QCOMPARE(page().currentCheck(), QStringLiteral("design.1"));
}

void ReviewKeyboardTest::undo_worksAfterReopeningTheStore()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seen"));
    const CaseId id = review().data().id;
    m_room->close();
    m_room->openDesk();
    m_room->openPage();
    m_room->openCase(id);
    QCOMPARE(review().review().remarks.value(QStringLiteral("design.1")), QStringLiteral("seen"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("remark.design.1"));
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(review().review().remarks.isEmpty());
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!review().review().answers.contains(QStringLiteral("design.1")));
}

void ReviewKeyboardTest::filters_showAcrossElements()
{
    review().setAnswer(QStringLiteral("design.1"), Answer(Judgement::NotMet));
    review().setAnswer(QStringLiteral("safety.1"), Answer(Judgement::NotMet));
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_F7);
    QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    QTest::keyClick(find(QStringLiteral("show.not_met")), Qt::Key_Space);
    QVERIFY(m_room->cards().holds(QStringLiteral("design.1")));
    QVERIFY(m_room->cards().holds(QStringLiteral("safety.1")));
    QVERIFY(!m_room->cards().holds(QStringLiteral("design.2")));
    QTRY_VERIFY(find(QStringLiteral("heading.design")));
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(page().currentClause(), QStringLiteral("safety.1"));
    // What is judged otherwise stays until the list is made anew.
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_1);
    QVERIFY(m_room->cards().holds(QStringLiteral("design.1")));
    QVERIFY(find(QStringLiteral("filter-again"))->isVisible());
    QTest::keyClick(find(QStringLiteral("filter-again")), Qt::Key_Space);
    QVERIFY(!m_room->cards().holds(QStringLiteral("design.1")));
    // Going to what a filter does not show leaves it.
    page().showCheck(QStringLiteral("design.3.pdm"));
    page().showCheck(QStringLiteral("design.1"));
    QVERIFY(m_room->cards().holds(QStringLiteral("design.2")));
    QVERIFY(!find(QStringLiteral("show.disagreed"))->isVisible());
}

void ReviewKeyboardTest::filter_withNothing_saysSo()
{
    QTest::keyClick(find(QStringLiteral("show.flagged")), Qt::Key_Space);
    QVERIFY(find(QStringLiteral("filter-nothing"))->isVisible());
    QTest::keyClick(find(QStringLiteral("show-all")), Qt::Key_Space);
    QVERIFY(!find(QStringLiteral("filter-nothing"))->isVisible());
    QVERIFY(m_room->cards().builtCards() > 0);
}

void ReviewKeyboardTest::halfNumber_isNotJudgedYet()
{
    m_room->open(QStringLiteral("platform-supply-chain"));
    const QString id = QStringLiteral("foundation.2.devices");
    page().showCheck(id);
    const auto *chip = page().findChild<VerdictChip *>(QStringLiteral("verdict.foundation.2"));
    const Verdict before = chip->verdict();
    const auto *fault = page().findChild<QLabel *>(QString(id + QStringLiteral(".fault")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1"));
    QVERIFY(review().review().answers.contains(id));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(",2"));
    QVERIFY(!fault->isVisible());
    QCOMPARE(chip->verdict(), before);
    m_room->press(Qt::Key_Return);
    QVERIFY(fault->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("00"));
    QVERIFY(!fault->isVisible());
    m_room->press(Qt::Key_Return);
    QCOMPARE(chip->verdict(), review().evaluation().find(u"foundation.2")->verdict);
}

void ReviewKeyboardTest::fault_comesIntoSight()
{
    m_room->open(QStringLiteral("platform-supply-chain"));
    const QString id = QStringLiteral("foundation.2.devices");
    page().resize(1290, 360);
    page().showCheck(id);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("many"));
    const auto *fault = page().findChild<QLabel *>(QString(id + QStringLiteral(".fault")));
    QVERIFY(fault->isVisible());
    const QWidget *view = m_room->cards().viewport();
    QTRY_VERIFY(view->rect().contains(QRect(fault->mapTo(view, QPoint(0, 0)), fault->size())));
}

void ReviewKeyboardTest::tab_goesFromCardToCard()
{
    page().showCheck(QStringLiteral("other.1.note"));
    QTRY_VERIFY(m_room->cards().isBuiltAhead());
    QStringList clauses{page().currentClause()};
    for (int i = 0; i < 60 && clauses.size() < 6; ++i) {
        m_room->press(Qt::Key_Tab);
        if (page().currentClause() != clauses.constLast())
            clauses.append(page().currentClause());
        QTRY_VERIFY(m_room->cards().isBuiltAhead());
    }
    QCOMPARE(clauses, (QStringList{QStringLiteral("other.1"), QStringLiteral("other.2"), QStringLiteral("other.3"),
                                   QStringLiteral("other.4"), QStringLiteral("other.5"), QStringLiteral("other.6")}));
    for (int i = 0; i < 30 && page().currentClause() != u"other.1"; ++i)
        m_room->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page().currentClause(), QStringLiteral("other.1"));
}

void ReviewKeyboardTest::wheel_changesNoAnswer()
{
    page().showCheck(QStringLiteral("design.1"));
    for (CheckEditor *editor : page().findChildren<CheckEditor *>()) {
        for (QWidget *part : editor->findChildren<QWidget *>()) {
            QWheelEvent wheel(QPointF(4, 4), part->mapToGlobal(QPointF(4, 4)), QPoint(), QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(part, &wheel);
        }
    }
    QVERIFY(!review().canUndo());
}

void ReviewKeyboardTest::history_goesBack()
{
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_1);
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    m_room->press(Qt::Key_3);
    auto *list = page().findChild<QListView *>(QStringLiteral("history"));
    page().findChild<QTabWidget *>(QStringLiteral("review-tabs"))->setCurrentWidget(list->parentWidget());
    const auto wayBack = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(ReviewHistoryModel::GoBackRole).toBool())
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(wayBack() > 0);
    QVERIFY(list->model()->index(0, 0).data(ReviewHistoryModel::HeadingRole).toBool());
    QTRY_VERIFY(list->model()->index(2, 0).data().toString().startsWith(QStringLiteral("Took back")));
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(find(QStringLiteral("history-go-back")), Qt::Key_Space);
    QCOMPARE(*review().review().answers.find(QStringLiteral("design.1")), Answer(Judgement::Met));
    QCOMPARE(page().currentCheck(), QStringLiteral("design.1"));
}

void ReviewKeyboardTest::place_remembersFieldFilterAndRemark()
{
    page().showCheck(QStringLiteral("design.3.pdm"));
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(find(QStringLiteral("show.flagged")), Qt::Key_Space);
    page().showCheck(QStringLiteral("design.1"));
    m_room->press(Qt::Key_R, Qt::ControlModifier);
    const std::shared_ptr<OpenReview> open = m_room->review;
    m_room->page.reset();
    m_room->openPage();
    page().setReview(open);
    page().focusTarget()->setFocus();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("remark.design.1"));
    QVERIFY(!m_room->cards().holds(QStringLiteral("design.2")));
}

void ReviewKeyboardTest::shortcuts_areListed()
{
    QStringList keys;
    for (const Shortcuts::Entry &entry : Shortcuts::of(page()))
        keys.append(entry.keys);
    for (const char16_t *wanted : {u"F8", u"Shift+F8", u"Ctrl+F8", u"Ctrl+PgDown", u"Ctrl+PgUp", u"Ctrl+G", u"Ctrl+R",
                                   u"Ctrl+B", u"Ctrl+T", u"Ctrl+Z", u"Ctrl+Shift+Z", u"Ctrl+J", u"1 2 3 4"})
        QVERIFY2(keys.contains(QString::fromUtf16(wanted)), qPrintable(keys.join(u' ')));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QCOMPARE(keys.constFirst(), QStringLiteral("1 2 3 4")); // what is done most
}

QTEST_MAIN(ReviewKeyboardTest)
#include "tst_review_keyboard.moc"

#include "ui/panel/panel_page.h"
#include "ui/shell/shortcuts.h"

#include "ui/panel/decision_box.h"
#include "ui/panel/panel_grid.h"
#include "ui/panel_desk.h"
#include "ui/review/editors/judgement_editor.h"
#include "ui/theme/theme.h"
#include "workstation/office.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTextEdit>

using namespace yongping;

// The room of the panel on a real store, worked by the keyboard.
class PanelPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void table_threeReviews_showsWhatWaits();
    void keys_digitReasonCtrlEnter_agree();
    void keys_nextOpen_goesOnAndRound();
    void keys_escape_closesTheClause();
    void filter_settledClause_staysUnderTheHands();
    void draft_isKeptBesideOtherClauses();
    void unanimous_isAdoptedAtOnce();
    void decision_withoutReason_isRefusedInPlace();
    void decision_rectification_needsConditionsAndDate();
    void decision_made_stopsAgreeingUntilTakenBack();
    void nineReviewers_needNoScrollBar();
    void ownReviewFirst_hidesTheOthers();
    void nothingSubmitted_saysSo();
    void oneReview_isShownAlone();
    void noCase_showsTheWayToTheCases();
    void keys_areListed();

private:
    using Judgements = test::PanelDesk::Judgements;

    void open(const std::map<QString, Judgements> &reviews, const QString &identity = QStringLiteral("Li"),
              const std::vector<Round> &rounds = {});
    void openThree();
    void decide(const char *decision);
    template<typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    PanelGrid *table() const { return child<PanelGrid>("table"); }
    QWidget *card(const char *check) const
    {
        return child<QWidget>(qPrintable(QString(QStringLiteral("settlement.") + QString::fromLatin1(check))));
    }
    QString currentClause() const { return table()->currentIndex().data(PanelTableModel::ClauseIdRole).toString(); }
    Result<CaseRecord> record() const { return m_room->desk->office().record(CaseId(QStringLiteral("case"))).result(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<test::PanelDesk> m_room;
    std::unique_ptr<PanelPage> m_page;
};

void PanelPageTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, Theme::Mode::Light);
}

void PanelPageTest::cleanup()
{
    m_page.reset();
    m_room.reset();
}

void PanelPageTest::open(const std::map<QString, Judgements> &reviews, const QString &identity,
                         const std::vector<Round> &rounds)
{
    m_room = std::make_unique<test::PanelDesk>();
    m_room->prepare(reviews, identity, rounds);
    m_page = std::make_unique<PanelPage>(*m_room->desk);
    m_page->resize(1282, 660);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setReview(m_room->review);
}

// Li, Wang and Zhao differ on design.1 and production.3 and say the same of equipment.4.
void PanelPageTest::openThree()
{
    const QString first = QStringLiteral("design.1");
    const QString second = QStringLiteral("production.3");
    const QString alike = QStringLiteral("equipment.4");
    open({{QStringLiteral("Li"), {{first, Judgement::Met}, {second, Judgement::Met}, {alike, Judgement::Met}}},
          {QStringLiteral("Wang"), {{first, Judgement::NotMet}, {second, Judgement::Met}, {alike, Judgement::Met}}},
          {QStringLiteral("Zhao"), {{first, Judgement::Met}, {second, Judgement::Partial}, {alike, Judgement::Met}}}});
    QTRY_VERIFY(table()->isVisible());
    table()->setFocus();
}

void PanelPageTest::table_threeReviews_showsWhatWaits()
{
    openThree();
    QCOMPARE(table()->model()->columnCount(), 5);
    QCOMPARE(child<QPushButton>("openChip")->text(), QStringLiteral("To be settled 2"));
    child<QPushButton>("openChip")->click();
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(child<QLabel>("score")->text().contains(u"2 clause(s) to be settled"));
}

void PanelPageTest::keys_digitReasonCtrlEnter_agree()
{
    openThree();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const QString clause = currentClause();
    press(Qt::Key_1);
    QVERIFY(card(qPrintable(clause)) && card(qPrintable(clause))->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *fault = card(qPrintable(clause))->findChild<QLabel *>(QStringLiteral("reason-fault"));
    QVERIFY(fault->isVisible());
    auto *reason = card(qPrintable(clause))->findChild<QTextEdit *>(QStringLiteral("reason"));
    QCOMPARE(QApplication::focusWidget(), reason);
    QTest::keyClicks(reason, QStringLiteral("Seen on site"));
    QVERIFY(!fault->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(child<QPushButton>("openChip")->text(), QStringLiteral("To be settled 1"));
    const Result<CaseRecord> stored = record();
    QVERIFY(stored);
    QCOMPARE(stored->panel.agreed.value(clause).reason, QStringLiteral("Seen on site"));
    // The reviewers' own answers are what they were.
    for (const Review &review : stored->reviews) {
        const bool isWang = review.reviewer == u"Wang";
        const Judgement expected = isWang ? Judgement::NotMet : Judgement::Met;
        QCOMPARE(std::get<Judgement>(*review.answers.find(QStringLiteral("design.1"))), expected);
    }
}

void PanelPageTest::keys_nextOpen_goesOnAndRound()
{
    openThree();
    child<QPushButton>("allChip")->click();
    table()->setFocus();
    press(Qt::Key_F8);
    const QString first = currentClause();
    press(Qt::Key_J, Qt::ControlModifier);
    const QString second = currentClause();
    QCOMPARE(QStringList({qMin(first, second), qMax(first, second)}),
             QStringList({QStringLiteral("design.1"), QStringLiteral("production.3")}));
    QVERIFY(qobject_cast<JudgementEditor *>(QApplication::focusWidget()));
    press(Qt::Key_F8);
    QCOMPARE(currentClause(), first);
}

void PanelPageTest::keys_escape_closesTheClause()
{
    openThree();
    press(Qt::Key_Right);
    QVERIFY(child<QWidget>("sheet")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!child<QWidget>("sheet")->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    press(Qt::Key_Return);
    QVERIFY(child<QWidget>("sheet")->isVisible());
}

void PanelPageTest::filter_settledClause_staysUnderTheHands()
{
    openThree();
    child<QPushButton>("openChip")->click();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const QString clause = currentClause();
    press(Qt::Key_1);
    card(qPrintable(clause))->findChild<QTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("Seen"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(child<QPushButton>("openChip")->text(), QStringLiteral("To be settled 1"));
    QCOMPARE(currentClause(), clause);
    QCOMPARE(table()->model()->rowCount(), 2);
    press(Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void PanelPageTest::draft_isKeptBesideOtherClauses()
{
    openThree();
    press(Qt::Key_F8);
    const QString clause = currentClause();
    press(Qt::Key_2);
    card(qPrintable(clause))
        ->findChild<QTextEdit *>(QStringLiteral("reason"))
        ->setPlainText(QStringLiteral("To be asked"));
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    QCOMPARE(currentClause(), clause);
    QCOMPARE(card(qPrintable(clause))->findChild<QTextEdit *>(QStringLiteral("reason"))->toPlainText(),
             QStringLiteral("To be asked"));
    QVERIFY(record()->panel.agreed.isEmpty());
}

void PanelPageTest::unanimous_isAdoptedAtOnce()
{
    openThree();
    auto *adopt = child<QPushButton>("adoptButton");
    QVERIFY(adopt->isEnabled());
    adopt->click();
    QTRY_VERIFY(!adopt->isEnabled());
    QVERIFY(record()->panel.agreed.contains(QStringLiteral("equipment.4")));
    QVERIFY(!record()->panel.agreed.contains(QStringLiteral("design.1")));
}

void PanelPageTest::decide(const char *decision)
{
    child<QRadioButton>(decision)->setChecked(true);
    child<QRadioButton>("chair")->setChecked(true);
}

void PanelPageTest::decision_withoutReason_isRefusedInPlace()
{
    openThree();
    child<QPushButton>("decideButton")->click();
    QVERIFY(child<QLabel>("choiceFault")->isVisible());
    QVERIFY(child<QLabel>("membersFault")->isVisible());
    decide("decision.accepted");
    child<QPushButton>("decideButton")->click();
    QVERIFY(!child<QLabel>("choiceFault")->isVisible());
    QVERIFY(child<QLabel>("reasonFault")->isVisible());
    QVERIFY(child<QLabel>("sentence")->text().contains(u"required"));
}

void PanelPageTest::decision_rectification_needsConditionsAndDate()
{
    openThree();
    QVERIFY(!child<QWidget>("rectification")->isVisible());
    decide("decision.accepted_after_rectification");
    QVERIFY(child<QWidget>("rectification")->isVisible());
    auto *box = child<DecisionBox>("decision");
    box->findChild<QTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("Little is missing"));
    child<QPushButton>("decideButton")->click();
    QVERIFY(child<QLabel>("conditionsFault")->isVisible());
    QVERIFY(child<QLabel>("dateFault")->isVisible());
    box->findChild<QTextEdit *>(QStringLiteral("condition"))->setPlainText(QStringLiteral("Hand in the report"));
    box->findChild<QLineEdit *>(QStringLiteral("edit"))->setText(QStringLiteral("2024-09-30"));
    child<QPushButton>("decideButton")->click();
    QTRY_VERIFY(child<QPushButton>("takeBackButton")->isVisible());
    const std::optional<PanelDecision> made = record()->panel.decision;
    QVERIFY(made);
    QCOMPARE(made->conditions, QStringList({QStringLiteral("Hand in the report")}));
    QCOMPARE(made->rectifyBy, QDate(2024, 9, 30));
    QCOMPARE(made->members.size(), std::size_t(3));
}

void PanelPageTest::decision_made_stopsAgreeingUntilTakenBack()
{
    openThree();
    decide("decision.rejected");
    auto *box = child<DecisionBox>("decision");
    box->findChild<QTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("No proof"));
    child<QPushButton>("decideButton")->click();
    QTRY_VERIFY(child<QLabel>("hindrance")->isVisible());
    QVERIFY(!child<QPushButton>("adoptButton")->isEnabled());
    table()->setFocus();
    press(Qt::Key_F8);
    QVERIFY(!card(qPrintable(currentClause()))->findChild<QPushButton *>(QStringLiteral("apply"))->isVisible());
    child<QPushButton>("takeBackButton")->click();
    QTRY_VERIFY(!child<QLabel>("hindrance")->isVisible());
    QVERIFY(card(qPrintable(currentClause()))->findChild<QPushButton *>(QStringLiteral("apply"))->isVisible());
    // What was decided is what the form begins with.
    QVERIFY(child<QRadioButton>("decision.rejected")->isChecked());
    QCOMPARE(box->findChild<QTextEdit *>(QStringLiteral("reason"))->toPlainText(), QStringLiteral("No proof"));
}

void PanelPageTest::nineReviewers_needNoScrollBar()
{
    std::map<QString, Judgements> reviews;
    for (int each = 1; each <= 9; ++each)
        reviews[QStringLiteral("Reviewer %1").arg(each)] = {
            {QStringLiteral("design.1"), each % 2 ? Judgement::Met : Judgement::Partial}};
    open(reviews, QStringLiteral("Reviewer 1"));
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->columnCount(), 11);
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    const QModelIndex cell = table()->model()->index(0, 1);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Reviewer 1"));
}

void PanelPageTest::ownReviewFirst_hidesTheOthers()
{
    Round round;
    round.due = QDate(2024, 7, 30);
    round.issuer = QStringLiteral("office");
    round.issuedAt = QDateTime(QDate(2024, 6, 1), QTime(8, 0), Qt::UTC);
    for (const QString &name : {QStringLiteral("Li"), QStringLiteral("Wang")}) {
        Assignment assignment;
        assignment.reviewer = name;
        assignment.interest = QString();
        assignment.declaredAt = round.issuedAt;
        round.assignments.push_back(assignment);
    }
    open({{QStringLiteral("Li"), {}}, {QStringLiteral("Wang"), {{QStringLiteral("design.1"), Judgement::Met}}}},
         QStringLiteral("Li"), {round});
    QTRY_COMPARE(child<QLabel>("stateTitle")->text(), QStringLiteral("Your own review comes first"));
    QVERIFY(!table()->isVisible());
    QSignalSpy wanted(m_page.get(), &PanelPage::reviewRequested);
    child<QPushButton>("stateButton")->click();
    QCOMPARE(wanted.size(), 1);
}

void PanelPageTest::nothingSubmitted_saysSo()
{
    Round round;
    round.due = QDate(2024, 7, 30);
    round.issuer = QStringLiteral("office");
    round.issuedAt = QDateTime(QDate(2024, 6, 1), QTime(8, 0), Qt::UTC);
    Assignment assignment;
    assignment.reviewer = QStringLiteral("Wang");
    round.assignments.push_back(assignment);
    open({}, QStringLiteral("Office"), {round});
    QTRY_COMPARE(child<QLabel>("stateTitle")->text(), QStringLiteral("No review has been submitted yet"));
    QVERIFY(!child<QPushButton>("stateButton")->isVisible());
}

void PanelPageTest::oneReview_isShownAlone()
{
    open({{QStringLiteral("Li"), {{QStringLiteral("design.1"), Judgement::Met}}}});
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->model()->columnCount(), 3);
    QVERIFY(child<QLabel>("score")->text().contains(u"nothing is to be settled"));
}

void PanelPageTest::noCase_showsTheWayToTheCases()
{
    openThree();
    m_page->setReview(nullptr);
    QCOMPARE(child<QLabel>("stateTitle")->text(), QStringLiteral("No case is open"));
    QSignalSpy wanted(m_page.get(), &PanelPage::casesRequested);
    child<QPushButton>("stateButton")->click();
    QCOMPARE(wanted.size(), 1);
}

void PanelPageTest::keys_areListed()
{
    openThree();
    QStringList keys;
    for (const Shortcuts::Entry &entry : Shortcuts::of(*m_page))
        keys.append(entry.keys);
    QCOMPARE(keys, QString::fromUtf8("Ctrl+↓|Ctrl+↑|Ctrl+J / F8|Enter / →|1 2 3 4|Ctrl+Enter|← / Esc").split(u'|'));
}

QTEST_MAIN(PanelPageTest)
#include "tst_panel_page.moc"

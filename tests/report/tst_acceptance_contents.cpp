#include "report/acceptance_contents.h"
#include "report/panel_input.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <QTest>

#include <algorithm>

using namespace yongping;

// What an acceptance report says, before it has pages.
class TestAcceptanceContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { installLanguage(Language::English); }

    void decision_standsBesideTheConclusion_data();
    void decision_standsBesideTheConclusion();
    void members_areNamedWithRoleAndAttendance();
    void scores_areThoseOfEachReviewer();
    void scores_ofFiveAreTrimmed();
    void pointsByHand_areToldWithWhoseAndWhy();
    void elements_countTheirRequiredClauses();
    void agreed_whereReviewersDiffered();
    void unsettled_isToldAsSuch();
    void dissent_holdsWordsAndOwnValues();
    void dissent_ofSomebodyWithoutReviewIsKept();
    void promises_areHeldAgainstResults();
    void rectification_isListedWithItsDate();
    void appendix_keepsEverybodysWords();
    void clauses_goByNameAndId();

private:
    test::PanelCase panel(int reviewers, const QString &category = QStringLiteral("platform-supply-chain"))
    {
        return test::panelCase(category, reviewers, m_library);
    }
    // The check of a required clause that asks for one judgement alone.
    static QString judgedCheck(const test::PanelCase &panel);

    CriteriaLibrary m_library;
};

QString TestAcceptanceContents::judgedCheck(const test::PanelCase &panel)
{
    for (const Element &element : panel.category->elements) {
        for (const Clause &clause : element.clauses) {
            const bool judged = clause.requirement && clause.requirement->op == Requirement::Op::Judged;
            if (judged && clause.level == Level::Required && !clause.requirement->encouraged)
                return clause.requirement->check;
        }
    }
    return {};
}

void TestAcceptanceContents::decision_standsBesideTheConclusion_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<bool>("satisfied");
    QTest::addColumn<bool>("differs");
    const auto row = [](const char *name, Decision decision, bool satisfied, bool differs) {
        QTest::newRow(name) << static_cast<int>(decision) << satisfied << differs;
    };
    row("accepted what is satisfied", Decision::Accepted, true, false);
    row("rejected what is not satisfied", Decision::Rejected, false, false);
    row("rejected what is satisfied", Decision::Rejected, true, true);
    row("accepted what is not satisfied", Decision::Accepted, false, true);
    row("accepted after rectification what is satisfied", Decision::AcceptedAfterRectification, true, true);
}

void TestAcceptanceContents::decision_standsBesideTheConclusion()
{
    QFETCH(int, decision);
    QFETCH(bool, satisfied);
    test::PanelCase made = panel(3);
    if (!satisfied) {
        for (std::size_t i = 0; i < 3; ++i)
            made.say(i, judgedCheck(made), Judgement::NotMet);
    }
    made.decide(static_cast<Decision>(decision), QStringLiteral("Looked at on the spot."));
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.conclusion, satisfied ? Conclusion::Satisfied : Conclusion::NotSatisfied);
    QTEST(report.differs, "differs");
    QCOMPARE(report.decisionWord, decisionWord(static_cast<Decision>(decision)));
    QCOMPARE(report.conclusionWord, conclusionWord(report.conclusion));
    QCOMPARE(report.reason, QStringLiteral("Looked at on the spot."));
    QVERIFY(!report.decisionSentence.isEmpty());
}

void TestAcceptanceContents::members_areNamedWithRoleAndAttendance()
{
    test::PanelCase made = panel(3);
    made.decide(Decision::Accepted, {}, 3, 2);
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.members.size(), std::size_t(3));
    QVERIFY(report.members.at(0).isChair);
    QCOMPARE(report.members.at(0).role, memberRoleWord(MemberRole::Chair));
    QVERIFY(report.members.at(1).present);
    QVERIFY(!report.members.at(2).present);
    QCOMPARE(report.members.at(2).attendance, attendanceWord(false));
}

void TestAcceptanceContents::scores_areThoseOfEachReviewer()
{
    test::PanelCase made = panel(3);
    made.say(1, judgedCheck(made), Judgement::NotMet);
    const AcceptanceReportInput input = made.input();
    const AcceptanceContents report = acceptanceContents(input);
    QCOMPARE(report.scores.size(), std::size_t(3));
    QVERIFY(!report.trimmed);
    QCOMPARE(report.mean, pointsText(input.table.panelScore.mean));
    QCOMPARE(report.spread, pointsText(input.table.panelScore.spread));
    const auto low = std::ranges::find(report.scores, test::reviewerName(1), &AcceptanceScore::reviewer);
    QVERIFY(low != report.scores.cend());
    QCOMPARE(low->conclusion, Conclusion::NotSatisfied);
    QVERIFY(low->distance.startsWith(u'−'));
}

void TestAcceptanceContents::scores_ofFiveAreTrimmed()
{
    test::PanelCase made = panel(5);
    QVERIFY(acceptanceContents(made.input()).trimmed);
}

void TestAcceptanceContents::pointsByHand_areToldWithWhoseAndWhy()
{
    test::PanelCase made = panel(3);
    made.record.reviews[1].points = {{QStringLiteral("safety.1"), {Decimal(1), QStringLiteral("Shown in part.")}}};
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.manualPoints.size(), std::size_t(1));
    QCOMPARE(report.manualPoints.front().clauseId, QStringLiteral("safety.1"));
    QCOMPARE(report.manualPoints.front().text,
             test::reviewerName(1) + QStringLiteral(": 1 points set by hand: Shown in part."));
    QCOMPARE(report.score.scheme, schemeOriginText(made.scheme));
}

void TestAcceptanceContents::elements_countTheirRequiredClauses()
{
    test::PanelCase made = panel(2);
    for (std::size_t i = 0; i < 2; ++i)
        made.say(i, judgedCheck(made), Judgement::NotMet);
    const AcceptanceContents report = acceptanceContents(made.input());
    const auto incomplete = [](const AcceptanceElement &element) { return !element.complete; };
    QCOMPARE(std::ranges::count_if(report.elements, incomplete), 1);
    const auto found = std::ranges::find_if(report.elements, incomplete);
    QVERIFY(found != report.elements.cend() && !found->required.isEmpty());
    QCOMPARE(report.deciding.size(), std::size_t(1));
}

void TestAcceptanceContents::agreed_whereReviewersDiffered()
{
    test::PanelCase made = panel(3);
    const QString check = judgedCheck(made);
    made.say(1, check, Judgement::Partial);
    made.record.panel.agreed.insert(check, {Judgement::Met, QStringLiteral("Shown on the spot."), {}});
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.differences.size(), std::size_t(1));
    const AcceptanceDifference &row = report.differences.front();
    QCOMPARE(row.clauseId, made.category->clauseOfCheck(check)->id);
    QCOMPARE(row.values.size(), std::size_t(2));
    QCOMPARE(row.agreed, judgementWord(Judgement::Met));
    QCOMPARE(row.reason, QStringLiteral("Shown on the spot."));
    const auto partial = std::ranges::find(row.values, test::reviewerName(1), &ReportFact::label);
    QVERIFY(partial != row.values.cend());
    QCOMPARE(partial->value, judgementWord(Judgement::Partial));
}

void TestAcceptanceContents::unsettled_isToldAsSuch()
{
    test::PanelCase made = panel(3);
    made.say(1, judgedCheck(made), Judgement::Partial);
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.differences.size(), std::size_t(1));
    QVERIFY(report.differences.front().agreed.isEmpty());
    QVERIFY(report.dissents.empty());
}

void TestAcceptanceContents::dissent_holdsWordsAndOwnValues()
{
    test::PanelCase made = panel(3);
    const QString check = judgedCheck(made);
    made.say(1, check, Judgement::Partial);
    const Agreement agreement{
        Judgement::Met, QStringLiteral("Shown."), {{test::reviewerName(2), QStringLiteral("Only half of the halls.")}}};
    made.record.panel.agreed.insert(check, agreement);
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.dissents.size(), std::size_t(2));
    const auto byValue = std::ranges::find(report.dissents, test::reviewerName(1), &AcceptanceDissent::reviewer);
    QVERIFY(byValue != report.dissents.cend());
    QCOMPARE(byValue->own, judgementWord(Judgement::Partial));
    QCOMPARE(byValue->agreed, judgementWord(Judgement::Met));
    QVERIFY(byValue->words.isEmpty());
    const auto byWord = std::ranges::find(report.dissents, test::reviewerName(2), &AcceptanceDissent::reviewer);
    QVERIFY(byWord != report.dissents.cend());
    QCOMPARE(byWord->words, QStringLiteral("Only half of the halls."));
}

void TestAcceptanceContents::dissent_ofSomebodyWithoutReviewIsKept()
{
    test::PanelCase made = panel(2);
    const Agreement agreement{Judgement::Met, {}, {{QStringLiteral("An observer"), QStringLiteral("Not convinced.")}}};
    made.record.panel.agreed.insert(judgedCheck(made), agreement);
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.dissents.size(), std::size_t(1));
    QCOMPARE(report.dissents.front().reviewer, QStringLiteral("An observer"));
    QVERIFY(report.dissents.front().own.isEmpty());
}

void TestAcceptanceContents::promises_areHeldAgainstResults()
{
    test::PanelCase made = panel(1);
    made.record.data.targets = *parseJson(R"({"foundation.2.devices": 600})");
    made.say(0, QStringLiteral("foundation.2.devices"), Decimal(480));
    const AcceptanceContents report = acceptanceContents(made.input());
    const auto found = std::ranges::find(report.promises, QStringLiteral("foundation.2"), &AcceptancePromise::clauseId);
    QVERIFY(found != report.promises.cend());
    QCOMPARE(found->state, PromiseRow::State::Unmet);
    QCOMPARE(found->promised, QStringLiteral("600 devices"));
    QCOMPARE(found->reached.size(), std::size_t(1));
    QCOMPARE(found->reached.front().value, QStringLiteral("480 devices"));
    QCOMPARE(found->shortfall, QStringLiteral("120 devices"));
    QVERIFY(found->fulfilment.has_value());
    QCOMPARE(*found->fulfilment, Decimal(80));
    // An indicator's own target counts too, and where less is better the share is turned round.
    const auto isCost = [](const AcceptancePromise &promise) { return promise.title.startsWith(u"Operating cost"); };
    const auto cost = std::ranges::find_if(report.promises, isCost);
    QVERIFY(cost != report.promises.cend());
    QCOMPARE(cost->fulfilment->rounded(1, Decimal::Rounding::Down), *Decimal::parse(u"91.6"));
}

void TestAcceptanceContents::rectification_isListedWithItsDate()
{
    test::PanelCase made = panel(2);
    made.decide(Decision::AcceptedAfterRectification, QStringLiteral("Some parts are late."));
    const AcceptanceContents report = acceptanceContents(made.input());
    QCOMPARE(report.conditions.size(), 2);
    QCOMPARE(report.rectifyBy, QStringLiteral("31 January 2027"));
    QVERIFY(report.decisionSentence.contains(report.rectifyBy));
}

void TestAcceptanceContents::appendix_keepsEverybodysWords()
{
    test::PanelCase made = panel(2);
    const QString clauseId = made.category->elements.front().clauses.front().id;
    made.record.reviews[0].remarks.insert(clauseId, QStringLiteral("Seen running."));
    made.record.reviews[1].remarks.insert(clauseId, QStringLiteral("Seen on paper."));
    made.record.reviews[1].points.insert(clauseId, {Decimal(1), QStringLiteral("Late.")});
    made.record.reviews[0].opinion = QStringLiteral("A good project.");
    const AcceptanceContents report = acceptanceContents(made.input());
    QStringList remarks;
    for (const ReportElement &element : report.clauses) {
        for (const ReportClause &clause : element.clauses) {
            for (const ReportFact &remark : clause.remarks)
                remarks.append(clause.id + u' ' + remark.label + u' ' + remark.value);
        }
    }
    QCOMPARE(remarks.size(), 3);
    QCOMPARE(remarks.filter(QStringLiteral("Seen running.")).size(), 1);
    QCOMPARE(remarks.filter(QStringLiteral("Seen on paper.")).size(), 1);
    QCOMPARE(remarks.filter(QStringLiteral("1 (Late.)")).size(), 1);
    QCOMPARE(report.opinions.size(), std::size_t(1));
    QCOMPARE(report.opinions.front().value, QStringLiteral("A good project."));
}

void TestAcceptanceContents::clauses_goByNameAndId()
{
    for (const QString &category : CriteriaLibrary::categoryIds()) {
        test::PanelCase made = panel(1, category);
        const AcceptanceReportInput input = made.input();
        QStringList expected;
        for (const ClauseResult &result : input.table.evaluation.clauses)
            expected.append(result.clause->id + u' ' + clauseName(*result.clause, *made.category));
        QStringList found;
        for (const ReportElement &element : acceptanceContents(input).clauses) {
            for (const ReportClause &clause : element.clauses)
                found.append(clause.id + u' ' + clause.name);
        }
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(TestAcceptanceContents)
#include "tst_acceptance_contents.moc"

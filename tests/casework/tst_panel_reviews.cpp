#include "casework/panel_case.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::Decision)
Q_DECLARE_METATYPE(yongping::Conclusion)

namespace {

QStringList countingIn(const PanelCase &panel)
{
    QStringList names;
    for (const Review *review : countingReviews(panel.record))
        names.append(review->reviewer);
    return names;
}

} // namespace

class TestPanelReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseNeverIssued_countsAllReviewsThatSaySomething();
    void issuedCase_countsSubmittedReviews();
    void laterRound_keepsWhoWasAskedBefore();
    void laterAssignment_standsInForTheEarlier();
    void reader_waitsForTheOwnReview();
    void conclusion_isOfTheSoleReviewOrThePanel();
    void answers_areOfTheReviewThatCounts();
    void decision_needsAReasonAgainstTheConclusion_data();
    void decision_needsAReasonAgainstTheConclusion();
};

void TestPanelReviews::caseNeverIssued_countsAllReviewsThatSaySomething()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"李四"_s);
    panel.add(u"Bob"_s);
    Review &remarked = panel.add(u"Ann"_s);
    remarked.answers = {};
    remarked.remarks.insert(u"general.3"_s, u"seen on site"_s);
    panel.add(u"Cem"_s).answers = {}; // looked at the case and left it blank
    QCOMPARE(countingIn(panel), (QStringList{u"Ann"_s, u"Bob"_s, u"李四"_s}));
}

void TestPanelReviews::issuedCase_countsSubmittedReviews()
{
    PanelCase panel(u"platform-industry"_s);
    panel.issue({u"Ann"_s, u"Bob"_s, u"Cem"_s, u"Dan"_s}).assignments[2].interest = u"cousin of the applicant"_s;
    submit(panel.add(u"Ann"_s));
    panel.add(u"Bob"_s); // still a draft
    submit(panel.add(u"Cem"_s));
    submit(panel.add(u"Eve"_s)); // never asked
    QCOMPARE(countingIn(panel), QStringList{u"Ann"_s});
    submit(panel.add(u"Dan"_s));
    QCOMPARE(countingIn(panel), (QStringList{u"Ann"_s, u"Dan"_s}));
    panel.record.reviews.front().standing.state = ReviewState::Returned;
    QCOMPARE(countingIn(panel), QStringList{u"Dan"_s});
}

void TestPanelReviews::laterRound_keepsWhoWasAskedBefore()
{
    PanelCase panel(u"platform-industry"_s);
    panel.issue({u"Ann"_s, u"Bob"_s}).assignments[1].interest = u"shares"_s;
    submit(panel.add(u"Ann"_s));
    panel.issue({u"Cem"_s}); // in the place of Bob
    submit(panel.add(u"Cem"_s));
    QCOMPARE(countingIn(panel), (QStringList{u"Ann"_s, u"Cem"_s}));
}

void TestPanelReviews::laterAssignment_standsInForTheEarlier()
{
    PanelCase panel(u"platform-industry"_s);
    panel.issue({u"Ann"_s});
    submit(panel.add(u"Ann"_s));
    panel.issue({u"Ann"_s}).assignments[0].interest = u"hired by the applicant since"_s;
    QVERIFY(countingIn(panel).isEmpty());
}

void TestPanelReviews::reader_waitsForTheOwnReview()
{
    PanelCase panel(u"platform-industry"_s);
    QVERIFY(mayReadOthers(panel.record, u"Ann"_s));
    panel.issue({u"Ann"_s, u"Bob"_s}).assignments[1].interest = u"shares"_s;
    QVERIFY(!mayReadOthers(panel.record, u"Ann"_s));
    QVERIFY(mayReadOthers(panel.record, u"office"_s));
    panel.add(u"Ann"_s);
    QVERIFY(!mayReadOthers(panel.record, u"Ann"_s));
    submit(panel.record.reviews.front());
    QVERIFY(mayReadOthers(panel.record, u"Ann"_s));
    panel.record.reviews.front().standing.state = ReviewState::Returned;
    QVERIFY(mayReadOthers(panel.record, u"Ann"_s));
    panel.issue({u"Ann"_s});
    QVERIFY(mayReadOthers(panel.record, u"Ann"_s));
    // Whoever has a conflict of interest has no business with others' opinions, submitted or not.
    submit(panel.add(u"Bob"_s));
    QVERIFY(!mayReadOthers(panel.record, u"Bob"_s));
}

void TestPanelReviews::conclusion_isOfTheSoleReviewOrThePanel()
{
    PanelCase panel(u"platform-industry"_s);
    const auto conclusion = [&] { return *caseConclusion(panel.record, panel.category); };
    QCOMPARE(conclusion(), Conclusion::Undetermined);
    panel.issue({u"Ann"_s, u"Bob"_s, u"Cem"_s}).assignments[2].interest = u"shares"_s;
    panel.add(u"Ann"_s); // a draft, and the only one
    QCOMPARE(conclusion(), Conclusion::Satisfied);
    panel.add(u"Cem"_s, R"({"foundation.1": "not_met"})");
    QCOMPARE(conclusion(), Conclusion::Satisfied);
    panel.add(u"Bob"_s);
    QCOMPARE(conclusion(), Conclusion::Undetermined);
    for (Review &review : panel.record.reviews)
        submit(review);
    QCOMPARE(conclusion(), Conclusion::Undetermined); // nothing is agreed yet
    panel.agree(u"foundation.1"_s, u"met"_s);
    QCOMPARE(conclusion(), Conclusion::Satisfied);
    panel.agree(u"foundation.1"_s, u"not_met"_s);
    QCOMPARE(conclusion(), Conclusion::NotSatisfied);
    panel.record.panel.agreed.clear();
    panel.record.panel.decision = PanelDecision();
    QCOMPARE(conclusion(), Conclusion::Satisfied);
}

// Lists, promises and reports say the same of a case as its conclusion.
void TestPanelReviews::answers_areOfTheReviewThatCounts()
{
    PanelCase panel(u"platform-industry"_s);
    const auto answer = [&] {
        const AnswerSet answers = caseAnswers(panel.record, *panel.category);
        const Answer *found = answers.find(u"foundation.1"_s);
        return found ? name(std::get<Judgement>(*found)) : u"none"_s;
    };
    panel.issue({u"Ann"_s, u"Cem"_s}).assignments[1].interest = u"shares"_s;
    panel.add(u"Cem"_s, R"({"foundation.1": "not_met"})");
    QCOMPARE(answer(), u"none"_s); // what a conflict of interest ended speaks for nobody
    panel.add(u"Ann"_s, R"({"foundation.1": "partial"})");
    QCOMPARE(answer(), u"partial"_s);
    panel.add(u"Bob"_s).answers = {}; // opened, and left blank
    QCOMPARE(answer(), u"partial"_s);
    panel.agree(u"foundation.1"_s, u"met"_s);
    QCOMPARE(answer(), u"met"_s);
}

void TestPanelReviews::decision_needsAReasonAgainstTheConclusion_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<Conclusion>("conclusion");
    QTest::addColumn<bool>("follows");
    const auto row = [](const char *name, Decision decision, Conclusion conclusion, bool follows) {
        QTest::newRow(name) << decision << conclusion << follows;
    };
    row("what is satisfied is accepted", Decision::Accepted, Conclusion::Satisfied, true);
    row("what is not satisfied is rejected", Decision::Rejected, Conclusion::NotSatisfied, true);
    row("what is not satisfied is accepted", Decision::Accepted, Conclusion::NotSatisfied, false);
    row("what is satisfied is rejected", Decision::Rejected, Conclusion::Satisfied, false);
    row("what is undetermined is accepted", Decision::Accepted, Conclusion::Undetermined, false);
    row("what is undetermined is rejected", Decision::Rejected, Conclusion::Undetermined, false);
    row("what is satisfied is rectified", Decision::AcceptedAfterRectification, Conclusion::Satisfied, false);
    row("what is not satisfied is rectified", Decision::AcceptedAfterRectification, Conclusion::NotSatisfied, false);
}

void TestPanelReviews::decision_needsAReasonAgainstTheConclusion()
{
    QFETCH(const Decision, decision);
    QFETCH(const Conclusion, conclusion);
    QFETCH(const bool, follows);
    QCOMPARE(followsConclusion(decision, conclusion), follows);
    PanelDecision given;
    given.decision = decision;
    given.reason = u" \n"_s;
    const Result<void> checked = checkDecision(given, conclusion);
    QCOMPARE(bool(checked), follows);
    if (!follows) {
        QCOMPARE(checked.error().code, u"panel.reason"_s);
        QCOMPARE(checked.error().key, u"reason"_s);
    }
    given.reason = u"The line was seen at work."_s;
    QVERIFY(checkDecision(given, conclusion));
}

QTEST_GUILESS_MAIN(TestPanelReviews)
#include "tst_panel_reviews.moc"

#include "workstation/round_room.h"

using namespace yongping;

namespace {

const QString One = u"专家甲"_s;
const QString Two = u"专家乙"_s;
const QString Laptop = u"甲的笔记本"_s;
const FieldRef Impact{Field::CheckAnswer, One, u"impact.0"_s};
const FieldRef Copyrights{Field::CheckAnswer, One, u"achievement.0.copyrights"_s};
const FieldRef CaseName{Field::Datum, {}, u"name"_s};

QByteArray answers(const QByteArray &members)
{
    return "{\"answers\": {" + members + "}}";
}

const MergeItem *itemOf(const MergePlan &plan, const FieldRef &ref)
{
    const auto found =
        std::find_if(plan.items.begin(), plan.items.end(), [&](const MergeItem &item) { return item.ref == ref; });
    return found == plan.items.end() ? nullptr : &*found;
}

} // namespace

// What a return becomes here, field by field, and how that is settled and taken back.
class TestMerges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void otherFieldOfTheSameClause_isASoftConflict();
    void sameAnswerFromTwoLaptops_isNoConflict();
    void conflict_namesAuthorsAndNotWhoTookThemIn();
    void conflict_changesNothingUntilItIsSettled();
    void choicesGivenWithTheImport_applyAtOnce();
    void choicesGivenLater_applyWithTheSameBundle();
    void openMerges_areSettledByNumber();
    void settlement_planIsMadeAgainstTheCaseAsItIsNow();
    void expertsWishAboutTheCase_isLeftToTheOffice();
    void officesChangeOfTheCase_reachesTheExpert();
    void attachmentsPutInLater_comeWithTheReturn();
    void lastMerge_isRevertedFirst();
    void revert_bringsCaseDataBack();
    void revert_ofAReviewThatWasChangedSinceNamesTheField();
    void revert_survivesASecondRevertOfIts();
    void returnedReview_isSubmittedAgainOnce();
    void reviewAfterTheDecision_isRefused();

private:
    Settlement choose(const Choices &choices, std::optional<int> merge = {}) const { return {merge, choices}; }
    Result<MergeRecord> settle(const Choices &choices, std::optional<int> merge = {})
    {
        return settleMerge(m_room->atOffice(), RoundRoom::caseId(), choose(choices, merge));
    }
    Result<MergeRecord> revert(int number)
    {
        return revertMerge(m_room->atOffice(), RoundRoom::caseId(), number, u"误合并"_s);
    }
    QString backFrom(const QString &place, const QByteArray &members)
    {
        m_room->take(place, m_issued.front());
        return m_room->handIn(place, One, answers(members));
    }
    void change(const QString &place, const QString &name)
    {
        RoundRoom::demand(
            m_room->store(place).apply({RoundRoom::caseId(), {}, Field::Datum, u"name"_s, name, {}}, place));
    }
    std::optional<QString> officeSays(const QString &check)
    {
        const CaseRecord record = m_room->record();
        const Review *review = record.reviewOf(One);
        const Answer *answer = review ? review->answers.find(check) : nullptr;
        const Category &category = **m_room->library.category(u"industrial-app"_s);
        return answer ? std::optional(QString::fromUtf8(writeJson(toJson(*category.check(check), *answer))))
                      : std::nullopt;
    }

    std::unique_ptr<RoundRoom> m_room;
    QStringList m_issued;
};

void TestMerges::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
    m_issued = m_room->issue({One, Two});
}

void TestMerges::otherFieldOfTheSameClause_isASoftConflict()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("achievement.0.advanced": "met")"));
    const Incoming second =
        m_room->take(RoundRoom::office(), backFrom(Laptop, R"("achievement.0.copyrights": 2)"));
    QCOMPARE(second.outcome, Incoming::Outcome::Applied);
    QCOMPARE(itemOf(second.plan, Copyrights)->difference, Difference::SoftConflict);
    QCOMPARE(officeSays(u"achievement.0.copyrights"_s), u"2"_s);
    QCOMPARE(officeSays(u"achievement.0.advanced"_s), u"\"met\""_s);
}

void TestMerges::sameAnswerFromTwoLaptops_isNoConflict()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString digest = m_room->digest();
    const Incoming second = m_room->take(RoundRoom::office(), backFrom(Laptop, R"("impact.0": "met")"));
    QCOMPARE(second.outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->digest(), digest);
}

void TestMerges::conflict_namesAuthorsAndNotWhoTookThemIn()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QDateTime taken = m_room->clock.now();
    const Incoming second = m_room->take(RoundRoom::office(), backFrom(Laptop, R"("impact.0": "partial")"));
    QCOMPARE(second.outcome, Incoming::Outcome::Open);
    const MergeItem *item = itemOf(second.plan, Impact);
    QCOMPARE(item->difference, Difference::HardConflict);
    QCOMPARE(item->ours, std::optional(JsonValue(u"met"_s)));
    QCOMPARE(item->theirs, std::optional(JsonValue(u"partial"_s)));
    QCOMPARE(item->oursBy.who, One);
    QCOMPARE(item->theirsBy.who, One);
    QVERIFY(item->oursBy.when < taken && taken < item->theirsBy.when);
}

void TestMerges::conflict_changesNothingUntilItIsSettled()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString digest = m_room->digest();
    const QString bundle = backFrom(Laptop, R"("impact.0": "partial", "safety.0.platform": "met")");
    QCOMPARE(m_room->import(RoundRoom::office(), {bundle}, true)->cases.front().outcome, Incoming::Outcome::Open);
    QCOMPARE(m_room->take(RoundRoom::office(), bundle).outcome, Incoming::Outcome::Open);
    QCOMPARE(m_room->digest(), digest);
    QVERIFY(!officeSays(u"safety.0.platform"_s)); // not even what is in no conflict
    const Result<MergeRecord> missing = settle({});
    QCOMPARE(codeOf(missing), u"merge.unsettled"_s);
    QCOMPARE(missing.error().key, fieldId(Impact));
    const Result<MergeRecord> settled = settle({{Impact, Choice::Ours}});
    QVERIFY2(settled, failureOf(settled).constData());
    QCOMPARE(settled->state, MergeRecord::State::Applied);
    QCOMPARE(settled->items.find(u"conflicts")->toArray().front().text(u"choice"), u"ours"_s);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"met\""_s);
    QCOMPARE(officeSays(u"safety.0.platform"_s), u"\"met\""_s);
}

void TestMerges::choicesGivenWithTheImport_applyAtOnce()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    ImportRequest request;
    request.files = {backFrom(Laptop, R"("impact.0": "partial")")};
    request.choices = {{RoundRoom::caseId(), {{Impact, Choice::Theirs}}}};
    const Result<Imported> imported = importBundles(m_room->atOffice(), request);
    QVERIFY2(imported, failureOf(imported).constData());
    QCOMPARE(imported->cases.front().outcome, Incoming::Outcome::Applied);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"partial\""_s);
}

void TestMerges::choicesGivenLater_applyWithTheSameBundle()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    ImportRequest request;
    request.files = {backFrom(Laptop, R"("impact.0": "partial")")};
    QCOMPARE(importBundles(m_room->atOffice(), request)->cases.front().outcome, Incoming::Outcome::Open);
    request.choices = {{RoundRoom::caseId(), {{Impact, Choice::Theirs}}}};
    QCOMPARE(importBundles(m_room->atOffice(), request)->cases.front().outcome, Incoming::Outcome::Applied);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"partial\""_s);
    QCOMPARE(m_room->record().merges.size(), 2U);
    QCOMPARE(m_room->record().merges.back().state, MergeRecord::State::Applied);
}

void TestMerges::openMerges_areSettledByNumber()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    m_room->take(RoundRoom::office(), backFrom(Laptop, R"("impact.0": "partial")"));
    m_room->take(RoundRoom::office(), backFrom(u"第三台"_s, R"("impact.0": "not_met")"));
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}})), u"merge.ambiguous"_s);
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}}, 7)), u"merge.unknown"_s);
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}}, 3)), u"done"_s);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"not_met\""_s);
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}}, 3)), u"merge.not_open"_s);
    QCOMPARE(codeOf(settle({{Impact, Choice::Ours}})), u"done"_s);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"not_met\""_s);
}

void TestMerges::settlement_planIsMadeAgainstTheCaseAsItIsNow()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString second = backFrom(Laptop, R"("impact.0": "partial")");
    m_room->take(RoundRoom::office(), second);
    m_room->take(RoundRoom::office(), backFrom(u"第三台"_s, R"("impact.0": "partial")"));
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}}, 3)), u"done"_s);
    // Both now say the same: nothing is left to choose.
    const CaseRecord record = m_room->record();
    const Result<MergePlan> plan = openMergePlan(m_room->atOffice(), record, record.merges[1]);
    QVERIFY2(plan, failureOf(plan).constData());
    QVERIFY(plan->conflicts().empty());
    QCOMPARE(codeOf(settle({{Impact, Choice::Theirs}}, 2)), u"merge.no_conflict"_s);
    QCOMPARE(codeOf(settle({}, 2)), u"done"_s);
}

void TestMerges::expertsWishAboutTheCase_isLeftToTheOffice()
{
    m_room->take(One, m_issued.front());
    change(One, u"更正后的名称"_s);
    const QString bundle = m_room->handIn(One, One, answers(R"("impact.0": "met")"));
    const Incoming taken = m_room->take(RoundRoom::office(), bundle);
    QCOMPARE(taken.outcome, Incoming::Outcome::Open);
    QCOMPARE(taken.plan.conflicts().front()->ref, CaseName);
    QCOMPARE(m_room->record().data.name, u"注塑APP"_s);
    RoundRoom::demand(settle({{CaseName, Choice::Theirs}}));
    QCOMPARE(m_room->record().data.name, u"更正后的名称"_s);
    QCOMPARE(officeSays(u"impact.0"_s), u"\"met\""_s);
}

void TestMerges::officesChangeOfTheCase_reachesTheExpert()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    change(RoundRoom::office(), u"更正后的名称"_s);
    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"名称已改"_s, nullptr, file));
    const Incoming taken = m_room->take(One, file);
    QCOMPARE(taken.outcome, Incoming::Outcome::Applied);
    const CaseRecord record = m_room->record(One);
    QCOMPARE(record.data.name, u"更正后的名称"_s);
    QCOMPARE(record.reviewOf(One)->standing.state, ReviewState::Returned);
    // And the correction does not bring the old name back.
    const QString corrected = m_room->handIn(One, One, answers(R"("impact.0": "partial")"));
    QCOMPARE(m_room->take(RoundRoom::office(), corrected).outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->record().data.name, u"更正后的名称"_s);
}

void TestMerges::attachmentsPutInLater_comeWithTheReturn()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString name = u"补充材料.txt"_s;
    RoundRoom::demand(attachFiles(m_room->atOffice(), RoundRoom::caseId(), {m_room->file(name, "补充")}));
    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"材料已补"_s, nullptr, file));
    QCOMPARE(m_room->import(One, {file}, true)->cases.front().attachments, QStringList{name});
    m_room->take(One, file);
    QCOMPARE(m_room->record(One).attachments.front().name, name);
}

void TestMerges::lastMerge_isRevertedFirst()
{
    const QString empty = m_room->digest();
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString one = m_room->digest();
    m_room->take(RoundRoom::office(), backFrom(Laptop, R"("impact.0": "partial")"));
    RoundRoom::demand(settle({{Impact, Choice::Theirs}}));
    const Result<MergeRecord> first = revert(1);
    QCOMPARE(codeOf(first), u"merge.changed_since"_s);
    QCOMPARE(first.error().key, fieldId(Impact));
    RoundRoom::demand(revert(2));
    QCOMPARE(m_room->digest(), one);
    RoundRoom::demand(revert(1));
    QCOMPARE(m_room->digest(), empty);
    QCOMPARE(*m_room->store(RoundRoom::office()).check(), QStringList());
}

void TestMerges::revert_bringsCaseDataBack()
{
    m_room->take(One, m_issued.front());
    change(One, u"更正后的名称"_s);
    const QString digest = m_room->digest();
    m_room->take(RoundRoom::office(), m_room->handIn(One, One, answers(R"("impact.0": "met")")));
    RoundRoom::demand(settle({{CaseName, Choice::Theirs}}));
    RoundRoom::demand(revert(1));
    QCOMPARE(m_room->digest(), digest);
    QCOMPARE(m_room->record().data.name, u"注塑APP"_s);
    QCOMPARE(codeOf(revert(1)), u"merge.nothing"_s);
}

void TestMerges::revert_ofAReviewThatWasChangedSinceNamesTheField()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"请改"_s, nullptr,
                                   m_room->path(u"return.ypb"_s)));
    RoundRoom::demand(m_room->answer(RoundRoom::office(), One, answers(R"("safety.0.platform": "met")")));
    const QString digest = m_room->digest();
    const Result<MergeRecord> refused = revert(1);
    QCOMPARE(codeOf(refused), u"merge.changed_since"_s);
    QVERIFY(!refused.error().key.isEmpty());
    QCOMPARE(m_room->digest(), digest);
    // Another expert's review is no hindrance.
    m_room->take(RoundRoom::office(),
                 m_room->takePart(Two, m_issued.back(), answers(R"("impact.0": "met")")));
    RoundRoom::demand(revert(2));
}

void TestMerges::revert_survivesASecondRevertOfIts()
{
    const QString bundle = backFrom(One, R"("impact.0": "met")");
    const QString empty = m_room->digest();
    for (const int number : {1, 2, 3}) {
        QCOMPARE(m_room->take(RoundRoom::office(), bundle).merge, number);
        QCOMPARE(officeSays(u"impact.0"_s), u"\"met\""_s);
        RoundRoom::demand(revert(number));
        QCOMPARE(m_room->digest(), empty);
    }
}

void TestMerges::returnedReview_isSubmittedAgainOnce()
{
    m_room->take(RoundRoom::office(), backFrom(One, R"("impact.0": "met")"));
    const QString file = m_room->path(u"return.ypb"_s);
    RoundRoom::demand(returnReview(m_room->atOffice(), RoundRoom::caseId(), One, u"请改"_s, nullptr, file));
    m_room->take(One, file);
    const QString corrected = m_room->handIn(One, One, answers(R"("impact.0": "partial")"));
    QCOMPARE(m_room->take(RoundRoom::office(), corrected).outcome, Incoming::Outcome::Applied);
    QCOMPARE(m_room->record().reviewOf(One)->standing.submissions, 2);
    // The return that was answered already says nothing new.
    const QString digest = m_room->digest(One);
    QCOMPARE(m_room->take(One, file).outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->digest(One), digest);
    QCOMPARE(m_room->record(One).reviewOf(One)->standing.state, ReviewState::Submitted);
}

void TestMerges::reviewAfterTheDecision_isRefused()
{
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = u"材料不全"_s;
    decision.members = {{Two, MemberRole::Chair, true}};
    RoundRoom::demand(decide(m_room->atOffice(), RoundRoom::caseId(), decision));
    const QString digest = m_room->digest();
    QCOMPARE(codeOf(m_room->import(RoundRoom::office(), {backFrom(One, R"("impact.0": "met")")})),
             u"round.decided"_s);
    QCOMPARE(m_room->digest(), digest);
}

QTEST_GUILESS_MAIN(TestMerges)
#include "tst_merges.moc"

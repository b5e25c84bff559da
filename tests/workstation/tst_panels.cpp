#include "workstation/round_room.h"

using namespace yongping;

namespace {

const QString One = u"专家甲"_s;
const QString Two = u"专家乙"_s;
const QString Three = u"专家丙"_s;

JsonValue jsonOf(const QByteArray &text)
{
    return *parseJson(text);
}

} // namespace

// A panel of three: two agree on most, the third's review is still out.
class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void view_countsWhatWasSubmitted();
    void view_isClosedToWhoseOwnReviewIsWanted();
    void agreement_needsAReasonWhereTheReviewersDiffer();
    void agreement_neverTouchesAReview();
    void agreement_isTakenBack();
    void agreement_isRefusedWhole_data();
    void agreement_isRefusedWhole();
    void agreement_isNotForABlindReader();
    void unanimity_writesDownWhatAllSay();
    void dissent_isKeptWordForWord();
    void decision_isRefused_data();
    void decision_isRefused();
    void decision_differingFromTheConclusionNeedsAReason();
    void decision_closesTheAgreements();
    void decision_isTakenBack();
    void decision_isNotForABlindReader();
    void promises_meetResultsOfTheProject();

private:
    Result<void> agreeOn(const QByteArray &json, const QString &actor = RoundRoom::office())
    {
        const CaseRecord record = m_room->record();
        const Result<CategoryPtr> category = m_room->library.category(record.data.category);
        const Result<AgreementChanges> changes = agreementsFromJson(record, **category, jsonOf(json));
        return changes ? agree(m_room->at(RoundRoom::office(), actor), RoundRoom::caseId(), *changes)
                       : Result<void>(changes.error());
    }
    Result<void> decideOn(const QByteArray &json, const QString &actor = RoundRoom::office())
    {
        const Result<PanelDecision> decision = panelDecisionFromJson(jsonOf(json));
        return decision ? decide(m_room->at(RoundRoom::office(), actor), RoundRoom::caseId(), *decision)
                        : Result<void>(decision.error());
    }
    static QByteArray decision(const QByteArray &name, const QByteArray &more = {})
    {
        return "{\"decision\": \"" + name + "\", " + more
            + "\"members\": [{\"name\": \"专家甲\", \"role\": \"chair\", \"present\": true}]}";
    }

    std::unique_ptr<RoundRoom> m_room;
};

void TestPanels::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
    const QStringList files = m_room->issue({One, Two, Three});
    m_room->take(RoundRoom::office(),
                 m_room->takePart(One, files[0], R"({"answers": {"impact.0": "met", "achievement.0.advanced": "met",
                                                     "achievement.0.copyrights": 2}, "remarks": {"impact.0": "好"}})"));
    m_room->take(RoundRoom::office(),
                 m_room->takePart(Two, files[1], R"({"answers": {"impact.0": "not_met", "achievement.0.advanced": "met",
                                                     "achievement.0.copyrights": 2}})"));
}

void TestPanels::view_countsWhatWasSubmitted()
{
    const auto view = panelView(m_room->atOffice(), RoundRoom::caseId(), RoundRoom::office());
    QVERIFY2(view, failureOf(view).constData());
    QVERIFY((*view)->mayRead);
    const JsonValue json = panelJson(**view);
    QCOMPARE(json.find(u"reviewers")->toArray().size(), 2U);
    QCOMPARE(*json.find(u"decision"), JsonValue());
    const JsonValue &first = json.find(u"clauses")->toArray().front();
    QCOMPARE(first.text(u"id"), u"impact.0"_s);
    QCOMPARE(*first.find(u"pivotal"), JsonValue(true));
    QCOMPARE(first.find(u"reviewers")->find(One)->text(u"remark"), u"好"_s);
}

void TestPanels::view_isClosedToWhoseOwnReviewIsWanted()
{
    const auto blind = panelView(m_room->atOffice(), RoundRoom::caseId(), Three);
    QVERIFY(blind && !(*blind)->mayRead);
    QVERIFY((*blind)->table.rows.empty() && (*blind)->table.reviews.empty());
    const auto open = panelView(m_room->atOffice(), RoundRoom::caseId(), One);
    QVERIFY(open && (*open)->mayRead);
    QCOMPARE(codeOf(panelView(m_room->atOffice(), CaseId(u"none"_s), One)), u"case.unknown"_s);
}

void TestPanels::agreement_needsAReasonWhereTheReviewersDiffer()
{
    const QString digest = m_room->digest();
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"impact.0": "met"}})")), u"panel.reason"_s);
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"impact.0": {"value": "met", "reason": " "}}})")), u"panel.reason"_s);
    QCOMPARE(m_room->digest(), digest);
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"impact.0": "met"}, "reason": "材料齐全"})")), u"done"_s);
    QCOMPARE(m_room->record().panel.agreed[u"impact.0"_s].reason, u"材料齐全"_s);
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"achievement.0.advanced": "met"}})")), u"done"_s);
}

void TestPanels::agreement_neverTouchesAReview()
{
    RoundRoom::demand(agreeOn(R"({"agreed": {"impact.0": {"value": "partial", "reason": "折中"}}})"));
    for (const QString &expert : {One, Two}) {
        const Answer here = *m_room->record().reviewOf(expert)->answers.find(u"impact.0"_s);
        const Answer there = *m_room->record(expert).reviewOf(expert)->answers.find(u"impact.0"_s);
        QVERIFY(here == there);
    }
}

void TestPanels::agreement_isTakenBack()
{
    const QString digest = m_room->digest();
    RoundRoom::demand(agreeOn(R"({"agreed": {"impact.0": {"value": "met", "reason": "材料齐全"}}})"));
    RoundRoom::demand(agreeOn(R"({"agreed": {"impact.0": null}})"));
    QVERIFY(m_room->record().panel.agreed.isEmpty());
    QCOMPARE(m_room->digest(), digest);
}

void TestPanels::agreement_isRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("with an unknown check")
        << QByteArray(R"({"agreed": {"achievement.0.advanced": "met", "impact.9": "met"}})")
        << u"panel.unknown_check"_s;
    QTest::newRow("with an unknown member") << QByteArray(R"({"agree": {}})") << u"panel.file"_s;
    QTest::newRow("that is no object") << QByteArray("[]") << u"panel.file"_s;
    QTest::newRow("with one reason missing")
        << QByteArray(R"({"agreed": {"achievement.0.advanced": "met", "impact.0": "met"}})") << u"panel.reason"_s;
    QTest::newRow("with a value of the wrong kind")
        << QByteArray(R"({"agreed": {"achievement.0.copyrights": "two"}, "reason": "x"})") << u"answer.kind"_s;
}

void TestPanels::agreement_isRefusedWhole()
{
    QFETCH(QByteArray, json);
    const qint64 events = m_room->events();
    QTEST(codeOf(agreeOn(json)), "code");
    QCOMPARE(m_room->events(), events);
}

void TestPanels::agreement_isNotForABlindReader()
{
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"achievement.0.advanced": "met"}})", Three)), u"review.blind"_s);
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"achievement.0.advanced": "met"}})", One)), u"done"_s);
}

void TestPanels::unanimity_writesDownWhatAllSay()
{
    RoundRoom::demand(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId()));
    const Agreements agreed = m_room->record().panel.agreed;
    QCOMPARE(agreed.size(), 2);
    QVERIFY(agreed.contains(u"achievement.0.advanced"_s) && agreed.contains(u"achievement.0.copyrights"_s));
    const qint64 events = m_room->events();
    RoundRoom::demand(agreeOn(R"({"unanimous": true})"));
    QCOMPARE(m_room->events(), events);
}

void TestPanels::dissent_isKeptWordForWord()
{
    RoundRoom::demand(agreeOn(R"({"agreed": {"impact.0": {"value": "met", "reason": "材料齐全",
        "dissents": [{"reviewer": "专家乙", "text": "影响有限。\n不同意。"}]}}})"));
    const auto dissents = m_room->record().panel.agreed[u"impact.0"_s].dissents;
    QCOMPARE(dissents.size(), 1U);
    QCOMPARE(dissents.front(), (Dissent{Two, u"影响有限。\n不同意。"_s}));
}

void TestPanels::decision_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("without conditions for the rectification")
        << decision("accepted_after_rectification", R"("reason": "x", "rectifyBy": "2023-12-31", )")
        << u"panel.conditions"_s;
    QTest::newRow("without a date for the rectification")
        << decision("accepted_after_rectification", R"("reason": "x", "conditions": ["补正"], )")
        << u"panel.rectify_by"_s;
    QTest::newRow("with conditions where nothing is rectified")
        << decision("rejected", R"("reason": "x", "conditions": ["补正"], )") << u"panel.conditions"_s;
    QTest::newRow("without a chair")
        << QByteArray(R"({"decision": "rejected", "reason": "x", "members": [{"name": "甲", "role": "member"}]})")
        << u"panel.chair"_s;
}

void TestPanels::decision_isRefused()
{
    QFETCH(QByteArray, json);
    const qint64 events = m_room->events();
    QTEST(codeOf(decideOn(json)), "code");
    QCOMPARE(m_room->events(), events);
}

void TestPanels::decision_differingFromTheConclusionNeedsAReason()
{
    // Nothing is agreed on the impact yet: the conclusion is open, so every decision differs from it.
    QCOMPARE(codeOf(decideOn(decision("rejected"))), u"panel.reason"_s);
    RoundRoom::demand(agreeOn(R"({"agreed": {"impact.0": {"value": "not_met", "reason": "影响有限"}}})"));
    QCOMPARE(codeOf(decideOn(decision("accepted"))), u"panel.reason"_s);
    QCOMPARE(codeOf(decideOn(decision("rejected"))), u"done"_s);
}

void TestPanels::decision_closesTheAgreements()
{
    RoundRoom::demand(decideOn(decision("accepted", R"("reason": "另有证明", )")));
    QCOMPARE(codeOf(agreeOn(R"({"agreed": {"achievement.0.advanced": "met"}})")), u"panel.decided"_s);
    QCOMPARE(codeOf(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId())), u"panel.decided"_s);
}

void TestPanels::decision_isTakenBack()
{
    const QString digest = m_room->digest();
    RoundRoom::demand(decideOn(decision("accepted", R"("reason": "另有证明", )")));
    QVERIFY(m_room->record().panel.decision);
    RoundRoom::demand(decide(m_room->atOffice(), RoundRoom::caseId(), std::nullopt));
    QVERIFY(!m_room->record().panel.decision);
    QCOMPARE(m_room->digest(), digest);
    RoundRoom::demand(agreeOn(R"({"agreed": {"achievement.0.advanced": "met"}})"));
}

void TestPanels::decision_isNotForABlindReader()
{
    QCOMPARE(codeOf(decideOn(decision("accepted", R"("reason": "另有证明", )"), Three)), u"review.blind"_s);
}

void TestPanels::promises_meetResultsOfTheProject()
{
    m_room->makeCase(CaseId(u"case-0"_s), R"(, "targets": {"achievement.0.copyrights": 3})");
    RoundRoom::demand(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId()));
    const auto project = projectPromises(m_room->atOffice(), RoundRoom::caseId());
    QVERIFY2(project, failureOf(project).constData());
    QCOMPARE((*project)->cases.size(), 2U);
    QVERIFY(!(*project)->promises.rows.empty());
    const auto other = projectPromises(m_room->atOffice(), CaseId(u"none"_s));
    QCOMPARE(codeOf(other), u"case.unknown"_s);
}

QTEST_GUILESS_MAIN(TestPanels)
#include "tst_panels.moc"

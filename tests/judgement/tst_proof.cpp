#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

namespace {

const QStringList Checks{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("n:count"),
                         QStringLiteral("many:choices"), QStringLiteral("kind:choice"), QStringLiteral("i:indicators")};

using Indices = std::vector<std::size_t>;

Proof proofOf(const QByteArray &requirement, const QByteArray &answers, const Facts &facts = {})
{
    // The library of checks outlives the proof, which points into it.
    static std::vector<CategoryPtr> kept;
    kept.push_back(oneClause(Checks, requirement));
    return evaluated(kept.back(), answers, facts).find(u"e.1")->proof;
}

std::optional<Decimal> number(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text));
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparison_hasValueThresholdAndMargin();
    void comparison_missing();
    void comparison_ofChoices();
    void judged_keepsTheAnswer();
    void anyOf_namesWhatCarries();
    void kOf_namesWhatCarries();
    void allOf_isCarriedByNobodyAlone();
    void missing_onlyWhatCounts();
    void indicators_improvementAndMargin();
    void indicators_obstacles();
    void indicators_obstacleOfTheWhole();
    void branch_takenAndOpen();
    void branch_severalFactsOpen();
    void branch_oneOfTwoFactsOpen();
    void branch_ofChoiceThatIsNowhereDue_missesNothing();
    void parts_sayWhenTheyAreDue();
    void verdict_data();
    void verdict();
};

void TestProof::comparison_hasValueThresholdAndMargin()
{
    const Proof proof = proofOf(R"({"check": "n", "atLeast": 500})", R"({"n": 480})");
    QCOMPARE(proof.op, Requirement::Op::AtLeast);
    QCOMPARE(proof.check->id, QStringLiteral("n"));
    QCOMPARE(proof.value, std::optional(Decimal(480)));
    QCOMPARE(proof.threshold, std::optional(Decimal(500)));
    QCOMPARE(proof.margin, std::optional(Decimal(-20)));
    QCOMPARE(proof.obstacle, Obstacle::None);
    QCOMPARE(proofOf(R"({"check": "n", "moreThan": 100})", R"({"n": 100})").margin, std::optional(Decimal(0)));
}

void TestProof::comparison_missing()
{
    const Proof proof = proofOf(R"({"check": "n", "atLeast": 500})", "{}");
    QCOMPARE(proof.obstacle, Obstacle::Missing);
    QCOMPARE(proof.missing, QStringList{QStringLiteral("n")});
    QVERIFY(!proof.value);
    QVERIFY(!proof.margin);
    QCOMPARE(proof.threshold, std::optional(Decimal(500)));
}

void TestProof::comparison_ofChoices()
{
    const Proof proof = proofOf(R"({"check": "many", "atLeast": 3})", R"({"many": ["red", "blue"]})");
    QCOMPARE(proof.value, std::optional(Decimal(2)));
    QCOMPARE(proof.margin, std::optional(Decimal(-1)));
}

void TestProof::judged_keepsTheAnswer()
{
    QCOMPARE(proofOf(R"({"check": "a"})", R"({"a": "partial"})").judgement, std::optional(Judgement::Partial));
    const Proof waived = proofOf(R"({"check": "a"})", R"({"a": "not_applicable"})");
    QCOMPARE(waived.presence, Presence::NotApplicable);
    QCOMPARE(waived.judgement, std::optional(Judgement::NotApplicable));
    const Proof open = proofOf(R"({"check": "a"})", "{}");
    QVERIFY(!open.judgement);
    QCOMPARE(open.obstacle, Obstacle::Missing);
}

void TestProof::anyOf_namesWhatCarries()
{
    const QByteArray any = R"({"any": [{"check": "a"}, {"check": "b"}, {"check": "c", "encouraged": true}]})";
    QCOMPARE(proofOf(any, R"({"a": "not_met", "b": "met", "c": "met"})").carriedBy, Indices{1});
    QCOMPARE(proofOf(any, R"({"a": "met", "b": "met"})").carriedBy, (Indices{0, 1}));
    QCOMPARE(proofOf(any, R"({"a": "partial", "b": "not_met"})").carriedBy, Indices{0});
    QCOMPARE(proofOf(any, R"({"a": "not_met", "b": "not_met"})").carriedBy, Indices{});
    QCOMPARE(proofOf(any, R"({"a": "partial"})").carriedBy, Indices{});
}

void TestProof::kOf_namesWhatCarries()
{
    const QByteArray two = R"({"atLeast": 2, "of": [{"check": "a"}, {"check": "b"}, {"check": "c"}]})";
    const Proof proof = proofOf(two, R"({"a": "met", "b": "not_met", "c": "met"})");
    QCOMPARE(proof.threshold, std::optional(Decimal(2)));
    QCOMPARE(proof.carriedBy, (Indices{0, 2}));
    QCOMPARE(proofOf(two, R"({"a": "met", "b": "partial"})").carriedBy, Indices{});
}

void TestProof::allOf_isCarriedByNobodyAlone()
{
    const Proof proof = proofOf(R"({"all": [{"check": "a"}, {"check": "b"}]})", R"({"a": "met", "b": "met"})");
    QVERIFY(proof.carriedBy.empty());
    QCOMPARE(proof.children.size(), std::size_t(2));
}

void TestProof::missing_onlyWhatCounts()
{
    const Proof proof = proofOf(R"({"all": [{"check": "a"}, {"check": "b", "due": "recognition"},
        {"check": "c", "encouraged": true}, {"any": [{"check": "n", "atLeast": 1}, {"check": "many",
            "atLeast": 1}]}]})",
                                R"({"a": "met"})");
    QCOMPARE(proof.missing, QStringList({QStringLiteral("n"), QStringLiteral("many")}));
    QVERIFY(proof.children[1].missing.isEmpty());
    QCOMPARE(proof.children[2].missing, QStringList{QStringLiteral("c")});
}

void TestProof::indicators_improvementAndMargin()
{
    const Proof proof = proofOf(R"({"check": "i", "atLeast": 2})", R"({"i": {"rate": {"baseline": "3", "current": "1"},
        "speed": {"baseline": "0.3", "current": "0.36"}, "cost": {"baseline": "10", "current": "11"}}})");
    QCOMPARE(proof.indicators.size(), std::size_t(3));
    QCOMPARE(proof.value, std::optional(Decimal(2)));
    QCOMPARE(proof.highest, std::optional(Decimal(2)));
    QCOMPARE(proof.margin, std::optional(Decimal(0)));
    const IndicatorProof &rate = proof.indicators[0];
    QCOMPARE(rate.spec->id, QStringLiteral("rate"));
    QCOMPARE(rate.improvement, number("66.666666"));
    QCOMPARE(rate.margin, number("46.666666"));
    QCOMPARE(proof.indicators[1].improvement, number("20"));
    QCOMPARE(proof.indicators[1].margin, number("0"));
    QCOMPARE(proof.indicators[2].improvement, number("-10"));
    QCOMPARE(proof.indicators[2].interval, (Interval{Grade::NotMet, Grade::NotMet}));
}

void TestProof::indicators_obstacles()
{
    const Proof proof = proofOf(R"({"check": "i", "atLeast": 1})",
                                R"({"i": {"rate": {"baseline": 0, "current": 1}, "speed": {"current": 1}}})");
    QCOMPARE(proof.indicators[0].obstacle, Obstacle::BaselineNotPositive);
    QVERIFY(!proof.indicators[0].improvement);
    QCOMPARE(proof.indicators[1].obstacle, Obstacle::PartlyMissing);
    QCOMPARE(proof.indicators[2].obstacle, Obstacle::Missing);
    QCOMPARE(proof.value, std::optional(Decimal(0)));
    QCOMPARE(proof.highest, std::optional(Decimal(3)));
    QCOMPARE(proof.missing, QStringList{QStringLiteral("i")});
}

void TestProof::indicators_obstacleOfTheWhole()
{
    const QByteArray one = R"({"check": "i", "atLeast": 1})";
    QCOMPARE(proofOf(one, "{}").obstacle, Obstacle::Missing);
    QCOMPARE(proofOf(one, R"({"i": {}})").obstacle, Obstacle::Missing);
    QCOMPARE(proofOf(one, R"({"i": {"rate": {"baseline": 1}}})").obstacle, Obstacle::PartlyMissing);
    QCOMPARE(proofOf(one, R"({"i": {"rate": {"baseline": 0, "current": 1}, "speed": {"baseline": 1},
        "cost": {"baseline": 1, "current": 1}}})").obstacle, Obstacle::PartlyMissing);
    QCOMPARE(proofOf(one, R"({"i": {"rate": {"baseline": 0, "current": 1}, "speed": {"baseline": 1, "current": 1},
        "cost": {"baseline": 1, "current": 1}}})").obstacle, Obstacle::BaselineNotPositive);
    QCOMPARE(proofOf(one,
        R"({"i": {"rate": {"baseline": 0, "current": 1}, "speed": {"baseline": 1, "current": 2}}})").obstacle,
             Obstacle::None);
}

void TestProof::branch_takenAndOpen()
{
    const QByteArray requirement =
        R"({"when": "platformStatus", "is": {"new": {"check": "a"}, "established": {"check": "n", "atLeast": 3}}})";
    const Proof taken = proofOf(requirement, R"({"n": 2})", {Stage::Application, PlatformStatus::Established, {}});
    QCOMPARE(taken.subject, QStringLiteral("platformStatus"));
    QCOMPARE(taken.branch, QStringLiteral("established"));
    QCOMPARE(taken.obstacle, Obstacle::None);
    QCOMPARE(taken.children.size(), std::size_t(1));
    QCOMPARE(taken.children[0].margin, std::optional(Decimal(-1)));

    const Proof open = proofOf(requirement, R"({"a": "met"})");
    QCOMPARE(open.op, Requirement::Op::Branch);
    QCOMPARE(open.obstacle, Obstacle::OpenFact);
    QCOMPARE(open.subject, QStringLiteral("platformStatus"));
    QCOMPARE(open.children.size(), std::size_t(2));
    QCOMPARE(open.children[0].branch, QStringLiteral("new"));
    QCOMPARE(open.children[1].branch, QStringLiteral("established"));
    QCOMPARE(open.missing, QStringList{QStringLiteral("n")});
    QCOMPARE(open.interval, (Interval{Grade::NotMet, Grade::Met}));
}

void TestProof::branch_severalFactsOpen()
{
    const Proof open = proofOf(R"({"all": [
        {"when": "platformStatus", "is": {"new": {"check": "a"}, "established": {"check": "b"}}},
        {"when": "processIndustry", "is": {"true": {"check": "n", "atLeast": 1},
            "false": {"check": "a"}}}]})", R"({"n": 0})");
    QCOMPARE(open.children.size(), std::size_t(4));
    QCOMPARE(open.subject, QStringLiteral("platformStatus+processIndustry"));
    QCOMPARE(open.children[0].branch, QStringLiteral("new+true"));
    // Two of the four ways ask for the same check: it is named once.
    QCOMPARE(open.missing.count(QStringLiteral("a")), 1);
}

void TestProof::branch_oneOfTwoFactsOpen()
{
    const Proof open = proofOf(R"({"all": [
        {"when": "platformStatus", "is": {"new": {"check": "a"}, "established": {"check": "b"}}},
        {"when": "processIndustry", "is": {"true": {"check": "n", "atLeast": 1}, "false": {"check": "a"}}}]})",
                               R"({"n": 0})", {Stage::Application, PlatformStatus::New, {}});
    QCOMPARE(open.subject, QStringLiteral("processIndustry"));
    QCOMPARE(open.children.size(), std::size_t(2));
    QCOMPARE(open.children[0].branch, QStringLiteral("true"));
}

void TestProof::branch_ofChoiceThatIsNowhereDue_missesNothing()
{
    const Proof open = proofOf(R"({"when": "kind", "is": {"red": {"check": "a", "due": "acceptance"},
        "green": {"check": "b", "due": "acceptance"}, "blue": {"check": "b", "due": "recognition"}}})", "{}");
    QCOMPARE(open.presence, Presence::NotDue);
    QVERIFY(open.missing.isEmpty());
}

void TestProof::parts_sayWhenTheyAreDue()
{
    const Proof proof = proofOf(R"({"all": [{"check": "a"},
        {"due": "acceptance", "any": [{"check": "b"}, {"check": "c"}]}]})",
                                R"({"a": "met", "b": "met"})");
    QCOMPARE(proof.children[0].due, Stage::Application);
    QCOMPARE(proof.children[1].due, Stage::Acceptance);
    QCOMPARE(proof.children[1].presence, Presence::NotDue);
    QCOMPARE(proof.children[1].children[0].due, Stage::Acceptance);
}

void TestProof::verdict_data()
{
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not due, whatever its value") << Presence::NotDue << Interval{Grade::Met, Grade::Met} << "not_due";
    QTest::newRow("not applicable, whatever its value")
        << Presence::NotApplicable << Interval{Grade::Met, Grade::Met} << "not_applicable";
    QTest::newRow("met") << Presence::Valued << Interval{Grade::Met, Grade::Met} << "met";
    QTest::newRow("partial") << Presence::Valued << Interval{Grade::Partial, Grade::Partial} << "partial";
    QTest::newRow("not met") << Presence::Valued << Interval{Grade::NotMet, Grade::NotMet} << "not_met";
    QTest::newRow("at best partial is not decided") << Presence::Valued << Interval{Grade::NotMet, Grade::Partial}
        << "undetermined";
    QTest::newRow("at worst partial is not decided") << Presence::Valued << Interval{Grade::Partial, Grade::Met}
        << "undetermined";
}

void TestProof::verdict()
{
    QFETCH(Presence, presence);
    QFETCH(Interval, interval);
    Proof proof;
    proof.presence = presence;
    proof.interval = interval;
    QTEST(name(proof.verdict()), "expected");
}

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"

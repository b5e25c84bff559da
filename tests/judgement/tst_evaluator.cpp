#include "judgement/evaluator.h"
#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void stage_data();
    void stage();
    void branch_data();
    void branch();
    void branch_ofProcessIndustry();
    void branch_ofChoice();
    void branch_notDue_leavesTheFactUnasked();
    void branch_encouraged_leavesTheFactUnasked();
    void branch_withNothingAsked_isNotDue();
    void otherClausesCheck_isBorrowed();
    void levels_haveVerdictsOfTheirOwn();
    void find_unknownClause();
    void evaluate_isPure();
};

void TestEvaluator::verdict_data()
{
    QTest::addColumn<QByteArray>("requirement");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *requirement, const char *answers, const char *expected) {
        QTest::newRow(name) << QByteArray(requirement) << QByteArray(answers) << QString::fromLatin1(expected);
    };
    const char *judged = R"({"check": "a"})";
    row("a judgement met", judged, R"({"a": "met"})", "met");
    row("a judgement partial", judged, R"({"a": "partial"})", "partial");
    row("a judgement not met", judged, R"({"a": "not_met"})", "not_met");
    row("a judgement not applicable", judged, R"({"a": "not_applicable"})", "not_applicable");
    row("a judgement missing", judged, "{}", "undetermined");

    const char *count = R"({"check": "n", "atLeast": 500})";
    row("a count on its threshold", count, R"({"n": 500})", "met");
    row("a count one short", count, R"({"n": 499})", "not_met");
    row("a count missing", count, "{}", "undetermined");
    row("a count of zero is an answer", count, R"({"n": 0})", "not_met");
    const char *more = R"({"check": "n", "moreThan": 100})";
    row("exactly as much is not more", more, R"({"n": 100})", "not_met");
    row("one more is more", more, R"({"n": 101})", "met");
    const char *percent = R"({"check": "p", "atLeast": 70})";
    row("a percentage a hair below its threshold", percent, R"({"p": 69.99999999999999999999})", "not_met");
    row("a percentage on its threshold", percent, R"({"p": 70.000})", "met");
    const char *many = R"({"check": "many", "atLeast": 2})";
    row("enough choices", many, R"({"many": ["red", "blue"]})", "met");
    row("the same choice twice counts once", many, R"({"many": ["red", "red"]})", "not_met");
    row("another entry counts as one", many, R"({"many": ["red", "other:violet"]})", "met");
    row("an empty list of choices is an answer", many, R"({"many": []})", "not_met");
    row("no list of choices", many, "{}", "undetermined");

    const char *all = R"({"all": [{"check": "a"}, {"check": "b"}, {"check": "n", "atLeast": 5}]})";
    row("all of them met", all, R"({"a": "met", "b": "met", "n": 5})", "met");
    row("all-of is as bad as the worst", all, R"({"a": "met", "b": "partial", "n": 5})", "partial");
    row("all-of with one not met", all, R"({"a": "partial", "b": "met", "n": 4})", "not_met");
    row("all-of fails whatever is missing", all, R"({"b": "not_met"})", "not_met");
    row("all-of with a partial and one missing", all, R"({"a": "partial", "n": 5})", "undetermined");
    row("all-of with one missing", all, R"({"a": "met", "n": 5})", "undetermined");
    row("all-of without what does not apply", all, R"({"a": "met", "b": "not_applicable", "n": 5})", "met");

    const char *any = R"({"any": [{"check": "a"}, {"check": "b"}]})";
    row("any-of with one met", any, R"({"a": "met", "b": "not_met"})", "met");
    row("any-of is as good as the best", any, R"({"a": "partial", "b": "not_met"})", "partial");
    row("any-of holds whatever is missing", any, R"({"b": "met"})", "met");
    row("any-of with a partial and one missing", any, R"({"b": "partial"})", "undetermined");
    row("any-of with none met", any, R"({"a": "not_met", "b": "not_met"})", "not_met");
    row("any-of with one that does not apply", any, R"({"a": "not_applicable", "b": "not_met"})", "not_met");
    row("any-of of which none applies", any, R"({"a": "not_applicable", "b": "not_applicable"})", "not_applicable");

    const char *either = R"({"any": [{"check": "n", "atLeast": 500}, {"check": "m", "atLeast": 1000}]})";
    row("alternatives are never added up", either, R"({"n": 499, "m": 999})", "not_met");
    row("the second alternative carries alone", either, R"({"n": 0, "m": 1000})", "met");
    row("one alternative short, the other missing", either, R"({"n": 499})", "undetermined");

    const char *two = R"({"atLeast": 2, "of": [{"check": "a"}, {"check": "b"}, {"check": "c"}]})";
    row("two of three", two, R"({"a": "met", "b": "not_met", "c": "met"})", "met");
    row("two of three, the second best partial", two, R"({"a": "met", "b": "partial", "c": "not_met"})", "partial");
    row("one of three is not two", two, R"({"a": "met", "b": "not_met", "c": "not_met"})", "not_met");
    row("two of three whatever the third", two, R"({"a": "met", "b": "met"})", "met");
    row("one of three and one missing", two, R"({"a": "met", "b": "not_met"})", "undetermined");
    row("too few are left to apply", two, R"({"a": "met", "b": "not_applicable", "c": "not_applicable"})", "not_met");

    const char *nested = R"({"all": [{"check": "a"},
        {"any": [{"check": "b"}, {"all": [{"check": "c"}, {"check": "n", "atLeast": 1}]}]}]})";
    row("an alternative of several parts", nested, R"({"a": "met", "b": "not_met", "c": "met", "n": 1})", "met");
    row("half an alternative is none", nested, R"({"a": "met", "b": "not_met", "c": "met", "n": 0})", "not_met");
    row("an alternative that does not apply leaves the other", nested,
        R"({"a": "met", "b": "not_applicable", "c": "met", "n": 1})", "met");
    row("only the whole not applicable makes it so", R"({"all": [{"check": "a"}, {"all": [{"check": "b"}]}]})",
        R"({"a": "not_applicable", "b": "not_applicable"})", "not_applicable");

    const char *encouraged = R"({"all": [{"check": "a"}, {"check": "b", "encouraged": true}]})";
    row("what is encouraged cannot spoil", encouraged, R"({"a": "met", "b": "not_met"})", "met");
    row("what is encouraged is not missed", encouraged, R"({"a": "met"})", "met");
    row("what is encouraged cannot save", encouraged, R"({"a": "not_met", "b": "met"})", "not_met");
    row("what is encouraged does not make up for what does not apply", encouraged,
        R"({"a": "not_applicable", "b": "met"})",
        "not_applicable");
    row("an encouraged alternative cannot carry", R"({"any": [{"check": "a"}, {"check": "b", "encouraged": true}]})",
        R"({"a": "not_met", "b": "met"})", "not_met");
    row("all of it encouraged is judged by itself", R"({"encouraged": true, "all": [{"check": "a"}, {"check": "b"}]})",
        R"({"a": "met", "b": "not_met"})", "not_met");
    row("all of it encouraged and not applicable", R"({"encouraged": true, "all": [{"check": "a"}, {"check": "b"}]})",
        R"({"a": "not_applicable", "b": "not_applicable"})", "not_applicable");
    row("an encouraged part that does not apply is not due either", R"({"all": [{"check": "a", "encouraged": true}]})",
        R"({"a": "not_applicable"})", "not_due");
    row("nothing but an encouraged part is never due", R"({"all": [{"check": "a", "encouraged": true}]})",
        R"({"a": "met"})",
        "not_due");

    const char *one = R"({"check": "i", "atLeast": 1})";
    row("0.3 to 0.36 is exactly 20 %", one,
        R"({"i": {"speed": {"baseline": "0.3", "current": "0.36"}, "rate": {"baseline": 1, "current": 1},
        "cost": {"baseline": 1, "current": 1}}})", "met");
    row("a hair less than 20 % is less", one,
        R"({"i": {"speed": {"baseline": "0.3", "current": "0.35999999999999999999"},
        "rate": {"baseline": 1, "current": 1}, "cost": {"baseline": 1, "current": 1}}})", "not_met");
    row("what should fall and falls by exactly 20 %", one, R"({"i": {"rate": {"baseline": "2.0", "current": "1.6"}}})",
        "met");
    row("what should fall and rises", one,
        R"({"i": {"rate": {"baseline": 1, "current": 2}, "speed": {"baseline": 1, "current": 1},
        "cost": {"baseline": 1, "current": 1}}})", "not_met");
    row("no indicators", one, "{}", "undetermined");
    row("an empty object of indicators", one, R"({"i": {}})", "undetermined");
    row("an indicator with one value is open", one,
        R"({"i": {"rate": {"baseline": 1}, "speed": {"baseline": 1, "current": 1},
        "cost": {"baseline": 1, "current": 1}}})", "undetermined");
    row("a promise is no result", one,
        R"({"i": {"rate": {"baseline": 10, "target": 1}, "speed": {"baseline": 1, "current": 1},
        "cost": {"baseline": 1, "current": 1}}})", "undetermined");
    row("a baseline of zero leaves the indicator open", one, R"({"i": {"rate": {"baseline": 0, "current": 1},
        "speed": {"baseline": 1, "current": 1}, "cost": {"baseline": 1, "current": 1}}})", "undetermined");
    row("a negative baseline leaves the indicator open", one, R"({"i": {"rate": {"baseline": -1, "current": 1},
        "speed": {"baseline": 1, "current": 1}, "cost": {"baseline": 1, "current": 1}}})", "undetermined");
    const char *twoIndicators = R"({"check": "i", "atLeast": 2})";
    row("enough indicators whatever the third", twoIndicators, R"({"i": {"rate": {"baseline": 10, "current": 8},
        "cost": {"baseline": 10, "current": 9}}})", "met");
    row("too few can still be reached", twoIndicators, R"({"i": {"rate": {"baseline": 10, "current": 9},
        "speed": {"baseline": 10, "current": 11}}})", "not_met");
    row("one reached and one open", twoIndicators, R"({"i": {"rate": {"baseline": 10, "current": 8},
        "speed": {"baseline": 10, "current": 11}}})", "undetermined");
    row("more than one indicator", R"({"check": "i", "moreThan": 1})", R"({"i": {"rate": {"baseline": 10, "current": 8},
        "speed": {"baseline": 10, "current": 11}, "cost": {"baseline": 10, "current": 10}}})", "not_met");
}

void TestEvaluator::verdict()
{
    QFETCH(QByteArray, requirement);
    QFETCH(QByteArray, answers);
    const Evaluation evaluation = evaluated(oneClause(oneOfEachKind(), requirement), answers);
    QTEST(verdictOf(evaluation), "expected");
    const ClauseResult &result = *evaluation.find(u"e.1");
    QCOMPARE(result.due, result.verdict != Verdict::NotDue);
}

void TestEvaluator::stage_data()
{
    QTest::addColumn<QByteArray>("requirement");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("expected"); // at application, acceptance, recognition
    const auto row = [](const char *name, const char *requirement, const char *answers, const char *expected) {
        QTest::newRow(name) << QByteArray(requirement) << QByteArray(answers)
            << QString::fromLatin1(expected).split(u' ');
    };
    row("due at every stage", R"({"check": "a"})", R"({"a": "not_met"})", "not_met not_met not_met");
    row("due at acceptance is due at recognition", R"({"check": "a", "due": "acceptance"})", R"({"a": "not_met"})",
        "not_due not_met not_met");
    row("due at recognition only", R"({"check": "a", "due": "recognition"})", R"({"a": "met"})", "not_due not_due met");
    row("a part that is not due drops out", R"({"all": [{"check": "a"}, {"check": "b", "due": "acceptance"}]})",
        R"({"a": "met", "b": "not_met"})", "met not_met not_met");
    row("what is missing but not due is not missed",
        R"({"all": [{"check": "a"}, {"check": "b", "due": "acceptance"}]})",
        R"({"a": "met"})", "met undetermined undetermined");
    row("a stage governs what stands below it", R"({"due": "acceptance", "any": [{"check": "a"}, {"check": "b"}]})",
        R"({"b": "met"})", "not_due met met");
    row("an alternative that is not due cannot carry",
        R"({"any": [{"check": "a"}, {"check": "b", "due": "recognition"}]})",
        R"({"a": "not_met", "b": "met"})", "not_met not_met met");
    row("not due only if no part is",
        R"({"all": [{"check": "a", "due": "acceptance"}, {"check": "b", "due": "recognition"}]})",
        R"({"a": "met", "b": "not_met"})", "not_due met not_met");
    row("what does not apply before what is not due",
        R"({"all": [{"check": "a"}, {"check": "b", "due": "acceptance"}]})",
        R"({"a": "not_applicable", "b": "met"})", "not_applicable met met");
    row("what does not apply and is not due is not due", R"({"check": "a", "due": "acceptance"})",
        R"({"a": "not_applicable"})", "not_due not_applicable not_applicable");
}

void TestEvaluator::stage()
{
    QFETCH(QByteArray, requirement);
    QFETCH(QByteArray, answers);
    const CategoryPtr category = oneClause(oneOfEachKind(), requirement);
    QStringList verdicts;
    for (const Stage stage : {Stage::Application, Stage::Acceptance, Stage::Recognition})
        verdicts.append(verdictOf(evaluated(category, answers, at(stage))));
    QTEST(verdicts, "expected");
}

void TestEvaluator::branch_data()
{
    QTest::addColumn<QByteArray>("requirement");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("expected"); // of a new and of an established platform, and where that is open
    const auto row = [](const char *name, const char *requirement, const char *answers, const char *expected) {
        QTest::newRow(name) << QByteArray(requirement) << QByteArray(answers)
            << QString::fromLatin1(expected).split(u' ');
    };
    const char *counts = R"({"when": "platformStatus", "is": {"new": {"check": "n", "atLeast": 5},
                                                              "established": {"check": "n", "atLeast": 10}}})";
    row("branches agree that it is met", counts, R"({"n": 10})", "met met met");
    row("branches agree that it is not met", counts, R"({"n": 4})", "not_met not_met not_met");
    row("branches differ", counts, R"({"n": 9})", "met not_met undetermined");
    row("the answer is missing", counts, "{}", "undetermined undetermined undetermined");
    const char *stages = R"({"when": "platformStatus", "is": {"new": {"check": "a", "due": "acceptance"},
                                                              "established": {"check": "a"}}})";
    row("one branch is not due yet, the other not met", stages, R"({"a": "not_met"})", "not_due not_met undetermined");
    row("one branch is not due yet, the other met", stages, R"({"a": "met"})", "not_due met undetermined");
    row("no branch is due", R"({"when": "platformStatus", "is": {"new": {"check": "a", "due": "acceptance"},
                                                                 "established": {"check": "a",
                                                                     "due": "recognition"}}})",
        R"({"a": "met"})", "not_due not_due not_due");
    row("both branches do not apply",
        R"({"when": "platformStatus", "is": {"new": {"check": "a"}, "established": {"check": "b"}}})",
        R"({"a": "not_applicable", "b": "not_applicable"})", "not_applicable not_applicable not_applicable");
    row("a branch within alternatives", R"({"any": [{"check": "a"}, {"when": "platformStatus",
                                               "is": {"new": {"check": "b"}, "established": {"check": "c"}}}]})",
        R"({"a": "not_met", "b": "met", "c": "not_met"})", "met not_met undetermined");
    row("an alternative that makes the branch idle", R"({"any": [{"check": "a"}, {"when": "platformStatus",
                                               "is": {"new": {"check": "b"}, "established": {"check": "c"}}}]})",
        R"({"a": "met"})", "met met met");
}

void TestEvaluator::branch()
{
    QFETCH(QByteArray, requirement);
    QFETCH(QByteArray, answers);
    const CategoryPtr category = oneClause(oneOfEachKind(), requirement);
    QStringList verdicts;
    for (const std::optional<PlatformStatus> status : {std::optional(PlatformStatus::New),
        std::optional(PlatformStatus::Established),
                                                       std::optional<PlatformStatus>()})
        verdicts.append(verdictOf(evaluated(category, answers, {Stage::Application, status, {}})));
    QTEST(verdicts, "expected");
}

void TestEvaluator::branch_ofProcessIndustry()
{
    const CategoryPtr category = oneClause(oneOfEachKind(), R"({"when": "processIndustry", "is": {
        "true": {"check": "n", "atLeast": 5000}, "false": {"check": "m", "atLeast": 500}}})");
    const QByteArray answers = R"({"n": 4999, "m": 500})";
    QCOMPARE(verdictOf(evaluated(category, answers, {Stage::Application, {}, true})), QStringLiteral("not_met"));
    QCOMPARE(verdictOf(evaluated(category, answers, {Stage::Application, {}, false})), QStringLiteral("met"));
    QCOMPARE(verdictOf(evaluated(category, answers)), QStringLiteral("undetermined"));
}

void TestEvaluator::branch_ofChoice()
{
    const CategoryPtr category = oneClause(oneOfEachKind(), R"({"when": "kind", "is": {
        "red": {"check": "n", "atLeast": 2}, "green": {"check": "n", "atLeast": 4}, "blue": {"check": "a"}}})");
    QCOMPARE(verdictOf(evaluated(category, R"({"kind": "red", "n": 2})")), QStringLiteral("met"));
    QCOMPARE(verdictOf(evaluated(category, R"({"kind": "green", "n": 2})")), QStringLiteral("not_met"));
    QCOMPARE(verdictOf(evaluated(category, R"({"kind": "blue", "n": 2})")), QStringLiteral("undetermined"));
    QCOMPARE(verdictOf(evaluated(category, R"({"n": 4, "a": "met"})")), QStringLiteral("met"));
    QCOMPARE(verdictOf(evaluated(category, R"({"n": 2, "a": "met"})")), QStringLiteral("undetermined"));
}

void TestEvaluator::branch_notDue_leavesTheFactUnasked()
{
    const CategoryPtr category = oneClause(oneOfEachKind(),
        R"({"all": [{"check": "a"}, {"due": "acceptance", "when": "kind", "is": {
        "red": {"check": "n", "atLeast": 2}, "green": {"check": "b"}, "blue": {"check": "b"}}}]})");
    const Evaluation early = evaluated(category, "{}");
    QCOMPARE(early.open, QStringList{QStringLiteral("a")});
    QCOMPARE(early.find(u"e.1")->proof.op, Requirement::Op::All);
    QCOMPARE(verdictOf(evaluated(category, R"({"a": "met"})")), QStringLiteral("met"));
    const Evaluation late = evaluated(category, R"({"a": "met"})", at(Stage::Acceptance));
    QVERIFY(late.open.contains(QStringLiteral("kind")));
    QCOMPARE(late.find(u"e.1")->proof.obstacle, Obstacle::OpenFact);
}

void TestEvaluator::branch_encouraged_leavesTheFactUnasked()
{
    const CategoryPtr category = oneClause(oneOfEachKind(),
        R"({"all": [{"check": "a"}, {"encouraged": true, "when": "kind", "is": {
        "red": {"check": "n", "atLeast": 2}, "green": {"check": "b"}, "blue": {"check": "b"}}}]})");
    const Evaluation evaluation = evaluated(category, R"({"a": "met"})");
    QCOMPARE(verdictOf(evaluation), QStringLiteral("met"));
    QCOMPARE(evaluation.open, QStringList());
    const Proof &branch = evaluation.find(u"e.1")->proof.children[1];
    QCOMPARE(branch.obstacle, Obstacle::OpenFact);
    QCOMPARE(branch.subject, QStringLiteral("kind"));
}

void TestEvaluator::branch_withNothingAsked_isNotDue()
{
    const CategoryPtr category =
        oneClause(oneOfEachKind(), R"({"all": [{"check": "a"}, {"when": "platformStatus", "is": {
        "new": null, "established": {"check": "b"}}}]})");
    QCOMPARE(verdictOf(evaluated(category, R"({"a": "met"})", {Stage::Application, PlatformStatus::New, {}})),
             QStringLiteral("met"));
    const CategoryPtr alone = oneClause(oneOfEachKind(),
        R"({"when": "platformStatus", "is": {"new": null, "established": {"check": "b"}}})");
    QCOMPARE(verdictOf(evaluated(alone, "{}", {Stage::Application, PlatformStatus::New, {}})),
        QStringLiteral("not_due"));
}

void TestEvaluator::otherClausesCheck_isBorrowed()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("n:count")}, R"({"check": "n", "atLeast": 1})")
        .required(QStringLiteral("e.2"), {QStringLiteral("b")},
            R"({"all": [{"check": "b"}, {"check": "n", "atLeast": 3}]})")
        .load();
    const Evaluation evaluation = evaluated(category, R"({"n": 2, "b": "met"})");
    QCOMPARE(verdictOf(evaluation, QStringLiteral("e.1")), QStringLiteral("met"));
    QCOMPARE(verdictOf(evaluation, QStringLiteral("e.2")), QStringLiteral("not_met"));
}

void TestEvaluator::levels_haveVerdictsOfTheirOwn()
{
    const CategoryPtr category = SmallCategory()
        .clause(QStringLiteral("encouraged"), QStringLiteral("e.1"), {QStringLiteral("a")}, R"({"check": "a"})")
        .clause(QStringLiteral("optional"), QStringLiteral("e.optional.1"), {QStringLiteral("b")}, R"({"check": "b"})")
        .clause(QStringLiteral("informational"), QStringLiteral("e.2"), {QStringLiteral("t:text")})
        .load();
    const Evaluation evaluation = evaluated(category, R"({"a": "not_met", "t": "x"})");
    QCOMPARE(verdictOf(evaluation), QStringLiteral("not_met"));
    QCOMPARE(verdictOf(evaluation, QStringLiteral("e.optional.1")), QStringLiteral("undetermined"));
    QCOMPARE(verdictOf(evaluation, QStringLiteral("e.2")), QStringLiteral("informational"));
    QVERIFY(!evaluation.find(u"e.2")->due);
    QCOMPARE(evaluation.conclusion, Conclusion::Satisfied);
}

void TestEvaluator::find_unknownClause()
{
    QVERIFY(!evaluated(oneClause(oneOfEachKind(), R"({"check": "a"})"), "{}").find(u"e.9"));
}

void TestEvaluator::evaluate_isPure()
{
    const CategoryPtr category =
        oneClause(oneOfEachKind(), R"({"all": [{"check": "a"}, {"check": "n", "atLeast": 5}]})");
    const Evaluation first = evaluated(category, R"({"a": "met"})");
    const Evaluation other = evaluated(category, R"({"n": 1})");
    const Evaluation again = evaluated(category, R"({"a": "met"})");
    QCOMPARE(other.conclusion, Conclusion::NotSatisfied);
    QCOMPARE(first.conclusion, again.conclusion);
    QCOMPARE(first.open, again.open);
    QCOMPARE(first.find(u"e.1")->interval, again.find(u"e.1")->interval);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"

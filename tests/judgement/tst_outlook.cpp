#include "judgement/evaluator.h"
#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

// What the verdicts together say: the conclusion, its bounds, and which open checks still matter.

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conclusion_data();
    void conclusion();
    void conclusion_ignoresAllButRequired();
    void conclusion_contradictoryBranches();
    void conclusion_branchThatDropsOut();
    void open_decisiveFirst();
    void open_choiceOfABranch();
    void open_choiceThatCannotMoveAnything();
    void open_listsNothingThatIsNotDue();
    void open_borrowedCheckStandsOnce();
};

void TestOutlook::conclusion_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("expected"); // conclusion, best, worst
    const auto row = [](const char *name, const char *answers, const char *expected) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(expected).split(u' ');
    };
    row("nothing is answered", "{}", "undetermined satisfied not_satisfied");
    row("all met", R"({"a": "met", "n": 5, "b": "met"})", "satisfied satisfied satisfied");
    row("one cannot be met any more", R"({"n": 4})", "not_satisfied not_satisfied not_satisfied");
    row("partial is not met", R"({"a": "met", "n": 5, "b": "partial"})", "not_satisfied not_satisfied not_satisfied");
    row("one is open", R"({"a": "met", "n": 5})", "undetermined satisfied not_satisfied");
    row("what does not apply does not count", R"({"a": "met", "n": 5, "b": "not_applicable"})",
        "satisfied satisfied satisfied");
    row("nothing else can be failed", R"({"a": "met", "n": 5, "b": "met"})", "satisfied satisfied satisfied");
}

void TestOutlook::conclusion()
{
    QFETCH(QByteArray, answers);
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a"), QStringLiteral("n:count")},
                  R"({"all": [{"check": "a"}, {"check": "n", "atLeast": 5}]})")
        .element(QStringLiteral("f"))
        .required(QStringLiteral("f.1"), {QStringLiteral("b")}, R"({"check": "b"})")
        .load();
    const Evaluation evaluation = evaluated(category, answers);
    QTEST(QStringList({name(evaluation.conclusion), name(evaluation.best), name(evaluation.worst)}), "expected");
}

void TestOutlook::conclusion_ignoresAllButRequired()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a")}, R"({"check": "a"})")
        .clause(QStringLiteral("encouraged"), QStringLiteral("e.2"), {QStringLiteral("b")}, R"({"check": "b"})")
        .clause(QStringLiteral("optional"), QStringLiteral("e.optional.1"), {QStringLiteral("c")}, R"({"check": "c"})")
        .clause(QStringLiteral("informational"), QStringLiteral("e.3"), {QStringLiteral("t:text")})
        .required(QStringLiteral("e.4"), {QStringLiteral("d")}, R"({"check": "d", "due": "acceptance"})")
        .load();
    const Evaluation evaluation = evaluated(category, R"({"a": "met", "b": "not_met", "d": "not_met"})");
    QCOMPARE(evaluation.conclusion, Conclusion::Satisfied);
    QCOMPARE(evaluation.open, QStringList());
    QCOMPARE(evaluated(category, R"({"a": "met", "d": "not_met"})", at(Stage::Acceptance)).conclusion,
        Conclusion::NotSatisfied);
}

// No single fact satisfies both clauses: neither is lost alone, but the case is.
void TestOutlook::conclusion_contradictoryBranches()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a"), QStringLiteral("b")},
                  R"({"when": "platformStatus", "is": {"new": {"check": "a"}, "established": {"check": "b"}}})")
        .required(QStringLiteral("e.2"), {QStringLiteral("c"), QStringLiteral("d")},
                  R"({"when": "platformStatus", "is": {"new": {"check": "c"}, "established": {"check": "d"}}})")
        .load();
    const Evaluation lost = evaluated(category, R"({"a": "not_met", "b": "met", "c": "met", "d": "not_met"})");
    QCOMPARE(verdictOf(lost, QStringLiteral("e.1")), QStringLiteral("undetermined"));
    QCOMPARE(verdictOf(lost, QStringLiteral("e.2")), QStringLiteral("undetermined"));
    QCOMPARE(lost.conclusion, Conclusion::NotSatisfied);
    const Evaluation open = evaluated(category, R"({"a": "met", "b": "not_met", "c": "met", "d": "not_met"})");
    QCOMPARE(open.conclusion, Conclusion::Undetermined);
    QCOMPARE(open.best, Conclusion::Satisfied);
}

// Whichever way the fact turns out, nothing due is left to fail.
void TestOutlook::conclusion_branchThatDropsOut()
{
    const CategoryPtr category = oneClause({QStringLiteral("a")}, R"({"when": "platformStatus", "is": {
        "new": {"check": "a", "due": "acceptance"}, "established": {"check": "a"}}})");
    const Evaluation evaluation = evaluated(category, R"({"a": "met"})");
    QCOMPARE(verdictOf(evaluation), QStringLiteral("undetermined"));
    QCOMPARE(evaluation.conclusion, Conclusion::Satisfied);
}

void TestOutlook::open_decisiveFirst()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a"), QStringLiteral("b")},
            R"({"any": [{"check": "a"}, {"check": "b"}]})")
        .required(QStringLiteral("e.2"), {QStringLiteral("c")}, R"({"check": "c"})")
        .required(QStringLiteral("e.3"), {QStringLiteral("n:count")}, R"({"check": "n", "atLeast": 1})")
        .load();
    const Evaluation empty = evaluated(category, "{}");
    // Alone, c or n can lose the case; a or b cannot, the other would still carry.
    QCOMPARE(empty.open, QStringList({QStringLiteral("c"), QStringLiteral("n"), QStringLiteral("a"),
        QStringLiteral("b")}));
    QCOMPARE(empty.decisive, 2);

    const Evaluation later = evaluated(category, R"({"b": "not_met", "n": 1})");
    QCOMPARE(later.open, QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(later.decisive, 2);

    const Evaluation lost = evaluated(category, R"({"c": "not_met", "b": "not_met"})");
    QCOMPARE(lost.open, QStringList({QStringLiteral("a"), QStringLiteral("n")}));
    QCOMPARE(lost.decisive, 0);
}

void TestOutlook::open_choiceOfABranch()
{
    const CategoryPtr category = SmallCategory()
        .clause(QStringLiteral("informational"), QStringLiteral("e.0"), {QStringLiteral("kind:choice")})
        .required(QStringLiteral("e.1"), {QStringLiteral("n:count"), QStringLiteral("b")},
                  R"({"all": [{"check": "b"}, {"when": "kind", "is": {"red": {"check": "n", "atLeast": 2},
                     "green": {"check": "n", "atLeast": 4}, "blue": {"check": "n", "atLeast": 4}}}]})")
        .load();
    // Red would save the case, the others lose it: the choice is open and decides.
    const Evaluation evaluation = evaluated(category, R"({"n": 3, "b": "met"})");
    QCOMPARE(evaluation.open, QStringList{QStringLiteral("kind")});
    QCOMPARE(evaluation.decisive, 1);
    QCOMPARE(evaluation.find(u"e.1")->proof.missing, QStringList{QStringLiteral("kind")});
    QCOMPARE(evaluated(category, R"({"n": 3, "b": "met", "kind": "red"})").open, QStringList());
}

void TestOutlook::open_choiceThatCannotMoveAnything()
{
    const CategoryPtr category = oneClause(oneOfEachKind(), R"({"when": "kind", "is": {
        "red": {"check": "n", "atLeast": 2}, "green": {"check": "n", "atLeast": 4}, "blue": {"check": "a"}}})");
    const Evaluation evaluation = evaluated(category, R"({"n": 4, "a": "met"})");
    QCOMPARE(evaluation.conclusion, Conclusion::Satisfied);
    QCOMPARE(evaluation.open, QStringList{QStringLiteral("kind")});
    QCOMPARE(evaluation.decisive, 0);
}

void TestOutlook::open_listsNothingThatIsNotDue()
{
    const CategoryPtr category =
        oneClause(oneOfEachKind(), R"({"all": [{"check": "a"}, {"check": "b", "due": "acceptance"},
        {"check": "c", "encouraged": true}, {"check": "n", "atLeast": 1}]})");
    QCOMPARE(evaluated(category, "{}").open, QStringList({QStringLiteral("a"), QStringLiteral("n")}));
    QCOMPARE(evaluated(category, "{}", at(Stage::Acceptance)).open,
             QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("n")}));
}

void TestOutlook::open_borrowedCheckStandsOnce()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("n:count")}, R"({"check": "n", "atLeast": 1})")
        .required(QStringLiteral("e.2"), {QStringLiteral("b")},
                  R"({"all": [{"check": "b"}, {"check": "n", "atLeast": 3}, {"check": "n", "moreThan": 3}]})")
        .load();
    QCOMPARE(evaluated(category, "{}").open, QStringList({QStringLiteral("n"), QStringLiteral("b")}));
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"

#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

namespace {

CategoryPtr category()
{
    return SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a"), QStringLiteral("n:count"), QStringLiteral("m:count")},
                  R"({"all": [{"check": "a"}, 
                     {"any": [{"check": "n", "atLeast": 5}, {"check": "m", "atLeast": 10}]}]})")
        .required(QStringLiteral("e.2"), {QStringLiteral("b"), QStringLiteral("c")},
                  R"({"all": [{"check": "b", "due": "acceptance"}, {"check": "c", "encouraged": true}]})")
        .clause(QStringLiteral("optional"), QStringLiteral("e.optional.1"), {QStringLiteral("o")}, R"({"check": "o"})")
        .element(QStringLiteral("f"))
        .clause(QStringLiteral("informational"), QStringLiteral("f.0"), {QStringLiteral("kind:choice")})
        .required(QStringLiteral("f.1"), {QStringLiteral("i:indicators"), QStringLiteral("d")},
                  R"({"when": "kind", "is": {"red": {"check": "i", "atLeast": 1},
                      "green": {"check": "d"}, "blue": {"check": "d"}}})")
        .load();
}

QString shown(const Progress &progress)
{
    return QStringLiteral("%1/%2").arg(progress.answered).arg(progress.total);
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progress_data();
    void progress();
    void progress_nestedAlternatives();
    void progress_atALaterStage();
};

void TestProgress::progress_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const char *answers, const char *whole, const char *first,
        const char *second) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(whole) << QString::fromLatin1(first)
                            << QString::fromLatin1(second);
    };
    row("nothing answered", "{}", "0/6", "0/3", "0/3");
    row("a judgement answered", R"({"a": "met"})", "1/6", "1/3", "0/3");
    row("not applicable is an answer", R"({"a": "not_applicable"})", "1/6", "1/3", "0/3");
    row("an alternative that suffices leaves the other unasked", R"({"a": "met", "n": 5})", "2/5", "2/2", "0/3");
    row("an alternative that fails leaves the other asked", R"({"a": "met", "n": 4})", "2/6", "2/3", "0/3");
    row("both alternatives answered are both counted", R"({"a": "met", "n": 5, "m": 1})", "3/6", "3/3", "0/3");
    row("a choice leaves one branch", R"({"kind": "green"})", "1/5", "0/3", "1/2");
    row("an indicator with one value is not done", R"({"kind": "red", "i": {"rate": {"baseline": 1}}})", "1/5", "0/3",
        "1/2");
    row("an indicator that decides is done", R"({"kind": "red", "i": {"rate": {"baseline": 10, "current": 1}}})", "2/5",
        "0/3", "2/2");
    row("neither optional nor encouraged parts count", R"({"o": "met", "c": "met"})", "0/6", "0/3", "0/3");
}

void TestProgress::progress()
{
    QFETCH(QByteArray, answers);
    const CategoryPtr small = category();
    const AnswerSet given = answersOf(*small, answers);
    const Evaluation evaluation = evaluate(small, {}, given);
    QTEST(shown(progressOf(evaluation, given)), "whole");
    QTEST(shown(progressOf(evaluation, given, small->elements[0])), "first");
    QTEST(shown(progressOf(evaluation, given, small->elements[1])), "second");
}

// Parts of an alternative that is not needed any more are not asked, however deep; a partial one settles nothing.
void TestProgress::progress_nestedAlternatives()
{
    const CategoryPtr small = oneClause({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
        QStringLiteral("d")},
        R"({"any": [{"check": "a"}, {"all": [{"check": "b"}, {"when": "platformStatus",
           "is": {"new": {"check": "c"}, "established": {"check": "d"}}}]}]})");
    const auto progressAfter = [&](const QByteArray &answers) {
        const AnswerSet given = answersOf(*small, answers);
        return shown(progressOf(evaluate(small, {Stage::Application, PlatformStatus::New, {}}, given), given));
    };
    QCOMPARE(progressAfter("{}"), QStringLiteral("0/3"));
    QCOMPARE(progressAfter(R"({"a": "met"})"), QStringLiteral("1/1"));
    QCOMPARE(progressAfter(R"({"a": "met", "c": "not_met"})"), QStringLiteral("2/2"));
    QCOMPARE(progressAfter(R"({"a": "partial", "b": "not_met"})"), QStringLiteral("2/3"));
}

void TestProgress::progress_atALaterStage()
{
    const CategoryPtr small = category();
    const AnswerSet given = answersOf(*small, R"({"b": "met"})");
    const Evaluation evaluation = evaluate(small, {Stage::Acceptance, {}, {}}, given);
    QCOMPARE(shown(progressOf(evaluation, given)), QStringLiteral("1/7"));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

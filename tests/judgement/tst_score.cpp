#include "judgement/score.h"
#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

namespace {

ScoringScheme scheme(const QByteArray &points, const QByteArray &bonus = R"("bonusPerClause": 2, "bonusCap": 3)")
{
    const QByteArray json = R"({"format": "yongping-scoring/1", "id": "test", "title": {"zh": "t", "en": "t"},
        "note": {"zh": "n", "en": "n"}, "partialShare": 0.5, )" + bonus + R"(, "points": {"small": )" + points + "}}";
    Result<ScoringScheme> result = ScoringScheme::fromJson(SmallCategory::parsed(json));
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return *std::move(result);
}

// Two elements of 60 and 40 points; e has three clauses, f one.
CategoryPtr twoElements()
{
    return SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a")}, R"({"check": "a"})")
        .required(QStringLiteral("e.2"), {QStringLiteral("b")}, R"({"check": "b"})")
        .required(QStringLiteral("e.3"), {QStringLiteral("c")}, R"({"check": "c"})")
        .element(QStringLiteral("f"))
        .required(QStringLiteral("f.1"), {QStringLiteral("d")}, R"({"check": "d"})")
        .load();
}

CategoryPtr withBonus()
{
    return SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a")}, R"({"check": "a"})")
        .clause(QStringLiteral("encouraged"), QStringLiteral("e.2"), {QStringLiteral("b")}, R"({"check": "b"})")
        .clause(QStringLiteral("optional"), QStringLiteral("e.optional.1"), {QStringLiteral("c")}, R"({"check": "c"})")
        .clause(QStringLiteral("informational"), QStringLiteral("e.3"), {QStringLiteral("t:text")})
        .load();
}

Score scored(const CategoryPtr &category, const QByteArray &answers, const QByteArray &points,
    const ManualPointsMap &byHand = {})
{
    return score(evaluated(category, answers), scheme(points), byHand);
}

QString shown(const PointRange &range)
{
    const QString low = range.low.toString();
    return range.isDecided() ? low : QString(low + QStringLiteral("..") + range.high.toString());
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void total_data();
    void total();
    void total_nothingCounts();
    void clauses_shareTheElement();
    void thirds_areRoundedOnlyForDisplay();
    void notDue_leavesTheScore();
    void bonus_data();
    void bonus();
    void byHand_replacesAndIsClamped();
    void byHand_ofAnOpenClauseDecidesIt();
    void byHand_countsNothingWhereTheClauseDoesNot();
    void schemeWithoutThisCategory_givesNothing();
    void find_unknownClause();
};

void TestScore::total_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("total");
    const auto row = [](const char *name, const char *answers, const char *total) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(total);
    };
    row("all met", R"({"a": "met", "b": "met", "c": "met", "d": "met"})", "100");
    row("none met", R"({"a": "not_met", "b": "not_met", "c": "not_met", "d": "not_met"})", "0");
    row("each earns its share", R"({"a": "met", "b": "not_met", "c": "not_met", "d": "met"})", "60");
    row("partial earns half", R"({"a": "partial", "b": "not_met", "c": "not_met", "d": "not_met"})", "10");
    row("unanswered is a range", R"({"a": "met", "b": "met", "c": "met"})", "60..100");
    row("nothing answered is the whole range", "{}", "0..100");
    row("not applicable leaves its element to the others",
        R"({"a": "met", "b": "not_met", "c": "not_applicable", "d": "not_met"})", "30");
    row("an element that does not apply leaves the whole",
        R"({"a": "met", "b": "met", "c": "not_met", "d": "not_applicable"})", "66.67");
}

void TestScore::total()
{
    QFETCH(QByteArray, answers);
    const Score result = scored(twoElements(), answers, R"({"e": 60, "f": 40})");
    QTEST(shown(result.total), "total");
    QCOMPARE(result.schemeId, QStringLiteral("test"));
}

void TestScore::total_nothingCounts()
{
    const Score result = scored(twoElements(), R"({"a": "not_applicable", "b": "not_applicable", "c": "not_applicable",
        "d": "not_applicable"})", R"({"e": 60, "f": 40})");
    QCOMPARE(shown(result.total), QStringLiteral("0"));
    QCOMPARE(result.elements[0].possible, Decimal(0));
}

void TestScore::clauses_shareTheElement()
{
    const Score result = scored(twoElements(), R"({"a": "met", "b": "partial", "c": "not_applicable"})",
        R"({"e": 60, "f": 40})");
    QCOMPARE(result.find(u"e.1")->possible, Decimal(30));
    QCOMPARE(shown(result.find(u"e.1")->earned), QStringLiteral("30"));
    QCOMPARE(shown(result.find(u"e.2")->earned), QStringLiteral("15"));
    QVERIFY(!result.find(u"e.3")->counts);
    QCOMPARE(result.find(u"e.3")->possible, Decimal(0));
    QCOMPARE(shown(result.find(u"f.1")->earned), QStringLiteral("0..40"));
    QCOMPARE(result.elements.size(), std::size_t(2));
    QCOMPARE(shown(result.elements[0].earned), QStringLiteral("45"));
    QCOMPARE(result.elements[0].possible, Decimal(60));
}

void TestScore::thirds_areRoundedOnlyForDisplay()
{
    const QByteArray points = R"({"e": 100, "f": 0})";
    const Score all = scored(twoElements(), R"({"a": "met", "b": "met", "c": "met", "d": "met"})", points);
    QCOMPARE(all.find(u"e.1")->possible, *Decimal::parse(u"33.33"));
    QCOMPARE(shown(all.find(u"e.1")->earned), QStringLiteral("33.33"));
    QCOMPARE(shown(all.total), QStringLiteral("100"));
    const Score two = scored(twoElements(), R"({"a": "met", "b": "met", "c": "not_met", "d": "met"})", points);
    QCOMPARE(shown(two.total), QStringLiteral("66.67"));
    const Score half = scored(twoElements(), R"({"a": "partial", "b": "not_met", "c": "not_met", "d": "met"})", points);
    QCOMPARE(shown(half.total), QStringLiteral("16.67"));
}

void TestScore::notDue_leavesTheScore()
{
    const CategoryPtr category = SmallCategory()
        .required(QStringLiteral("e.1"), {QStringLiteral("a")}, R"({"check": "a"})")
        .required(QStringLiteral("e.2"), {QStringLiteral("b")}, R"({"check": "b", "due": "acceptance"})")
        .load();
    const Score early = scored(category, R"({"a": "met", "b": "not_met"})", R"({"e": 100})");
    QCOMPARE(shown(early.total), QStringLiteral("100"));
    const Score late = score(evaluated(category, R"({"a": "met", "b": "not_met"})", {Stage::Acceptance, {}, {}}),
                             scheme(R"({"e": 100})"));
    QCOMPARE(shown(late.total), QStringLiteral("50"));
}

void TestScore::bonus_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("bonus");
    QTest::addColumn<QString>("total");
    const auto row = [](const char *name, const char *answers, const char *bonus, const char *total) {
        QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(bonus) << QString::fromLatin1(total);
    };
    row("no bonus", R"({"a": "met", "b": "not_met", "c": "not_met"})", "0", "100");
    row("one encouraged clause met", R"({"a": "met", "b": "met", "c": "not_met"})", "2", "102");
    row("a partial bonus", R"({"a": "met", "b": "partial", "c": "not_met"})", "1", "101");
    row("the bonus is capped", R"({"a": "met", "b": "met", "c": "met"})", "3", "103");
    row("an open bonus is a range up to the cap", R"({"a": "not_met", "b": "met"})", "2..3", "2..3");
    row("what does not apply earns no bonus", R"({"a": "met", "b": "not_applicable", "c": "not_applicable"})", "0",
        "100");
}

void TestScore::bonus()
{
    QFETCH(QByteArray, answers);
    const Score result = scored(withBonus(), answers, R"({"e": 100})");
    QTEST(shown(result.bonus), "bonus");
    QTEST(shown(result.total), "total");
    QVERIFY(result.find(u"e.2")->isBonus || !result.find(u"e.2")->counts);
    QVERIFY(!result.find(u"e.1")->isBonus);
    QVERIFY(!result.find(u"e.3")->counts);
}

void TestScore::byHand_replacesAndIsClamped()
{
    const QByteArray answers = R"({"a": "met", "b": "met", "c": "met", "d": "met"})";
    const QString why = QStringLiteral("seen on site");
    const Score result = scored(twoElements(), answers, R"({"e": 60, "f": 40})",
                                {{QStringLiteral("e.1"), {*Decimal::parse(u"7.5"), why}},
                                 {QStringLiteral("e.2"), {Decimal(500), why}},
                                 {QStringLiteral("f.1"), {Decimal(-5), why}}});
    QVERIFY(result.find(u"e.1")->byHand);
    QVERIFY(!result.find(u"e.3")->byHand);
    QCOMPARE(shown(result.find(u"e.1")->earned), QStringLiteral("7.5"));
    QCOMPARE(shown(result.find(u"e.2")->earned), QStringLiteral("20"));
    QCOMPARE(shown(result.find(u"f.1")->earned), QStringLiteral("0"));
    QCOMPARE(shown(result.total), QStringLiteral("47.5"));
}

void TestScore::byHand_ofAnOpenClauseDecidesIt()
{
    const Score result = scored(twoElements(), R"({"a": "met", "b": "met", "c": "met"})", R"({"e": 60, "f": 40})",
                                {{QStringLiteral("f.1"), {Decimal(10), QStringLiteral("half of it")}}});
    QCOMPARE(shown(result.total), QStringLiteral("70"));
}

void TestScore::byHand_countsNothingWhereTheClauseDoesNot()
{
    const Score result = scored(twoElements(), R"({"a": "met", "b": "met", "c": "met", "d": "not_applicable"})",
                                R"({"e": 60, "f": 40})", {{QStringLiteral("f.1"), {Decimal(10),
                                    QStringLiteral("why not")}}});
    QVERIFY(!result.find(u"f.1")->byHand);
    QCOMPARE(shown(result.total), QStringLiteral("100"));
}

void TestScore::schemeWithoutThisCategory_givesNothing()
{
    ScoringScheme other = scheme(R"({"e": 60, "f": 40})");
    other.points.clear();
    const Score result = score(evaluated(twoElements(), R"({"a": "met"})"), other);
    QCOMPARE(shown(result.total), QStringLiteral("0"));
}

void TestScore::find_unknownClause()
{
    QVERIFY(!scored(twoElements(), "{}", R"({"e": 60, "f": 40})").find(u"e.9"));
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"

#include "judgement/answers.h"
#include "judgement/small_category.h"

#include <QTest>

using namespace yongping;
using namespace yongping::testing;

namespace {

const CategoryPtr &category()
{
    static const CategoryPtr category = oneClause(
        {QStringLiteral("judged"), QStringLiteral("count:count"), QStringLiteral("percent:percent"),
         QStringLiteral("money:money"), QStringLiteral("choice:choice"), QStringLiteral("open_choice:open_choice"),
         QStringLiteral("choices:choices"), QStringLiteral("open_choices:open_choices"),
         QStringLiteral("indicators:indicators"), QStringLiteral("text:text")},
        R"({"check": "judged"})");
    return category;
}

QByteArray answerOf(const char *check, const QByteArray &value)
{
    return QByteArray("{\"") + check + "\": " + value + '}';
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void refused_whole();
    void refused_longKeyIsCut();
    void refused_namesThePathItWasGiven();
    void choices_countEachMemberOnce();
    void indicators_keepWhatIsGiven();
    void indicators_areTheSameWithTheirDigitsOnly();
    void withoutGivenDigits_leavesEverythingElse();
    void set_addsAndRemoves();
    void toJson_inTheOrderOfTheCriteria();
    void names_roundTrip();
};

// The JSON that is stored is the JSON that came in, in its plainest form.
void TestAnswers::accepted_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("stored");
    const auto row = [](const char *name, const char *check, const QByteArray &value, const QByteArray &stored = {}) {
        QTest::newRow(name) << answerOf(check, value)
                            << answerOf(check, stored.isEmpty() ? value : stored).replace("\": ", "\":");
    };
    QTest::newRow("nothing is answered") << QByteArray("{}") << QByteArray("{}");
    row("a judgement met", "judged", "\"met\"");
    row("a judgement partial", "judged", "\"partial\"");
    row("a judgement not met", "judged", "\"not_met\"");
    row("a judgement not applicable", "judged", "\"not_applicable\"");
    row("a count", "count", "1200");
    row("a count of zero is an answer", "count", "0");
    row("a count with an empty fraction", "count", "1200.000", "1200");
    row("a count with an exponent", "count", "1.2e3", "1200");
    row("a count written as a text", "count", "\"1200\"", "1200");
    row("a percentage", "percent", "69.99999999999999999999");
    row("a percentage of 100", "percent", "100");
    row("a percentage as a text", "percent", "\"0.5\"", "0.5");
    row("money with a fraction", "money", "1000000.25");
    row("a choice", "choice", "\"red\"");
    row("another choice of an open list", "open_choice", "\"other:violet\"");
    row("several choices in the order given", "choices", "[\"blue\",\"red\"]");
    row("an empty list is an answer", "choices", "[]");
    row("another entry beside the options", "open_choices", "[\"red\",\"other:violet\"]");
    row("blanks around another entry fall away", "open_choices", "[\"other:  dark   violet \"]",
        "[\"other:dark violet\"]");
    row("no indicators", "indicators", "{}");
    row("an indicator with both values, with the digits given", "indicators",
        "{\"rate\":{\"baseline\":\"2.0\",\"current\":\"1.50\"}}");
    row("an indicator with its periods and unit", "indicators",
        "{\"rate\":{\"baseline\":\"2\",\"current\":\"1.5\","
        "\"baselinePeriod\":\"2022-Q3\",\"currentPeriod\":\"2023-06\",\"unit\":\"%\"}}");
    row("an indicator of a year", "indicators", "{\"rate\":{\"baselinePeriod\":\"2022\"}}");
    row("an indicator in numbers", "indicators", "{\"rate\":{\"baseline\":2,\"current\":1.5}}",
        "{\"rate\":{\"baseline\":\"2\",\"current\":\"1.5\"}}");
    row("an indicator with one value", "indicators", "{\"rate\":{\"baseline\":\"2\"}}");
    row("an indicator without values", "indicators", "{\"rate\":{}}");
    row("a negative indicator", "indicators", "{\"rate\":{\"baseline\":\"-2\",\"current\":\"-1.5\"}}");
    row("an indicator with a promise", "indicators", "{\"rate\":{\"current\":\"1\",\"target\":\"3\"}}");
    row("a text", "text", "\"nothing else\"");
    row("an empty text", "text", "\"\"");
}

void TestAnswers::accepted()
{
    QFETCH(QByteArray, answers);
    const Result<AnswerSet> set = AnswerSet::fromJson(*category(), SmallCategory::parsed(answers));
    QVERIFY2(set, qUtf8Printable(set ? QString() : set.error().message));
    const JsonValue json = set->toJson(*category());
    QTEST(writeJson(json), "stored");
    QCOMPARE(writeJson(AnswerSet::fromJson(*category(), json)->toJson(*category())), writeJson(json));
}

void TestAnswers::refused_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *check, const QByteArray &value, const char *code,
        const char *below = "") {
        QTest::newRow(name) << answerOf(check, value) << QString::fromLatin1(code)
                            << QString(QLatin1String(check) + QLatin1String(below));
    };
    row("an unknown key", "nobody", "1", "answer.unknown_key");
    row("an empty key", "", "1", "answer.unknown_key");
    for (const char *check : {"judged", "count", "percent", "money", "choice", "choices", "indicators", "text"})
        row(qPrintable(QStringLiteral("null for ") + QLatin1String(check)), check, "null", "answer.kind");

    row("a judgement in other words", "judged", "\"yes\"", "answer.kind");
    row("a judgement that is a verdict only", "judged", "\"undetermined\"", "answer.kind");
    row("a judgement in capitals", "judged", "\"Met\"", "answer.kind");
    row("a judgement as a flag", "judged", "true", "answer.kind");

    row("a count with a thousands separator", "count", "\"1,200\"", "answer.kind");
    row("a count with a full-width thousands separator", "count", "\"1\xef\xbc\x8c""200\"", "answer.kind");
    row("a count in full-width digits", "count", "\"\xef\xbc\x91\"", "answer.kind");
    row("a count with a unit", "count", "\"1200 pieces\"", "answer.kind");
    row("a count with blanks", "count", "\" 1200\"", "answer.kind");
    row("a count with an exponent in a text", "count", "\"1e3\"", "answer.kind");
    row("an empty text for a count", "count", "\"\"", "answer.kind");
    row("a flag for a count", "count", "true", "answer.kind");
    row("a list for a count", "count", "[1]", "answer.kind");
    row("a negative count", "count", "-1", "answer.range");
    row("a negative count in a text", "count", "\"-1\"", "answer.range");
    row("a fractional count", "count", "1.5", "answer.range");
    row("a count that is a hair from whole", "count", "499.9999999999999999999", "answer.range");
    row("101 percent", "percent", "101", "answer.range");
    row("a hair above 100 percent", "percent", "100.00000000000000000001", "answer.range");
    row("a negative percentage", "percent", "-0.5", "answer.range");
    row("a percentage with its sign", "percent", "\"80%\"", "answer.kind");
    row("negative money", "money", "-0.01", "answer.range");
    row("an object for money", "money", "{}", "answer.kind");

    row("an unknown option", "choice", "\"violet\"", "answer.option");
    row("an empty option", "choice", "\"\"", "answer.option");
    row("a list for a single choice", "choice", "[\"red\"]", "answer.kind");
    row("another entry in a closed list", "choice", "\"other:violet\"", "answer.option");
    row("another entry among closed choices", "choices", "[\"red\",\"other:violet\"]", "answer.option");
    row("another entry without a word", "open_choices", "[\"other:\"]", "answer.option");
    row("another entry of blanks", "open_choices", "[\"other:  \"]", "answer.option");
    row("another entry that is too long", "open_choices", "[\"other:" + QByteArray(201, 'x') + "\"]", "answer.option");
    row("another entry without its prefix", "open_choices", "[\"violet\"]", "answer.option");
    row("an unknown option among choices", "choices", "[\"red\",\"violet\"]", "answer.option");
    row("a number among choices", "choices", "[1]", "answer.kind");
    row("null among choices", "choices", "[null]", "answer.kind");
    row("a text for several choices", "choices", "\"red\"", "answer.kind");
    row("a hundred and one choices", "choices", '[' + QByteArray("\"red\",").repeated(100) + "\"red\"]", "answer.kind");

    row("a list of indicators", "indicators", "[]", "answer.kind");
    row("an unknown indicator", "indicators", "{\"height\":{}}", "answer.unknown_key", ".height");
    row("a number for an indicator", "indicators", "{\"rate\":1}", "answer.kind", ".rate");
    row("null for an indicator", "indicators", "{\"rate\":null}", "answer.kind", ".rate");
    row("an unknown member of an indicator", "indicators", "{\"rate\":{\"base\":1}}", "answer.unknown_key",
        ".rate.base");
    const auto member = [&row](const char *title, const char *name, const QByteArray &value) {
        row(title, "indicators", "{\"rate\":{\"" + QByteArray(name) + "\":" + value + "}}", "answer.kind",
            QByteArray(".rate." + QByteArray(name)).constData());
    };
    member("a quarter beyond the fourth", "baselinePeriod", "\"2022-Q5\"");
    member("a month beyond the twelfth", "currentPeriod", "\"2022-13\"");
    member("a month of one digit", "currentPeriod", "\"2022-6\"");
    member("a day is no period", "currentPeriod", "\"2022-06-30\"");
    member("a year as a number", "baselinePeriod", "2022");
    member("a period in other digits", "baselinePeriod", "\"２０２２\"");
    member("an empty period", "baselinePeriod", "\"\"");
    member("an empty unit", "unit", "\"\"");
    member("a unit with blanks around it", "unit", "\" %\"");
    member("a unit of two lines", "unit", "\"a\\nb\"");
    member("a unit that is no text", "unit", "1");
    member("a unit beyond its length", "unit", '"' + QByteArray(41, 'x') + '"');
    row("null for a value of an indicator", "indicators", "{\"rate\":{\"baseline\":null}}", "answer.kind",
        ".rate.baseline");
    row("a thousands separator in an indicator", "indicators", "{\"rate\":{\"current\":\"1,5\"}}", "answer.kind",
        ".rate.current");
    row("a flag for a promise", "indicators", "{\"rate\":{\"target\":true}}", "answer.kind", ".rate.target");

    row("a number for a text", "text", "1", "answer.kind");
    row("a text beyond all measure", "text", '"' + QByteArray(20'001, 'x') + '"', "answer.kind");
}

void TestAnswers::refused()
{
    QFETCH(QByteArray, answers);
    const Result<AnswerSet> set = AnswerSet::fromJson(*category(), SmallCategory::parsed(answers));
    QVERIFY(!set);
    QTEST(set.error().code, "code");
    QTEST(set.error().key, "key");
    QCOMPARE(set.error().kind, ErrorKind::Refused);
    QVERIFY2(set.error().message.startsWith(set.error().key), qUtf8Printable(set.error().message));
    QVERIFY(set.error().message.endsWith(u'.'));
}

void TestAnswers::refused_whole()
{
    for (const char *json : {"[]", "null", "\"met\""}) {
        const Result<AnswerSet> set = AnswerSet::fromJson(*category(), SmallCategory::parsed(json));
        QVERIFY(!set);
        QCOMPARE(set.error().code, QStringLiteral("answer.kind"));
        QCOMPARE(set.error().key, QStringLiteral("answers"));
    }
}

void TestAnswers::refused_longKeyIsCut()
{
    const Result<AnswerSet> set = AnswerSet::fromJson(
        *category(), SmallCategory::parsed(answerOf(QByteArray(5000, 'k').constData(), "1")));
    QVERIFY(!set);
    QCOMPARE(set.error().key.size(), 200);
}

void TestAnswers::refused_namesThePathItWasGiven()
{
    const Result<AnswerSet> set =
        AnswerSet::fromJson(*category(), SmallCategory::parsed(R"({"count": -1})"),
            QStringLiteral("reviews[2].answers"));
    QVERIFY(!set);
    QCOMPARE(set.error().key, QStringLiteral("reviews[2].answers.count"));
}

void TestAnswers::choices_countEachMemberOnce()
{
    const AnswerSet answers = answersOf(
        *category(),
            R"({"choices": ["red", "blue", "red"], "open_choices": ["other:x", "other: x ", "red", "other:y"]})");
    QCOMPARE(std::get<ChosenOptions>(*answers.find(QStringLiteral("choices"))).members,
             QStringList({QStringLiteral("red"), QStringLiteral("blue")}));
    QCOMPARE(std::get<ChosenOptions>(*answers.find(QStringLiteral("open_choices"))).members,
             QStringList({QStringLiteral("other:x"), QStringLiteral("red"), QStringLiteral("other:y")}));
}

void TestAnswers::indicators_keepWhatIsGiven()
{
    const AnswerSet answers = answersOf(*category(), R"({"indicators": {"speed": {"baseline": "0.30", "target": 9}}})");
    const IndicatorValues &values = std::get<IndicatorValues>(*answers.find(QStringLiteral("indicators")));
    QCOMPARE(values.values.size(), 1);
    const IndicatorValue speed = values.values.value(QStringLiteral("speed"));
    QCOMPARE(speed.baseline, Decimal::parse(u"0.3"));
    QVERIFY(!speed.current);
    QCOMPARE(speed.target, std::optional(Decimal(9)));
}

void TestAnswers::indicators_areTheSameWithTheirDigitsOnly()
{
    IndicatorValue whole;
    whole.baseline = GivenNumber::parse(u"20");
    IndicatorValue finer;
    finer.baseline = GivenNumber::parse(u"20.0");
    QVERIFY(whole.baseline == finer.baseline);
    QVERIFY(!(whole == finer));
    finer.baseline = GivenNumber(Decimal(20));
    QVERIFY(whole == finer);
}

void TestAnswers::withoutGivenDigits_leavesEverythingElse()
{
    const JsonValue given = SmallCategory::parsed(R"({"answers": {"i": {"rate": {"baseline": "2.0", "current": "1.50",
        "baselinePeriod": "2020", "unit": "1.0"}}, "t": "2.0"}, "list": [{"target": "9.90"}],
        "plan": {"baseline": "2.0", "who": "me"}})");
    const JsonValue plain = SmallCategory::parsed(R"({"answers": {"i": {"rate": {"baseline": "2", "current": "1.5",
        "baselinePeriod": "2020", "unit": "1.0"}}, "t": "2.0"}, "list": [{"target": "9.9"}],
        "plan": {"baseline": "2.0", "who": "me"}})");
    QCOMPARE(writeJson(withoutGivenDigits(given)), writeJson(plain));
}

void TestAnswers::set_addsAndRemoves()
{
    AnswerSet answers;
    QVERIFY(!answers.find(QStringLiteral("count")));
    answers.set(QStringLiteral("count"), Decimal(3));
    answers.set(QStringLiteral("count"), Decimal(4));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(std::get<Decimal>(*answers.find(QStringLiteral("count"))), Decimal(4));
    QVERIFY(answers.contains(QStringLiteral("count")));
    answers.remove(QStringLiteral("count"));
    QVERIFY(!answers.contains(QStringLiteral("count")));
}

void TestAnswers::toJson_inTheOrderOfTheCriteria()
{
    const AnswerSet answers = answersOf(*category(), R"({"text": "x", "money": 1, "judged": "met",
        "indicators": {"cost": {"current": 1}, "rate": {"current": 2}}})");
    QCOMPARE(writeJson(answers.toJson(*category())),
             QByteArray(R"({"judged":"met","money":1,)"
                        R"("indicators":{"rate":{"current":"2"},"cost":{"current":"1"}},"text":"x"})"));
}

void TestAnswers::names_roundTrip()
{
    for (const Judgement judgement : {Judgement::NotMet, Judgement::Partial, Judgement::Met, Judgement::NotApplicable})
        QCOMPARE(judgementFromName(name(judgement)), std::optional(judgement));
    for (const QStringView text : {u"met", u"partial", u"not_met", u"undetermined", u"not_due", u"not_applicable",
                                   u"informational"})
        QCOMPARE(name(*verdictFromName(text)), text);
    for (const QStringView text : {u"satisfied", u"not_satisfied", u"undetermined"})
        QCOMPARE(name(*conclusionFromName(text)), text);
    QVERIFY(!verdictFromName(u"maybe"));
    QVERIFY(!conclusionFromName(u"accepted"));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"

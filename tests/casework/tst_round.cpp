#include "casework/round.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

QDateTime time()
{
    return {QDate(2023, 6, 30), QTime(8, 0, 0, 125), Qt::UTC};
}

template<typename Value>
using Reader = Result<Value> (*)(const JsonValue &, const QString &);

// Writes, reads again, through the text.
template<typename Value>
void comesBack(const Value &value, Reader<Value> read, const char *expected)
{
    const QByteArray text = writeJson(toJson(value));
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(expected));
    const Result<Value> back = read(*parseJson(text), u"here"_s);
    QVERIFY2(bool(back), back ? "" : qPrintable(back.error().message));
    QVERIFY(*back == value);
}

template<typename Value>
Error refusalOf(const QByteArray &text, Reader<Value> read)
{
    const Result<Value> value = read(*parseJson(text), u"here"_s);
    return value ? Error() : value.error();
}

} // namespace

class TestRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_comesBack();
    void assignment_comesBack();
    void round_comesBack();
    void merge_comesBack();
    void refusal_namesItsKey_data();
    void refusal_namesItsKey();
    void names_comeBack();
    void assignment_isFoundByReviewer();
    void keys_namePlaces();
};

void TestRound::standing_comesBack()
{
    comesBack<Standing>(Standing(), standingFromJson, R"({"state":"draft","submissions":0})");
    comesBack<Standing>({ReviewState::Returned, 2, u"见第3页\n缺数据"_s, time()}, standingFromJson,
                        R"({"state":"returned","submissions":2,"reason":"见第3页\n缺数据",)"
                        R"("since":"2023-06-30T08:00:00.125Z"})");
    QVERIFY((Standing{ReviewState::Submitted, 1, {}, {}}.isReadOnly()));
    QVERIFY((!Standing{ReviewState::Returned, 1, {}, {}}.isReadOnly()));
    QVERIFY(!Standing().isReadOnly());
}

void TestRound::assignment_comesBack()
{
    comesBack<Assignment>({1, u"张三"_s, {}, {}, {}}, assignmentFromJson, R"({"round":1,"reviewer":"张三"})");
    // No interest and none declared yet are two things.
    comesBack<Assignment>({2, u"张三"_s, u"PEM"_s, QString(u""_s), time()}, assignmentFromJson,
                          R"({"round":2,"reviewer":"张三","certificate":"PEM","interest":"",)"
                          R"("declaredAt":"2023-06-30T08:00:00.125Z"})");
    comesBack<Assignment>({2, u"张三"_s, {}, u"持有股份"_s, {}}, assignmentFromJson,
                          R"({"round":2,"reviewer":"张三","interest":"持有股份"})");
    QVERIFY((!Assignment{1, u"a"_s, {}, {}, {}}.isDeclared()));
    QVERIFY((Assignment{1, u"a"_s, {}, u""_s, {}}.isDeclared()));
    QVERIFY((!Assignment{1, u"a"_s, {}, u""_s, {}}.isEnded()));
    QVERIFY((Assignment{1, u"a"_s, {}, u"shares"_s, {}}.isEnded()));
}

void TestRound::round_comesBack()
{
    comesBack<Round>(Round(), roundFromJson, R"({"number":1})");
    comesBack<Round>({3, QDate(2023, 7, 15), u"市办"_s, time(), u"abc"_s, {}}, roundFromJson,
                     R"({"number":3,"due":"2023-07-15","issuer":"市办",)"
                     R"("issuedAt":"2023-06-30T08:00:00.125Z","base":"abc"})");
}

void TestRound::merge_comesBack()
{
    MergeRecord merge;
    merge.kind = u"review"_s;
    comesBack<MergeRecord>(merge, mergeRecordFromJson,
                           R"({"number":1,"kind":"review","state":"applied","firstEvent":0,"lastEvent":0})");
    merge.number = 7;
    merge.bundle = u"b"_s;
    merge.reviewer = u"张三"_s;
    merge.head = u"h"_s;
    merge.history = u"y"_s;
    merge.signer = u"s"_s;
    merge.state = MergeRecord::State::Reverted;
    merge.items = JsonValue(JsonValue::Array{JsonValue(u"data::name"_s)});
    merge.firstEvent = 12;
    merge.lastEvent = 15;
    merge.reason = u"wrong file"_s;
    comesBack<MergeRecord>(merge, mergeRecordFromJson,
                           R"({"number":7,"kind":"review","bundle":"b","reviewer":"张三","head":"h","history":"y",)"
                           R"("signer":"s","state":"reverted","items":["data::name"],"firstEvent":12,"lastEvent":15,)"
                           R"("reason":"wrong file"})");
}

void TestRound::refusal_namesItsKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *kind, const char *text, const char *code, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(text) << QString::fromLatin1(code)
                            << QString::fromLatin1(key);
    };
    row("a list is no standing", "standing", "[]", "json.kind", "here");
    row("a standing has a known state", "standing", R"({"state": "lost"})", "json.kind", "here.state");
    row("submissions are counted", "standing", R"({"state": "draft", "submissions": -1})", "json.kind",
        "here.submissions");
    row("submissions are whole", "standing", R"({"state": "draft", "submissions": 1.5})", "json.kind",
        "here.submissions");
    row("a time is in UTC", "standing", R"({"state": "draft", "since": "2023-06-30T08:00:00+08:00"})", "json.kind",
        "here.since");
    row("a time is a time", "standing", R"({"state": "draft", "since": "soonZ"})", "json.kind", "here.since");
    row("a control character is refused", "standing", R"({"state": "draft", "reason": "a\u0007"})", "json.kind",
        "here.reason");
    row("an unknown member is refused", "standing", R"({"state": "draft", "why": "x"})", "json.unknown_key",
        "here.why");
    row("an assignment is somebody's", "assignment", R"({"round": 1})", "json.kind", "here.reviewer");
    row("a blank name is nobody", "assignment", R"({"round": 1, "reviewer": " "})", "json.kind", "here.reviewer");
    row("rounds count from one", "assignment", R"({"round": 0, "reviewer": "a"})", "json.kind", "here.round");
    row("an interest is a text", "assignment", R"({"round": 1, "reviewer": "a", "interest": false})", "json.kind",
        "here.interest");
    row("a due date is a date", "round", R"({"number": 1, "due": "2023-02-30"})", "json.kind", "here.due");
    row("a round holds no assignments", "round", R"({"number": 1, "assignments": []})", "json.unknown_key",
        "here.assignments");
    row("a merge has a kind", "merge", R"({"number": 1})", "json.kind", "here.kind");
    row("a merge has a known state", "merge", R"({"number": 1, "kind": "review", "state": "x"})", "json.kind",
        "here.state");
}

void TestRound::refusal_namesItsKey()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, key);
    const Error error = kind == u"standing"     ? refusalOf<Standing>(text, standingFromJson)
                        : kind == u"assignment" ? refusalOf<Assignment>(text, assignmentFromJson)
                        : kind == u"round"      ? refusalOf<Round>(text, roundFromJson)
                                                : refusalOf<MergeRecord>(text, mergeRecordFromJson);
    QCOMPARE(error.code, code);
    QCOMPARE(error.key, key);
    QCOMPARE(error.kind, ErrorKind::Refused);
    QVERIFY(error.message.contains(key));
}

void TestRound::names_comeBack()
{
    for (const ReviewState state : {ReviewState::Draft, ReviewState::Submitted, ReviewState::Returned})
        QCOMPARE(reviewStateFromName(name(state)), std::optional(state));
    using State = MergeRecord::State;
    for (const State state : {State::Applied, State::Open, State::Superseded, State::Unchanged, State::Reverted})
        QCOMPARE(mergeStateFromName(name(state)), std::optional(state));
    QVERIFY(!reviewStateFromName(u"Draft"));
    QVERIFY(!mergeStateFromName(u""));
}

void TestRound::assignment_isFoundByReviewer()
{
    Round round;
    round.assignments = {{1, u"张三"_s, {}, {}, {}}, {1, u"李四"_s, {}, {}, {}}};
    QCOMPARE(round.assignmentOf(u"李四"_s), &round.assignments[1]);
    QCOMPARE(round.assignmentOf(u"王五"_s), nullptr);
}

void TestRound::keys_namePlaces()
{
    QCOMPARE(assignmentKey(2, u"张三"_s), u"2/张三"_s);
    QCOMPARE(attachmentKey(u"abc"_s, u"a/b.pdf"_s), u"abc/a/b.pdf"_s);
}

QTEST_GUILESS_MAIN(TestRound)
#include "tst_round.moc"

#include "base/json.h"

#include <QTest>

using namespace yongping;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

JsonValue parsed(const QByteArray &text)
{
    Result<JsonValue> json = parseJson(text);
    if (!json)
        qFatal("%s", qUtf8Printable(json.error().message));
    return *std::move(json);
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_refused_data();
    void parse_refused();
    void parse_tooManyValues();
    void parse_tooLarge();
    void parse_depthAtTheLimit();
    void parse_manyKeys_isLinear();
    void parse_longNumber_isRefusedAtOnce();
    void parse_kinds();
    void parse_numbersStayExact_data();
    void parse_numbersStayExact();
    void parse_byteOrderMark();
    void parse_surrogatePair();
    void parse_zeroCharacterInString();
    void parse_veryLongKeyIsCutInPath();
    void write_roundTrip_data();
    void write_roundTrip();
    void write_escapes();
    void write_indented();
    void canonical_sortsAndNormalises();
    void canonical_sameForSameContent();
    void object_findAndSet();
};

void TestJson::parse_refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *key,
                        const char *place) {
        QTest::newRow(name) << text << QString::fromUtf8(code) << QString::fromUtf8(key) << QString::fromUtf8(place);
    };
    row("an empty text", "", "json.syntax", "", "line 1, column 1");
    row("no JSON at all", "hello", "json.syntax", "", "line 1, column 1");
    row("a text cut off in a value", "{\"a\": {\"b\": [1, 2", "json.syntax", "a.b[2]", "line 1, column 18");
    row("a text cut off in a string", "{\"a\": \"x", "json.syntax", "a", "line 1, column 9");
    row("a missing comma on the third line", "{\n \"a\": 1,\n \"b\": 2 \"c\": 3}",
        "json.syntax", "b", "line 3, column 11");
    row("columns count characters, not bytes", "{\"\xe7\x94\xac\": x}",
        "json.syntax", "\xe7\x94\xac", "line 1, column 7");
    row("a line break within a string", "{\"a\": \"x\ny\"}", "json.syntax", "a", "line 1, column 9");
    row("a comma after the last member", "{\"a\": 1,}", "json.syntax", "a", "line 1, column 9");
    row("a comment", "{} // done", "json.syntax", "", "line 1, column 4");
    row("something after the value", "{} x", "json.syntax", "", "line 1, column 4");
    row("a second value", "{}\n{}", "json.syntax", "", "line 2, column 1");
    row("a zero byte after the value", QByteArray("{}\0", 3), "json.syntax", "", "line 1, column 3");
    row("a zero byte that hides something", QByteArray("{}\0{\"a\":1}", 10), "json.syntax", "", "line 1, column 3");
    row("a zero byte within a string", QByteArray("\"a\0b\"", 5), "json.syntax", "", "line 1, column 3");
    row("single quotes", "{'a': 1}", "json.syntax", "", "line 1, column 2");
    row("NaN", "{\"a\": NaN}", "json.syntax", "a", "line 1, column 7");
    row("Infinity", "[-Infinity]", "json.syntax", "[0]", "line 1, column 3");
    row("a plus sign", "{\"a\": +1}", "json.syntax", "a", "line 1, column 7");
    row("a leading zero", "[01]", "json.syntax", "[1]", "line 1, column 3");
    row("a number without digits after its point", "[1.]", "json.syntax", "[0]", "line 1, column 4");
    row("hexadecimal", "[0x10]", "json.syntax", "[1]", "line 1, column 3");
    row("a high surrogate alone", "{\"a\": \"\\ud800\"}", "json.syntax", "a", "line 1, column 14");
    row("a high surrogate before another character", "{\"a\": \"\\ud800\\u0041\"}",
        "json.syntax", "a", "line 1, column 19");
    row("a low surrogate alone", "{\"a\": \"\\udc00\"}", "json.syntax", "a", "line 1, column 13");
    row("an unknown escape", "{\"a\": \"\\x\"}", "json.syntax", "a", "line 1, column 9");

    row("a byte that is no UTF-8 in a value", "{\"a\": {\"b\": \"x\xff\"}}", "json.utf8", "a.b", "line 1, column 15");
    row("a byte that is no UTF-8 in a key", "{\"a\": {\"x\xff\": 1}}", "json.utf8", "a", "line 1, column 10");
    row("a byte that is no UTF-8 outside of strings", "{\"a\": \xff}", "json.utf8", "a", "line 1, column 7");
    row("a text in GBK", "{\"name\": \"\xd3\xc0\xc6\xbd\"}", "json.utf8", "name", "line 1, column 12");
    row("a text in UTF-16", QByteArray("\xff\xfe{", 3), "json.utf8", "", "line 1, column 1");
    row("a surrogate encoded as UTF-8", "[\"\xed\xa0\x80\"]", "json.utf8", "[0]", "line 1, column 4");
    row("an overlong sequence", "[\"\xc0\xaf\"]", "json.utf8", "[0]", "line 1, column 3");
    row("a well-formed character outside of strings", "{\"a\": \xe7\x94\xac}", "json.syntax", "a", "line 1, column 7");
    row("half a byte order mark", "\xef\xbb{}", "json.syntax", "", "line 1, column 2");

    row("a key twice", "{\"a\": 1, \"a\": 2}", "json.duplicate_key", "a", "line 1, column 10");
    row("a key twice in a nested object", "{\n\"answers\": {\"design.1\": \"met\",\n  \"design.1\": \"met\"}}",
        "json.duplicate_key",
        "answers.design.1", "line 3, column 3");
    row("a key twice in an object of a list", "{\"elements\": [{}, {\"id\": 1, \"id\": 1}]}",
        "json.duplicate_key", "elements[1].id",
        "line 1, column 29");
    row("a key twice, once written with an escape", "{\"a\": 1, \"\\u0061\": 2}",
        "json.duplicate_key", "a", "line 1, column 10");
    row("a key with quotes twice", "{\"\\\"b\": 1, \"\\\"b\": 2}", "json.duplicate_key", "\"b", "line 1, column 12");
    row("a key with a backslash twice", "{\"\\\\\": 1, \"\\\\\": 2}", "json.duplicate_key", "\\", "line 1, column 11");
    row("an empty key twice", "{\"\": 1, \"\": 2}", "json.duplicate_key", "", "line 1, column 9");

    row("a number beyond a double", "{\"a\": {\"b\": 1e400}}", "json.number", "a.b", "line 1, column 13");
    row("a number beyond a double at the end", "-1e400", "json.number", "", "line 1, column 1");
    row("62 digits", "{\"a\": [0, 1e61]}", "json.number", "a[1]", "line 1, column 11");
    row("62 digits at the end of the text", " 1e61", "json.number", "", "line 1, column 2");
    row("an exponent far below", "[1e-2147483648]", "json.number", "[0]", "line 1, column 2");
    row("61 digits after the point", "[\n0." + QByteArray(61, '1') + "]", "json.number", "[0]", "line 2, column 1");

    row("65 levels", nested(65), "json.depth", "", "line 1, column 65");
    row("10,000 levels", nested(10'000), "json.depth", "", "line 1, column 65");
}

void TestJson::parse_refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const Result<JsonValue> json = parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, code);
    QCOMPARE(json.error().kind, ErrorKind::Refused);
    if (code != u"json.depth")
        QTEST(json.error().key, "key");
    QVERIFY2(json.error().message.contains(place + u'.'), qUtf8Printable(json.error().message));
}

// Two bytes of text can take a hundred of memory.
void TestJson::parse_tooManyValues()
{
    const Result<JsonValue> json = parseJson("[[], {\"a\": 1}]", {.values = 3});
    QVERIFY(!json);
    QCOMPARE(json.error().code, QStringLiteral("json.size"));
    QVERIFY(parseJson("[[], {\"a\": 1}]", {.values = 4}));
}

void TestJson::parse_tooLarge()
{
    const Result<JsonValue> json = parseJson("[1, 2, 3]", {.bytes = 8});
    QVERIFY(!json);
    QCOMPARE(json.error().code, QStringLiteral("json.size"));
    QVERIFY(parseJson("[1, 2, 3]", {.bytes = 9}));
}

void TestJson::parse_depthAtTheLimit()
{
    QVERIFY(parseJson(nested(64)));
    QVERIFY(parseJson("[[1]]", {.depth = 2}));
    const Result<JsonValue> json = parseJson("{\"a\": {\"b\": {}}}", {.depth = 2});
    QVERIFY(!json);
    QCOMPARE(json.error().key, QStringLiteral("a.b"));
}

void TestJson::parse_manyKeys_isLinear()
{
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += '"' + QByteArray::number(i) + "\":0,";
    text.back() = '}';
    QCOMPARE(parsed(text).toObject().size(), std::size_t(200'000));
}

void TestJson::parse_longNumber_isRefusedAtOnce()
{
    const Result<JsonValue> json = parseJson("[0." + QByteArray(4'000'000, '1') + ']');
    QVERIFY(!json);
    QCOMPARE(json.error().code, QStringLiteral("json.number"));
    QVERIFY(json.error().message.size() < 200);
}

void TestJson::parse_kinds()
{
    const JsonValue json = parsed(" {\"n\": null, \"b\": true, \"i\": -3, \"s\": \"x\", \"a\": [], \"o\": {}} \r\n\t");
    QVERIFY(json.find(u"n")->isNull());
    QVERIFY(json.find(u"b")->toBool());
    QCOMPARE(json.find(u"i")->toDecimal(), Decimal(-3));
    QCOMPARE(json.text(u"s"), QStringLiteral("x"));
    QVERIFY(json.find(u"a")->isArray());
    QVERIFY(json.find(u"o")->isObject());
    QVERIFY(!json.find(u"missing"));
    QVERIFY(parsed("false").isBool());
}

void TestJson::parse_numbersStayExact_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("a double would make it 70") << QByteArray("69.99999999999999999999") << "69.99999999999999999999";
    QTest::newRow("beyond 64 bits") << QByteArray("18446744073709551617") << "18446744073709551617";
    QTest::newRow("the greatest of 64 bits") << QByteArray("18446744073709551615") << "18446744073709551615";
    QTest::newRow("the least of 64 bits") << QByteArray("-9223372036854775808") << "-9223372036854775808";
    QTest::newRow("trailing zeros") << QByteArray("80.000") << "80";
    QTest::newRow("minus zero") << QByteArray("-0") << "0";
    QTest::newRow("an exponent") << QByteArray("1.2E3") << "1200";
    QTest::newRow("the smallest number that a Decimal holds")
        << QByteArray("1e-60") << QString(QStringLiteral("0.") + QString(59, u'0') + u'1');
}

void TestJson::parse_numbersStayExact()
{
    QFETCH(QByteArray, token);
    QTEST(parsed(token).toDecimal().toString(), "text");
}

void TestJson::parse_byteOrderMark()
{
    QCOMPARE(parsed("\xef\xbb\xbf[1]"), parsed("[1]"));
    const Result<JsonValue> json = parseJson("\xef\xbb\xbf[x]");
    QVERIFY(!json);
    QVERIFY2(json.error().message.contains(QStringLiteral("line 1, column 2.")), qUtf8Printable(json.error().message));
}

void TestJson::parse_surrogatePair()
{
    QCOMPARE(parsed("\"\\ud840\\udc00\"").toString(), QString::fromUtf8("\xf0\xa0\x80\x80"));
}

void TestJson::parse_zeroCharacterInString()
{
    const JsonValue json = parsed("\"a\\u0000b\"");
    QCOMPARE(json.toString().size(), 3);
    QCOMPARE(writeJson(json), QByteArray("\"a\\u0000b\""));
}

void TestJson::parse_veryLongKeyIsCutInPath()
{
    const Result<JsonValue> json = parseJson("{\"" + QByteArray(100'000, 'k') + "\": x}");
    QVERIFY(!json);
    QCOMPARE(json.error().key, QString(200, u'k'));
}

void TestJson::write_roundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("members in their order") << QByteArray("{\"b\":1,\"a\":{\"d\":[true,false,null],\"c\":-0.5}}");
    QTest::newRow("Chinese") << QByteArray("{\"\xe7\x94\xac\xe8\xaf\x84\":\"\xe7\x94\xac\"}");
    QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\n\\r\\t\\u0001\\u001f/\"");
    QTest::newRow("a character beyond the basic plane") << QByteArray("\"\xf0\xa0\x80\x80\"");
    QTest::newRow("an empty key") << QByteArray("{\"\":\"\"}");
    QTest::newRow("an exact number") << QByteArray("[69.99999999999999999999]");
}

void TestJson::write_roundTrip()
{
    QFETCH(QByteArray, text);
    const JsonValue json = parsed(text);
    QCOMPARE(writeJson(json), text);
    QCOMPARE(parsed(writeJsonIndented(json)), json);
    QCOMPARE(parsed(canonicalJson(parsed(canonicalJson(json)))), parsed(canonicalJson(json)));
}

void TestJson::write_escapes()
{
    QCOMPARE(writeJson(JsonValue(QStringLiteral("\b\f\u007f"))), QByteArray("\"\\u0008\\u000c\x7f\""));
}

void TestJson::write_indented()
{
    QCOMPARE(writeJsonIndented(parsed("{\"a\":[1,{\"b\":2}],\"c\":{},\"d\":[]}")),
             QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": {},\n  \"d\": []\n}\n"));
}

void TestJson::canonical_sortsAndNormalises()
{
    QCOMPARE(canonicalJson(parsed("{\"b\": 2.50, \"a\": {\"z\": [3, 1], \"B\": 1e2}, \"\xe7\x94\xac\": 0}")),
             QByteArray("{\"a\":{\"B\":100,\"z\":[3,1]},\"b\":2.5,\"\xe7\x94\xac\":0}"));
}

void TestJson::canonical_sameForSameContent()
{
    QCOMPARE(canonicalJson(parsed("{\"a\": 1.0, \"b\": \"\\u0041\"}")), canonicalJson(parsed("{\"b\":\"A\",\"a\":1}")));
    QVERIFY(canonicalJson(parsed("[1,2]")) != canonicalJson(parsed("[2,1]")));
}

void TestJson::object_findAndSet()
{
    JsonValue json;
    json.set(QStringLiteral("a"), 1);
    json.set(QStringLiteral("b"), QStringLiteral("x"));
    json.set(QStringLiteral("a"), true);
    QCOMPARE(writeJson(json), QByteArray("{\"a\":true,\"b\":\"x\"}"));
    QCOMPARE(json.text(u"a"), QString());
    QCOMPARE(json.text(u"c"), QString());
    QVERIFY(!JsonValue(3).find(u"a"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

#include "casework/json_members.h"

#include <QTest>

#include <limits>

using namespace yongping;
using namespace Qt::StringLiterals;

class TestJsonMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentMembers_leaveTheValueAsItWas();
    void firstFault_isTheOneThatIsTold();
    void member_refusesWhatDoesNotFit_data();
    void member_refusesWhatDoesNotFit();
    void integer_takesItsBounds();
    void emptyValues_areNotWritten();
};

void TestJsonMembers::absentMembers_leaveTheValueAsItWas()
{
    const JsonValue json{JsonValue::Object()};
    MemberReader reader(json, {});
    QString text = u"t"_s;
    QDate date(2023, 6, 30);
    bool flag = true;
    int number = 7;
    JsonValue any;
    QVERIFY(!reader.text(u"text", text));
    QVERIFY(!reader.date(u"date", date));
    QVERIFY(!reader.flag(u"flag", flag));
    QVERIFY(!reader.integer(u"number", number, 0, 9));
    QVERIFY(!reader.any(u"any", any));
    QVERIFY(!reader.array(u"list"));
    QVERIFY(!reader.failed());
    QCOMPARE(text, u"t"_s);
    QCOMPARE(date, QDate(2023, 6, 30));
    QCOMPARE(flag, true);
    QCOMPARE(number, 7);
    QVERIFY(reader.finish(1));
}

void TestJsonMembers::firstFault_isTheOneThatIsTold()
{
    const JsonValue json = *parseJson(R"({"flag": 1, "text": 2, "more": 3})");
    MemberReader reader(json, u"at"_s);
    bool flag = false;
    QString text;
    QVERIFY(!reader.flag(u"flag", flag));
    QVERIFY(!reader.text(u"text", text));
    const auto read = reader.finish(1);
    QVERIFY(!read);
    QCOMPARE(read.error().key, u"at.flag"_s);
}

void TestJsonMembers::member_refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *kind, const QByteArray &value) {
        QTest::newRow(name) << QString::fromLatin1(kind) << value;
    };
    row("a number is no text", "text", "1");
    row("null is no text", "text", "null");
    row("a text has an end", "text", '"' + QByteArray(20'001, 'a') + '"');
    row("a text has no control characters", "text", R"("a\u0000b")");
    row("a required text is not blank", "required", R"(" \n")");
    row("a required text is there", "required", {});
    row("a date is not a time", "date", R"("2023-06-30T08:00:00Z")");
    row("a date exists", "date", R"("2023-02-30")");
    row("a date is a text", "date", "20230630");
    row("a time has a zone", "time", R"("2023-06-30T08:00:00.000")");
    row("a time is in UTC", "time", R"("2023-06-30T08:00:00.000+08:00")");
    row("a flag is no text", "flag", R"("true")");
    row("a whole number has no fraction", "integer", "1.5");
    row("a whole number is no text", "integer", R"("1")");
    row("a number below the least is refused", "integer", "0");
    row("a number above the greatest is refused", "integer", "10");
    row("a number beyond all integers is refused", "integer", "1e30");
    row("an object is no list", "array", "{}");
}

void TestJsonMembers::member_refusesWhatDoesNotFit()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, value);
    const JsonValue json = *parseJson(value.isEmpty() ? QByteArray("{}") : R"({"m": )" + value + "}");
    MemberReader reader(json, u"at"_s);
    QString text;
    QDate date(2023, 6, 30);
    QDateTime time(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC);
    bool flag = false;
    int number = 0;
    const bool read = kind == u"text"       ? reader.text(u"m", text)
                      : kind == u"required" ? reader.required(u"m", text)
                      : kind == u"date"     ? reader.date(u"m", date)
                      : kind == u"time"     ? reader.time(u"m", time)
                      : kind == u"flag"     ? reader.flag(u"m", flag)
                      : kind == u"integer"  ? reader.integer(u"m", number, 1, 9)
                                            : reader.array(u"m") != nullptr;
    QVERIFY(!read);
    QVERIFY(reader.failed());
    const auto done = reader.finish(1);
    QCOMPARE(done.error().code, u"json.kind"_s);
    QCOMPARE(done.error().key, u"at.m"_s);
}

void TestJsonMembers::integer_takesItsBounds()
{
    const JsonValue json = *parseJson(R"({"least": -3, "greatest": 9223372036854775807})");
    MemberReader reader(json, {});
    int least = 0;
    qint64 greatest = 0;
    QVERIFY(reader.integer(u"least", least, -3, 3));
    QVERIFY(reader.integer(u"greatest", greatest, 0, std::numeric_limits<qint64>::max()));
    QCOMPARE(least, -3);
    QCOMPARE(greatest, std::numeric_limits<qint64>::max());
}

void TestJsonMembers::emptyValues_areNotWritten()
{
    JsonValue json{JsonValue::Object()};
    setText(json, u"text", {});
    setDate(json, u"date", {});
    setTime(json, u"time", {});
    QVERIFY(json.toObject().empty());
    setTime(json, u"time", QDateTime(QDate(2023, 6, 30), QTime(16, 0), Qt::OffsetFromUTC, 8 * 3600));
    QCOMPARE(json.text(u"time"), u"2023-06-30T08:00:00.000Z"_s);
}

QTEST_GUILESS_MAIN(TestJsonMembers)
#include "tst_json_members.moc"

#include "casework/merge.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(yongping::FieldRef)

class TestMergeIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldId_namesItsField_data();
    void fieldId_namesItsField();
    void otherText_namesNoField_data();
    void otherText_namesNoField();
    void settlement_isRead();
    void settlement_refusalNamesItsKey_data();
    void settlement_refusalNamesItsKey();
};

void TestMergeIds::fieldId_namesItsField_data()
{
    QTest::addColumn<FieldRef>("ref");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const FieldRef &ref, const QString &id) { QTest::newRow(name) << ref << id; };
    row("an answer goes by reviewer and check", {Field::CheckAnswer, u"张三"_s, u"foundation.1"_s},
        u"answer:张三:foundation.1"_s);
    row("an opinion has no key", {Field::Opinion, u"张三"_s, {}}, u"opinion:张三:"_s);
    row("a datum has no reviewer", {Field::Datum, {}, u"stageDate"_s}, u"data::stageDate"_s);
    row("a decision has neither", {Field::Decision, {}, {}}, u"decision::"_s);
    row("an assignment keeps its slash", {Field::Assignment, {}, u"1/张三"_s}, u"assignment::1/张三"_s);
    row("a colon in a name is escaped", {Field::Opinion, u"a:b"_s, {}}, u"opinion:a%3Ab:"_s);
    row("a percent sign in a name is escaped", {Field::Opinion, u"100%"_s, {}}, u"opinion:100%25:"_s);
    row("a name that looks escaped stays itself", {Field::Opinion, u"%3A%253A"_s, {}}, u"opinion:%253A%25253A:"_s);
    row("colons in an attachment's name are escaped", {Field::Attachment, {}, u"d/a:b%.pdf"_s},
        u"attachment::d/a%3Ab%25.pdf"_s);
    row("blanks and signs stay", {Field::Opinion, u" Ann \"O'Hara\", Dr. "_s, {}}, u"opinion: Ann \"O'Hara\", Dr. :"_s);
}

void TestMergeIds::fieldId_namesItsField()
{
    QFETCH(const FieldRef, ref);
    QFETCH(const QString, id);
    QCOMPARE(fieldId(ref), id);
    QCOMPARE(fieldFromId(id), std::optional(ref));
}

void TestMergeIds::otherText_namesNoField_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a field alone") << u"answer"_s;
    QTest::newRow("two parts") << u"answer:foundation.1"_s;
    QTest::newRow("four parts") << u"answer:a:b:foundation.1"_s;
    QTest::newRow("an unknown field") << u"verdict:a:foundation.1"_s;
    QTest::newRow("a percent sign that escapes nothing") << u"answer:100%:foundation.1"_s;
    QTest::newRow("a colon escaped in small letters") << u"answer:a%3ab:foundation.1"_s;
    QTest::newRow("a letter that needs no escape") << u"answer:%41:foundation.1"_s;
}

void TestMergeIds::otherText_namesNoField()
{
    QFETCH(const QString, id);
    QVERIFY(!fieldFromId(id));
}

void TestMergeIds::settlement_isRead()
{
    const auto read = settlementFromJson(
        *parseJson(R"({"merge": 2, "choices": {"answer:a:foundation.1": "ours", "data::name": "theirs"}})"));
    QVERIFY(read);
    QCOMPARE(read->merge, std::optional(2));
    const Choices expected{{{Field::CheckAnswer, u"a"_s, u"foundation.1"_s}, Choice::Ours},
                           {{Field::Datum, {}, u"name"_s}, Choice::Theirs}};
    QCOMPARE(read->choices, expected);
    const auto bare = settlementFromJson(*parseJson(R"({"choices": {}})"));
    QVERIFY(bare);
    QVERIFY(!bare->merge);
    QVERIFY(bare->choices.empty());
}

void TestMergeIds::settlement_refusalNamesItsKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *code, const char *key) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code) << QString::fromLatin1(key);
    };
    row("a list is no settlement", "[]", "json.kind", "");
    row("choices are needed", R"({"merge": 1})", "json.missing_key", "choices");
    row("choices are an object", R"({"choices": []})", "json.kind", "choices");
    row("a merge has a number", R"({"merge": "1", "choices": {}})", "json.kind", "merge");
    row("merges count from one", R"({"merge": 0, "choices": {}})", "json.kind", "merge");
    row("an id names a field", R"({"choices": {"foundation.1": "ours"}})", "merge.no_conflict", "choices.foundation.1");
    row("one side or the other is chosen", R"({"choices": {"data::name": "both"}})", "merge.choice",
        "choices.data::name");
    row("a choice is a word", R"({"choices": {"data::name": true}})", "merge.choice", "choices.data::name");
    row("other members are refused", R"({"choices": {}, "reason": "x"})", "json.unknown_key", "reason");
}

void TestMergeIds::settlement_refusalNamesItsKey()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, key);
    const auto read = settlementFromJson(*parseJson(text));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().key, key);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestMergeIds)
#include "tst_merge_ids.moc"

#include "casework/panel.h"

#include "criteria/library.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Members = R"("members": [{"name": "王五", "role": "member", "present": false},
    {"name": "李四", "role": "chair", "present": true}, {"name": "张三", "role": "member", "present": true}])";

// A decision that holds but for what `members` say of it.
QByteArray decision(const QByteArray &members)
{
    return "{" + members + ", " + Members + "}";
}

QByteArray withMembers(const QByteArray &members)
{
    return R"({"decision": "accepted", "members": )" + members + "}";
}

} // namespace

class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_comesBack();
    void decision_hasTheChairFirst();
    void blankDate_isNone_data();
    void blankDate_isNone();
    void decision_refusalNamesItsKey_data();
    void decision_refusalNamesItsKey();
    void agreement_comesBack_data();
    void agreement_comesBack();
    void agreement_refusalNamesItsKey_data();
    void agreement_refusalNamesItsKey();
    void names_comeBack();

private:
    const Check &check(const QString &id) { return *(*m_library.category(u"platform-industry"_s))->check(id); }

    CriteriaLibrary m_library;
};

void TestPanel::decision_comesBack()
{
    PanelDecision made;
    made.decision = Decision::AcceptedAfterRectification;
    made.reason = u"两项数据须补齐"_s;
    made.conditions = {u"补充设备台账"_s, u"提交检测报告"_s};
    made.rectifyBy = QDate(2023, 9, 30);
    made.members = {{u"李四"_s, MemberRole::Chair, true}, {u"张三"_s, MemberRole::Member, false}};
    const QByteArray text = writeJson(toJson(made));
    QCOMPARE(QString::fromUtf8(text),
             uR"({"decision":"accepted_after_rectification","reason":"两项数据须补齐","conditions":["补充设备台账","提交检测报告"],)"
             uR"("rectifyBy":"2023-09-30","members":[{"name":"李四","role":"chair","present":true},)"
             uR"({"name":"张三","role":"member","present":false}]})"_s);
    const auto back = panelDecisionFromJson(*parseJson(text));
    QVERIFY(back);
    QVERIFY(*back == made);
}

void TestPanel::decision_hasTheChairFirst()
{
    const auto read = panelDecisionFromJson(*parseJson(decision(R"("decision": "accepted")")));
    QVERIFY(read);
    QCOMPARE(read->members[0].name, u"李四"_s);
    QCOMPARE(read->members[1].name, u"王五"_s); // the others as they were
    QCOMPARE(read->members[2].name, u"张三"_s);
    QVERIFY(!read->members[1].present);
}

void TestPanel::blankDate_isNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("absent") << decision(R"("decision": "rejected")");
    QTest::newRow("null") << decision(R"("decision": "rejected", "rectifyBy": null)");
    QTest::newRow("an empty text") << decision(R"("decision": "rejected", "rectifyBy": "")");
}

void TestPanel::blankDate_isNone()
{
    QFETCH(const QByteArray, text);
    const auto read = panelDecisionFromJson(*parseJson(text));
    QVERIFY(read);
    QVERIFY(!read->rectifyBy.isValid());
}

void TestPanel::decision_refusalNamesItsKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *key) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(key);
    };
    row("a list is no decision", "[]", "json.kind", "");
    row("the decision is needed", decision(R"("reason": "x")"), "panel.missing_key", "decision");
    row("the decision is one of three", decision(R"("decision": "postponed")"), "json.kind", "decision");
    row("the decision is a word", decision(R"("decision": 1)"), "json.kind", "decision");
    row("a reason is a text", decision(R"("decision": "accepted", "reason": ["x"])"), "json.kind", "reason");
    row("conditions are a list", decision(R"("decision": "accepted", "conditions": "x")"), "json.kind", "conditions");
    row("a condition is a text", decision(R"("decision": "accepted", "conditions": [1])"), "json.kind",
        "conditions[0]");
    row("a condition says something",
        decision(R"("decision": "accepted_after_rectification", "conditions": ["a", " "], "rectifyBy": "2023-09-30")"),
        "json.kind", "conditions[1]");
    row("a date is a date", decision(R"("decision": "accepted", "rectifyBy": "soon")"), "json.kind", "rectifyBy");
    row("other members are refused", decision(R"("decision": "accepted", "votes": 3)"), "json.unknown_key", "votes");
    row("rectification needs conditions",
        decision(R"("decision": "accepted_after_rectification", "rectifyBy": "2023-09-30")"), "panel.conditions",
        "conditions");
    row("rectification needs a date", decision(R"("decision": "accepted_after_rectification", "conditions": ["a"])"),
        "panel.rectify_by", "rectifyBy");
    row("acceptance has no conditions", decision(R"("decision": "accepted", "conditions": ["a"])"), "panel.conditions",
        "conditions");
    row("rejection has no date for rectification", decision(R"("decision": "rejected", "rectifyBy": "2023-09-30")"),
        "panel.conditions", "conditions");
    row("a panel has members", R"({"decision": "accepted"})", "panel.chair", "members");
    row("a panel has a chair", withMembers(R"([{"name": "a", "role": "member", "present": true}])"), "panel.chair",
        "members");
    row("a panel has one chair", withMembers(R"([{"name": "a", "role": "chair"}, {"name": "b", "role": "chair"}])"),
        "panel.chair", "members");
    row("the chair is present", withMembers(R"([{"name": "a", "role": "chair", "present": false}])"),
        "panel.chair_absent", "members");
    row("members differ", withMembers(R"([{"name": "a", "role": "chair"}, {"name": "a", "role": "member"}])"),
        "panel.member_twice", "members");
    row("blanks around a name make no other member",
        withMembers(R"([{"name": "a", "role": "chair"}, {"name": " a ", "role": "member"}])"), "panel.member_twice",
        "members");
    row("a member has a name", withMembers(R"([{"name": " ", "role": "chair"}])"), "json.kind", "members[0].name");
    row("a member's name is needed", withMembers(R"([{"role": "chair"}])"), "json.kind", "members[0].name");
    row("a member has a known role", withMembers(R"([{"name": "a", "role": "guest"}])"), "json.kind",
        "members[0].role");
    row("present is yes or no", withMembers(R"([{"name": "a", "role": "chair", "present": "yes"}])"), "json.kind",
        "members[0].present");
    row("a member is an object", withMembers(R"(["a"])"), "json.kind", "members[0]");
    row("a member has nothing else", withMembers(R"([{"name": "a", "role": "chair", "vote": true}])"),
        "json.unknown_key", "members[0].vote");
    QByteArray many = R"([{"name": "a", "role": "chair"})";
    for (int i = 0; i < 50; ++i)
        many += R"(, {"name": "m)" + QByteArray::number(i) + R"(", "role": "member"})";
    row("fifty-one are a crowd", withMembers(many + "]"), "json.size", "members");
    row("a name beyond any length is refused",
        withMembers(R"([{"name": ")" + QByteArray(501, 'a') + R"(", "role": "chair"}])"), "json.kind",
        "members[0].name");
}

void TestPanel::decision_refusalNamesItsKey()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, key);
    const auto read = panelDecisionFromJson(*parseJson(text));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().key, key);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QVERIFY(!read.error().message.isEmpty());
    // Below a path the same place is named by it.
    const auto below = panelDecisionFromJson(*parseJson(text), u"panel"_s);
    QCOMPARE(below.error().key, key.isEmpty() ? u"panel"_s : u"panel."_s + key);
}

void TestPanel::agreement_comesBack_data()
{
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a bare value") << u"foundation.1"_s << QByteArray(R"({"value":"met"})");
    QTest::newRow("a number keeps its digits") << u"foundation.2.devices"_s << QByteArray(R"({"value":1200})");
    QTest::newRow("with reason and dissent")
        << u"innovation.2.technologies"_s
        << QByteArray(R"({"value":["ai","other:知识图谱"],"reason":"见合同","dissents":[{"reviewer":"张三","text":"只见一项"}]})");
    QTest::newRow("indicators") << u"performance.1.indicators"_s
                                << QByteArray(R"({"value":{"defect_rate":{"baseline":"2","current":"1.5"}}})");
}

void TestPanel::agreement_comesBack()
{
    QFETCH(const QString, checkId);
    QFETCH(const QByteArray, text);
    const auto read = agreementFromJson(check(checkId), *parseJson(text), checkId);
    QVERIFY(read);
    QCOMPARE(QString::fromUtf8(writeJson(toJson(check(checkId), *read))), QString::fromUtf8(text));
}

void TestPanel::agreement_refusalNamesItsKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *code, const char *key) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(code) << QString::fromLatin1(key);
    };
    row("a bare word is no agreement", R"("met")", "json.kind", "a");
    row("the value is needed", R"({"reason": "x"})", "panel.missing_key", "a.value");
    row("the value fits the check", R"({"value": 3})", "answer.kind", "a.value");
    row("a dissent has a text", R"({"value": "met", "dissents": [{"reviewer": "b"}]})", "json.kind",
        "a.dissents[0].text");
    row("a dissent is somebody's", R"({"value": "met", "dissents": [{"text": "no"}]})", "json.kind",
        "a.dissents[0].reviewer");
    row("a reason is a text", R"({"value": "met", "reason": 1})", "json.kind", "a.reason");
    row("other members are refused", R"({"value": "met", "votes": 1})", "json.unknown_key", "a.votes");
}

void TestPanel::agreement_refusalNamesItsKey()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, key);
    const auto read = agreementFromJson(check(u"foundation.1"_s), *parseJson(text), u"a"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().key, key);
}

void TestPanel::names_comeBack()
{
    for (const Decision decision : {Decision::Accepted, Decision::AcceptedAfterRectification, Decision::Rejected})
        QCOMPARE(decisionFromName(name(decision)), std::optional(decision));
    for (const MemberRole role : {MemberRole::Chair, MemberRole::Member})
        QCOMPARE(memberRoleFromName(name(role)), std::optional(role));
    QVERIFY(!decisionFromName(u"Accepted"));
    QVERIFY(!memberRoleFromName(u""));
}

QTEST_GUILESS_MAIN(TestPanel)
#include "tst_panel.moc"

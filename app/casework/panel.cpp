#include "casework/panel.h"

#include "base/tr.h"
#include "casework/json_members.h"
#include "criteria/names.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr NameTable<Decision, 3> DecisionNames = {
    {{Decision::Accepted, u"accepted"},
     {Decision::AcceptedAfterRectification, u"accepted_after_rectification"},
     {Decision::Rejected, u"rejected"}}};
constexpr NameTable<MemberRole, 2> RoleNames = {{{MemberRole::Chair, u"chair"}, {MemberRole::Member, u"member"}}};

constexpr std::size_t MostMembers = 50;
constexpr std::size_t MostConditions = 100;
constexpr qsizetype LongestName = 500;

Error missing(const QString &key)
{
    return Error::refused(QStringLiteral("panel.missing_key"), yongping::tr("%1: this member is missing.").arg(key),
                          key);
}

Result<Dissent> dissentFromJson(const JsonValue &json, const QString &key)
{
    Dissent dissent;
    MemberReader reader(json, key);
    reader.required(u"reviewer", dissent.reviewer);
    reader.required(u"text", dissent.text);
    return reader.finish(dissent);
}

Result<PanelMember> memberFromJson(const JsonValue &json, const QString &key)
{
    PanelMember member;
    MemberReader reader(json, key);
    reader.required(u"name", member.name, LongestName);
    member.name = member.name.trimmed();
    reader.named(u"role", member.role, memberRoleFromName);
    reader.flag(u"present", member.present);
    return reader.finish(member);
}

template<typename Value, typename Read>
void readList(MemberReader &reader, QStringView name, std::size_t most, std::vector<Value> &values, Read read)
{
    const JsonValue *list = reader.array(name);
    if (!list)
        return;
    const QString key = reader.keyOf(name);
    if (list->toArray().size() > most) {
        reader.fail(Error::refused(QStringLiteral("json.size"),
                                   tr("%1: at most %2 entries are expected.").arg(key).arg(most), key));
        return;
    }
    for (const JsonValue &entry : list->toArray()) {
        Result<Value> value = read(entry, QStringLiteral("%1[%2]").arg(key).arg(values.size()));
        if (!value) {
            reader.fail(value.error());
            return;
        }
        values.push_back(*std::move(value));
    }
}

Result<QString> conditionFromJson(const JsonValue &json, const QString &key)
{
    if (json.isString() && !json.toString().trimmed().isEmpty() && json.toString().size() <= MemberReader::LongestText)
        return json.toString();
    return Error::refused(QStringLiteral("json.kind"), tr("%1: a text that is not blank is expected.").arg(key), key);
}

Result<void> checkMembers(const std::vector<PanelMember> &members, const QString &key)
{
    QStringList names;
    int chairs = 0;
    for (const PanelMember &member : members) {
        if (names.contains(member.name)) {
            return Error::refused(QStringLiteral("panel.member_twice"),
                                  tr("The panel has two members with the name “%1”.").arg(member.name.left(80)), key);
        }
        names.append(member.name);
        if (member.role == MemberRole::Chair) {
            ++chairs;
            if (!member.present) {
                return Error::refused(QStringLiteral("panel.chair_absent"),
                                      tr("The chair %1 was not present; name the member who chaired.").arg(member.name),
                                      key);
            }
        }
    }
    if (chairs != 1)
        return Error::refused(QStringLiteral("panel.chair"), tr("A panel has exactly one chair."), key);
    return {};
}

Result<void> checkRectification(const PanelDecision &decision, const QString &conditionsKey, const QString &dateKey)
{
    const bool rectifies = decision.decision == Decision::AcceptedAfterRectification;
    if (rectifies && decision.conditions.isEmpty()) {
        return Error::refused(QStringLiteral("panel.conditions"),
                              tr("Acceptance after rectification needs the conditions to be rectified."),
                              conditionsKey);
    }
    if (rectifies && !decision.rectifyBy.isValid()) {
        return Error::refused(QStringLiteral("panel.rectify_by"),
                              tr("Acceptance after rectification needs a date until when."), dateKey);
    }
    if (!rectifies && (!decision.conditions.isEmpty() || decision.rectifyBy.isValid())) {
        return Error::refused(QStringLiteral("panel.conditions"),
                              tr("Conditions and their date belong to acceptance after rectification alone."),
                              conditionsKey);
    }
    return {};
}

} // namespace

QString name(Decision decision)
{
    return nameOf(DecisionNames, decision);
}

QString name(MemberRole role)
{
    return nameOf(RoleNames, role);
}

std::optional<Decision> decisionFromName(QStringView name)
{
    return valueOf(DecisionNames, name);
}

std::optional<MemberRole> memberRoleFromName(QStringView name)
{
    return valueOf(RoleNames, name);
}

JsonValue toJson(const Check &check, const Agreement &agreement)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("value"), toJson(check, agreement.value));
    setText(json, u"reason", agreement.reason);
    JsonValue::Array dissents;
    for (const Dissent &dissent : agreement.dissents)
        dissents.push_back(JsonValue::Object{{QStringLiteral("reviewer"), dissent.reviewer},
                                             {QStringLiteral("text"), dissent.text}});
    if (!dissents.empty())
        json.set(QStringLiteral("dissents"), std::move(dissents));
    return json;
}

Result<Agreement> agreementFromJson(const Check &check, const JsonValue &json, const QString &key)
{
    Agreement agreement;
    MemberReader reader(json, key);
    JsonValue value;
    if (!reader.any(u"value", value)) {
        reader.fail(missing(reader.keyOf(u"value")));
    } else if (Result<Answer> answer = parseAnswer(check, value, reader.keyOf(u"value"))) {
        agreement.value = *std::move(answer);
    } else {
        reader.fail(answer.error());
    }
    reader.text(u"reason", agreement.reason);
    readList(reader, u"dissents", MostMembers, agreement.dissents, dissentFromJson);
    return reader.finish(agreement);
}

JsonValue toJson(const PanelDecision &decision)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("decision"), name(decision.decision));
    setText(json, u"reason", decision.reason);
    JsonValue::Array conditions;
    for (const QString &condition : decision.conditions)
        conditions.push_back(condition);
    json.set(QStringLiteral("conditions"), std::move(conditions));
    setDate(json, u"rectifyBy", decision.rectifyBy);
    JsonValue::Array members;
    for (const PanelMember &member : decision.members)
        members.push_back(JsonValue::Object{{QStringLiteral("name"), member.name},
                                            {QStringLiteral("role"), name(member.role)},
                                            {QStringLiteral("present"), member.present}});
    json.set(QStringLiteral("members"), std::move(members));
    return json;
}

Result<PanelDecision> panelDecisionFromJson(const JsonValue &json, const QString &key)
{
    PanelDecision decision;
    MemberReader reader(json, key);
    if (!reader.named(u"decision", decision.decision, decisionFromName) && !reader.failed())
        reader.fail(missing(reader.keyOf(u"decision")));
    reader.text(u"reason", decision.reason);
    std::vector<QString> conditions;
    readList(reader, u"conditions", MostConditions, conditions, conditionFromJson);
    decision.conditions = QStringList(conditions.begin(), conditions.end());
    // A blank date is how a form says that there is none.
    const JsonValue *date = json.isObject() ? json.find(u"rectifyBy") : nullptr;
    if (JsonValue blank; date && (date->isNull() || *date == JsonValue(QString())))
        reader.any(u"rectifyBy", blank);
    else
        reader.date(u"rectifyBy", decision.rectifyBy);
    readList(reader, u"members", MostMembers, decision.members, memberFromJson);
    std::stable_partition(decision.members.begin(), decision.members.end(),
                          [](const PanelMember &member) { return member.role == MemberRole::Chair; });
    if (!reader.failed()) {
        if (const Result<void> members = checkMembers(decision.members, reader.keyOf(u"members")); !members)
            reader.fail(members.error());
        else if (const Result<void> whole =
                     checkRectification(decision, reader.keyOf(u"conditions"), reader.keyOf(u"rectifyBy"));
                 !whole)
            reader.fail(whole.error());
    }
    return reader.finish(decision);
}

} // namespace yongping

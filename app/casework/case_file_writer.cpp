#include "casework/case_file.h"

#include "casework/evidence.h"
#include "casework/json_members.h"

namespace yongping {

namespace {

JsonValue organisationJson(const Organisation &organisation)
{
    JsonValue json{JsonValue::Object()};
    setText(json, u"name", organisation.name);
    setText(json, u"creditCode", organisation.creditCode);
    return json;
}

} // namespace

JsonValue toJson(const CaseData &data)
{
    JsonValue json{JsonValue::Object()};
    setText(json, u"id", data.id.toString());
    setText(json, u"projectId", data.projectId);
    setText(json, u"name", data.name);
    json.set(QStringLiteral("category"), data.category);
    json.set(QStringLiteral("stage"), name(data.stage));
    setDate(json, u"stageDate", data.stageDate);
    setDate(json, u"operatingSince", data.operatingSince);
    if (data.platformStatus)
        json.set(QStringLiteral("platformStatus"), name(*data.platformStatus));
    if (data.processIndustry)
        json.set(QStringLiteral("processIndustry"), *data.processIndustry);
    setText(json, u"industryCluster", data.industryCluster);
    if (data.applicant != Organisation())
        json.set(QStringLiteral("applicant"), organisationJson(data.applicant));
    if (!data.consortium.empty()) {
        JsonValue::Array members;
        for (const Organisation &member : data.consortium)
            members.push_back(organisationJson(member));
        json.set(QStringLiteral("consortium"), JsonValue(std::move(members)));
    }
    setDate(json, u"dueDate", data.dueDate);
    if (!data.targets.isNull())
        json.set(QStringLiteral("targets"), data.targets);
    if (data.sample)
        json.set(QStringLiteral("sample"), true);
    return json;
}

JsonValue toJson(const ManualPoints &points)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("points"), points.points);
    json.set(QStringLiteral("reason"), points.reason);
    return json;
}

JsonValue caseFileJson(const CaseData &data, const Category &category, const Review *review,
                       const std::optional<JsonValue> &scheme, FileFor reader)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), QStringLiteral("yongping-case/1"));
    const JsonValue members = toJson(data);
    for (const auto &[key, value] : members.toObject())
        json.set(key, value);
    if (scheme)
        json.set(QStringLiteral("scheme"), *scheme);
    if (!review)
        return json;
    json.set(QStringLiteral("answers"), review->answers.toJson(category));
    JsonValue remarks{JsonValue::Object()};
    JsonValue points{JsonValue::Object()};
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            setText(remarks, clause.id, review->remarks.value(clause.id));
            if (const auto it = review->points.constFind(clause.id); it != review->points.constEnd())
                points.set(clause.id, toJson(*it));
        }
    }
    if (!remarks.toObject().empty())
        json.set(QStringLiteral("remarks"), remarks);
    if (!points.toObject().empty())
        json.set(QStringLiteral("points"), points);
    setText(json, u"opinion", review->opinion);
    if (JsonValue evidence = toJson(review->evidence); !evidence.toObject().empty())
        json.set(QStringLiteral("evidence"), std::move(evidence));
    if (!review->flags.isEmpty() && reader == FileFor::Reviewer)
        json.set(QStringLiteral("flags"), flagsJson(review->flags, category));
    return json;
}

} // namespace yongping

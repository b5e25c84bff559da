#include "workstation/report_project.h"

#include "base/tr.h"
#include "casework/json_members.h"
#include "workstation/report_faults.h"

namespace yongping {

namespace {

JsonValue promisedJson(const std::vector<CaseRecord> &cases, const Category &category)
{
    JsonValue::Array list;
    for (const CaseRecord &one : cases) {
        JsonValue json{JsonValue::Object()};
        json.set(QStringLiteral("stage"), name(one.data.stage));
        setDate(json, u"stageDate", one.data.stageDate);
        if (!one.data.targets.isNull())
            json.set(QStringLiteral("targets"), one.data.targets);
        if (!one.reviews.empty())
            json.set(QStringLiteral("answers"), one.reviews.front().answers.toJson(category));
        list.push_back(std::move(json));
    }
    return list;
}

// Reads what promises take from one of the project's other cases.
Result<CaseRecord> promisedCase(const JsonValue &json, const QString &key, const Category &category)
{
    CaseRecord record;
    record.data.category = category.id;
    MemberReader reader(json, key);
    if (!reader.named(u"stage", record.data.stage, stageFromName))
        reader.fail(wrong(reader.keyOf(u"stage"), yongping::tr("a stage is expected.")));
    reader.date(u"stageDate", record.data.stageDate);
    const auto answers = [&](QStringView member) -> std::optional<AnswerSet> {
        JsonValue given;
        if (!reader.any(member, given))
            return {};
        Result<AnswerSet> read = AnswerSet::fromJson(category, given);
        if (!read) {
            reader.fail(inPlace(reader.keyOf(member), read.error()));
            return {};
        }
        return *std::move(read);
    };
    if (const auto targets = answers(u"targets"))
        record.data.targets = targets->toJson(category);
    if (auto given = answers(u"answers")) {
        record.reviews.emplace_back();
        record.reviews.front().answers = *std::move(given);
    }
    return reader.finish(std::move(record));
}

std::vector<CaseRecord> promisedCases(MemberReader &reader, QStringView member, const Category &category)
{
    const QString key = reader.keyOf(member);
    std::vector<CaseRecord> cases;
    const JsonValue *list = reader.array(member);
    if (!list) {
        reader.fail(wrong(key, yongping::tr("a list is expected.")));
        return cases;
    }
    const JsonValue::Array &array = list->toArray();
    if (array.size() > MostProjectCases) {
        reader.fail(wrong(key, yongping::tr("there are more than %1 cases.").arg(MostProjectCases)));
        return cases;
    }
    for (const JsonValue &one : array) {
        Result<CaseRecord> read = promisedCase(one, QStringLiteral("%1[%2]").arg(key).arg(cases.size()), category);
        if (!read) {
            reader.fail(read.error());
            return cases;
        }
        cases.push_back(*std::move(read));
    }
    return cases;
}

} // namespace

std::optional<ReportProject> reportProject(const Promises &promises, const CaseId &own)
{
    if (promises.cases.size() > MostProjectCases + 1)
        return {};
    ReportProject project;
    bool isBefore = true;
    for (const CaseRecord *record : promises.cases) {
        if (record->data.id == own) {
            isBefore = false;
            continue;
        }
        if (record->criteria.digest != promises.category->digest)
            return {};
        (isBefore ? project.before : project.after).push_back(promisedPart(*record, promises));
    }
    return project;
}

JsonValue toJson(const ReportProject &project, const Category &category)
{
    return JsonValue::Object{{QStringLiteral("before"), promisedJson(project.before, category)},
                             {QStringLiteral("after"), promisedJson(project.after, category)}};
}

Result<ReportProject> reportProjectFromJson(const JsonValue &json, const Category &category)
{
    ReportProject project;
    MemberReader reader(json, QStringLiteral("project"));
    project.before = promisedCases(reader, u"before", category);
    project.after = promisedCases(reader, u"after", category);
    return reader.finish(std::move(project));
}

} // namespace yongping

#include "workstation/bundle_contents.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "casework/json_members.h"
#include "casework/merge.h"

namespace yongping {

namespace {

const QStringList &reviewMembers()
{
    static const QStringList members{QStringLiteral("answers"), QStringLiteral("remarks"), QStringLiteral("points"),
                                     QStringLiteral("opinion"), QStringLiteral("evidence")};
    return members;
}

QString reviewFormat()
{
    return QStringLiteral("yongping-review/1");
}

Result<Round> readRound(JsonValue json, const QString &key)
{
    JsonValue assignments{JsonValue::Array()};
    if (const JsonValue *given = json.find(u"assignments"); given && given->isArray())
        assignments = *given;
    if (json.isObject())
        std::erase_if(json.toObject(), [](const JsonValue::Member &one) { return one.first == u"assignments"; });
    Result<Round> round = roundFromJson(json, key);
    if (!round)
        return round;
    for (const JsonValue &entry : assignments.toArray()) {
        const QString place = QStringLiteral("%1.assignments[%2]").arg(key).arg(round->assignments.size());
        Result<Assignment> assignment = assignmentFromJson(entry, place);
        if (!assignment)
            return assignment.error();
        if (assignment->round != round->number || round->assignmentOf(assignment->reviewer)) {
            return Error::refused(QStringLiteral("bundle.contradiction"),
                                  yongping::tr("%1: the assignment does not belong to this round.").arg(place), place);
        }
        round->assignments.push_back(*std::move(assignment));
    }
    return round;
}

} // namespace

JsonValue reviewJson(const Review &review, const CaseData &data, const Category &category)
{
    const JsonValue file = caseFileJson(data, category, &review, {}, FileFor::Others);
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("format"), reviewFormat());
    json.set(QStringLiteral("id"), review.id.toString());
    json.set(QStringLiteral("reviewer"), review.reviewer);
    json.set(QStringLiteral("standing"), toJson(review.standing));
    for (const QString &member : reviewMembers()) {
        if (const JsonValue *value = file.find(member))
            json.set(member, *value);
    }
    return json;
}

Result<Review> reviewFromJson(const JsonValue &json, const CaseData &data, CriteriaLibrary &library)
{
    Review review;
    QString format = reviewFormat();
    QString id;
    JsonValue standing;
    // The contents are read as those of a case file: one place says what fits.
    JsonValue file = toJson(data);
    MemberReader reader(json, {});
    reader.text(u"format", format);
    reader.required(u"id", id);
    reader.required(u"reviewer", review.reviewer);
    if (reader.any(u"standing", standing)) {
        if (Result<Standing> read = standingFromJson(standing, QStringLiteral("standing")))
            review.standing = *std::move(read);
        else
            reader.fail(read.error());
    }
    for (const QString &member : reviewMembers()) {
        if (JsonValue value; reader.any(member, value))
            file.set(member, std::move(value));
    }
    if (format != reviewFormat()) {
        reader.fail(Error::refused(QStringLiteral("bundle.newer"),
                                   tr("The review has the form “%1”; a newer program is needed.").arg(format.left(40)),
                                   QStringLiteral("format")));
    }
    if (Result<JsonValue> whole = reader.finish(std::move(file)); !whole)
        return whole.error();
    else if (Result<CaseFile> contents = parseCaseFile(*whole, library); !contents)
        return contents.error();
    else {
        review.id = ReviewId(id);
        review.answers = std::move(contents->answers);
        review.remarks = std::move(contents->remarks);
        review.points = std::move(contents->points);
        review.opinion = std::move(contents->opinion);
        review.evidence = std::move(contents->evidence);
    }
    return review;
}

JsonValue roundsJson(const std::vector<Round> &rounds)
{
    JsonValue::Array array;
    for (const Round &round : rounds) {
        JsonValue::Array assignments;
        for (const Assignment &assignment : round.assignments)
            assignments.push_back(toJson(assignment));
        JsonValue json = toJson(round);
        json.set(QStringLiteral("assignments"), std::move(assignments));
        array.push_back(std::move(json));
    }
    return array;
}

Result<std::vector<Round>> roundsFromJson(const JsonValue &json)
{
    if (!json.isArray())
        return Error::refused(QStringLiteral("json.kind"), tr("a list is expected."));
    std::vector<Round> rounds;
    for (const JsonValue &entry : json.toArray()) {
        Result<Round> round = readRound(entry, QStringLiteral("[%1]").arg(rounds.size()));
        if (!round)
            return round.error();
        rounds.push_back(*std::move(round));
    }
    return rounds;
}

JsonValue panelJson(const Panel &panel, const Category &category)
{
    JsonValue agreed{JsonValue::Object()};
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks) {
                if (const auto found = panel.agreed.constFind(check.id); found != panel.agreed.constEnd())
                    agreed.set(check.id, toJson(check, *found));
            }
        }
    }
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("agreed"), std::move(agreed));
    if (panel.decision)
        json.set(QStringLiteral("decision"), toJson(*panel.decision));
    return json;
}

Result<Panel> panelFromJson(const JsonValue &json, const Category &category)
{
    Panel panel;
    JsonValue agreed{JsonValue::Object()};
    JsonValue decision;
    MemberReader reader(json, {});
    reader.any(u"agreed", agreed);
    const bool decided = reader.any(u"decision", decision);
    if (!agreed.isObject())
        return Error::refused(QStringLiteral("json.kind"), tr("an object is expected."), QStringLiteral("agreed"));
    for (const auto &[checkId, value] : agreed.toObject()) {
        const Check *check = category.check(checkId);
        if (!check)
            return Error::refused(QStringLiteral("json.unknown_key"), tr("this member is not known."),
                                  checkId.left(200));
        Result<Agreement> agreement = agreementFromJson(*check, value, checkId);
        if (!agreement)
            return agreement.error();
        panel.agreed.insert(checkId, *std::move(agreement));
    }
    if (decided) {
        Result<PanelDecision> read = panelDecisionFromJson(decision, QStringLiteral("decision"));
        if (!read)
            return read.error();
        panel.decision = *std::move(read);
    }
    return reader.finish(std::move(panel));
}

JsonValue toJson(const CaseFields &fields)
{
    JsonValue::Array array;
    for (const auto &[ref, value] : fields)
        array.push_back(JsonValue::Array{fieldId(ref), value});
    return array;
}

Result<CaseFields> caseFieldsFromJson(const JsonValue &json)
{
    const Error damaged = Error::failure(QStringLiteral("store.damaged"),
                                         tr("What was kept of a bundle cannot be read; restore a backup."));
    if (!json.isArray())
        return damaged;
    CaseFields fields;
    for (const JsonValue &entry : json.toArray()) {
        if (!entry.isArray() || entry.toArray().size() != 2 || !entry.toArray().front().isString())
            return damaged;
        const std::optional<FieldRef> ref = fieldFromId(entry.toArray().front().toString());
        if (!ref)
            return damaged;
        fields.emplace(*ref, entry.toArray().back());
    }
    return fields;
}

} // namespace yongping

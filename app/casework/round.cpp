#include "casework/round.h"

#include "base/digest.h"
#include "base/tr.h"
#include "casework/json_members.h"
#include "criteria/names.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr NameTable<ReviewState, 3> StateNames = {
    {{ReviewState::Draft, u"draft"}, {ReviewState::Submitted, u"submitted"}, {ReviewState::Returned, u"returned"}}};

constexpr NameTable<MergeRecord::State, 5> MergeStateNames = {{{MergeRecord::State::Applied, u"applied"},
                                                               {MergeRecord::State::Open, u"open"},
                                                               {MergeRecord::State::Superseded, u"superseded"},
                                                               {MergeRecord::State::Unchanged, u"unchanged"},
                                                               {MergeRecord::State::Reverted, u"reverted"}}};

constexpr int MostNumber = 1'000'000'000;

} // namespace

QString name(ReviewState state)
{
    return nameOf(StateNames, state);
}

std::optional<ReviewState> reviewStateFromName(QStringView name)
{
    return valueOf(StateNames, name);
}

QString name(MergeRecord::State state)
{
    return nameOf(MergeStateNames, state);
}

std::optional<MergeRecord::State> mergeStateFromName(QStringView name)
{
    return valueOf(MergeStateNames, name);
}

const Assignment *Round::assignmentOf(const QString &reviewer) const
{
    const auto found = std::find_if(assignments.begin(), assignments.end(),
                                    [&](const Assignment &assignment) { return assignment.reviewer == reviewer; });
    return found == assignments.end() ? nullptr : &*found;
}

JsonValue toJson(const Standing &standing)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("state"), name(standing.state));
    json.set(QStringLiteral("submissions"), standing.submissions);
    setText(json, u"reason", standing.reason);
    setTime(json, u"since", standing.since);
    return json;
}

Result<Standing> standingFromJson(const JsonValue &json, const QString &key)
{
    Standing standing;
    MemberReader reader(json, key);
    reader.named(u"state", standing.state, reviewStateFromName);
    reader.integer(u"submissions", standing.submissions, 0, MostNumber);
    reader.text(u"reason", standing.reason);
    reader.time(u"since", standing.since);
    return reader.finish(standing);
}

JsonValue toJson(const Assignment &assignment)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("round"), assignment.round);
    json.set(QStringLiteral("reviewer"), assignment.reviewer);
    setText(json, u"certificate", assignment.certificate);
    if (assignment.interest)
        json.set(QStringLiteral("interest"), *assignment.interest);
    setTime(json, u"declaredAt", assignment.declaredAt);
    return json;
}

Result<Assignment> assignmentFromJson(const JsonValue &json, const QString &key)
{
    Assignment assignment;
    MemberReader reader(json, key);
    reader.integer(u"round", assignment.round, 1, MostNumber);
    reader.required(u"reviewer", assignment.reviewer);
    reader.text(u"certificate", assignment.certificate);
    if (QString interest; reader.text(u"interest", interest))
        assignment.interest = interest;
    reader.time(u"declaredAt", assignment.declaredAt);
    return reader.finish(assignment);
}

JsonValue toJson(const Round &round)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("number"), round.number);
    if (round.due.isValid())
        json.set(QStringLiteral("due"), round.due.toString(Qt::ISODate));
    setText(json, u"issuer", round.issuer);
    setTime(json, u"issuedAt", round.issuedAt);
    setText(json, u"base", round.base);
    return json;
}

Result<Round> roundFromJson(const JsonValue &json, const QString &key)
{
    Round round;
    MemberReader reader(json, key);
    reader.integer(u"number", round.number, 1, MostNumber);
    reader.date(u"due", round.due);
    reader.text(u"issuer", round.issuer);
    reader.time(u"issuedAt", round.issuedAt);
    reader.text(u"base", round.base);
    return reader.finish(round);
}

JsonValue toJson(const MergeRecord &merge)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("number"), merge.number);
    json.set(QStringLiteral("kind"), merge.kind);
    setText(json, u"bundle", merge.bundle);
    setText(json, u"reviewer", merge.reviewer);
    setText(json, u"head", merge.head);
    setText(json, u"history", merge.history);
    setText(json, u"signer", merge.signer);
    json.set(QStringLiteral("state"), name(merge.state));
    setText(json, u"content", merge.content);
    if (!merge.attachments.isEmpty())
        json.set(QStringLiteral("attachments"),
                 JsonValue::Array(merge.attachments.begin(), merge.attachments.end()));
    if (!merge.items.isNull())
        json.set(QStringLiteral("items"), merge.items);
    json.set(QStringLiteral("firstEvent"), Decimal(merge.firstEvent));
    json.set(QStringLiteral("lastEvent"), Decimal(merge.lastEvent));
    setText(json, u"reason", merge.reason);
    return json;
}

Result<MergeRecord> mergeRecordFromJson(const JsonValue &json, const QString &key)
{
    MergeRecord merge;
    MemberReader reader(json, key);
    reader.integer(u"number", merge.number, 1, MostNumber);
    reader.required(u"kind", merge.kind);
    reader.text(u"bundle", merge.bundle);
    reader.text(u"reviewer", merge.reviewer);
    reader.text(u"head", merge.head);
    reader.text(u"history", merge.history);
    reader.text(u"signer", merge.signer);
    reader.named(u"state", merge.state, mergeStateFromName);
    reader.text(u"content", merge.content);
    if (const JsonValue *digests = reader.array(u"attachments")) {
        for (const JsonValue &digest : digests->toArray()) {
            if (digest.isString() && isDigest(digest.toString()))
                merge.attachments.append(digest.toString());
        }
    }
    reader.any(u"items", merge.items);
    reader.integer(u"firstEvent", merge.firstEvent, 0, MostNumber);
    reader.integer(u"lastEvent", merge.lastEvent, 0, MostNumber);
    reader.text(u"reason", merge.reason);
    return reader.finish(merge);
}

QString assignmentKey(int round, const QString &reviewer)
{
    return QString::number(round) + u'/' + reviewer;
}

QString attachmentKey(const QString &digest, const QString &name)
{
    return digest + u'/' + name;
}

} // namespace yongping

#include "casework/event.h"

#include "base/digest.h"
#include "casework/json_members.h"
#include "criteria/names.h"

#include <limits>

namespace yongping {

namespace {

constexpr NameTable<Field, 15> FieldNames = {{{Field::Datum, u"data"},
                                              {Field::CheckAnswer, u"answer"},
                                              {Field::ClauseRemark, u"remark"},
                                              {Field::ClausePoints, u"points"},
                                              {Field::Opinion, u"opinion"},
                                              {Field::Standing, u"standing"},
                                              {Field::ClauseFlag, u"flag"},
                                              {Field::CheckEvidence, u"evidence"},
                                              {Field::Attachment, u"attachment"},
                                              {Field::Round, u"round"},
                                              {Field::Assignment, u"assignment"},
                                              {Field::Agreement, u"agreement"},
                                              {Field::Decision, u"decision"},
                                              {Field::Merge, u"merge"},
                                              {Field::Scheme, u"scheme"}}};

const QLatin1String ChangedSuffix(".changed");

constexpr qsizetype MaxReason = 100'000;

} // namespace

QString name(Field field)
{
    return nameOf(FieldNames, field);
}

std::optional<Field> fieldFromName(QStringView name)
{
    return valueOf(FieldNames, name);
}

bool isOfReview(Field field)
{
    return field == Field::CheckAnswer || field == Field::ClauseRemark || field == Field::ClausePoints
        || field == Field::Opinion || field == Field::Standing || field == Field::ClauseFlag
        || field == Field::CheckEvidence;
}

QString changedKind(Field field)
{
    return name(field) + ChangedSuffix;
}

std::optional<Field> changedField(QStringView kind)
{
    return kind.endsWith(ChangedSuffix) ? fieldFromName(kind.chopped(ChangedSuffix.size())) : std::nullopt;
}

JsonValue Event::toJson() const
{
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("chain"), chain);
    json.set(QStringLiteral("number"), Decimal(number));
    json.set(QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs));
    json.set(QStringLiteral("actor"), actor);
    json.set(QStringLiteral("kind"), kind);
    if (!reviewId.isEmpty())
        json.set(QStringLiteral("review"), reviewId.toString());
    if (!key.isEmpty())
        json.set(QStringLiteral("key"), key);
    if (before)
        json.set(QStringLiteral("before"), *before);
    if (after)
        json.set(QStringLiteral("after"), *after);
    if (!reason.isEmpty())
        json.set(QStringLiteral("reason"), reason);
    if (undoes > 0)
        json.set(QStringLiteral("undoes"), Decimal(undoes)); // absent in older entries, whose hashes must stand
    json.set(QStringLiteral("previous"), previous);
    return json;
}

JsonValue toJsonWithHash(const Event &event)
{
    JsonValue json = event.kind == withheldKind() ? JsonValue(JsonValue::Object()) : event.toJson();
    if (event.kind == withheldKind()) {
        json.set(QStringLiteral("chain"), event.chain);
        json.set(QStringLiteral("number"), Decimal(event.number));
        json.set(QStringLiteral("kind"), event.kind);
        json.set(QStringLiteral("previous"), event.previous);
    }
    json.set(QStringLiteral("hash"), event.hash);
    return json;
}

Result<Event> eventFromJson(const JsonValue &json)
{
    Event event;
    QString review;
    JsonValue before;
    JsonValue after;
    MemberReader reader(json, {});
    reader.required(u"chain", event.chain);
    reader.integer(u"number", event.number, 1, std::numeric_limits<qint64>::max());
    reader.time(u"at", event.at);
    reader.text(u"actor", event.actor);
    reader.required(u"kind", event.kind);
    reader.text(u"review", review);
    reader.text(u"key", event.key);
    if (reader.any(u"before", before))
        event.before = std::move(before);
    if (reader.any(u"after", after))
        event.after = std::move(after);
    reader.text(u"reason", event.reason, MaxReason);
    reader.integer(u"undoes", event.undoes, 1, std::numeric_limits<qint64>::max());
    reader.text(u"previous", event.previous);
    reader.required(u"hash", event.hash);
    event.reviewId = ReviewId(review);
    return reader.finish(std::move(event));
}

Event withheld(const Event &event)
{
    Event stub;
    stub.chain = event.chain;
    stub.number = event.number;
    stub.kind = withheldKind();
    stub.previous = event.previous;
    stub.hash = event.hash;
    return stub;
}

QString Event::computedHash() const
{
    return sha256(canonicalJson(toJson()));
}

} // namespace yongping

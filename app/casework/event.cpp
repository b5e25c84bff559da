#include "casework/event.h"

#include "base/digest.h"
#include "criteria/names.h"

namespace yongping {

namespace {

constexpr NameTable<Field, 12> FieldNames = {{{Field::Datum, u"data"},
                                              {Field::CheckAnswer, u"answer"},
                                              {Field::ClauseRemark, u"remark"},
                                              {Field::ClausePoints, u"points"},
                                              {Field::Opinion, u"opinion"},
                                              {Field::Standing, u"standing"},
                                              {Field::Attachment, u"attachment"},
                                              {Field::Round, u"round"},
                                              {Field::Assignment, u"assignment"},
                                              {Field::Agreement, u"agreement"},
                                              {Field::Decision, u"decision"},
                                              {Field::Merge, u"merge"}}};

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
        || field == Field::Opinion || field == Field::Standing;
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
    json.set(QStringLiteral("previous"), previous);
    return json;
}

QString Event::computedHash() const
{
    return sha256(canonicalJson(toJson()));
}

} // namespace yongping

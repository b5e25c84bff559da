#include "casework/event.h"

#include "base/digest.h"
#include "criteria/names.h"

namespace yongping {

namespace {

constexpr NameTable<Field, 5> FieldNames = {{{Field::Datum, u"data"},
                                             {Field::CheckAnswer, u"answer"},
                                             {Field::ClauseRemark, u"remark"},
                                             {Field::ClausePoints, u"points"},
                                             {Field::Opinion, u"opinion"}}};

} // namespace

QString name(Field field)
{
    return nameOf(FieldNames, field);
}

std::optional<Field> fieldFromName(QStringView name)
{
    return valueOf(FieldNames, name);
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

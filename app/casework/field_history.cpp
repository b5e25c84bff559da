#include "casework/field_history.h"

#include "casework/case_fields.h"
#include "casework/data_change.h"

#include <algorithm>

namespace yongping {

namespace {

std::optional<JsonValue> memberOf(const JsonValue *object, const QString &key)
{
    const JsonValue *found = object ? object->find(key) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

// The member of a review that was written down whole.
QString memberName(Field field)
{
    switch (field) {
    case Field::CheckAnswer: return QStringLiteral("answers");
    case Field::ClauseRemark: return QStringLiteral("remarks");
    case Field::ClausePoints: return QStringLiteral("points");
    default: return name(field);
    }
}

std::optional<JsonValue> valueInReview(const JsonValue &review, Field field, const QString &key)
{
    const JsonValue *member = review.find(memberName(field));
    if (field == Field::Opinion || field == Field::Standing)
        return member ? std::optional(*member) : std::nullopt;
    return memberOf(member, key);
}

std::optional<JsonValue> valueInCase(const JsonValue &content, Field field, const ReviewId &reviewId,
                                     const QString &key)
{
    if (field == Field::Datum)
        return memberOf(content.find(u"data"), key);
    if (!isOfReview(field))
        return memberOf(content.find(name(field)), key);
    const JsonValue *reviews = content.find(u"reviews");
    if (!reviews || !reviews->isArray())
        return std::nullopt;
    for (const JsonValue &review : reviews->toArray()) {
        if (review.text(u"id") == reviewId.toString())
            return valueInReview(review, field, key);
    }
    return std::nullopt;
}

// What an entry says of the field before and after it; none where it does not speak of it.
using Sides = std::pair<std::optional<JsonValue>, std::optional<JsonValue>>;

class FieldReader
{
public:
    FieldReader(Field field, const ReviewId &reviewId, const QString &key)
        : m_field(field), m_reviewId(reviewId), m_key(key)
    {
    }

    std::optional<Sides> sidesIn(const Event &event) const
    {
        if (const std::optional<Field> field = changedField(event.kind))
            return *field == m_field && isMine(event) ? changeIn(event) : std::nullopt;
        if (event.kind.startsWith(QStringLiteral("case.")))
            return wholeIn(event, [this](const JsonValue &whole) {
                return valueInCase(whole, m_field, m_reviewId, m_key);
            });
        if (event.kind.startsWith(QStringLiteral("review.")) && isOfReview(m_field) && event.reviewId == m_reviewId)
            return wholeIn(event, [this](const JsonValue &whole) { return valueInReview(whole, m_field, m_key); });
        return std::nullopt;
    }

private:
    bool isMine(const Event &event) const { return !isOfReview(m_field) || event.reviewId == m_reviewId; }

    std::optional<Sides> changeIn(const Event &event) const
    {
        if (event.key == m_key)
            return Sides{event.before, event.after};
        if (m_field != Field::Datum || !event.key.isEmpty())
            return std::nullopt;
        const auto side = [this](const std::optional<JsonValue> &whole) {
            return whole ? memberOf(&*whole, m_key) : std::nullopt;
        };
        return Sides{side(event.before), side(event.after)};
    }

    template<typename Value>
    std::optional<Sides> wholeIn(const Event &event, Value valueIn) const
    {
        const auto side = [&](const std::optional<JsonValue> &whole) {
            return whole && whole->isObject() ? valueIn(*whole) : std::nullopt;
        };
        return Sides{side(event.before), side(event.after)};
    }

    Field m_field;
    ReviewId m_reviewId;
    QString m_key;
};

} // namespace

std::vector<Event> fieldHistory(const std::vector<Event> &events, Field field, const ReviewId &reviewId,
                                const QString &key)
{
    const FieldReader reader(field, reviewId, key);
    std::vector<Event> history;
    for (const Event &event : events) {
        const std::optional<Sides> sides = reader.sidesIn(event);
        if (!sides || sameFieldValue(sides->first, sides->second))
            continue;
        Event one = event;
        one.kind = changedKind(field);
        one.reviewId = isOfReview(field) ? reviewId : ReviewId();
        one.key = key;
        one.before = sides->first;
        one.after = sides->second;
        history.push_back(std::move(one));
    }
    return history;
}

Retraction retractionOf(const Event &event, const std::vector<Event> &history)
{
    Retraction retraction = Retraction::None;
    qint64 undone = event.undoes;
    while (undone > 0) {
        retraction = retraction == Retraction::Undo ? Retraction::Redo : Retraction::Undo;
        const auto found = std::lower_bound(history.begin(), history.end(), undone,
                                            [](const Event &one, qint64 number) { return one.number < number; });
        if (found == history.end() || found->number != undone || found->undoes >= undone)
            break;
        undone = found->undoes;
    }
    return retraction;
}

} // namespace yongping

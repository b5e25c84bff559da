#include "storage/case_rows.h"

#include "judgement/answers.h"

#include "casework/data_change.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr Field EntryFields[] = {Field::Attachment, Field::Round,    Field::Assignment,
                                 Field::Agreement,  Field::Decision, Field::Merge,
                                 Field::Scheme};

bool readValues(const JsonValue &json, QStringView name, KeyedValues &values)
{
    const JsonValue *object = json.find(name);
    if (!object || !object->isObject())
        return false;
    for (const auto &[key, value] : object->toObject())
        values.insert(key, value);
    return true;
}

// What versions before did not know of, or is left out where it is empty.
bool readPerhaps(const JsonValue &json, Field field, KeyedValues &values)
{
    return !json.find(name(field)) || readValues(json, name(field), values);
}

void setUnlessEmpty(JsonValue &json, Field field, const KeyedValues &values)
{
    if (!values.isEmpty())
        json.set(name(field), objectOf(values));
}

JsonValue snapshotOf(const CriteriaPin &pin)
{
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("category"), pin.category);
    json.set(QStringLiteral("version"), pin.version);
    json.set(QStringLiteral("digest"), pin.digest);
    return json;
}

bool isAsFound(const JsonValue &data, const FieldChange &change)
{
    const auto before = dataMembers(change.key, change.before);
    const auto after = dataMembers(change.key, change.after);
    if (!before || !after || !data.isObject())
        return false;
    for (const auto &[key, value] : before->toObject()) {
        const JsonValue *old = data.find(key);
        if (!old || !sameValue(*old, value))
            return false;
    }
    for (const auto &[key, value] : after->toObject()) {
        if (!before->find(key) && data.find(key))
            return false;
    }
    return true;
}

void overwriteData(JsonValue &data, const FieldChange &change)
{
    const auto before = dataMembers(change.key, change.before);
    const auto after = dataMembers(change.key, change.after);
    if (!before || !after || !data.isObject())
        return;
    for (const auto &[key, value] : before->toObject())
        removeMember(data, key);
    for (const auto &[key, value] : after->toObject())
        data.set(key, value);
}

} // namespace

JsonValue objectOf(const KeyedValues &values)
{
    JsonValue::Object object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.emplace_back(it.key(), it.value());
    return object;
}

bool ReviewRow::isSubmitted() const
{
    return standing && standing->text(u"state") == name(ReviewState::Submitted);
}

KeyedValues &ReviewRow::values(Field field)
{
    switch (field) {
    case Field::CheckAnswer: return answers;
    case Field::ClauseRemark: return remarks;
    case Field::ClausePoints: return points;
    case Field::ClauseFlag: return flags;
    case Field::CheckEvidence: return evidence;
    default: Q_UNREACHABLE();
    }
}

const KeyedValues &ReviewRow::values(Field field) const
{
    return const_cast<ReviewRow *>(this)->values(field);
}

std::optional<JsonValue> ReviewRow::value(Field field, const QString &key) const
{
    if (field == Field::Opinion)
        return opinion;
    if (field == Field::Standing)
        return standing;
    const auto found = values(field).constFind(key);
    return found == values(field).constEnd() ? std::nullopt : std::optional(*found);
}

void ReviewRow::setValue(Field field, const QString &key, const std::optional<JsonValue> &value)
{
    if (field == Field::Opinion)
        opinion = value;
    else if (field == Field::Standing)
        standing = value;
    else if (value)
        values(field).insert(key, *value);
    else
        values(field).remove(key);
}

const KeyedValues &CaseRow::values(Field field) const
{
    static const KeyedValues none;
    const auto found = entries.find(field);
    return found == entries.end() ? none : found->second;
}

std::optional<JsonValue> CaseRow::value(Field field, const QString &key) const
{
    const auto found = values(field).constFind(key);
    return found == values(field).constEnd() ? std::nullopt : std::optional(*found);
}

void CaseRow::setValue(Field field, const QString &key, const std::optional<JsonValue> &value)
{
    if (value) {
        entries[field].insert(key, *value);
        return;
    }
    const auto found = entries.find(field);
    if (found == entries.end())
        return;
    found->second.remove(key);
    if (found->second.isEmpty())
        entries.erase(found);
}

void CaseRow::closeReview(const ReviewId &reviewId)
{
    std::erase_if(reviews, [&](const ReviewRow &row) { return row.id == reviewId; });
}

ReviewRow *CaseRow::review(const ReviewId &reviewId)
{
    const auto found = std::find_if(reviews.begin(), reviews.end(),
                                    [&](const ReviewRow &row) { return row.id == reviewId; });
    return found == reviews.end() ? nullptr : &*found;
}

const ReviewRow *CaseRow::review(const ReviewId &reviewId) const
{
    return const_cast<CaseRow *>(this)->review(reviewId);
}

JsonValue contentOf(const ReviewRow &row)
{
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("reviewer"), row.reviewer);
    json.set(QStringLiteral("answers"), objectOf(row.answers));
    json.set(QStringLiteral("remarks"), objectOf(row.remarks));
    json.set(QStringLiteral("points"), objectOf(row.points));
    if (row.opinion)
        json.set(QStringLiteral("opinion"), *row.opinion);
    setUnlessEmpty(json, Field::CheckEvidence, row.evidence);
    return json;
}

JsonValue snapshotOf(const ReviewRow &row)
{
    JsonValue json = contentOf(row);
    json.set(QStringLiteral("id"), row.id.toString());
    if (row.standing)
        json.set(name(Field::Standing), *row.standing);
    setUnlessEmpty(json, Field::ClauseFlag, row.flags);
    return json;
}

JsonValue snapshotOf(const CaseRow &row)
{
    JsonValue::Array reviews;
    for (const ReviewRow &review : row.reviews)
        reviews.push_back(snapshotOf(review));
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("data"), row.data);
    json.set(QStringLiteral("criteria"), snapshotOf(row.criteria));
    json.set(QStringLiteral("reviews"), std::move(reviews));
    for (const auto &[field, values] : row.entries)
        json.set(name(field), objectOf(values));
    return json;
}

std::optional<ReviewRow> reviewFromSnapshot(const JsonValue &json)
{
    ReviewRow row;
    row.id = ReviewId(json.text(u"id"));
    row.reviewer = json.text(u"reviewer");
    if (row.id.isEmpty() || !readValues(json, u"answers", row.answers) || !readValues(json, u"remarks", row.remarks)
        || !readValues(json, u"points", row.points) || !readPerhaps(json, Field::ClauseFlag, row.flags)
        || !readPerhaps(json, Field::CheckEvidence, row.evidence))
        return std::nullopt;
    if (const JsonValue *opinion = json.find(u"opinion"))
        row.opinion = *opinion;
    if (const JsonValue *standing = json.find(name(Field::Standing)))
        row.standing = *standing;
    return row;
}

std::optional<CaseRow> rowFromSnapshot(const JsonValue &json)
{
    const JsonValue *data = json.find(u"data");
    const JsonValue *criteria = json.find(u"criteria");
    const JsonValue *reviews = json.find(u"reviews");
    if (!data || !criteria || !reviews || !reviews->isArray())
        return std::nullopt;
    CaseRow row;
    row.data = *data;
    row.criteria = {criteria->text(u"category"), criteria->text(u"version"), criteria->text(u"digest")};
    for (const JsonValue &entry : reviews->toArray()) {
        auto review = reviewFromSnapshot(entry);
        if (!review)
            return std::nullopt;
        row.reviews.push_back(std::move(*review));
    }
    for (const Field field : EntryFields) {
        KeyedValues values;
        if (!readPerhaps(json, field, values))
            return std::nullopt;
        if (!values.isEmpty())
            row.entries[field] = std::move(values);
    }
    return row;
}

QByteArray contentOf(const CaseRow &row)
{
    std::vector<JsonValue> reviews;
    for (const ReviewRow &review : row.reviews) {
        JsonValue content = contentOf(review);
        if (review.standing && review.standing->text(u"state") != name(ReviewState::Draft))
            content.set(name(Field::Standing), review.standing->text(u"state"));
        reviews.push_back(std::move(content));
    }
    std::sort(reviews.begin(), reviews.end(),
              [](const JsonValue &a, const JsonValue &b) { return canonicalJson(a) < canonicalJson(b); });
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("data"), row.data);
    json.set(QStringLiteral("criteria"), snapshotOf(row.criteria));
    json.set(QStringLiteral("reviews"), std::move(reviews));
    for (const Field field : {Field::Attachment, Field::Agreement, Field::Decision, Field::Scheme})
        setUnlessEmpty(json, field, row.values(field));
    // 2.0 and 2 are the same content: stores written before digits were kept have the latter.
    return canonicalJson(withoutGivenDigits(json));
}

bool FieldChange::changesNothing() const
{
    return sameValue(before, after);
}

bool carryOut(CaseRow &row, Field field, const ReviewId &reviewId, const FieldChange &change)
{
    const ReviewRow *review = row.review(reviewId);
    const bool fits = field == Field::Datum ? isAsFound(row.data, change)
        : !isOfReview(field)                ? sameValue(row.value(field, change.key), change.before)
                                            : review && sameValue(review->value(field, change.key), change.before);
    if (fits)
        overwrite(row, field, reviewId, change);
    return fits;
}

void overwrite(CaseRow &row, Field field, const ReviewId &reviewId, const FieldChange &change)
{
    if (field == Field::Datum)
        overwriteData(row.data, change);
    else if (!isOfReview(field))
        row.setValue(field, change.key, change.after);
    else if (ReviewRow *review = row.review(reviewId))
        review->setValue(field, change.key, change.after);
}

void removeMember(JsonValue &object, const QString &key)
{
    if (object.isObject())
        std::erase_if(object.toObject(), [&](const JsonValue::Member &member) { return member.first == key; });
}

bool sameValue(const std::optional<JsonValue> &a, const std::optional<JsonValue> &b)
{
    return a && b ? canonicalJson(*a) == canonicalJson(*b) : a.has_value() == b.has_value();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFromText(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace yongping

#include "storage/case_rows.h"

#include "casework/case_file.h"
#include "judgement/answers.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

JsonValue objectOf(const KeyedValues &values)
{
    JsonValue::Object object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.emplace_back(it.key(), it.value());
    return object;
}

bool readValues(const JsonValue &json, QStringView name, KeyedValues &values)
{
    const JsonValue *object = json.find(name);
    if (!object || !object->isObject())
        return false;
    for (const auto &[key, value] : object->toObject())
        values.insert(key, value);
    return true;
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
    return json;
}

JsonValue snapshotOf(const CriteriaPin &pin)
{
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("category"), pin.category);
    json.set(QStringLiteral("version"), pin.version);
    json.set(QStringLiteral("digest"), pin.digest);
    return json;
}

Error damaged(const CaseRow &row, const Error &cause)
{
    QString caseName = row.data.text(u"name");
    if (caseName.isEmpty())
        caseName = row.id.toString();
    Error error = Error::failure(QStringLiteral("case.damaged"),
                                 Text::tr("The case “%1” does not fit its criteria: %2").arg(caseName, cause.message),
                                 cause.code + QStringLiteral(" ") + cause.key);
    error.key = row.id.toString();
    return error;
}

Result<Review> reviewFromRow(const ReviewRow &row, const Category &category)
{
    Review review;
    review.id = row.id;
    review.reviewer = row.reviewer;
    auto answers = AnswerSet::fromJson(category, objectOf(row.answers));
    if (!answers)
        return answers.error();
    review.answers = *answers;
    for (auto it = row.remarks.begin(); it != row.remarks.end(); ++it)
        review.remarks.insert(it.key(), it.value().isString() ? it.value().toString() : QString());
    for (auto it = row.points.begin(); it != row.points.end(); ++it) {
        const auto points = manualPointsFromJson(it.value(), QStringLiteral("points.") + it.key());
        if (!points)
            return points.error();
        review.points.insert(it.key(), *points);
    }
    if (row.opinion && row.opinion->isString())
        review.opinion = row.opinion->toString();
    return review;
}

Result<CaseRecord> readRecord(const CaseRow &row, CriteriaLibrary &library)
{
    CaseRecord record;
    auto data = caseDataFromJson(row.data);
    if (!data)
        return data.error();
    record.data = *data;
    record.data.id = row.id;
    record.criteria = row.criteria;
    record.updated = row.updated;
    const auto category = library.category(row.criteria.category);
    if (!category)
        return category.error();
    for (const ReviewRow &reviewRow : row.reviews) {
        auto review = reviewFromRow(reviewRow, **category);
        if (!review)
            return review.error();
        record.reviews.push_back(std::move(*review));
    }
    return record;
}

// One datum as an object of one member, so that one and several are carried out alike.
std::optional<JsonValue> membersOf(const QString &key, const std::optional<JsonValue> &value)
{
    if (!key.isEmpty())
        return JsonValue(value ? JsonValue::Object{{key, *value}} : JsonValue::Object{});
    return value && value->isObject() ? value : std::nullopt;
}

bool carryOutData(JsonValue &data, const FieldChange &change)
{
    const auto before = membersOf(change.key, change.before);
    const auto after = membersOf(change.key, change.after);
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
    for (const auto &[key, value] : before->toObject())
        removeMember(data, key);
    for (const auto &[key, value] : after->toObject())
        data.set(key, value);
    return true;
}

} // namespace

KeyedValues &ReviewRow::values(Field field)
{
    Q_ASSERT(field == Field::CheckAnswer || field == Field::ClauseRemark || field == Field::ClausePoints);
    return field == Field::CheckAnswer ? answers : field == Field::ClauseRemark ? remarks : points;
}

const KeyedValues &ReviewRow::values(Field field) const
{
    return const_cast<ReviewRow *>(this)->values(field);
}

std::optional<JsonValue> ReviewRow::value(Field field, const QString &key) const
{
    if (field == Field::Opinion)
        return opinion;
    const auto found = values(field).constFind(key);
    return found == values(field).constEnd() ? std::nullopt : std::optional(*found);
}

void ReviewRow::setValue(Field field, const QString &key, const std::optional<JsonValue> &value)
{
    if (field == Field::Opinion)
        opinion = value;
    else if (value)
        values(field).insert(key, *value);
    else
        values(field).remove(key);
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

Result<CaseRow> rowFromRecord(const CaseRecord &record, CriteriaLibrary &library)
{
    CaseRow row;
    row.id = record.data.id;
    row.data = toJson(record.data);
    removeMember(row.data, QStringLiteral("id"));
    row.criteria = record.criteria;
    const auto category = library.category(record.criteria.category);
    if (!category)
        return category.error();
    for (const Review &review : record.reviews) {
        auto reviewRow = rowFromReview(review, **category);
        if (!reviewRow)
            return reviewRow.error();
        row.reviews.push_back(std::move(*reviewRow));
    }
    return row;
}

Result<ReviewRow> rowFromReview(const Review &review, const Category &category)
{
    ReviewRow row;
    row.id = review.id;
    row.reviewer = review.reviewer;
    const JsonValue answers = review.answers.toJson(category);
    for (const auto &[key, value] : answers.toObject())
        row.answers.insert(key, value);
    for (auto it = review.remarks.begin(); it != review.remarks.end(); ++it) {
        if (!it.value().isEmpty())
            row.remarks.insert(it.key(), it.value());
    }
    for (auto it = review.points.begin(); it != review.points.end(); ++it)
        row.points.insert(it.key(), toJson(it.value()));
    if (!review.opinion.isEmpty())
        row.opinion = JsonValue(review.opinion);
    return row;
}

Result<CaseRecord> recordFromRow(const CaseRow &row, CriteriaLibrary &library)
{
    auto record = readRecord(row, library);
    if (!record)
        return damaged(row, record.error());
    return record;
}

JsonValue snapshotOf(const ReviewRow &row)
{
    JsonValue json = contentOf(row);
    json.set(QStringLiteral("id"), row.id.toString());
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
    return json;
}

std::optional<ReviewRow> reviewFromSnapshot(const JsonValue &json)
{
    ReviewRow row;
    row.id = ReviewId(json.text(u"id"));
    row.reviewer = json.text(u"reviewer");
    if (row.id.isEmpty() || !readValues(json, u"answers", row.answers) || !readValues(json, u"remarks", row.remarks)
        || !readValues(json, u"points", row.points))
        return std::nullopt;
    if (const JsonValue *opinion = json.find(u"opinion"))
        row.opinion = *opinion;
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
    return row;
}

QByteArray contentOf(const CaseRow &row)
{
    std::vector<JsonValue> reviews;
    for (const ReviewRow &review : row.reviews)
        reviews.push_back(contentOf(review));
    std::sort(reviews.begin(), reviews.end(),
              [](const JsonValue &a, const JsonValue &b) { return canonicalJson(a) < canonicalJson(b); });
    JsonValue json = JsonValue::Object();
    json.set(QStringLiteral("data"), row.data);
    json.set(QStringLiteral("criteria"), snapshotOf(row.criteria));
    json.set(QStringLiteral("reviews"), std::move(reviews));
    return canonicalJson(json);
}

bool FieldChange::changesNothing() const
{
    return sameValue(before, after);
}

bool carryOut(CaseRow &row, Field field, const ReviewId &reviewId, const FieldChange &change)
{
    if (field == Field::Datum)
        return carryOutData(row.data, change);
    ReviewRow *review = row.review(reviewId);
    if (!review || !sameValue(review->value(field, change.key), change.before))
        return false;
    review->setValue(field, change.key, change.after);
    return true;
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

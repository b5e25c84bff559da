#include "storage/change_fitting.h"

#include "casework/case_file.h"
#include "storage/case_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString idKey()
{
    return QStringLiteral("id");
}

Error fixedDatum(const QString &key)
{
    return Error::refused(QStringLiteral("case.fixed"),
                          Text::tr("“%1” of a case cannot be changed; make a new case.").arg(key), key);
}

// The data after the change, as they would be written. They are read together, because some contradict each other.
Result<JsonValue> changedData(const Change &change, const CaseRow &row)
{
    JsonValue json = row.data;
    if (!change.key.isEmpty()) {
        if (change.value)
            json.set(change.key, *change.value);
        else
            removeMember(json, change.key);
    } else if (change.value) {
        json = *change.value;
    }
    if (const QString id = json.text(idKey()); !id.isEmpty() && id != row.id.toString())
        return fixedDatum(idKey());
    removeMember(json, idKey());
    const auto data = caseDataFromJson(json);
    if (!data)
        return data.error();
    if (data->category != row.criteria.category)
        return fixedDatum(QStringLiteral("category"));
    return toJson(*data);
}

// The members of `a` that `b` lacks or has otherwise.
JsonValue::Object membersNotIn(const JsonValue &b, const JsonValue &a)
{
    JsonValue::Object members;
    for (const auto &[key, value] : a.toObject()) {
        const JsonValue *other = b.find(key);
        if (!other || !sameValue(*other, value))
            members.emplace_back(key, value);
    }
    return members;
}

Result<FieldChange> fittedData(const Change &change, const CaseRow &row)
{
    const auto data = changedData(change, row);
    if (!data)
        return data.error();
    const JsonValue::Object before = membersNotIn(*data, row.data);
    const JsonValue::Object after = membersNotIn(row.data, *data);
    if (before.empty() && after.empty())
        return FieldChange{change.key, {}, {}};
    const QString key = after.empty() ? before.front().first : after.front().first;
    const bool isOne = before.size() <= 1 && after.size() <= 1
        && std::all_of(before.begin(), before.end(), [&key](const auto &member) { return member.first == key; });
    if (!isOne)
        return FieldChange{{}, JsonValue(before), JsonValue(after)};
    return FieldChange{key, before.empty() ? std::nullopt : std::optional(before.front().second),
                       after.empty() ? std::nullopt : std::optional(after.front().second)};
}

QString memberOf(Field field)
{
    switch (field) {
    case Field::CheckAnswer: return QStringLiteral("answers");
    case Field::ClauseRemark: return QStringLiteral("remarks");
    case Field::ClausePoints: return QStringLiteral("points");
    default: return QStringLiteral("opinion");
    }
}

// Reads the value as part of a case file: one place says what fits, however a value comes in.
Result<ReviewRow> readValue(const Change &change, const CaseRow &row, CriteriaLibrary &library)
{
    JsonValue json = row.data;
    const bool isWhole = change.field == Field::Opinion;
    json.set(memberOf(change.field),
             isWhole ? *change.value : JsonValue(JsonValue::Object{{change.key, *change.value}}));
    auto file = parseCaseFile(json, library);
    if (!file)
        return file.error();
    Review review;
    review.answers = std::move(file->answers);
    review.remarks = std::move(file->remarks);
    review.points = std::move(file->points);
    review.opinion = std::move(file->opinion);
    return rowFromReview(review, *file->category);
}

Result<FieldChange> fittedStanding(const Change &change, const ReviewRow &review)
{
    FieldChange fitted{{}, review.standing, {}};
    if (!change.value)
        return fitted;
    const auto standing = standingFromJson(*change.value, name(Field::Standing));
    if (!standing)
        return standing.error();
    fitted.after = valueOf(*standing);
    return fitted;
}

Result<FieldChange> fittedEntry(const Change &change, const CaseRow &row, CriteriaLibrary &library)
{
    const QString key = change.field == Field::Decision ? QString() : change.key;
    FieldChange fitted{key, row.value(change.field, key), {}};
    if (!change.value)
        return fitted;
    const auto category = library.category(row.criteria.category);
    if (!category)
        return category.error();
    auto value = canonicalEntry(change.field, key, *change.value, **category);
    if (!value)
        return value.error();
    fitted.after = std::move(*value);
    return fitted;
}

} // namespace

Result<FieldChange> fittedChange(const Change &change, const CaseRow &row, CriteriaLibrary &library)
{
    if (change.field == Field::Datum)
        return fittedData(change, row);
    if (!isOfReview(change.field))
        return fittedEntry(change, row, library);
    const QString key = change.field == Field::Opinion ? QString() : change.key;
    const ReviewRow *review = row.review(change.reviewId);
    Q_ASSERT(review);
    if (change.field == Field::Standing)
        return fittedStanding(change, *review);
    FieldChange fitted{key, review->value(change.field, key), {}};
    if (!change.value)
        return fitted;
    const auto read = readValue(change, row, library);
    if (!read)
        return read.error();
    fitted.after = read->value(change.field, key);
    return fitted;
}

} // namespace yongping

#include "storage/change_fitting.h"

#include "casework/case_file.h"
#include "casework/data_change.h"
#include "storage/case_records.h"

#include <QCoreApplication>

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
Result<JsonValue> dataAfter(const Change &change, const CaseRow &row)
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

Result<FieldChange> fittedData(const Change &change, const CaseRow &row)
{
    const auto data = dataAfter(change, row);
    if (!data)
        return data.error();
    const std::optional<DataChange> changed = dataChange(row.data, *data);
    return changed ? FieldChange{changed->key, changed->before, changed->after} : FieldChange{change.key, {}, {}};
}

QString memberOf(Field field)
{
    switch (field) {
    case Field::CheckAnswer: return QStringLiteral("answers");
    case Field::ClauseRemark: return QStringLiteral("remarks");
    case Field::ClausePoints: return QStringLiteral("points");
    case Field::CheckEvidence: return QStringLiteral("evidence");
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
    review.evidence = std::move(file->evidence);
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

// A flag is there or not.
Result<FieldChange> fittedFlag(const Change &change, const CaseRow &row, const ReviewRow &review,
                               CriteriaLibrary &library)
{
    FieldChange fitted{change.key, review.value(Field::ClauseFlag, change.key), {}};
    if (!change.value)
        return fitted;
    const auto category = library.category(row.criteria.category);
    if (!category)
        return category.error();
    if (!change.value->isBool() || !(*category)->clause(change.key)) {
        return Error::refused(QStringLiteral("flag.unfit"),
                              Text::tr("A flag is true or false, and “%1” must be a clause.").arg(change.key.left(200)),
                              change.key);
    }
    if (change.value->toBool())
        fitted.after = JsonValue(true);
    return fitted;
}

Result<FieldChange> fittedEntry(const Change &change, const CaseRow &row, CriteriaLibrary &library)
{
    const QString key = change.field == Field::Decision || change.field == Field::Scheme ? QString() : change.key;
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
    if (change.field == Field::ClauseFlag)
        return fittedFlag(change, row, *review, library);
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

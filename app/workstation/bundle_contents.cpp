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
                                     QStringLiteral("opinion")};
    return members;
}

QString reviewFormat()
{
    return QStringLiteral("yongping-review/1");
}

} // namespace

JsonValue reviewJson(const Review &review, const CaseData &data, const Category &category)
{
    const JsonValue file = caseFileJson(data, category, &review);
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
    }
    return review;
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

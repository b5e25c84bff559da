#include "casework/case_fields.h"

#include "casework/case_file.h"
#include "casework/evidence.h"
#include "casework/json_members.h"

#include <limits>

namespace yongping {

namespace {

void addReview(CaseFields &fields, const Review &review, const Category &category)
{
    const auto add = [&](Field field, const QString &key, JsonValue value) {
        fields.emplace(FieldRef{field, review.reviewer, key}, std::move(value));
    };
    const JsonValue answers = review.answers.toJson(category);
    for (const auto &[key, value] : answers.toObject())
        add(Field::CheckAnswer, key, value);
    for (auto remark = review.remarks.begin(); remark != review.remarks.end(); ++remark) {
        if (!remark.value().isEmpty())
            add(Field::ClauseRemark, remark.key(), remark.value());
    }
    for (auto points = review.points.begin(); points != review.points.end(); ++points)
        add(Field::ClausePoints, points.key(), toJson(points.value()));
    if (!review.opinion.isEmpty())
        add(Field::Opinion, {}, review.opinion);
    for (auto places = review.evidence.begin(); places != review.evidence.end(); ++places)
        add(Field::CheckEvidence, places.key(), toJson(places.value()));
    add(Field::Standing, {}, toJson(review.standing));
}

void addPanel(CaseFields &fields, const Panel &panel, const Category &category)
{
    for (auto agreed = panel.agreed.begin(); agreed != panel.agreed.end(); ++agreed) {
        if (const Check *check = category.check(agreed.key()))
            fields.emplace(FieldRef{Field::Agreement, {}, agreed.key()}, toJson(*check, agreed.value()));
    }
    if (panel.decision)
        fields.emplace(FieldRef{Field::Decision, {}, {}}, toJson(*panel.decision));
}

} // namespace

bool sameFieldValue(const std::optional<JsonValue> &a, const std::optional<JsonValue> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return *a == *b || canonicalJson(*a) == canonicalJson(*b);
}

CaseFields fieldsOf(const CaseRecord &record, const Category &category)
{
    CaseFields fields;
    const JsonValue data = toJson(record.data);
    for (const auto &[key, value] : data.toObject()) {
        if (key != u"id")
            fields.emplace(FieldRef{Field::Datum, {}, key}, value);
    }
    for (const Review &review : record.reviews)
        addReview(fields, review, category);
    for (const Attachment &attachment : record.attachments) {
        fields.emplace(FieldRef{Field::Attachment, {}, attachmentKey(attachment.digest, attachment.name)},
                       toJson(attachment));
    }
    for (const Round &round : record.rounds) {
        fields.emplace(FieldRef{Field::Round, {}, QString::number(round.number)}, toJson(round));
        for (const Assignment &assignment : round.assignments) {
            fields.emplace(FieldRef{Field::Assignment, {}, assignmentKey(round.number, assignment.reviewer)},
                           toJson(assignment));
        }
    }
    addPanel(fields, record.panel, category);
    if (record.scheme)
        fields.emplace(FieldRef{Field::Scheme, {}, {}}, *record.scheme);
    return fields;
}

QString reviewerOfAssignment(const QString &key)
{
    return key.sliced(key.indexOf(u'/') + 1);
}

JsonValue toJson(const Attachment &attachment)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("digest"), attachment.digest);
    json.set(QStringLiteral("size"), Decimal(attachment.size));
    json.set(QStringLiteral("name"), attachment.name);
    setText(json, u"mediaType", attachment.mediaType);
    return json;
}

Result<Attachment> attachmentFromJson(const JsonValue &json, const QString &key)
{
    Attachment attachment;
    MemberReader reader(json, key);
    reader.required(u"digest", attachment.digest);
    reader.integer(u"size", attachment.size, 0, std::numeric_limits<qint64>::max());
    reader.required(u"name", attachment.name);
    reader.text(u"mediaType", attachment.mediaType);
    return reader.finish(attachment);
}

} // namespace yongping

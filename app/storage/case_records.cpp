#include "storage/case_records.h"

#include "base/digest.h"
#include "base/tr.h"
#include "casework/case_fields.h"
#include "casework/case_file.h"
#include "casework/evidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error wrongKey(const QString &key)
{
    return Error::refused(QStringLiteral("case.entry_key"), tr("“%1” is not the key of this entry.").arg(key.left(200)),
                          key);
}

Error unknownCheck(const QString &key)
{
    return Error::refused(QStringLiteral("answer.unknown_key"), tr("%1: the criteria have no such check.").arg(key),
                          key);
}

QString keyOf(const Attachment &attachment) { return attachmentKey(attachment.digest, attachment.name); }
QString keyOf(const Round &round) { return QString::number(round.number); }
QString keyOf(const Assignment &assignment) { return assignmentKey(assignment.round, assignment.reviewer); }
QString keyOf(const PanelDecision &) { return {}; }
QString keyOf(const MergeRecord &merge) { return QString::number(merge.number); }

// What was read, as it is kept, if it stands under its own key.
template<typename Value>
Result<JsonValue> keptUnder(const QString &key, const Result<Value> &read)
{
    if (!read)
        return read.error();
    return keyOf(*read) == key ? Result<JsonValue>(toJson(*read)) : wrongKey(key);
}

Result<JsonValue> canonicalAttachment(const QString &key, const JsonValue &value)
{
    const auto attachment = attachmentFromJson(value, key);
    if (attachment && (!isDigest(attachment->digest) || attachment->name.contains(u'/')))
        return wrongKey(key);
    return keptUnder(key, attachment);
}

Result<JsonValue> canonicalAgreement(const QString &key, const JsonValue &value, const Category &category)
{
    const Check *check = category.check(key);
    if (!check)
        return unknownCheck(key);
    const auto agreement = agreementFromJson(*check, value, key);
    if (!agreement)
        return agreement.error();
    return toJson(*check, *agreement);
}

Result<JsonValue> canonicalScheme(const QString &key, const JsonValue &value, const Category &category)
{
    if (!key.isEmpty())
        return wrongKey(key);
    const auto fits = checkScheme(value, category);
    return fits ? Result<JsonValue>(value) : fits.error();
}

// Reads all entries of one field, in the order of their keys.
template<typename Read, typename Take>
Result<void> readField(const CaseRow &row, Field field, Read read, Take take)
{
    const KeyedValues &values = row.values(field);
    for (auto it = values.begin(); it != values.end(); ++it) {
        auto value = read(it.value(), it.key());
        if (!value)
            return value.error();
        take(it.key(), std::move(*value));
    }
    return {};
}

// An assignment may outlive its round while changes are undone; its round is then known by its number alone.
void putAssignment(std::vector<Round> &rounds, Assignment assignment)
{
    auto place = std::find_if(rounds.begin(), rounds.end(),
                              [&](const Round &round) { return round.number >= assignment.round; });
    if (place == rounds.end() || place->number != assignment.round) {
        Round round;
        round.number = assignment.round;
        place = rounds.insert(place, std::move(round));
    }
    place->assignments.push_back(std::move(assignment));
}

Result<void> readRounds(const CaseRow &row, std::vector<Round> &rounds)
{
    auto done = readField(row, Field::Round, roundFromJson,
                          [&](const QString &, Round round) { rounds.push_back(std::move(round)); });
    if (!done)
        return done;
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.number < b.number; });
    return readField(row, Field::Assignment, assignmentFromJson, [&](const QString &, Assignment assignment) {
        putAssignment(rounds, std::move(assignment));
    });
}

Result<void> readPanel(const CaseRow &row, const Category &category, Panel &panel)
{
    const auto readAgreement = [&category](const JsonValue &value, const QString &key) -> Result<Agreement> {
        const Check *check = category.check(key);
        return check ? agreementFromJson(*check, value, key) : unknownCheck(key);
    };
    const auto agreed =
        readField(row, Field::Agreement, readAgreement, [&](const QString &key, Agreement agreement) {
            panel.agreed.insert(key, std::move(agreement));
        });
    if (!agreed)
        return agreed;
    return readField(row, Field::Decision, panelDecisionFromJson,
                     [&](const QString &, PanelDecision decision) { panel.decision = std::move(decision); });
}

Result<void> readEntries(const CaseRow &row, const Category &category, CaseRecord &record)
{
    auto done = readField(row, Field::Attachment, attachmentFromJson, [&](const QString &, Attachment attachment) {
        record.attachments.push_back(std::move(attachment));
    });
    if (!done)
        return done;
    std::sort(record.attachments.begin(), record.attachments.end(), [](const Attachment &a, const Attachment &b) {
        return std::tie(a.name, a.digest) < std::tie(b.name, b.digest);
    });
    if (done = readRounds(row, record.rounds); !done)
        return done;
    if (done = readPanel(row, category, record.panel); !done)
        return done;
    record.scheme = row.value(Field::Scheme, {});
    done = readField(row, Field::Merge, mergeRecordFromJson,
                     [&](const QString &, MergeRecord merge) { record.merges.push_back(std::move(merge)); });
    std::sort(record.merges.begin(), record.merges.end(),
              [](const MergeRecord &a, const MergeRecord &b) { return a.number < b.number; });
    return done;
}

// What comes from a record passes the same judgement as a change.
Result<void> putEntry(CaseRow &row, Field field, const QString &key, const JsonValue &value, const Category &category)
{
    auto entry = canonicalEntry(field, key, value, category);
    if (!entry)
        return entry.error();
    row.setValue(field, key, std::move(*entry));
    return {};
}

template<typename Value>
Result<void> putEntries(CaseRow &row, Field field, const std::vector<Value> &values, const Category &category)
{
    for (const Value &value : values) {
        if (auto put = putEntry(row, field, keyOf(value), toJson(value), category); !put)
            return put;
    }
    return {};
}

Result<void> writePanel(const Panel &panel, const Category &category, CaseRow &row)
{
    for (auto it = panel.agreed.begin(); it != panel.agreed.end(); ++it) {
        const Check *check = category.check(it.key());
        if (!check)
            return unknownCheck(it.key());
        if (auto put = putEntry(row, Field::Agreement, it.key(), toJson(*check, *it), category); !put)
            return put;
    }
    return panel.decision ? putEntry(row, Field::Decision, {}, toJson(*panel.decision), category) : Result<void>();
}

Result<void> writeEntries(const CaseRecord &record, const Category &category, CaseRow &row)
{
    auto done = putEntries(row, Field::Attachment, record.attachments, category);
    if (done)
        done = putEntries(row, Field::Round, record.rounds, category);
    for (const Round &round : record.rounds) {
        if (done)
            done = putEntries(row, Field::Assignment, round.assignments, category);
    }
    if (done)
        done = writePanel(record.panel, category, row);
    if (done && record.scheme)
        done = putEntry(row, Field::Scheme, {}, *record.scheme, category);
    return done ? putEntries(row, Field::Merge, record.merges, category) : done;
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
    if (row.standing) {
        const auto standing = standingFromJson(*row.standing, name(Field::Standing));
        if (!standing)
            return standing.error();
        review.standing = *standing;
    }
    for (auto it = row.flags.begin(); it != row.flags.end(); ++it)
        review.flags.insert(it.key());
    for (auto it = row.evidence.begin(); it != row.evidence.end(); ++it) {
        auto places = evidenceFromJson(it.value(), QStringLiteral("evidence.") + it.key());
        if (!places)
            return places.error();
        review.evidence.insert(it.key(), *std::move(places));
    }
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
    if (auto read = readEntries(row, **category, record); !read)
        return read.error();
    return record;
}

} // namespace

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
    if (auto written = writeEntries(record, **category, row); !written)
        return written.error();
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
    row.standing = valueOf(review.standing);
    for (const QString &clause : review.flags)
        row.flags.insert(clause, JsonValue(true));
    const JsonValue evidence = toJson(review.evidence);
    for (const auto &[key, value] : evidence.toObject())
        row.evidence.insert(key, value);
    return row;
}

Result<CaseRecord> recordFromRow(const CaseRow &row, CriteriaLibrary &library)
{
    auto record = readRecord(row, library);
    if (!record)
        return damaged(row, record.error());
    return record;
}

std::optional<JsonValue> valueOf(const Standing &standing)
{
    return standing == Standing() ? std::nullopt : std::optional(toJson(standing));
}

Result<JsonValue> canonicalEntry(Field field, const QString &key, const JsonValue &value, const Category &category)
{
    switch (field) {
    case Field::Attachment: return canonicalAttachment(key, value);
    case Field::Round: return keptUnder(key, roundFromJson(value, key));
    case Field::Assignment: return keptUnder(key, assignmentFromJson(value, key));
    case Field::Agreement: return canonicalAgreement(key, value, category);
    case Field::Decision: return keptUnder(key, panelDecisionFromJson(value, key));
    case Field::Merge: return keptUnder(key, mergeRecordFromJson(value, key));
    case Field::Scheme: return canonicalScheme(key, value, category);
    default: Q_UNREACHABLE();
    }
}

std::vector<NeededContent> contentsOf(Field field, const JsonValue &value)
{
    std::vector<NeededContent> needed;
    if (field == Field::Attachment) {
        if (const auto attachment = attachmentFromJson(value, {}))
            needed.push_back({attachment->digest, attachment->size});
    } else if (field == Field::Merge) {
        if (const auto merge = mergeRecordFromJson(value, {})) {
            QStringList digests = QStringList{merge->history, merge->content} + merge->attachments;
            digests.removeDuplicates();
            digests.removeAll(QString());
            for (const QString &digest : std::as_const(digests))
                needed.push_back({digest, {}});
        }
    }
    return needed;
}

} // namespace yongping

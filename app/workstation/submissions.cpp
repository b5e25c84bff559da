#include "workstation/rounds.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "workstation/bundle_contents.h"
#include "workstation/expert_bundle.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace yongping {

namespace {

Error notIssued(const CaseRecord &record, const QString &reviewer)
{
    return Error::refused(QStringLiteral("review.not_assigned"),
                          tr("The case “%1” was not issued to %2.").arg(record.data.name, reviewer));
}

Error noReview(const CaseRecord &record, const QString &reviewer)
{
    return Error::refused(QStringLiteral("review.unknown"),
                          tr("The case “%1” has no review of “%2”.").arg(record.data.name, reviewer));
}

// The members of an answers file; a bare object of answers is one, too.
JsonValue reviewMembersOf(const JsonValue &json)
{
    for (const QStringView member :
         {u"answers", u"remarks", u"points", u"opinion", u"evidence", u"category", u"format"}) {
        if (json.find(member))
            return json;
    }
    return JsonValue::Object{{QStringLiteral("answers"), json}};
}

class AnswerReader
{
public:
    AnswerReader(const CaseRecord &record, const Category &category, const Review &review)
        : m_record(record), m_category(category), m_review(review)
    {
    }

    Result<std::vector<Change>> read(const JsonValue &json)
    {
        const JsonValue file = reviewMembersOf(json);
        if (!file.isObject())
            return Error::refused(QStringLiteral("case.kind"), yongping::tr("The answers are an object."));
        if (const QString other = file.text(u"category"); !other.isEmpty() && other != m_category.id) {
            return Error::refused(QStringLiteral("case.category"),
                                  yongping::tr("The file is for the category %1, the case is of %2.")
                                      .arg(other.left(80), m_category.id),
                                  QStringLiteral("category"));
        }
        const bool isCaseFile = file.find(u"category") || file.find(u"format");
        for (const auto &[member, value] : file.toObject()) {
            const Result<void> taken = take(member, value, isCaseFile);
            if (!taken)
                return taken.error();
        }
        return std::move(m_changes);
    }

private:
    Result<void> take(const QString &member, const JsonValue &value, bool isCaseFile)
    {
        if (member == u"answers")
            return takeAll(Field::CheckAnswer, member, value);
        if (member == u"remarks")
            return takeAll(Field::ClauseRemark, member, value);
        if (member == u"points")
            return takeAll(Field::ClausePoints, member, value);
        if (member == u"evidence")
            return takeAll(Field::CheckEvidence, member, value);
        if (member == u"opinion") {
            add(Field::Opinion, {}, value);
            return {};
        }
        if (isCaseFile)
            return {}; // data of the case are the office's
        return Error::refused(QStringLiteral("case.unknown_key"),
                              yongping::tr("%1: this member is not known.").arg(member.left(200)), member.left(200));
    }

    Result<void> takeAll(Field field, const QString &member, const JsonValue &values)
    {
        if (!values.isObject())
            return Error::refused(QStringLiteral("case.kind"), yongping::tr("%1: an object is expected.").arg(member),
                                  member);
        for (const auto &[key, value] : values.toObject())
            add(field, key, value);
        return {};
    }

    void add(Field field, const QString &key, const JsonValue &value)
    {
        const JsonValue *reason = field == Field::ClausePoints ? value.find(u"reason") : nullptr;
        m_changes.push_back({m_record.data.id, m_review.id, field, key,
                             value.isNull() ? std::nullopt : std::optional(value),
                             reason && reason->isString() ? reason->toString() : QString()});
    }

    const CaseRecord &m_record;
    const Category &m_category;
    const Review &m_review;
    std::vector<Change> m_changes;
};

Result<void> writeStanding(const Seat &seat, const CaseId &id, const Review &review, const Standing &standing)
{
    const Change change{id, review.id, Field::Standing, {}, toJson(standing), standing.reason};
    const Result<Event> written = seat.store.apply(change, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

QStringList openChecks(const CaseRecord &record, const CategoryPtr &category, const Review &review)
{
    const Result<Facts> facts = record.data.facts();
    return facts ? evaluate(category, *facts, review.answers).pending() : QStringList();
}

// Changes the store and writes what follows from it, both or none.
Result<void> writeWith(const Seat &seat, const ExpertBundle &bundle, const std::function<Result<void>()> &change)
{
    const bool wasThere = QFileInfo::exists(bundle.file);
    const Result<void> done = seat.store.together([&]() -> Result<void> {
        if (const Result<void> changed = change(); !changed)
            return changed;
        return writeExpertBundle(seat, bundle);
    });
    if (!done && !wasThere)
        QFile::remove(bundle.file);
    return done;
}

} // namespace

Result<void> mayAnswer(const CaseRecord &record, const QString &reviewer)
{
    const Assignment *assignment = record.lastAssignmentOf(reviewer);
    if (assignment && assignment->isEnded()) {
        return Error::refused(QStringLiteral("review.conflict"),
                              tr("%1 declared a conflict of interest in the case “%2”: the assignment has ended.")
                                  .arg(reviewer, record.data.name));
    }
    const Review *review = record.reviewOf(reviewer);
    if (review && review->standing.isReadOnly()) {
        return Error::refused(QStringLiteral("review.submitted"),
                              tr("The review of %1 was submitted; it is read-only until it is returned for correction.")
                                  .arg(reviewer));
    }
    if (assignment && !assignment->isDeclared()) {
        return Error::refused(QStringLiteral("review.undeclared"),
                              tr("Before the case “%1” is judged, %2 declares whether there is a conflict of interest.")
                                  .arg(record.data.name, reviewer));
    }
    return {};
}

Result<void> declareInterest(const Seat &seat, const CaseId &id, const QString &reviewer, const QString &conflict)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Assignment *present = record->lastAssignmentOf(reviewer);
    if (!present)
        return notIssued(*record, reviewer);
    const QString text = conflict.trimmed();
    if (present->isDeclared()) {
        if (*present->interest == text)
            return {};
        return Error::refused(
            QStringLiteral("review.declared"),
            tr("%1 has declared already in the case “%2”; a declaration is not changed. Tell the office.")
                .arg(reviewer, record->data.name));
    }
    Assignment declared = *present;
    declared.interest = text;
    declared.declaredAt = seat.clock.now();
    const Change change{id, {}, Field::Assignment, assignmentKey(declared.round, reviewer), toJson(declared), text};
    const Result<Event> written = seat.store.apply(change, reviewer);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<void> answerReview(const Seat &seat, const CaseId &id, const QString &reviewer, const JsonValue &json)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (const Result<void> may = mayAnswer(*record, reviewer); !may)
        return may;
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    CaseBatch batch;
    batch.caseId = id;
    Review review;
    if (const Review *present = record->reviewOf(reviewer)) {
        review = *present;
    } else {
        review.id = ReviewId(seat.clock.newId());
        review.reviewer = reviewer;
        batch.opened.push_back(review);
    }
    Result<std::vector<Change>> changes = AnswerReader(*record, **category, review).read(json);
    if (!changes)
        return changes.error();
    batch.changes = *std::move(changes);
    const Result<EventRange> written = seat.store.applyAll(batch, reviewer);
    return written ? Result<void>() : Result<void>(written.error());
}

Result<Submitted> submitReview(const Seat &seat, const CaseId &id, const QString &reviewer, const SigningKey *key,
                               const QString &file)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Assignment *assignment = record->lastAssignmentOf(reviewer);
    const Review *review = record->reviewOf(reviewer);
    const ExpertBundle bundle{BundleKind::review(), id, reviewer, key, file};
    Submitted submitted{file, review ? review->standing.submissions : 0, {}, assignment && assignment->isEnded()};
    if (assignment && !assignment->certificate.isEmpty() && !key) {
        return Error::refused(QStringLiteral("review.unsigned"),
                              tr("The case “%1” was issued for a certificate of %2: submit it signed with that key.")
                                  .arg(record->data.name, reviewer));
    }
    if (submitted.conflict || (review && review->standing.isReadOnly())) {
        const Result<void> written = writeExpertBundle(seat, bundle);
        return written ? Result<Submitted>(submitted) : Result<Submitted>(written.error());
    }
    if (!review)
        return noReview(*record, reviewer);
    if (const Result<void> may = mayAnswer(*record, reviewer); !may)
        return may.error();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    const Standing standing{ReviewState::Submitted, review->standing.submissions + 1, {}, seat.clock.now()};
    submitted.submission = standing.submissions;
    submitted.open = openChecks(*record, *category, *review);
    const Seat own{seat.store, seat.library, seat.clock, reviewer};
    const Result<void> done = writeWith(own, bundle, [&] { return writeStanding(own, id, *review, standing); });
    return done ? Result<Submitted>(submitted) : Result<Submitted>(done.error());
}

Result<void> returnReview(const Seat &seat, const CaseId &id, const QString &reviewer, const QString &reason,
                          const SigningKey *key, const QString &file)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Review *review = record->reviewOf(reviewer);
    if (!review)
        return noReview(*record, reviewer);
    const ExpertBundle bundle{BundleKind::returned(), id, reviewer, key, file};
    if (reason.trimmed().isEmpty()) {
        return Error::refused(QStringLiteral("review.reason"),
                              tr("Say why the review goes back: its author works by that."), QStringLiteral("reason"));
    }
    if (record->panel.decision) {
        return Error::refused(QStringLiteral("round.decided"),
                              tr("The panel has decided on the case “%1”; "
                                 "take the decision back before a review is returned.")
                                  .arg(record->data.name));
    }
    if (review->standing.state == ReviewState::Returned && review->standing.reason == reason.trimmed())
        return writeExpertBundle(seat, bundle);
    if (review->standing.state != ReviewState::Submitted) {
        return Error::refused(QStringLiteral("review.not_submitted"),
                              tr("The review of %1 was not submitted, so it cannot be returned.").arg(reviewer));
    }
    const Standing standing{ReviewState::Returned, review->standing.submissions, reason.trimmed(), seat.clock.now()};
    return writeWith(seat, bundle, [&] { return writeStanding(seat, id, *review, standing); });
}

} // namespace yongping

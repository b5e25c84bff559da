#include "workstation/merging.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "workstation/bundle_contents.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

// Reviews are known by their reviewers; events name them by ids.
void noteReview(const JsonValue &json, QHash<ReviewId, QString> &names)
{
    if (const QString id = json.text(u"id"); !id.isEmpty())
        names.insert(ReviewId(id), json.text(u"reviewer"));
}

std::optional<JsonValue> take(CaseFields &fields, const FieldRef &ref)
{
    const auto node = fields.extract(ref);
    return node ? std::optional(std::move(node.mapped())) : std::nullopt;
}

ReviewState stateIn(const std::optional<JsonValue> &standing)
{
    return standing ? reviewStateFromName(standing->text(u"state")).value_or(ReviewState::Draft) : ReviewState::Draft;
}

Decimal submissionsIn(const std::optional<JsonValue> &standing)
{
    const JsonValue *number = standing ? standing->find(u"submissions") : nullptr;
    return number && number->isNumber() ? number->toDecimal() : Decimal();
}

// A standing is no opinion: an expert's bundle submits, the office's gives back, whatever stood there before. Only what
// was submitted here already is not submitted again.
std::optional<MergeItem> standingItem(const FieldRef &ref, std::optional<JsonValue> ours,
                                      std::optional<JsonValue> theirs)
{
    const bool again = stateIn(ours) == ReviewState::Submitted && stateIn(theirs) == ReviewState::Submitted
                       && submissionsIn(theirs) <= submissionsIn(ours);
    if (!theirs || again || sameFieldValue(ours, theirs))
        return std::nullopt;
    MergeItem item;
    item.ref = ref;
    item.difference = ours ? Difference::Changed : Difference::New;
    item.ours = std::move(ours);
    item.theirs = std::move(theirs);
    return item;
}

JsonValue withoutTime(JsonValue assignment)
{
    if (assignment.isObject())
        std::erase_if(assignment.toObject(), [](const JsonValue::Member &one) { return one.first == u"declaredAt"; });
    return assignment;
}

// The same declaration made at two places is one declaration, whenever it was made.
void takeSameDeclarationsAsOne(const CaseFields &ours, CaseFields &theirs)
{
    for (auto &[ref, value] : theirs) {
        if (ref.field != Field::Assignment)
            continue;
        const auto here = ours.find(ref);
        if (here != ours.end() && sameFieldValue(withoutTime(here->second), withoutTime(value)))
            value = here->second;
    }
}

// What one expert's part of a case says nothing of: the parts of others, their rounds, and the panel; of the own
// review, too, where it carries none.
void leaveOutOthers(CaseFields &fields, const QString &reviewer, const CaseFields &part)
{
    const bool hasReview = part.contains({Field::Standing, reviewer, {}});
    std::erase_if(fields, [&](const CaseFields::value_type &field) {
        const FieldRef &ref = field.first;
        switch (ref.field) {
        case Field::Round: return !part.contains(ref);
        case Field::Assignment: return reviewerOfAssignment(ref.key) != reviewer;
        case Field::Agreement:
        case Field::Decision: return true;
        default: return isOfReview(ref.field) && (ref.reviewer != reviewer || !hasReview);
        }
    });
}

bool wasIssuedHere(const CaseRecord &record, const std::vector<Event> &history)
{
    return std::any_of(record.rounds.begin(), record.rounds.end(), [&](const Round &round) {
        return std::any_of(history.begin(), history.end(),
                           [&](const Event &event) { return event.hash == round.base; });
    });
}

// Experts who were issued the case from here answer by review bundles, signed where that was asked for. Any other
// bundle speaks neither for them nor for the panel: what it has otherwise is taken by choice alone.
void leaveToTheOffice(MergePlan &plan)
{
    for (MergeItem &item : plan.items) {
        const Field field = item.ref.field;
        if (isOfReview(field) || field == Field::Assignment || field == Field::Agreement || field == Field::Decision
            || field == Field::Scheme)
            item.difference = Difference::HardConflict;
    }
}

// Whose words the fields here are: of what a bundle brought, those of its author and not of whoever took it in.
Result<Authors> authorsHere(const Seat &seat, const CaseRecord &record, const std::vector<Event> &history)
{
    const QHash<ReviewId, QString> names = reviewersIn(history);
    Authors authors = authorsOf(history, names);
    for (const MergeRecord &merge : record.merges) {
        if (merge.state != MergeRecord::State::Applied || merge.history.isEmpty())
            continue;
        const Result<std::vector<Event>> kept = keptHistory(seat.store, merge);
        if (!kept)
            return kept.error();
        const bool isNewCase = merge.content.isEmpty();
        std::vector<Event> own;
        std::copy_if(history.begin(), history.end(), std::back_inserter(own), [&](const Event &event) {
            return isNewCase ? event.number == 1
                             : event.number >= merge.firstEvent && event.number <= merge.lastEvent;
        });
        const Authors there = authorsOf(*kept, reviewersIn(*kept));
        for (const auto &[ref, takenIn] : authorsOf(own, names)) {
            if (const auto author = there.find(ref); author != there.end() && authors[ref] == takenIn)
                authors[ref] = author->second;
        }
    }
    return authors;
}

// Turns field writes into what the store takes.
class BatchBuilder
{
public:
    BatchBuilder(const Seat &seat, const CaseRecord &record, const QString &reason)
        : m_seat(seat), m_record(record), m_reason(reason)
    {
        m_batch.caseId = record.data.id;
        m_batch.changesSubmitted = true;
    }

    Result<CaseBatch> build(const std::vector<FieldWrite> &writes)
    {
        JsonValue data = toJson(m_record.data);
        bool dataChanges = false;
        QHash<QString, JsonValue> newReviews;
        for (const FieldWrite &write : writes) {
            if (write.ref.field == Field::Datum) {
                setMember(data, write.ref.key, write.value);
                dataChanges = true;
            } else if (!isOfReview(write.ref.field)) {
                m_batch.changes.push_back(
                    {m_record.data.id, {}, write.ref.field, write.ref.key, write.value, m_reason});
            } else if (const Review *review = m_record.reviewOf(write.ref.reviewer)) {
                changeReview(*review, write);
            } else if (write.value) {
                addTo(newReviews[write.ref.reviewer], write);
            }
        }
        if (dataChanges)
            m_batch.changes.push_back({m_record.data.id, {}, Field::Datum, {}, data, m_reason});
        if (const Result<void> opened = openReviews(newReviews); !opened)
            return opened.error();
        dropChangesOfClosed();
        return std::move(m_batch);
    }

private:
    static void setMember(JsonValue &object, const QString &key, const std::optional<JsonValue> &value)
    {
        if (value)
            object.set(key, *value);
        else
            std::erase_if(object.toObject(), [&](const JsonValue::Member &member) { return member.first == key; });
    }

    void changeReview(const Review &review, const FieldWrite &write)
    {
        if (write.ref.field == Field::Standing && !write.value)
            m_batch.closed.push_back(review.id); // without a standing there is no review
        else
            m_batch.changes.push_back(
                {m_record.data.id, review.id, write.ref.field, write.ref.key, write.value, m_reason});
    }

    static void addTo(JsonValue &review, const FieldWrite &write)
    {
        static const QHash<int, QString> members{{int(Field::CheckAnswer), QStringLiteral("answers")},
                                                 {int(Field::ClauseRemark), QStringLiteral("remarks")},
                                                 {int(Field::ClausePoints), QStringLiteral("points")},
                                                 {int(Field::CheckEvidence), QStringLiteral("evidence")}};
        const QString member = members.value(int(write.ref.field));
        if (member.isEmpty()) {
            review.set(name(write.ref.field), *write.value);
            return;
        }
        const JsonValue *present = review.find(member);
        JsonValue values = present ? *present : JsonValue(JsonValue::Object());
        values.set(write.ref.key, *write.value);
        review.set(member, std::move(values));
    }

    Result<void> openReviews(QHash<QString, JsonValue> &newReviews)
    {
        QStringList reviewers = newReviews.keys();
        reviewers.sort();
        for (const QString &reviewer : std::as_const(reviewers)) {
            JsonValue &json = newReviews[reviewer];
            json.set(QStringLiteral("id"), m_seat.clock.newId());
            json.set(QStringLiteral("reviewer"), reviewer);
            Result<Review> review = reviewFromJson(json, m_record.data, m_seat.library);
            if (!review)
                return review.error();
            m_batch.opened.push_back(*std::move(review));
        }
        return {};
    }

    void dropChangesOfClosed()
    {
        std::erase_if(m_batch.changes, [this](const Change &change) {
            return std::find(m_batch.closed.begin(), m_batch.closed.end(), change.reviewId) != m_batch.closed.end();
        });
    }

    const Seat &m_seat;
    const CaseRecord &m_record;
    QString m_reason;
    CaseBatch m_batch;
};

} // namespace

QHash<ReviewId, QString> reviewersIn(const std::vector<Event> &history)
{
    QHash<ReviewId, QString> names;
    for (const Event &event : history) {
        if (!event.after)
            continue;
        if (event.kind == u"review.opened")
            noteReview(*event.after, names);
        if (const JsonValue *reviews = event.after->find(u"reviews"); reviews && reviews->isArray()) {
            for (const JsonValue &review : reviews->toArray())
                noteReview(review, names);
        }
    }
    return names;
}

Result<PlannedMerge> planInput(const Seat &seat, const CaseRecord &record, const Category &category,
                               const MergeInput &input)
{
    Result<Relation> relation = relationOf(seat, record, input.reviewer, input.history);
    if (!relation)
        return relation.error();
    PlannedMerge planned{*std::move(relation), {}};
    if (planned.relation.age != Relation::Age::News)
        return planned;
    const Result<std::vector<Event>> ourHistory = seat.store.history(record.data.id.toString());
    if (!ourHistory)
        return ourHistory.error();

    const Result<Authors> oursBy = authorsHere(seat, record, *ourHistory);
    if (!oursBy)
        return oursBy.error();

    CaseFields ours = fieldsOf(record, category);
    CaseFields theirs = input.theirs;
    takeSameDeclarationsAsOne(ours, theirs);
    std::optional<CaseFields> base = planned.relation.base;
    if (!input.reviewer.isEmpty()) {
        leaveOutOthers(ours, input.reviewer, theirs);
        if (base)
            leaveOutOthers(*base, input.reviewer, theirs);
    }
    std::optional<MergeItem> standing;
    const bool fromExpert = input.kind == BundleKind::review();
    if (fromExpert || input.kind == BundleKind::returned()) {
        const FieldRef ref{Field::Standing, input.reviewer, {}};
        std::optional<JsonValue> here = take(ours, ref);
        standing = standingItem(ref, std::move(here), take(theirs, ref));
        if (base)
            base->erase(ref);
    }
    planned.plan = planMerge(base, ours, theirs, {fromExpert ? input.reviewer : QString()}, *oursBy,
                             authorsOf(input.history, reviewersIn(input.history)), category);
    if (standing)
        planned.plan.items.push_back(*std::move(standing));
    if (!fromExpert && wasIssuedHere(record, *ourHistory))
        leaveToTheOffice(planned.plan);
    return planned;
}

Result<void> carryOutMerge(const Seat &seat, const CaseRecord &record, const MergePlan &plan, const Choices &choices,
                           MergeRecord &merge)
{
    const Result<std::vector<FieldWrite>> writes = writesOf(plan, choices);
    if (!writes)
        return writes.error();
    const Result<CaseBatch> batch =
        BatchBuilder(seat, record, yongping::tr("merge %1").arg(merge.number)).build(*writes);
    if (!batch)
        return batch.error();
    const Result<EventRange> events = seat.store.applyAll(*batch, seat.actor);
    if (!events)
        return events.error();
    merge.state = events->last > 0 ? MergeRecord::State::Applied : MergeRecord::State::Unchanged;
    merge.firstEvent = events->first;
    merge.lastEvent = events->last;
    merge.items = mergeSummary(plan, choices);
    merge.attachments.clear();
    return writeMerge(seat, record.data.id, merge);
}

Result<void> writeMerge(const Seat &seat, const CaseId &id, const MergeRecord &merge)
{
    const Change change{id, {}, Field::Merge, QString::number(merge.number), toJson(merge), merge.reason};
    const Result<Event> written = seat.store.apply(change, seat.actor);
    return written ? Result<void>() : Result<void>(written.error());
}

JsonValue mergeSummary(const MergePlan &plan, const Choices &choices)
{
    QHash<int, int> counts;
    MergePlan hard;
    MergePlan soft;
    for (const MergeItem &item : plan.items) {
        ++counts[int(item.difference)];
        if (item.difference == Difference::HardConflict)
            hard.items.push_back(item);
        else if (item.difference == Difference::SoftConflict)
            soft.items.push_back(item);
    }
    JsonValue json{JsonValue::Object()};
    for (const Difference difference : {Difference::New, Difference::Changed, Difference::Removed})
        json.set(name(difference), counts.value(int(difference)));
    json.set(name(Difference::Unchanged), plan.unchanged);
    json.set(QStringLiteral("soft"), toJson(soft));
    json.set(QStringLiteral("conflicts"), toJson(hard, choices));
    return json;
}

} // namespace yongping

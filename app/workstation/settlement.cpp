#include "workstation/bundles.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "storage/history_replay.h"
#include "workstation/bundle_contents.h"
#include "workstation/merging.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

Error unknownMerge(const CaseRecord &record, int number)
{
    return Error::refused(QStringLiteral("merge.unknown"),
                          tr("The case “%1” has no merge %2.").arg(record.data.name, QString::number(number)),
                          QStringLiteral("merge"));
}

const MergeRecord *mergeOf(const CaseRecord &record, int number)
{
    const auto found = std::find_if(record.merges.begin(), record.merges.end(),
                                    [number](const MergeRecord &merge) { return merge.number == number; });
    return found == record.merges.end() ? nullptr : &*found;
}

Result<const MergeRecord *> openMerge(const CaseRecord &record, const std::optional<int> &number)
{
    std::vector<const MergeRecord *> open;
    for (const MergeRecord &merge : record.merges) {
        if (merge.state == MergeRecord::State::Open && (!number || merge.number == *number))
            open.push_back(&merge);
    }
    if (open.size() == 1)
        return open.front();
    if (number && !mergeOf(record, *number))
        return unknownMerge(record, *number);
    if (open.empty()) {
        return Error::refused(QStringLiteral("merge.not_open"),
                              tr("In the case “%1” there is no merge that waits to be settled.").arg(record.data.name),
                              QStringLiteral("merge"));
    }
    return Error::refused(QStringLiteral("merge.ambiguous"),
                          tr("Several merges of the case “%1” wait to be settled; name one with “merge”.")
                              .arg(record.data.name),
                          QStringLiteral("merge"));
}

class MergeReverter
{
public:
    MergeReverter(const Seat &seat, const CaseRecord &record, const MergeRecord &merge, const QString &reason)
        : m_seat(seat), m_record(record), m_merge(merge), m_reason(reason), m_data(toJson(record.data))
    {
        m_batch.caseId = record.data.id;
        m_batch.changesSubmitted = true;
    }

    Result<CaseBatch> build()
    {
        const Result<std::vector<Event>> history = m_seat.store.history(m_record.data.id.toString());
        if (!history)
            return history.error();
        const auto isIn = [this](const Event &event) {
            return event.number >= m_merge.firstEvent && event.number <= m_merge.lastEvent;
        };
        std::vector<Event> own;
        std::copy_if(history->begin(), history->end(), std::back_inserter(own), isIn);
        if (const Result<void> unchanged = checkUnchanged(*history, own); !unchanged)
            return unchanged.error();
        for (auto event = own.rbegin(); event != own.rend(); ++event) {
            if (const Result<void> inverted = invert(*event); !inverted)
                return inverted.error();
        }
        if (m_dataChanges)
            m_batch.changes.push_back({m_record.data.id, {}, Field::Datum, {}, m_data, m_reason});
        return std::move(m_batch);
    }

private:
    // What the merge set still stands, or stands again.
    Result<void> checkUnchanged(const std::vector<Event> &history, const std::vector<Event> &own) const
    {
        const Result<CategoryPtr> category = m_seat.library.category(m_record.criteria.category);
        if (!category)
            return category.error();
        const Result<CaseRecord> then = replayTo(history, m_merge.lastEvent, m_seat.library);
        if (!then)
            return then.error();
        const CaseFields left = fieldsOf(*then, **category);
        const CaseFields now = fieldsOf(m_record, **category);
        const QHash<ReviewId, QString> names = reviewersIn(history);
        const Authors set = authorsOf(own, names);
        QSet<QString> opened;
        for (const Event &event : own) {
            if (event.kind == u"review.opened")
                opened.insert(names.value(event.reviewId));
        }
        for (const Event &event : history) {
            if (event.number <= m_merge.lastEvent)
                continue;
            for (const auto &[ref, author] : authorsOf({event}, names)) {
                const bool isOwn = set.contains(ref) || (isOfReview(ref.field) && opened.contains(ref.reviewer));
                if (isOwn && !sameFieldValue(valueIn(left, ref), valueIn(now, ref)))
                    return changedSince(event, ref);
            }
        }
        return {};
    }

    static std::optional<JsonValue> valueIn(const CaseFields &fields, const FieldRef &ref)
    {
        const auto found = fields.find(ref);
        return found == fields.end() ? std::nullopt : std::optional(found->second);
    }

    Error changedSince(const Event &event, const FieldRef &ref) const
    {
        const QString id = fieldId(ref);
        return Error::refused(
            QStringLiteral("merge.changed_since"),
            yongping::tr("Merge %1 cannot be reverted: %2 was changed since "
                         "by %3 (entry %4). Take that back first.")
                .arg(QString::number(m_merge.number), id, event.actor, QString::number(event.number)),
            id);
    }

    Result<void> invert(const Event &event)
    {
        if (event.kind == u"review.opened") {
            m_batch.closed.push_back(event.reviewId);
            return {};
        }
        if (event.kind == u"review.closed")
            return openAgain(event);
        const std::optional<Field> field = fieldFromName(QStringView(event.kind).chopped(8)); // ".changed"
        Q_ASSERT(field);
        if (*field != Field::Datum) {
            m_batch.changes.push_back({m_record.data.id, event.reviewId, *field, event.key, event.before, m_reason});
            return {};
        }
        invertData(event);
        return {};
    }

    Result<void> openAgain(const Event &event)
    {
        JsonValue json = event.before.value_or(JsonValue());
        const JsonValue *flags = json.find(name(Field::ClauseFlag));
        const JsonValue flagged = flags ? *flags : JsonValue(JsonValue::Object());
        if (flags) // they are in no file of a review
            std::erase_if(json.toObject(),
                          [](const JsonValue::Member &one) { return one.first == name(Field::ClauseFlag); });
        Result<Review> review = reviewFromJson(json, m_record.data, m_seat.library);
        if (!review)
            return review.error();
        for (const auto &[clause, value] : flagged.toObject())
            review->flags.insert(clause);
        m_batch.opened.push_back(*std::move(review));
        return {};
    }

    void invertData(const Event &event)
    {
        m_dataChanges = true;
        const auto members = [&event](const std::optional<JsonValue> &side) {
            if (!side)
                return JsonValue::Object();
            return event.key.isEmpty() ? side->toObject() : JsonValue::Object{{event.key, *side}};
        };
        for (const auto &[member, value] : members(event.after))
            std::erase_if(m_data.toObject(), [&](const JsonValue::Member &one) { return one.first == member; });
        for (const auto &[member, value] : members(event.before))
            m_data.set(member, value);
    }

    const Seat &m_seat;
    const CaseRecord &m_record;
    const MergeRecord &m_merge;
    QString m_reason;
    JsonValue m_data;
    bool m_dataChanges = false;
    CaseBatch m_batch;
};

} // namespace

Result<MergePlan> openMergePlan(const Seat &seat, const CaseRecord &record, const MergeRecord &merge)
{
    const Result<CategoryPtr> category = seat.library.category(record.criteria.category);
    if (!category)
        return category.error();
    const Result<QByteArray> content = keptContent(seat.store, merge.content);
    if (!content)
        return content.error();
    Result<std::vector<Event>> history = keptHistory(seat.store, merge);
    if (!history)
        return history.error();
    const Result<JsonValue> json = parseJson(*content);
    if (!json)
        return json.error();
    Result<CaseFields> theirs = caseFieldsFromJson(*json);
    if (!theirs)
        return theirs.error();
    Result<PlannedMerge> planned =
        planInput(seat, record, **category, {merge.kind, merge.reviewer, *std::move(theirs), *std::move(history)});
    return planned ? Result<MergePlan>(std::move(planned->plan)) : Result<MergePlan>(planned.error());
}

Result<MergeRecord> settleMerge(const Seat &seat, const CaseId &id, const Settlement &settlement)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<const MergeRecord *> open = openMerge(*record, settlement.merge);
    if (!open)
        return open.error();
    MergeRecord merge = **open;
    const Result<MergePlan> plan = openMergePlan(seat, *record, merge);
    if (!plan)
        return plan.error();
    const Result<void> done =
        seat.store.together([&] { return carryOutMerge(seat, *record, *plan, settlement.choices, merge); });
    return done ? Result<MergeRecord>(merge) : Result<MergeRecord>(done.error());
}

Result<MergeRecord> revertMerge(const Seat &seat, const CaseId &id, int number, const QString &reason)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const MergeRecord *found = mergeOf(*record, number);
    if (!found)
        return unknownMerge(*record, number);
    MergeRecord merge = *found;
    const bool isOpen = merge.state == MergeRecord::State::Open;
    if (!isOpen && (merge.state != MergeRecord::State::Applied || merge.firstEvent == 0)) {
        return Error::refused(QStringLiteral("merge.nothing"),
                              tr("Merge %1 of the case “%2” changed nothing that could be taken back.")
                                  .arg(number)
                                  .arg(record->data.name),
                              QStringLiteral("merge"));
    }
    CaseBatch batch;
    if (!isOpen) {
        Result<CaseBatch> built = MergeReverter(seat, *record, merge, reason).build();
        if (!built)
            return built.error();
        batch = *std::move(built);
    }
    merge.state = MergeRecord::State::Reverted;
    merge.reason = reason;
    merge.attachments.clear();
    const Result<void> done = seat.store.together([&]() -> Result<void> {
        if (!isOpen) {
            if (const Result<EventRange> applied = seat.store.applyAll(batch, seat.actor); !applied)
                return applied.error();
        }
        return writeMerge(seat, id, merge);
    });
    return done ? Result<MergeRecord>(merge) : Result<MergeRecord>(done.error());
}

} // namespace yongping

#include "casework/undo.h"

#include "casework/case_fields.h"
#include "casework/data_change.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qint64 LongestPause = 3'000; // milliseconds between entries of one step

bool sharesMember(const DataChange &a, const DataChange &b)
{
    const QStringList ours = membersOf(a);
    const QStringList theirs = membersOf(b);
    return std::any_of(ours.begin(), ours.end(), [&](const QString &member) { return theirs.contains(member); });
}

bool isSameField(const UndoStep &step, Field field, const Event &event)
{
    if (step.field != field || step.reviewId != event.reviewId)
        return false;
    return step.key == event.key
           || (field == Field::Datum
               && sharesMember({step.key, step.before, step.after}, {event.key, event.before, event.after}));
}

} // namespace

bool UndoScope::covers(const Event &event) const
{
    const std::optional<Field> field = changedField(event.kind);
    if (!field || *field == Field::Standing)
        return false;
    if (isOfReview(*field))
        return !review.isEmpty() && event.reviewId == review;
    if (*field == Field::Datum)
        return data;
    return panel && (*field == Field::Agreement || *field == Field::Decision || *field == Field::Scheme);
}

void UndoLine::take(const Event &event)
{
    const std::optional<Field> field = changedField(event.kind);
    if (field == Field::Merge)
        takeMerge(event);
    else if (field == Field::Standing && event.after && event.after->text(u"state") == name(ReviewState::Submitted))
        forgetReview(event.reviewId);
    else if (event.kind == u"review.opened" || event.kind == u"review.closed")
        forgetReview(event.reviewId);
    else if (event.kind == u"case.created" || event.kind == u"case.replaced") {
        m_done.clear();
        m_undone.clear();
    } else if (!field || !m_scope.covers(event))
        return;
    else if (event.actor == m_actor)
        takeOwn(event, *field);
    else
        forget(*field, event);
    findSteps();
}

void UndoLine::takeOwn(const Event &event, Field field)
{
    Entry entry{{event.number, event.number, field, event.reviewId, event.key, event.before, event.after}, event.at, 0};
    if (event.undoes > 0) {
        ++m_run;
        if (takeBack(m_done, event, field)) {
            m_undone.push_back(std::move(entry));
            return;
        }
        if (takeBack(m_undone, event, field)) {
            m_done.push_back(std::move(entry));
            return;
        }
    }
    entry.run = m_run;
    m_undone.clear();
    m_done.push_back(std::move(entry));
}

// Takes the entries off the end that the event took back: from the one it names to the one that began where it ended.
bool UndoLine::takeBack(Entries &from, const Event &event, Field field)
{
    if (from.empty() || from.back().step.last != event.undoes || !isSameField(from.back().step, field, event))
        return false;
    while (!from.empty() && isSameField(from.back().step, field, event)) {
        const bool isFirst = sameFieldValue(from.back().step.before, event.after);
        from.pop_back();
        if (isFirst)
            break;
    }
    return true;
}

// The entries of a merge bear the name of whoever took the bundle in, and are none of that person's.
void UndoLine::takeMerge(const Event &event)
{
    const Result<MergeRecord> merge =
        event.after ? mergeRecordFromJson(*event.after, event.key) : Result<MergeRecord>(MergeRecord());
    if (!merge || merge->firstEvent == 0)
        return;
    const auto isOfMerge = [&merge](const Entry &entry) {
        return entry.step.first >= merge->firstEvent && entry.step.last <= merge->lastEvent;
    };
    Entries merged;
    for (const Entries *entries : {&m_done, &m_undone})
        std::copy_if(entries->begin(), entries->end(), std::back_inserter(merged), isOfMerge);
    for (const Entry &entry : merged) {
        Event taken;
        taken.reviewId = entry.step.reviewId;
        taken.key = entry.step.key;
        taken.before = entry.step.before;
        taken.after = entry.step.after;
        forget(entry.step.field, taken);
    }
    ++m_run;
}

void UndoLine::forget(Field field, const Event &event)
{
    for (Entries *entries : {&m_done, &m_undone})
        std::erase_if(*entries, [&](const Entry &entry) { return isSameField(entry.step, field, event); });
}

void UndoLine::forgetReview(const ReviewId &id)
{
    for (Entries *entries : {&m_done, &m_undone}) {
        std::erase_if(*entries,
                      [&](const Entry &entry) { return !id.isEmpty() && entry.step.reviewId == id; });
    }
    ++m_run;
}

void UndoLine::findSteps()
{
    m_redoable = m_undone.empty() ? std::nullopt : std::optional(m_undone.back().step);
    m_undoable.reset();
    if (m_done.empty())
        return;
    UndoStep step = m_done.back().step;
    for (std::size_t i = m_done.size() - 1; i > 0; --i) {
        const Entry &later = m_done[i];
        const Entry &earlier = m_done[i - 1];
        const bool isOneGo = later.run > 0 && later.run == earlier.run && earlier.step.field == step.field
            && earlier.step.reviewId == step.reviewId && earlier.step.key == step.key
            && earlier.at.msecsTo(later.at) < LongestPause && sameFieldValue(earlier.step.after, later.step.before);
        if (!isOneGo)
            break;
        step.first = earlier.step.first;
        step.before = earlier.step.before;
    }
    m_undoable = std::move(step);
}

} // namespace yongping

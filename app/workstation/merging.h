#pragma once

#include "base/result.h"
#include "casework/merge.h"
#include "workstation/merge_base.h"
#include "workstation/seat.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yongping {

// Merging one case of a bundle into the store: the plan and the carrying out, for imports and later settlements alike.

// What came, as far as merging is concerned.
struct MergeInput
{
    QString kind;     // of the bundle
    QString reviewer; // of a bundle for or from one expert
    CaseFields theirs;
    std::vector<Event> history;
};

struct PlannedMerge
{
    Relation relation;
    MergePlan plan; // empty unless the relation brings news
};

Result<PlannedMerge> planInput(const Seat &seat, const CaseRecord &record, const Category &category,
                               const MergeInput &input);

// Writes the plan with its choices, and the merge's record with the entries that it became; part of the caller's
// transaction. Every conflict must have its choice.
Result<void> carryOutMerge(const Seat &seat, const CaseRecord &record, const MergePlan &plan, const Choices &choices,
                           MergeRecord &merge);

// The reviewers that a history tells of, by the ids that its events use.
QHash<ReviewId, QString> reviewersIn(const std::vector<Event> &history);

// Writes the record alone.
Result<void> writeMerge(const Seat &seat, const CaseId &id, const MergeRecord &merge);

// {"new", "changed", "removed", "unchanged", "conflicts": […, with choices], "soft": […]}
JsonValue mergeSummary(const MergePlan &plan, const Choices &choices);

} // namespace yongping

#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_fields.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace yongping {

// Merging field by field: nothing is ever put together from two people's words; a field has one value or the other.

enum class Difference {
    New,          // theirs alone
    Changed,      // by them since the base, not by us
    Removed,      // by them since the base, not by us
    Unchanged,    // both the same, or changed by us alone
    SoftConflict, // by them; we changed another field of the same clause of the same review. Applied all the same
    HardConflict, // both changed it since the base, to different values; or a reviewer's wish to change the case's data
};

QString name(Difference difference);

// Who gave a field its value, and when; empty where that is not known.
struct Authorship
{
    QString who;
    QDateTime when;

    friend bool operator==(const Authorship &, const Authorship &) = default;
};
using Authors = std::map<FieldRef, Authorship>;

// From a history, the last change of each field; `reviewers` names the reviewer of a review's id.
Authors authorsOf(const std::vector<Event> &history, const QHash<ReviewId, QString> &reviewers);

struct MergeItem
{
    FieldRef ref;
    Difference difference = Difference::Unchanged;
    std::optional<JsonValue> base;
    std::optional<JsonValue> ours;
    std::optional<JsonValue> theirs;
    Authorship oursBy;
    Authorship theirsBy;
};

// What a bundle may bring. A reviewer's bundle speaks for that reviewer alone: the review, the assignment, further
// files that the review points to; wishes about the case's data come up as hard conflicts, anything else is not looked
// at. Any other bundle speaks for all.
struct MergeScope
{
    QString reviewer; // empty: everything
};

struct MergePlan
{
    std::vector<MergeItem> items; // what is not Unchanged, in the order of FieldRef
    int unchanged = 0;

    std::vector<const MergeItem *> conflicts() const; // the hard ones
    bool changesNothing() const { return items.empty(); }
};

// Three ways where there is a base. Without one, a field that only ours has stays, and two different values are a hard
// conflict. `category` says which check belongs to which clause.
MergePlan planMerge(const std::optional<CaseFields> &base, const CaseFields &ours, const CaseFields &theirs,
                    const MergeScope &scope, const Authors &oursBy, const Authors &theirsBy, const Category &category);

enum class Choice { Ours, Theirs };
using Choices = std::map<FieldRef, Choice>;

// The fields to write: what is not in conflict, and of the hard conflicts what was chosen. Refuses, naming it, a
// conflict without a choice ("merge.unsettled") and a choice for what is no conflict ("merge.no_conflict").
struct FieldWrite
{
    FieldRef ref;
    std::optional<JsonValue> value; // none: take it away
};
Result<std::vector<FieldWrite>> writesOf(const MergePlan &plan, const Choices &choices);

// The plan for programs: [{"id", "field", "reviewer", "key", "difference", "base", "ours": {"value", "by", "at"},
// "theirs": …}]; what is empty or absent is left out. `id` names an item in settlements: fieldId(). With choices, each
// hard conflict also has its "choice".
JsonValue toJson(const MergePlan &plan, const Choices &choices = {});
// "answer:张三:foundation.1"; a colon or percent sign in a part is written as in a URL.
QString fieldId(const FieldRef &ref);
std::optional<FieldRef> fieldFromId(const QString &id);
// {"merge": 2 (may be absent), "choices": {"<id>": "ours" | "theirs"}}
struct Settlement
{
    std::optional<int> merge;
    Choices choices;
};
Result<Settlement> settlementFromJson(const JsonValue &json);

} // namespace yongping

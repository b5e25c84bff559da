#pragma once

#include "criteria/category.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace yongping {

// Takes what is found: the stable code and the message.
using FindingSink = std::function<void(const QString &code, const QString &message)>;

// The values that the subject of a branch can take: a fact of the case, or a choice check. Nothing for anything else.
std::optional<QStringList> branchDomain(const Category &category, const QString &subject);

// The ids of all checks and branch subjects that a requirement names.
QSet<QString> namedIn(const Requirement &requirement);

// In how many ways the branches of a whole category can go; evaluation goes through all that are open.
constexpr int MaxBranchCombinations = 1024;
bool hasTooManyBranches(const Category &category);
QString tooManyBranches(); // in words

// What no case can ever bring out as its author meant: unknown checks, comparisons that do not fit the kind of check,
// thresholds out of reach, branches that miss a value or never apply, k-of-n of too few parts at some stage in some
// branch, and a required clause in which some combination asks for nothing even at recognition.
void checkRequirement(const Category &category, const Clause &clause, const FindingSink &found);

// The first of these that keeps a category from being evaluated at all, as opposed to being merely unwise.
struct Unsoundness
{
    QString code;
    QString place;
    QString message;
};
std::optional<Unsoundness> unsoundnessOf(const Category &category);

} // namespace yongping

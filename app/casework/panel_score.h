#pragma once

#include "base/decimal.h"
#include "judgement/score.h"

#include <QString>

#include <vector>

namespace yongping {

// The points of several reviewers together (design, section 3). All values have two digits, rounded half up at the end.
struct PanelScore
{
    enum class Leaning { None, Harsh, Lenient };

    PointRange mean;     // without the highest and the lowest reviewer from five reviewers on
    bool trimmed = false;
    PointRange spread;   // greatest minus least total; both zero with fewer than two reviewers
    // By reviewer: a lean is a total whose distance from the mean of the other reviewers' is more than ten points,
    // where all totals are decided and there are at least three reviewers.
    std::vector<Leaning> leanings;
    std::vector<Decimal> distances; // by reviewer: own total minus the mean of the others; empty where not decided
};

// `totals`: by reviewer. Which two are left out of an undecided set may differ for low and high: each bound is trimmed
// by itself.
PanelScore panelScore(const std::vector<PointRange> &totals);

} // namespace yongping

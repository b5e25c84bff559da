#pragma once

#include "judgement/proof.h"

#include <optional>
#include <vector>

namespace yongping {

struct Evaluation;

// How far the rounding of the given values could carry one indicator. 20.0 stands for everything from 19.95 to 20.05,
// both borders included, as nobody says which way a half was rounded.
struct IndicatorMargin
{
    enum class Sway { Firm, CouldBeMissed, CouldBeReached, Open };

    const IndicatorSpec *spec = nullptr;
    Sway sway = Sway::Open;
    std::optional<Decimal> improvement; // as in the proof, percent
    std::optional<Decimal> lowest;      // the improvements that the given digits allow, percent, rounded outwards
    std::optional<Decimal> highest;
};

// How near the count of reached indicators is to turning. The values are rounded each for itself, so that every count
// from `lowest` to `highest` is possible.
struct CountMargin
{
    std::vector<IndicatorMargin> indicators; // in the order of the check
    int reached = 0;
    int lowest = 0;  // without those that could be missed
    int highest = 0; // with those that could be reached; open ones are not counted
    int open = 0;
    std::optional<int> needed; // none where no requirement counts them

    bool couldBeLost() const { return needed && reached >= *needed && lowest < *needed; }
    bool couldBeGained() const { return needed && reached < *needed && highest >= *needed; }
};

// Pure and exact: nothing is divided to decide, only for display.
IndicatorMargin roundingMargin(const IndicatorSpec &spec, const IndicatorValue &value);
CountMargin roundingMargin(const Check &check, const IndicatorValues &values, std::optional<int> needed);

// The part of a clause's proof that counts the indicators of the check, or none; none too while a fact is open, as its
// branches ask for different counts.
const Proof *countingProof(const Evaluation &evaluation, const Check &check);
// How many that part needs.
std::optional<int> neededIndicators(const Evaluation &evaluation, const Check &check);

} // namespace yongping

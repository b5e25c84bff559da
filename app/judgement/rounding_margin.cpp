#include "judgement/rounding_margin.h"

#include "judgement/evaluator.h"
#include "judgement/requirement_evaluator.h"

#include <algorithm>
#include <array>

namespace yongping {

namespace {

constexpr int DisplayDigits = 6;
const Decimal Hundred(100);
const Decimal DisplayStep = *Decimal::parse(u"0.000001");

// What was measured before it was rounded.
struct Corner
{
    Decimal baseline;
    Decimal current;
};

Decimal gain(const IndicatorSpec &spec, const Corner &corner)
{
    return spec.direction == Direction::Rise ? corner.current - corner.baseline : corner.baseline - corner.current;
}

// gain − threshold, as a share of the baseline and multiplied out: its sign is the verdict.
Decimal surplus(const IndicatorSpec &spec, const Corner &corner)
{
    return gain(spec, corner) * Hundred - spec.threshold * corner.baseline;
}

// The surplus is linear in both values, so that its extremes stand at the corners.
std::array<Corner, 4> cornersOf(const GivenNumber &baseline, const GivenNumber &current)
{
    const Decimal b = baseline.halfStep();
    const Decimal c = current.halfStep();
    return {{{baseline - b, current - c}, {baseline - b, current + c}, {baseline + b, current - c},
             {baseline + b, current + c}}};
}

Decimal roundedOutwards(const IndicatorSpec &spec, const Corner &corner, bool up)
{
    const Decimal scaled = gain(spec, corner) * Hundred;
    const Decimal percent = scaled.dividedBy(corner.baseline, DisplayDigits, Decimal::Rounding::Down);
    const Decimal back = percent * corner.baseline;
    if (up)
        return back < scaled ? percent + DisplayStep : percent;
    return back > scaled ? percent - DisplayStep : percent;
}

const Proof *countingNode(const Proof &proof, const Check &check)
{
    if (proof.check && proof.check->id == check.id && proof.op != Requirement::Op::Judged)
        return &proof;
    if (proof.obstacle == Obstacle::OpenFact)
        return nullptr;
    for (const Proof &child : proof.children) {
        if (const Proof *found = countingNode(child, check))
            return found;
    }
    return nullptr;
}

} // namespace

IndicatorMargin roundingMargin(const IndicatorSpec &spec, const IndicatorValue &value)
{
    const IndicatorProof proof = evaluateIndicator(spec, value);
    IndicatorMargin margin;
    margin.spec = &spec;
    margin.improvement = proof.improvement;
    if (!proof.interval.isDecided())
        return margin;
    // A baseline above zero has no more digits than its half step leaves above zero: dividing by it is safe.
    const std::array<Corner, 4> corners = cornersOf(*value.baseline, *value.current);
    std::array<Decimal, 4> lows;
    std::array<Decimal, 4> highs;
    std::ranges::transform(corners, lows.begin(), [&](const Corner &c) { return roundedOutwards(spec, c, false); });
    std::ranges::transform(corners, highs.begin(), [&](const Corner &c) { return roundedOutwards(spec, c, true); });
    margin.lowest = std::ranges::min(lows);
    margin.highest = std::ranges::max(highs);
    const auto isReached = [&spec](const Corner &corner) { return !surplus(spec, corner).isNegative(); };
    if (proof.interval.low == Grade::Met)
        margin.sway = std::ranges::all_of(corners, isReached) ? IndicatorMargin::Sway::Firm
                                                              : IndicatorMargin::Sway::CouldBeMissed;
    else
        margin.sway = std::ranges::any_of(corners, isReached) ? IndicatorMargin::Sway::CouldBeReached
                                                              : IndicatorMargin::Sway::Firm;
    return margin;
}

CountMargin roundingMargin(const Check &check, const IndicatorValues &values, std::optional<int> needed)
{
    CountMargin count;
    count.needed = needed;
    for (const IndicatorSpec &spec : check.indicators) {
        const IndicatorValue value = values.values.value(spec.id);
        const IndicatorMargin margin = roundingMargin(spec, value);
        const bool isReached = evaluateIndicator(spec, value).interval.low == Grade::Met;
        count.reached += isReached ? 1 : 0;
        count.lowest += isReached && margin.sway == IndicatorMargin::Sway::Firm ? 1 : 0;
        count.highest += isReached || margin.sway == IndicatorMargin::Sway::CouldBeReached ? 1 : 0;
        count.open += margin.sway == IndicatorMargin::Sway::Open ? 1 : 0;
        count.indicators.push_back(margin);
    }
    return count;
}

const Proof *countingProof(const Evaluation &evaluation, const Check &check)
{
    for (const ClauseResult &result : evaluation.clauses) {
        const Proof *node = countingNode(result.proof, check);
        if (node && node->threshold)
            return node;
    }
    return nullptr;
}

std::optional<int> neededIndicators(const Evaluation &evaluation, const Check &check)
{
    const Proof *node = countingProof(evaluation, check);
    if (!node)
        return std::nullopt;
    const int needed = node->threshold->toString().toInt();
    return node->op == Requirement::Op::MoreThan ? needed + 1 : needed;
}

} // namespace yongping

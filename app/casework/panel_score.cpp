#include "casework/panel_score.h"

#include <algorithm>
#include <numeric>

namespace yongping {

namespace {

constexpr int DisplayDigits = 2;
constexpr std::size_t TrimmedFrom = 5;
constexpr std::size_t LeaningFrom = 3;
constexpr int LeaningPoints = 10;

Decimal sumOf(const std::vector<Decimal> &values)
{
    return std::accumulate(values.begin(), values.end(), Decimal(0));
}

Decimal quotient(const Decimal &sum, std::size_t count)
{
    return sum.dividedBy(Decimal(static_cast<long long>(count)), DisplayDigits, Decimal::Rounding::HalfUp);
}

Decimal meanOf(std::vector<Decimal> values)
{
    std::sort(values.begin(), values.end());
    if (values.size() >= TrimmedFrom)
        values = {values.begin() + 1, values.end() - 1};
    return quotient(sumOf(values), values.size());
}

// The least and the greatest distance that two of the totals may turn out to have.
PointRange spreadOf(const std::vector<PointRange> &totals)
{
    PointRange spread;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        for (std::size_t j = 0; j < totals.size(); ++j) {
            if (i == j)
                continue;
            spread.low = std::max(spread.low, totals[i].low - totals[j].high);
            spread.high = std::max(spread.high, totals[i].high - totals[j].low);
        }
    }
    const auto shown = [](const Decimal &value) { return value.rounded(DisplayDigits, Decimal::Rounding::HalfUp); };
    return {shown(spread.low), shown(spread.high)};
}

void addLeanings(PanelScore &score, const std::vector<Decimal> &totals)
{
    const Decimal sum = sumOf(totals);
    const std::size_t others = totals.size() - 1;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        // own − (sum − own) / others, multiplied out: exact.
        const Decimal distance = totals[i] * Decimal(static_cast<long long>(totals.size())) - sum;
        score.distances.push_back(quotient(distance, others));
        if (totals.size() < LeaningFrom)
            continue;
        const Decimal limit = Decimal(LeaningPoints) * Decimal(static_cast<long long>(others));
        if (distance > limit)
            score.leanings[i] = PanelScore::Leaning::Lenient;
        else if (distance < -limit)
            score.leanings[i] = PanelScore::Leaning::Harsh;
    }
}

} // namespace

PanelScore panelScore(const std::vector<PointRange> &totals)
{
    PanelScore score;
    score.leanings.assign(totals.size(), PanelScore::Leaning::None);
    if (totals.empty())
        return score;
    std::vector<Decimal> lows;
    std::vector<Decimal> highs;
    for (const PointRange &total : totals) {
        lows.push_back(total.low);
        highs.push_back(total.high);
    }
    score.mean = {meanOf(lows), meanOf(highs)};
    score.trimmed = totals.size() >= TrimmedFrom;
    score.spread = spreadOf(totals);
    const bool decided = std::all_of(totals.begin(), totals.end(), [](const PointRange &t) { return t.isDecided(); });
    if (decided && totals.size() > 1)
        addLeanings(score, lows);
    return score;
}

} // namespace yongping

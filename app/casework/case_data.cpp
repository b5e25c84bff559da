#include "casework/case_data.h"

#include <algorithm>

namespace yongping {

Result<Facts> CaseData::facts() const
{
    Result<std::optional<PlatformStatus>> status = derivePlatformStatus(stageDate, operatingSince, platformStatus);
    if (!status)
        return status.error();
    return Facts{stage, *status, processIndustry};
}

const Review *CaseRecord::review(const ReviewId &id) const
{
    const auto it = std::find_if(reviews.begin(), reviews.end(), [&](const Review &review) { return review.id == id; });
    return it == reviews.end() ? nullptr : &*it;
}

const Review *CaseRecord::reviewOf(const QString &reviewer) const
{
    const auto it = std::find_if(reviews.begin(), reviews.end(),
                                 [&](const Review &review) { return review.reviewer == reviewer; });
    return it == reviews.end() ? nullptr : &*it;
}

const Round *CaseRecord::lastRoundOf(const QString &reviewer) const
{
    const auto found = std::find_if(rounds.rbegin(), rounds.rend(),
                                    [&](const Round &round) { return round.assignmentOf(reviewer) != nullptr; });
    return found == rounds.rend() ? nullptr : &*found;
}

const Assignment *CaseRecord::lastAssignmentOf(const QString &reviewer) const
{
    const Round *round = lastRoundOf(reviewer);
    return round ? round->assignmentOf(reviewer) : nullptr;
}

} // namespace yongping

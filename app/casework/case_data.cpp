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

} // namespace yongping

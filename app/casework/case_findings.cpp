#include "casework/case_findings.h"

namespace yongping {

AnswerSet targetsOf(const CaseData &data, const Category &category)
{
    if (data.targets.isNull())
        return {};
    const Result<AnswerSet> targets = AnswerSet::fromJson(category, data.targets);
    return targets ? *targets : AnswerSet();
}

std::vector<Finding> caseFindings(const CaseData &data, const Category &category, const AnswerSet &answers)
{
    const AnswerSet targets = targetsOf(data, category);
    return plausibilityFindings(category, answers, {data.stageDate, &targets});
}

} // namespace yongping

#pragma once

#include "casework/case_data.h"
#include "judgement/plausibility.h"

#include <vector>

namespace yongping {

// The promises of a case, read as answers; none where they do not fit its criteria any more.
AnswerSet targetsOf(const CaseData &data, const Category &category);

// What looks odd about the answers, with what the case says of its stage and its promises. Points into the category.
std::vector<Finding> caseFindings(const CaseData &data, const Category &category, const AnswerSet &answers);

} // namespace yongping

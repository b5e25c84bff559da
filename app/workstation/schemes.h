#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "criteria/library.h"
#include "criteria/scoring_scheme.h"

namespace yongping {

// Whose points a case is counted by: the organiser's scheme that it is pinned to, else the shipped default.
Result<ScoringScheme> schemeOf(const CaseRecord &record, CriteriaLibrary &library);

} // namespace yongping

#pragma once

#include "casework/case_data.h"
#include "criteria/library.h"

namespace yongping {

// A case as a file ("yongping-case/1"), with the scheme that is pinned to it and with one of its reviews, or none where
// that is null. The flags of a review are for its reviewer alone.
Result<JsonValue> caseFileOf(const CaseRecord &record, const Review *review, const QString &reader,
                             CriteriaLibrary &library);

} // namespace yongping

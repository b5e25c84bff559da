#pragma once

#include "criteria/library.h"
#include "storage/case_rows.h"

namespace yongping {

// What a change amounts to for a case, in the one form in which values are kept; or why it does not fit the case and
// its criteria. An empty remark or opinion is none. Of several data at once only those that differ are left. The review
// of the change must be one of the row's where the field is of a review.
Result<FieldChange> fittedChange(const Change &change, const CaseRow &row, CriteriaLibrary &library);

} // namespace yongping

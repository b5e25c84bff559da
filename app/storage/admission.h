#pragma once

#include "storage/case_rows.h"
#include "storage/connection.h"

namespace yongping {

// Whether the reviews of a case may be written: a reviewer has one review of a case, and a review has one id in the
// whole store. Refuses with "review.exists" or "review.id_taken".
Result<void> admitReviews(Connection &connection, const CaseRow &row);

} // namespace yongping

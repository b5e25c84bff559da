#pragma once

#include "storage/case_rows.h"
#include "storage/connection.h"

namespace yongping {

// Whether a case may be written: a reviewer has one review of a case, a review has one id in the whole store, and the
// contents that entries need are there. Refuses with "review.exists", "review.id_taken", "content.unknown" or
// "content.size".
Result<void> admitCase(Connection &connection, const CaseRow &row);
Result<void> admitReviews(Connection &connection, const CaseRow &row);
Result<void> admitEntry(Connection &connection, Field field, const JsonValue &value);
// The same for what takes the place of a case; the contents of submitted reviews must be the same: "review.submitted".
Result<void> admitReplacement(Connection &connection, const CaseRow &old, const CaseRow &row);

// Whether a change of one field leaves reviews and files fit for each other: what is newly pointed to is there, what is
// taken away nobody points to. "evidence.unknown_file", "attachment.linked".
Result<void> admitLinks(const CaseRow &row, Field field, const FieldChange &change);

// The refusal to change a review that was submitted.
Error submittedReview(const QString &reviewer);

} // namespace yongping

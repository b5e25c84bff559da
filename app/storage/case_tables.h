#pragma once

#include "storage/case_rows.h"
#include "storage/connection.h"

#include <optional>
#include <vector>

namespace yongping {

// The tables of cases and reviews, read and written as rows. Everything here is part of the caller's transaction.

// All cases, newest change first, or the one asked for; always the same number of queries.
Result<std::vector<CaseRow>> readCases(Connection &connection, const std::optional<CaseId> &only = {});

Result<void> insertCase(Connection &connection, const CaseRow &row);
// Data, criteria, reviews and entries; the time of its making stays.
Result<void> replaceCase(Connection &connection, const CaseRow &row);
// Notes what a case needs to come back once it is deleted.
Result<void> keepContents(Connection &connection, const CaseRow &row);
Result<void> deleteCase(Connection &connection, const CaseId &id);
// After the reviews that the case has already.
Result<void> insertReview(Connection &connection, const CaseId &id, const ReviewRow &review);
Result<void> deleteReview(Connection &connection, const ReviewId &id);
Result<void> writeTimeOfChange(Connection &connection, const CaseRow &row);

// Writes one field as it stands in `row`.
Result<void> writeField(Connection &connection, const CaseRow &row, Field field, const ReviewId &reviewId,
                        const QString &key);

} // namespace yongping

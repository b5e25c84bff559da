#pragma once

#include "criteria/library.h"
#include "storage/case_rows.h"

namespace yongping {

// Between the rows of the store and the types of casework. Reading names a case that does not fit its criteria:
// "case.damaged".
Result<CaseRow> rowFromRecord(const CaseRecord &record, CriteriaLibrary &library);
Result<ReviewRow> rowFromReview(const Review &review, const Category &category);
Result<CaseRecord> recordFromRow(const CaseRow &row, CriteriaLibrary &library);

// A standing as it is kept: none where the review is as it was opened.
std::optional<JsonValue> valueOf(const Standing &standing);

// One entry of a case read and written back, which gives the one form in which it is kept; or why it does not fit its
// key, the case or the criteria.
Result<JsonValue> canonicalEntry(Field field, const QString &key, const JsonValue &value, const Category &category);

// The contents that an entry needs, with their size where it names one.
struct NeededContent
{
    QString digest;
    std::optional<qint64> size;
};
std::vector<NeededContent> contentsOf(Field field, const JsonValue &value);

} // namespace yongping

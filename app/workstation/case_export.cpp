#include "workstation/case_export.h"

#include "casework/case_file.h"

namespace yongping {

Result<JsonValue> caseFileOf(const CaseRecord &record, const Review *review, const QString &reader,
                             CriteriaLibrary &library)
{
    const Result<CategoryPtr> category = library.category(record.data.category);
    if (!category)
        return category.error();
    const FileFor readers = review && review->reviewer == reader ? FileFor::Reviewer : FileFor::Others;
    return caseFileJson(record.data, **category, review, record.scheme, readers);
}

} // namespace yongping

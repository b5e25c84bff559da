#include "workstation/schemes.h"

namespace yongping {

Result<ScoringScheme> schemeOf(const CaseRecord &record, CriteriaLibrary &library)
{
    return record.scheme ? ScoringScheme::fromJson(*record.scheme) : Result<ScoringScheme>(library.defaultScheme());
}

} // namespace yongping

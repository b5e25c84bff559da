#pragma once

#include "casework/case_data.h"

#include <QString>

namespace yongping {

// A file name made of the case's name and stage that every file system takes.
QString suggestedCaseFileName(const CaseData &data);

// A path in the folder for a bundle of these cases, where there is no file yet.
QString freeBundleFile(const QString &folder, const std::vector<CaseData> &cases);

} // namespace yongping

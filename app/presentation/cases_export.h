#pragma once

#include "base/result.h"
#include "workstation/desk.h"

#include <QString>

namespace yongping {

// Writes a case with the review that lies open as a case file ("yongping-case/1"): whole or not at all.
Result<void> exportCaseFile(const OpenReview &review, const QString &file);

// A file name made of the case's name and stage that every file system takes.
QString suggestedCaseFileName(const CaseData &data);

// A path in the folder for a bundle of these cases, where there is no file yet.
QString freeBundleFile(const QString &folder, const std::vector<CaseData> &cases);

} // namespace yongping

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workstation/seat.h"

#include <QString>
#include <QStringList>

namespace yongping {

// Puts files into a case: all or none. A file that is there already under the same name changes nothing. Refuses what is
// no regular file and what is larger than a bundle may carry.
Result<std::vector<Attachment>> attachFiles(const Seat &seat, const CaseId &id, const QStringList &files,
                                            const ProgressFn &progress = {});

} // namespace yongping

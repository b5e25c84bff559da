#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workstation/seat.h"

#include <QString>
#include <QStringList>

namespace yongping {

// Puts files into a case: all or none. A file that is there already under the same name changes nothing. Refuses what
// is no regular file and what is larger than a bundle may carry.
Result<std::vector<Attachment>> attachFiles(const Seat &seat, const CaseId &id, const QStringList &files,
                                            const ProgressFn &progress = {});

// Takes a file out of a case. Refuses while a review points to it ("attachment.linked", naming the checks of reviews
// that the actor may read) and what is not there ("attachment.unknown").
Result<void> detachFile(const Seat &seat, const CaseId &id, const QString &digest, const QString &name,
                        const QString &reason);

// Writes a content of the store to a new file that only its owner may read, its digest proved; nothing is left where
// that fails. Fails where the file is there already.
Result<void> extractContent(Store &store, const QString &digest, const QString &file);
// The same over what may be there, which stays as it is where writing fails.
Result<void> saveContent(Store &store, const QString &digest, const QString &file);

} // namespace yongping

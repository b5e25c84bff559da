#pragma once

#include "base/result.h"

#include <QString>

namespace yongping {

class Connection;

// A proven copy of the open store. Refused ("backup.target") onto the store itself or onto a file that is no store, and
// failing into a folder that is not there; an older backup is replaced, unless some program has it open.
Result<void> backupStore(Connection &store, const QString &target);

// Puts a backup in the place of a store. The backup is proven first; what was there is kept as FILE.before-restore, or
// with a number behind where that exists. Refused while any program may write the store. Returns the name of what was
// kept, empty where there was nothing.
Result<QString> restoreStore(const QString &backup, const QString &file);

} // namespace yongping

#pragma once

#include "base/file_ops.h"
#include "base/result.h"

#include <QString>

namespace yongping {

// More steps with files of a store, like those in base.

// A second copy of a file under a new name; costs no room where the file system can link.
Result<void> keepCopy(const QString &file, const QString &copy);
// Removes SQLite's helper files, so that none is taken for part of another file that gets the name.
Result<void> removeHelpers(const QString &storeFile);

} // namespace yongping

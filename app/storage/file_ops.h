#pragma once

#include "base/result.h"

#include <QString>

namespace yongping {

// Steps with files after which a power cut finds either the old state or the new one. Errors name the file.

// Forces the file's content, and the entry in its folder, to the disk.
Result<void> flushToDisk(const QString &file);
Result<void> flushFolder(const QString &folder);
// Puts `from` in the place of `to`, whether or not that exists, and flushes the folder.
Result<void> moveOver(const QString &from, const QString &to);
// A second copy of a file under a new name; costs no room where the file system can link.
Result<void> keepCopy(const QString &file, const QString &copy);
// Removes SQLite's helper files, so that none is taken for part of another file that gets the name.
Result<void> removeHelpers(const QString &storeFile);

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QString>

class QFileDevice;

namespace yongping {

// Steps with files after which a power cut finds either the old state or the new one. Errors name the file.

// Why the file that was just opened or read says it failed.
Error cannotRead(const QFileDevice &file, const QString &code = QStringLiteral("file.read"));
// "file.cannot_write"; `detail` is for the log.
Error cannotWrite(const QString &file, const QString &detail);

// Forces the file's content, and the entry in its folder, to the disk.
Result<void> flushToDisk(const QString &file);
// The content alone, of a file that is open for writing.
Result<void> flushToDisk(QFileDevice &file);
Result<void> flushFolder(const QString &folder);
// Puts `from` in the place of `to`, whether or not that exists, and flushes the folder.
Result<void> moveOver(const QString &from, const QString &to);

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QFileDevice>

namespace yongping {

// What the end of a zip says of its directory, proven to lie where it says.
struct ZipEnd
{
    quint64 entries = 0;
    qint64 offset = 0; // of the directory
    qint64 size = 0;
};

// Reads the end record, and the zip64 ones, of an untrusted file. Strict: nothing may stand before the first entry,
// after the end record, or between the directory and its end records.
Result<ZipEnd> readZipEnd(QFileDevice &file);

// Exactly that many bytes from there. Error: "file.cannot_read".
Result<QByteArray> readAt(QFileDevice &file, qint64 offset, qint64 size);

} // namespace yongping

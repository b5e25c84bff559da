#pragma once

#include "base/result.h"
#include "bundle/zip_directory.h"

#include <QByteArray>
#include <QFileDevice>

#include <functional>

namespace yongping {

// Takes one block; false: wants no more.
using BlockTaker = std::function<bool(QByteArray block)>;

// Reads the data of one entry, inflated, in blocks. The announced length and the CRC are proven at the end:
// bundle.inflate, bundle.length, bundle.crc. Never gives more bytes than announced.
Result<void> readEntryData(QFileDevice &file, const ZipEntry &entry, const BlockTaker &taker);

// Whole, for what may lie in memory.
Result<QByteArray> readEntryWhole(QFileDevice &file, const ZipEntry &entry);

} // namespace yongping

#pragma once

#include "base/result.h"
#include "bundle/bundle.h"

#include <QByteArray>
#include <QFileDevice>

#include <vector>

namespace yongping {

// One entry whose place and sizes are proven against everything the zip says of it.
struct ZipEntry
{
    QByteArray name;   // one that the layout knows
    qint64 offset = 0; // of its data
    qint64 packed = 0; // bytes in the file
    qint64 size = 0;   // bytes of content, as announced
    quint32 crc = 0;
    bool deflated = false;
};

// Reads the whole directory and every local header of an untrusted file, and refuses all that a bundle never has (see
// bundle_rules.h). Inflates nothing. The entries tile the file without gap or overlap. They come in the order of the
// directory. QuaZip writes bundles, but reads them too leniently to be asked here; so data is read at the offsets found
// here too, lest two readers understand one file in two ways.
Result<std::vector<ZipEntry>> readZipDirectory(QFileDevice &file, const BundleLimits &limits);

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace yongping {

// What one signature covers: all bytes up to `end` but for the gap, which is exactly its own /Contents.
struct ByteRange
{
    qsizetype gap = 0;
    qsizetype after = 0;
    qsizetype end = 0;
    QByteArray signature; // the DER in the gap, without the padding

    QByteArray covered(const QByteArray &file) const
    {
        QByteArray bytes;
        bytes.reserve(gap + end - after);
        return bytes.append(file.constData(), gap).append(file.constData() + after, end - after);
    }
};

// Reads and checks the range of a signature dictionary against the file: [0 a b c] inside it, the gap one hexadecimal
// string equal to /Contents, nothing but zeros after the DER, the end at the end of a revision (%%EOF).
Result<ByteRange> readByteRange(const QByteArray &file, QPDFObjectHandle signature);

// Where revisions before the last one may end: behind each "startxref NUMBER %%EOF" but the one at the end of the file.
std::vector<qsizetype> earlierRevisionEnds(const QByteArray &file);

} // namespace yongping

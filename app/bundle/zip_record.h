#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace yongping {

// What a central or a local header says of an entry, zip64 fields included.
struct ZipRecord
{
    QByteArray name;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint64 packed = 0;
    quint64 size = 0;
    // Of central headers only.
    quint64 headerOffset = 0;
    quint32 attributes = 0;
    quint32 disk = 0;
    qsizetype commentSize = 0;
    QByteArray extra;

    static constexpr quint16 Stored = 0;
    static constexpr quint16 Deflated = 8;
    static constexpr quint16 EncryptedFlag = 1U << 0;
    static constexpr quint16 DescriptorFlag = 1U << 3;
    static constexpr quint16 StrongFlag = 1U << 6;
    static constexpr quint16 Utf8Flag = 1U << 11;
    static constexpr quint16 MaskedFlag = 1U << 13;
    // How hard the deflater tried: harmless.
    static constexpr quint16 LevelFlags = (1U << 1) | (1U << 2);
};

// The record whose fixed part begins there; nullopt if it has not that mark or is cut off. Sizes and offset are the
// short fields as they stand, until resolveZip64().
std::optional<ZipRecord> parseCentral(QByteArrayView directory);
std::optional<ZipRecord> parseLocal(QByteArrayView header);
// Bytes that the record takes.
qsizetype centralLength(const ZipRecord &record);
qsizetype localLength(const ZipRecord &record);

// Looks at the extra fields and puts the numbers of a zip64 field in their place. Errors: bundle.extra, bundle.zip64,
// bundle.encrypted.
Result<void> resolveCentral(ZipRecord &record);
Result<void> resolveLocal(ZipRecord &record);

} // namespace yongping

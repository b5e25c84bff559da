#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace yongping {

// Numbers of a zip's records, which are little-endian. The caller has seen to it that they lie inside.
namespace ZipFields {

constexpr qsizetype EndSize = 22;
constexpr qsizetype Zip64LocatorSize = 20;
constexpr qsizetype Zip64EndSize = 56;
constexpr qsizetype CentralSize = 46;
constexpr qsizetype LocalSize = 30;

constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 Zip64LocatorMark = 0x07064b50;
constexpr quint32 Zip64EndMark = 0x06064b50;
constexpr quint32 CentralMark = 0x02014b50;
constexpr quint32 LocalMark = 0x04034b50;

// In a field too short for its number, which stands in a zip64 record then.
constexpr quint16 Elsewhere16 = 0xffff;
constexpr quint32 Elsewhere32 = 0xffffffff;

inline quint16 u16(QByteArrayView record, qsizetype at) { return qFromLittleEndian<quint16>(record.data() + at); }
inline quint32 u32(QByteArrayView record, qsizetype at) { return qFromLittleEndian<quint32>(record.data() + at); }
inline quint64 u64(QByteArrayView record, qsizetype at) { return qFromLittleEndian<quint64>(record.data() + at); }

} // namespace ZipFields

} // namespace yongping

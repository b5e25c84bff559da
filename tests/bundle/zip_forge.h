#pragma once

#include <QByteArray>
#include <QtEndian>

#include <zlib.h>

#include <optional>
#include <type_traits>
#include <vector>

namespace yongping::forge {

// Zip files for tests, by APPNOTE 6.3.9, that can lie in every field: each field is a plain value that is right after
// make() and that a test then sets to what it likes.

constexpr quint32 LocalSignature = 0x04034b50;
constexpr quint32 CentralSignature = 0x02014b50;
constexpr quint32 EndSignature = 0x06054b50;
constexpr quint32 Zip64EndSignature = 0x06064b50;
constexpr quint32 Zip64LocatorSignature = 0x07064b50;
constexpr quint32 DescriptorSignature = 0x08074b50;

constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint16 Utf8Flag = 0x0800;
constexpr quint32 SizeInZip64 = 0xffffffff;
constexpr quint16 CountInZip64 = 0xffff;

template<typename Number>
QByteArray little(Number value)
{
    QByteArray bytes(static_cast<qsizetype>(sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// A value written as `Width`, whatever it is.
template<typename Width, typename Number>
QByteArray as(Number value)
{
    return little(static_cast<Width>(value));
}

inline QByteArray extraField(quint16 id, const QByteArray &data)
{
    return little(id) + as<quint16>(data.size()) + data;
}

inline quint32 crcOf(const QByteArray &data)
{
    const auto *const start = reinterpret_cast<const Bytef *>(data.constData());
    return static_cast<quint32>(crc32(0, start, static_cast<uInt>(data.size())));
}

inline QByteArray deflated(const QByteArray &data)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    const uLong most = deflateBound(&stream, static_cast<uLong>(data.size()));
    QByteArray packed(static_cast<qsizetype>(most), Qt::Uninitialized);
    QByteArray input = data;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

inline QByteArray inflated(const QByteArray &packed)
{
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray plain;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain += block.left(block.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return plain;
}

// What both headers of an entry say.
struct Header {
    quint16 needed = 20;
    quint16 flags = 0;
    quint16 method = Stored;
    quint16 time = 0;
    quint16 date = 0x0021; // 1980-01-01
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    QByteArray name;
    QByteArray extra;

    QByteArray common() const
    {
        return little(needed) + little(flags) + little(method) + little(time) + little(date) + little(crc)
               + little(packed) + little(size) + as<quint16>(name.size()) + as<quint16>(extra.size());
    }
};

struct Entry {
    Header local;
    Header central;
    QByteArray body; // as packed
    quint16 madeBy = 0x0314; // Unix
    quint32 external = 0x81a40000; // a plain file, rw-r--r--
    quint16 internal = 0;
    quint16 disk = 0;
    QByteArray comment;
    QByteArray before; // between the entry before and this one
    QByteArray after;  // behind the body: a data descriptor
    std::optional<quint32> offset; // instead of where it is
    bool hasLocal = true;
    bool hasCentral = true;

    static Entry make(const QByteArray &name, const QByteArray &data, quint16 method = Stored)
    {
        Entry entry;
        entry.body = method == Deflated ? deflated(data) : data;
        entry.local.method = method;
        entry.local.crc = crcOf(data);
        entry.local.packed = static_cast<quint32>(entry.body.size());
        entry.local.size = static_cast<quint32>(data.size());
        entry.local.name = name;
        for (const char letter : name) {
            if (static_cast<unsigned char>(letter) >= 0x80)
                entry.local.flags = Utf8Flag;
        }
        entry.central = entry.local;
        return entry;
    }

    template<typename Change>
    void inBoth(Change change)
    {
        change(local);
        change(central);
    }

    // Sizes, and the offset where it is given, in zip64 fields of both headers.
    void forceZip64(std::optional<quint64> at = {})
    {
        const QByteArray sizes = as<quint64>(local.size) + as<quint64>(local.packed);
        inBoth([&](Header &header) {
            header.needed = 45;
            header.extra += extraField(1, &header == &central && at ? sizes + little(*at) : sizes);
            header.size = SizeInZip64;
            header.packed = SizeInZip64;
        });
        if (at)
            offset = SizeInZip64;
    }

    QByteArray localBytes() const { return little(LocalSignature) + local.common() + local.name + local.extra; }
    QByteArray centralBytes(quint32 at) const
    {
        return little(CentralSignature) + little(madeBy) + central.common() + as<quint16>(comment.size()) + little(disk)
               + little(internal) + little(external) + little(offset.value_or(at)) + central.name + central.extra
               + comment;
    }
};

// The end of the directory; what is not set is as it should be.
struct End {
    std::optional<quint16> disk;
    std::optional<quint16> directoryDisk;
    std::optional<quint16> entriesHere;
    std::optional<quint16> entries;
    std::optional<quint32> directorySize;
    std::optional<quint32> directoryOffset;
    std::optional<quint16> commentSize;
    QByteArray comment;
};

// The record and the locator of zip64, as far as wanted.
struct Zip64End {
    bool hasRecord = true;
    bool hasLocator = true;
    std::optional<quint64> recordSize;
    std::optional<quint32> disk;
    std::optional<quint64> entriesHere;
    std::optional<quint64> entries;
    std::optional<quint64> directorySize;
    std::optional<quint64> directoryOffset;
    std::optional<quint64> recordOffset;
    std::optional<quint32> disks;
    QByteArray extensible;
};

struct Archive {
    std::vector<Entry> entries;
    QByteArray prefix;          // before the first entry, counted in all offsets
    QByteArray uncounted;       // before the first entry, unknown to the offsets
    QByteArray beforeDirectory; // between the last entry and the directory
    QByteArray beforeEnd;       // between the directory and the end
    QByteArray trailing;
    End end;
    std::optional<Zip64End> zip64;

    Entry &entry(const QByteArray &name)
    {
        for (Entry &one : entries) {
            if (one.central.name == name)
                return one;
        }
        Q_ASSERT(false);
        return entries.front();
    }
    void add(const Entry &one) { entries.push_back(one); }

    // Where the directory lies in bytes().
    quint32 directoryStart() const { return static_cast<quint32>(locals().bytes.size()); }
    // Where the local header of an entry lies in bytes().
    quint32 offsetOf(size_t index) const { return locals().offsets.at(index); }

    QByteArray bytes() const
    {
        const Locals before = locals();
        const auto start = static_cast<quint32>(before.bytes.size());
        QByteArray directory;
        quint64 count = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].hasCentral) {
                directory += entries[i].centralBytes(before.offsets[i]);
                ++count;
            }
        }
        const auto size = static_cast<quint32>(directory.size());
        return uncounted + before.bytes + directory + beforeEnd + zip64Bytes(count, size, start)
               + endBytes(count, size, start) + trailing;
    }

private:
    struct Locals {
        QByteArray bytes;
        std::vector<quint32> offsets;
    };

    Locals locals() const
    {
        Locals result{prefix, {}};
        for (const Entry &one : entries) {
            result.bytes += one.before;
            result.offsets.push_back(static_cast<quint32>(result.bytes.size()));
            if (one.hasLocal)
                result.bytes += one.localBytes() + one.body + one.after;
        }
        result.bytes += beforeDirectory;
        return result;
    }

    QByteArray zip64Bytes(quint64 count, quint32 size, quint32 start) const
    {
        if (!zip64)
            return {};
        const Zip64End &z = *zip64;
        const quint64 here = quint64(start) + size + static_cast<quint64>(beforeEnd.size());
        const QByteArray fields = little<quint16>(45) + little<quint16>(45) + little(z.disk.value_or(0))
                                  + little<quint32>(0) + little(z.entriesHere.value_or(count))
                                  + little(z.entries.value_or(count)) + little(z.directorySize.value_or(size))
                                  + little(z.directoryOffset.value_or(start)) + z.extensible;
        const QByteArray record = little(Zip64EndSignature)
                                  + little(z.recordSize.value_or(static_cast<quint64>(fields.size()))) + fields;
        const QByteArray locator = little(Zip64LocatorSignature) + little<quint32>(0)
                                   + little(z.recordOffset.value_or(here)) + little(z.disks.value_or(1));
        return (z.hasRecord ? record : QByteArray()) + (z.hasLocator ? locator : QByteArray());
    }

    QByteArray endBytes(quint64 count, quint32 size, quint32 start) const
    {
        const auto few = static_cast<quint16>(count);
        return little(EndSignature) + little(end.disk.value_or(0)) + little(end.directoryDisk.value_or(0))
               + little(end.entriesHere.value_or(few)) + little(end.entries.value_or(few))
               + little(end.directorySize.value_or(size)) + little(end.directoryOffset.value_or(start))
               + little(end.commentSize.value_or(static_cast<quint16>(end.comment.size()))) + end.comment;
    }
};

} // namespace yongping::forge

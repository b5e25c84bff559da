#include "bundle/zip_end.h"

#include "base/file_ops.h"
#include "base/tr.h"
#include "bundle/bundle_rules.h"
#include "bundle/zip_fields.h"

#include <algorithm>

namespace yongping {

using namespace ZipFields;

namespace {

// How far from the end of the file an end record is looked for, only to say better what is wrong.
constexpr qint64 SearchBytes = 1024 * 1024;

// The numbers of the two kinds of end record.
struct Numbers
{
    quint64 disk = 0;
    quint64 directoryDisk = 0;
    quint64 entriesOfDisk = 0;
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
};

Numbers parseEnd(QByteArrayView record)
{
    return {u16(record, 4), u16(record, 6), u16(record, 8), u16(record, 10), u32(record, 12), u32(record, 16)};
}

Numbers parseZip64End(QByteArrayView record)
{
    return {u32(record, 16), u32(record, 20), u64(record, 24), u64(record, 32), u64(record, 40), u64(record, 48)};
}

bool isElsewhere(const Numbers &end)
{
    return end.entries == Elsewhere16 || end.entriesOfDisk == Elsewhere16 || end.size == Elsewhere32
           || end.offset == Elsewhere32;
}

// Whether the short numbers are those of the zip64 record as far as they are given.
bool agree(const Numbers &end, const Numbers &zip64)
{
    const auto same = [](quint64 number, quint64 elsewhere, quint64 longer) {
        return number == elsewhere || number == longer;
    };
    return same(end.disk, Elsewhere16, zip64.disk) && same(end.directoryDisk, Elsewhere16, zip64.directoryDisk)
           && same(end.entriesOfDisk, Elsewhere16, zip64.entriesOfDisk) && same(end.entries, Elsewhere16, zip64.entries)
           && same(end.size, Elsewhere32, zip64.size) && same(end.offset, Elsewhere32, zip64.offset);
}

class EndReader
{
public:
    explicit EndReader(QFileDevice &file) : m_file(file), m_fileSize(file.size()) {}

    Result<ZipEnd> read()
    {
        const Result<QByteArray> begin = readAt(m_file, 0, std::min<qint64>(m_fileSize, 4));
        if (!begin)
            return begin.error();
        m_beginsLikeZip = begin->size() == 4 && u32(*begin, 0) == LocalMark;
        if (const Result<void> found = readEnd(); !found)
            return found.error();
        if (const Result<void> found = readZip64(); !found)
            return found.error();
        return place();
    }

private:
    Result<void> readEnd()
    {
        const qint64 searched = std::min(m_fileSize, SearchBytes);
        const Result<QByteArray> tail = readAt(m_file, m_fileSize - searched, searched);
        if (!tail)
            return tail.error();
        qsizetype found = -1;
        for (qsizetype at = tail->size() - EndSize; at >= 0; --at) {
            if (u32(*tail, at) != EndMark)
                continue;
            // A comment may hold what looks like an end record, and which of the two is meant readers disagree on.
            if (const qsizetype comment = u16(*tail, at + 20); comment != 0 && comment == tail->size() - at - EndSize)
                return broken(BundleRule::Comment);
            found = std::max(found, at);
        }
        if (found < 0)
            return broken(m_beginsLikeZip ? BundleRule::Truncated : BundleRule::NotZip);
        if (found != tail->size() - EndSize)
            return broken(BundleRule::Trailing);
        if (u16(*tail, found + 20) != 0)
            return broken(BundleRule::Truncated);
        m_numbers = parseEnd(QByteArrayView(*tail).sliced(found));
        m_directoryEnd = m_fileSize - EndSize;
        return {};
    }

    Result<void> readZip64()
    {
        const qint64 locatorAt = m_directoryEnd - Zip64LocatorSize;
        QByteArray locator;
        if (locatorAt >= Zip64EndSize) {
            Result<QByteArray> read = readAt(m_file, locatorAt, Zip64LocatorSize);
            if (!read)
                return read.error();
            locator = *std::move(read);
        }
        if (locator.isEmpty() || u32(locator, 0) != Zip64LocatorMark)
            return isElsewhere(m_numbers) ? broken(BundleRule::Zip64, {}, QStringLiteral("no locator"))
                                          : Result<void>();
        if (u32(locator, 4) != 0 || u32(locator, 16) != 1)
            return broken(BundleRule::MultiDisk);
        const qint64 recordAt = locatorAt - Zip64EndSize;
        const Result<QByteArray> record = readAt(m_file, recordAt, Zip64EndSize);
        if (!record)
            return record.error();
        if (u64(locator, 8) != static_cast<quint64>(recordAt) || u32(*record, 0) != Zip64EndMark
            || u64(*record, 4) != Zip64EndSize - 12)
            return broken(BundleRule::Zip64, {}, QStringLiteral("no end record where the locator says"));
        const Numbers longer = parseZip64End(*record);
        if (!agree(m_numbers, longer))
            return broken(BundleRule::Zip64, {}, QStringLiteral("the two end records contradict"));
        m_numbers = longer;
        m_directoryEnd = recordAt;
        m_isZip64 = true;
        return {};
    }

    Result<ZipEnd> place() const
    {
        if (m_numbers.disk != 0 || m_numbers.directoryDisk != 0 || m_numbers.entriesOfDisk != m_numbers.entries)
            return broken(BundleRule::MultiDisk);
        const auto end = static_cast<quint64>(m_directoryEnd);
        if (end != 0 && !m_beginsLikeZip)
            return broken(BundleRule::Prefix);
        if (m_numbers.offset > end || m_numbers.size > end - m_numbers.offset)
            return broken(m_isZip64 ? BundleRule::Zip64 : BundleRule::Truncated, {},
                          QStringLiteral("the directory would end behind its end record"));
        if (m_numbers.offset + m_numbers.size != end)
            return broken(BundleRule::Prefix, {}, QStringLiteral("the directory ends before its end record"));
        return ZipEnd{m_numbers.entries, static_cast<qint64>(m_numbers.offset), static_cast<qint64>(m_numbers.size)};
    }

    QFileDevice &m_file;
    qint64 m_fileSize;
    qint64 m_directoryEnd = 0; // where its end records begin
    bool m_beginsLikeZip = false;
    bool m_isZip64 = false;
    Numbers m_numbers;
};

} // namespace

Result<ZipEnd> readZipEnd(QFileDevice &file) { return EndReader(file).read(); }

Result<QByteArray> readAt(QFileDevice &file, qint64 offset, qint64 size)
{
    QByteArray bytes;
    if (file.seek(offset))
        bytes = file.read(size);
    if (bytes.size() == size)
        return bytes;
    return cannotRead(file, QStringLiteral("file.cannot_read"));
}

} // namespace yongping

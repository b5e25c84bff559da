#include "bundle/zip_directory.h"

#include "bundle/bundle_rules.h"
#include "bundle/layout.h"
#include "bundle/zip_end.h"
#include "bundle/zip_fields.h"
#include "bundle/zip_names.h"
#include "bundle/zip_record.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace yongping {

namespace {

constexpr quint64 MegaByte = 1024 * 1024;
// Of many entries that are too small for the rule of the ratio each.
constexpr quint64 FreeTotal = 64 * MegaByte;
// Of a directory, beyond what names and headers within the limits need.
constexpr quint64 DirectorySlack = MegaByte;
// More than any zip64 field and common times take; a longer header is read in a second step.
constexpr qint64 UsualExtra = 96;

std::optional<BundleRule> brokenAttributeRule(quint32 attributes)
{
    constexpr quint32 DosFolder = 0x10;
    constexpr quint32 DosVolume = 0x08;
    switch ((attributes >> 16) & 0xf000) {
    case 0:
    case 0x8000: break;
    case 0x4000: return BundleRule::Folder;
    case 0xa000: return BundleRule::Symlink;
    default: return BundleRule::SpecialFile;
    }
    if (attributes & DosFolder)
        return BundleRule::Folder;
    if (attributes & DosVolume)
        return BundleRule::SpecialFile;
    return {};
}

std::optional<BundleRule> brokenFlagRule(const ZipRecord &record)
{
    if (record.flags & (ZipRecord::EncryptedFlag | ZipRecord::StrongFlag | ZipRecord::MaskedFlag))
        return BundleRule::Encrypted;
    if (record.flags & ZipRecord::DescriptorFlag)
        return BundleRule::Descriptor;
    if (record.flags & ~(ZipRecord::Utf8Flag | ZipRecord::LevelFlags))
        return BundleRule::Flags;
    if (record.method != ZipRecord::Stored && record.method != ZipRecord::Deflated)
        return BundleRule::Method;
    return {};
}

quint64 limitOf(const QByteArray &name, const BundleLimits &limits)
{
    const QString text = QString::fromUtf8(name);
    if (BundleLayout::isAttachment(text) || BundleLayout::isSealedPart(text))
        return static_cast<quint64>(limits.attachmentBytes);
    return static_cast<quint64>(text == BundleLayout::signature() ? BundleLayout::MaxSignatureBytes : limits.textBytes);
}

const char *difference(const ZipRecord &central, const ZipRecord &local)
{
    if (local.name != central.name)
        return "name";
    if (local.flags != central.flags)
        return "flags";
    if (local.method != central.method)
        return "method";
    if (local.crc != central.crc)
        return "crc";
    if (local.packed != central.packed || local.size != central.size)
        return "sizes";
    return nullptr;
}

class DirectoryReader
{
public:
    DirectoryReader(QFileDevice &file, const BundleLimits &limits) : m_file(file), m_limits(limits) {}

    Result<std::vector<ZipEntry>> read()
    {
        const Result<ZipEnd> end = readZipEnd(m_file);
        if (!end)
            return end.error();
        m_end = *end;
        using Step = Result<void> (DirectoryReader::*)();
        for (const Step step : {&DirectoryReader::readCentral, &DirectoryReader::checkNames,
                                &DirectoryReader::readLocals, &DirectoryReader::checkTiling}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_entries);
    }

private:
    Result<void> readCentral()
    {
        const auto limit = static_cast<quint64>(m_limits.entries);
        if (m_end.entries > limit)
            return broken(BundleRule::Entries);
        const quint64 perEntry = 2 * static_cast<quint64>(ZipFields::CentralSize + m_limits.nameBytes);
        if (static_cast<quint64>(m_end.size) > m_end.entries * perEntry + DirectorySlack)
            return broken(BundleRule::Directory, {}, QStringLiteral("larger than its entries need"));
        const Result<QByteArray> directory = readAt(m_file, m_end.offset, m_end.size);
        if (!directory)
            return directory.error();
        QByteArrayView rest(*directory);
        for (quint64 number = 0; number < m_end.entries; ++number) {
            std::optional<ZipRecord> record = parseCentral(rest);
            if (!record)
                return broken(BundleRule::Directory, {}, QStringLiteral("no header of entry %1").arg(number + 1));
            rest = rest.sliced(centralLength(*record));
            if (const Result<void> checked = check(*record); !checked)
                return checked;
            record->extra.clear();
            m_records.push_back(*std::move(record));
        }
        if (!rest.isEmpty())
            return broken(BundleRule::Directory, {}, QStringLiteral("more than the announced entries"));
        return {};
    }

    Result<void> check(ZipRecord &record)
    {
        const bool saysUtf8 = (record.flags & ZipRecord::Utf8Flag) != 0;
        if (const auto rule = brokenNameRule(record.name, saysUtf8, m_limits.nameBytes))
            return broken(*rule, record.name);
        if (const auto rule = brokenAttributeRule(record.attributes))
            return broken(*rule, record.name);
        if (const auto rule = brokenFlagRule(record))
            return broken(*rule, record.name);
        if (record.commentSize != 0)
            return broken(BundleRule::Comment, record.name);
        if (const Result<void> resolved = resolveCentral(record); !resolved)
            return resolved;
        if (record.disk != 0)
            return broken(BundleRule::MultiDisk, record.name);
        if (const auto rule = brokenSizeRule(record))
            return broken(*rule, record.name);
        return {};
    }

    std::optional<BundleRule> brokenSizeRule(const ZipRecord &record)
    {
        if (record.method == ZipRecord::Stored && record.packed != record.size)
            return BundleRule::StoredSize;
        if (record.size > limitOf(record.name, m_limits))
            return BundleRule::EntrySize;
        const auto ratio = static_cast<quint64>(m_limits.ratio);
        if (record.size > MegaByte && record.size / ratio > record.packed)
            return BundleRule::Ratio;
        const auto header = static_cast<quint64>(ZipFields::LocalSize + record.name.size());
        const auto space = static_cast<quint64>(m_end.offset);
        if (header > space || record.headerOffset > space - header
            || record.packed > space - header - record.headerOffset)
            return BundleRule::Outside;
        m_total += record.size;
        m_packed += record.packed;
        if (m_total > static_cast<quint64>(m_limits.totalBytes))
            return BundleRule::TotalSize;
        if (m_total > FreeTotal && m_total / ratio > m_packed)
            return BundleRule::Ratio;
        return {};
    }

    Result<void> checkNames()
    {
        QSet<QByteArray> names;
        QSet<QString> twins;
        for (const ZipRecord &record : m_records) {
            if (names.contains(record.name))
                return broken(BundleRule::Duplicate, record.name);
            const QString key = twinKey(record.name);
            if (twins.contains(key))
                return broken(BundleRule::NameTwin, record.name);
            names.insert(record.name);
            twins.insert(key);
        }
        for (const ZipRecord &record : m_records) {
            if (!BundleLayout::isKnown(QString::fromUtf8(record.name)))
                return broken(BundleRule::NameUnknown, record.name);
        }
        return {};
    }

    Result<void> readLocals()
    {
        for (const ZipRecord &record : m_records) {
            const Result<qsizetype> header = checkLocal(record);
            if (!header)
                return header.error();
            m_entries.push_back({record.name, static_cast<qint64>(record.headerOffset) + *header,
                                 static_cast<qint64>(record.packed), static_cast<qint64>(record.size), record.crc,
                                 record.method == ZipRecord::Deflated});
        }
        return {};
    }

    // Headers and data together fill the file up to the directory.
    Result<void> checkTiling()
    {
        std::vector<std::size_t> order(m_entries.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return m_entries[a].offset < m_entries[b].offset; });
        qint64 end = 0;
        QByteArray last;
        for (const std::size_t index : order) {
            const ZipEntry &entry = m_entries[index];
            const auto begin = static_cast<qint64>(m_records[index].headerOffset);
            if (begin != end)
                return broken(begin < end ? BundleRule::Overlap : BundleRule::Gap, entry.name);
            end = entry.offset + entry.packed;
            last = entry.name;
        }
        if (end == m_end.offset)
            return {};
        return broken(end > m_end.offset ? BundleRule::Overlap : BundleRule::Gap, last,
                      QStringLiteral("with the directory"));
    }

    // The length of the local header.
    Result<qsizetype> checkLocal(const ZipRecord &central)
    {
        const auto at = static_cast<qint64>(central.headerOffset);
        const qint64 usual = ZipFields::LocalSize + central.name.size() + UsualExtra;
        Result<QByteArray> bytes = readAt(m_file, at, std::min(usual, m_file.size() - at));
        std::optional<ZipRecord> local = bytes ? parseLocal(*bytes) : std::nullopt;
        if (bytes && !local) {
            const qint64 longest = ZipFields::LocalSize + 2 * qint64(0xffff);
            bytes = readAt(m_file, at, std::min(longest, m_file.size() - at));
            local = bytes ? parseLocal(*bytes) : std::nullopt;
        }
        if (!bytes)
            return bytes.error();
        if (!local)
            return broken(BundleRule::LocalHeader, central.name, QStringLiteral("there is none"));
        const qsizetype length = localLength(*local);
        if (const Result<void> resolved = resolveLocal(*local); !resolved)
            return resolved.error();
        if (const char *what = difference(central, *local))
            return broken(BundleRule::LocalHeader, central.name, QString::fromLatin1(what));
        return length;
    }

    QFileDevice &m_file;
    const BundleLimits &m_limits;
    ZipEnd m_end;
    std::vector<ZipRecord> m_records;
    std::vector<ZipEntry> m_entries;
    quint64 m_total = 0;
    quint64 m_packed = 0;
};

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(QFileDevice &file, const BundleLimits &limits)
{
    return DirectoryReader(file, limits).read();
}

} // namespace yongping

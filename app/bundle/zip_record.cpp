#include "bundle/zip_record.h"

#include "bundle/bundle_rules.h"
#include "bundle/zip_fields.h"

namespace yongping {

using namespace ZipFields;

namespace {

constexpr quint16 Zip64Field = 0x0001;
constexpr quint16 StrongEncryptionField = 0x0017;
constexpr quint16 AesField = 0x9901;

// Times and owners, as common programs write them when they pack a bundle anew; without effect here.
bool isHarmlessField(quint16 id)
{
    switch (id) {
    case 0x000a:              // times of NTFS
    case 0x5455:              // times of Unix
    case 0x5855:              // times and owner of Unix, old
    case 0x7855:              // owner of Unix, old
    case 0x7875: return true; // owner of Unix
    default: return false;
    }
}

// The content of the zip64 field where there is one.
Result<std::optional<QByteArrayView>> zip64Of(const ZipRecord &record)
{
    std::optional<QByteArrayView> found;
    QByteArrayView rest(record.extra);
    while (!rest.isEmpty()) {
        if (rest.size() < 4 || rest.size() - 4 < u16(rest, 2))
            return broken(BundleRule::Extra, record.name, QStringLiteral("an extra field is cut off"));
        const quint16 id = u16(rest, 0);
        const QByteArrayView content = rest.sliced(4, u16(rest, 2));
        rest = rest.sliced(4 + content.size());
        if (id == StrongEncryptionField || id == AesField)
            return broken(BundleRule::Encrypted, record.name);
        if (id == Zip64Field) {
            if (found)
                return broken(BundleRule::Zip64, record.name, QStringLiteral("two zip64 fields"));
            found = content;
        } else if (!isHarmlessField(id)) {
            return broken(BundleRule::Extra, record.name,
                          QStringLiteral("extra field %1").arg(id, 4, 16, QLatin1Char('0')));
        }
    }
    return found;
}

Error contradiction(const ZipRecord &record)
{
    return broken(BundleRule::Zip64, record.name, QStringLiteral("the zip64 field does not fit the header"));
}

} // namespace

std::optional<ZipRecord> parseCentral(QByteArrayView directory)
{
    if (directory.size() < CentralSize || u32(directory, 0) != CentralMark)
        return {};
    const qsizetype nameSize = u16(directory, 28);
    const qsizetype extraSize = u16(directory, 30);
    const qsizetype commentSize = u16(directory, 32);
    if (directory.size() - CentralSize < nameSize + extraSize + commentSize)
        return {};
    ZipRecord record;
    record.flags = u16(directory, 8);
    record.method = u16(directory, 10);
    record.crc = u32(directory, 16);
    record.packed = u32(directory, 20);
    record.size = u32(directory, 24);
    record.disk = u16(directory, 34);
    record.attributes = u32(directory, 38);
    record.headerOffset = u32(directory, 42);
    record.name = directory.sliced(CentralSize, nameSize).toByteArray();
    record.extra = directory.sliced(CentralSize + nameSize, extraSize).toByteArray();
    record.commentSize = commentSize;
    return record;
}

std::optional<ZipRecord> parseLocal(QByteArrayView header)
{
    if (header.size() < LocalSize || u32(header, 0) != LocalMark)
        return {};
    const qsizetype nameSize = u16(header, 26);
    const qsizetype extraSize = u16(header, 28);
    if (header.size() - LocalSize < nameSize + extraSize)
        return {};
    ZipRecord record;
    record.flags = u16(header, 6);
    record.method = u16(header, 8);
    record.crc = u32(header, 14);
    record.packed = u32(header, 18);
    record.size = u32(header, 22);
    record.name = header.sliced(LocalSize, nameSize).toByteArray();
    record.extra = header.sliced(LocalSize + nameSize, extraSize).toByteArray();
    return record;
}

qsizetype centralLength(const ZipRecord &record)
{
    return CentralSize + record.name.size() + record.extra.size() + record.commentSize;
}

qsizetype localLength(const ZipRecord &record) { return LocalSize + record.name.size() + record.extra.size(); }

// The field holds the numbers that are not in the header, in this order, and nothing else.
Result<void> resolveCentral(ZipRecord &record)
{
    const Result<std::optional<QByteArrayView>> field = zip64Of(record);
    if (!field)
        return field.error();
    QByteArrayView rest = field->value_or(QByteArrayView());
    bool taken = false;
    bool complete = true;
    const auto take = [&](auto &number, quint32 elsewhere, qsizetype bytes) {
        if (number != elsewhere || !complete)
            return;
        complete = rest.size() >= bytes;
        if (!complete)
            return;
        number = bytes == 8 ? u64(rest, 0) : u32(rest, 0);
        rest = rest.sliced(bytes);
        taken = true;
    };
    quint64 disk = record.disk;
    take(record.size, Elsewhere32, 8);
    take(record.packed, Elsewhere32, 8);
    take(record.headerOffset, Elsewhere32, 8);
    take(disk, Elsewhere16, 4);
    record.disk = static_cast<quint32>(disk);
    if (!complete || !rest.isEmpty() || (field->has_value() && !taken))
        return contradiction(record);
    return {};
}

// A local field always holds both sizes; some programs leave them in the header as well.
Result<void> resolveLocal(ZipRecord &record)
{
    const Result<std::optional<QByteArrayView>> field = zip64Of(record);
    if (!field)
        return field.error();
    const bool elsewhere = record.size == Elsewhere32 || record.packed == Elsewhere32;
    if (!field->has_value())
        return elsewhere ? contradiction(record) : Result<void>();
    const QByteArrayView content = **field;
    if (content.size() != 16)
        return contradiction(record);
    const auto settle = [](quint64 &number, quint64 longer) {
        const bool fits = number == Elsewhere32 || number == longer;
        number = longer;
        return fits;
    };
    const bool sizeFits = settle(record.size, u64(content, 0));
    const bool packedFits = settle(record.packed, u64(content, 8));
    return sizeFits && packedFits ? Result<void>() : contradiction(record);
}

} // namespace yongping

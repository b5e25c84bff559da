#include "bundle/entry_data.h"

#include "base/progress.h"
#include "bundle/block_queue.h"
#include "bundle/bundle_rules.h"
#include "bundle/deflation.h"
#include "bundle/zip_end.h"

#include <zlib.h>

#include <algorithm>

namespace yongping {

namespace {

class EntryData
{
public:
    EntryData(QFileDevice &file, const ZipEntry &entry, const BlockTaker &taker)
        : m_file(file), m_entry(entry), m_taker(taker)
    {
    }

    Result<void> read()
    {
        const Result<void> done = m_entry.deflated ? inflate() : copy();
        if (!done)
            return done;
        if (m_given != m_entry.size)
            return broken(BundleRule::Length, m_entry.name);
        return m_crc == m_entry.crc ? Result<void>() : broken(BundleRule::Crc, m_entry.name);
    }

private:
    Result<void> copy()
    {
        while (m_taken < m_entry.packed) {
            Result<QByteArray> block = packedBlock();
            if (!block)
                return block.error();
            if (const Result<void> given = give(*std::move(block)); !given)
                return given;
        }
        return {};
    }

    Result<void> inflate()
    {
        Inflation inflation;
        QByteArray packed;
        QByteArray room;
        while (true) {
            room.resize(std::min<qsizetype>(m_entry.size - m_given + 1, BlockQueue::BlockBytes));
            qsizetype filled = 0;
            const Inflation::State state = inflation.run(room.data(), room.size(), filled);
            if (state == Inflation::State::Damaged)
                return broken(BundleRule::Inflate, m_entry.name);
            if (m_given + filled > m_entry.size)
                return broken(BundleRule::Length, m_entry.name);
            room.truncate(filled);
            if (const Result<void> given = give(std::exchange(room, QByteArray())); !given)
                return given;
            if (state == Inflation::State::Ended)
                break;
            if (state == Inflation::State::NeedsRoom)
                continue;
            if (m_taken == m_entry.packed)
                return broken(BundleRule::Length, m_entry.name, QStringLiteral("cut off"));
            Result<QByteArray> next = packedBlock();
            if (!next)
                return next.error();
            packed = *std::move(next);
            inflation.setInput(packed);
        }
        const bool usedUp = inflation.inputLeft() == 0 && m_taken == m_entry.packed;
        return usedUp ? Result<void>()
                      : broken(BundleRule::Length, m_entry.name, QStringLiteral("packed bytes left over"));
    }

    Result<QByteArray> packedBlock()
    {
        const qint64 size = std::min<qint64>(m_entry.packed - m_taken, BlockQueue::BlockBytes);
        Result<QByteArray> block = readAt(m_file, m_entry.offset + m_taken, size);
        m_taken += size;
        return block;
    }

    Result<void> give(QByteArray block)
    {
        if (block.isEmpty())
            return {};
        m_given += block.size();
        m_crc = static_cast<quint32>(
            ::crc32(m_crc, reinterpret_cast<const Bytef *>(block.constData()), static_cast<uInt>(block.size())));
        return m_taker(std::move(block)) ? Result<void>() : Result<void>(cancelled());
    }

    QFileDevice &m_file;
    const ZipEntry &m_entry;
    const BlockTaker &m_taker;
    qint64 m_taken = 0; // packed
    qint64 m_given = 0;
    quint32 m_crc = 0;
};

} // namespace

Result<void> readEntryData(QFileDevice &file, const ZipEntry &entry, const BlockTaker &taker)
{
    return EntryData(file, entry, taker).read();
}

Result<QByteArray> readEntryWhole(QFileDevice &file, const ZipEntry &entry)
{
    QByteArray bytes;
    const Result<void> done = readEntryData(file, entry, [&](const QByteArray &block) {
        bytes += block;
        return true;
    });
    return done ? Result<QByteArray>(bytes) : done.error();
}

} // namespace yongping

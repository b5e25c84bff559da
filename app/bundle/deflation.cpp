#include "bundle/deflation.h"

#include <zlib.h>

#include <array>
#include <new>

namespace yongping {

namespace {

// Zlib never writes through its pointers to input, but does not say so.
Bytef *input(QByteArrayView bytes) { return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data())); }

} // namespace

struct Deflation::Stream : z_stream
{
    qint64 packed = 0;

    void run(int flush)
    {
        std::array<Bytef, 16 * 1024> room;
        do {
            next_out = room.data();
            avail_out = static_cast<uInt>(room.size());
            deflate(this, flush);
            packed += static_cast<qint64>(room.size() - avail_out);
        } while (avail_out == 0);
    }
};

// The settings are those that QuaZip uses.
Deflation::Deflation() : m_stream(std::make_unique<Stream>())
{
    if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL - 1,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        throw std::bad_alloc();
}

Deflation::~Deflation() { deflateEnd(m_stream.get()); }

void Deflation::add(QByteArrayView block)
{
    m_stream->next_in = input(block);
    m_stream->avail_in = static_cast<uInt>(block.size());
    m_stream->run(Z_NO_FLUSH);
}

qint64 Deflation::packed()
{
    m_stream->avail_in = 0;
    m_stream->run(Z_FINISH);
    return m_stream->packed;
}

struct Inflation::Stream : z_stream
{};

Inflation::Inflation() : m_stream(std::make_unique<Stream>())
{
    if (inflateInit2(m_stream.get(), -MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

Inflation::~Inflation() { inflateEnd(m_stream.get()); }

void Inflation::setInput(QByteArrayView packed)
{
    m_stream->next_in = input(packed);
    m_stream->avail_in = static_cast<uInt>(packed.size());
}

Inflation::State Inflation::run(char *room, qsizetype size, qsizetype &filled)
{
    m_stream->next_out = reinterpret_cast<Bytef *>(room);
    m_stream->avail_out = static_cast<uInt>(size);
    const int code = inflate(m_stream.get(), Z_NO_FLUSH);
    filled = size - static_cast<qsizetype>(m_stream->avail_out);
    if (code == Z_STREAM_END)
        return State::Ended;
    if (code != Z_OK && code != Z_BUF_ERROR)
        return State::Damaged;
    return m_stream->avail_out == 0 ? State::NeedsRoom : State::NeedsInput;
}

qsizetype Inflation::inputLeft() const { return static_cast<qsizetype>(m_stream->avail_in); }

} // namespace yongping

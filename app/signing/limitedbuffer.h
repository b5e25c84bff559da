#pragma once

#include <QByteArray>

#include <qpdf/Pipeline.hh>

#include <stdexcept>
#include <utility>

namespace yongping {

// Takes what a stream unpacks to, and no more than allowed: a small stream may unpack to gigabytes. Throws beyond.
class LimitedBuffer final : public Pipeline
{
public:
    explicit LimitedBuffer(qsizetype most) : Pipeline("limited", nullptr), m_most(most) {}

    void write(const unsigned char *data, size_t length) override
    {
        if (length > static_cast<size_t>(m_most - m_data.size()))
            throw std::length_error("the stream unpacks to more than is allowed");
        m_data.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    QByteArray take() { return std::move(m_data); }

private:
    qsizetype m_most;
    QByteArray m_data;
};

} // namespace yongping

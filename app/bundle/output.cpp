#include "bundle/output.h"

#include "base/digest.h"
#include "bundle/layout.h"
#include "signing/sealing.h"

#include <algorithm>

namespace yongping {

SealedOutput::SealedOutput(ZipWriter &zip, const std::vector<Certificate> &recipients, qint64 partBytes)
    : m_zip(zip), m_recipients(recipients), m_partBytes(partBytes)
{
    m_plain.reserve(partBytes);
}

Result<void> SealedOutput::begin(const QString &, qint64, bool)
{
    m_hasPart = false;
    return {};
}

Result<void> SealedOutput::write(QByteArrayView block)
{
    while (!block.isEmpty()) {
        const qsizetype taken = std::min<qsizetype>(block.size(), m_partBytes - m_plain.size());
        m_plain.append(block.first(taken));
        block = block.sliced(taken);
        if (m_plain.size() < m_partBytes)
            continue;
        if (const Result<void> done = sealPart(); !done)
            return done;
    }
    return {};
}

Result<void> SealedOutput::end() { return m_plain.isEmpty() && m_hasPart ? Result<void>() : sealPart(); }

Result<void> SealedOutput::sealPart()
{
    const Result<QByteArray> part = seal(m_plain, m_recipients);
    if (!part)
        return part.error();
    m_plain.resize(0); // keeps its room
    m_hasPart = true;
    const QString name = BundleLayout::sealedPart(static_cast<qint64>(m_parts.size()) + 1);
    m_parts.push_back({name, part->size(), sha256(*part)});
    if (const Result<void> done = m_zip.begin(name, part->size(), true); !done)
        return done;
    if (const Result<void> done = m_zip.write(*part); !done)
        return done;
    return m_zip.end();
}

} // namespace yongping

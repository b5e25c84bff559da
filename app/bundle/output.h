#pragma once

#include "base/result.h"
#include "bundle/bundle.h"
#include "bundle/zip_writer.h"

#include <QByteArray>

#include <vector>

namespace yongping {

// Where the files of a bundle go, one after the other: plainly into the zip, or sealed.
class BundleOutput
{
public:
    virtual ~BundleOutput() = default;
    virtual Result<void> begin(const QString &name, qint64 size, bool stored) = 0;
    virtual Result<void> write(QByteArrayView block) = 0;
    virtual Result<void> end() = 0;
};

class PlainOutput : public BundleOutput
{
public:
    explicit PlainOutput(ZipWriter &zip) : m_zip(zip) {}
    Result<void> begin(const QString &name, qint64 size, bool stored) override
    {
        return m_zip.begin(name, size, stored);
    }
    Result<void> write(QByteArrayView block) override { return m_zip.write(block); }
    Result<void> end() override { return m_zip.end(); }

private:
    ZipWriter &m_zip;
};

// Cuts each file into parts and seals them. Names stay inside.
class SealedOutput : public BundleOutput
{
public:
    SealedOutput(ZipWriter &zip, const std::vector<Certificate> &recipients, qint64 partBytes);
    Result<void> begin(const QString &name, qint64 size, bool stored) override;
    Result<void> write(QByteArrayView block) override;
    Result<void> end() override;

    // The parts so far, for the outer manifest.
    const std::vector<BundleFile> &parts() const { return m_parts; }

private:
    Result<void> sealPart();

    ZipWriter &m_zip;
    const std::vector<Certificate> &m_recipients;
    qint64 m_partBytes;
    QByteArray m_plain;     // of the part that is being filled
    bool m_hasPart = false; // of this file
    std::vector<BundleFile> m_parts;
};

} // namespace yongping

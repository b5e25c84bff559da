#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QPDF;

namespace yongping {

// The files that an open, untrusted PDF carries; only this module makes one.
class EmbeddedFiles
{
public:
    explicit EmbeddedFiles(QPDF &pdf) : m_pdf(pdf) {}

    // As embeddedFile().
    Result<QByteArray> read(const QString &name, qsizetype most) const;

private:
    QPDF &m_pdf;
};

// The content of the file of that name which an untrusted PDF names as associated with it (catalog, /AF), as
// preparePdf() embeds one. The stream is unpacked up to `most` bytes and refused beyond. Error: as a damaged PDF,
// "pdf.no_attachment" where there is none, "pdf.attachment" where it is there twice, too large or cannot be unpacked.
// Says nothing about signatures: see verifyPdf().
Result<QByteArray> embeddedFile(const QByteArray &pdf, const QString &name, qsizetype most);

} // namespace yongping

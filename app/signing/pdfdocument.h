#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>

#include <memory>
#include <string>
#include <vector>

namespace yongping {

// Reading of untrusted PDF files with QPDF, for this module only. QPDF throws; the functions of this module's public
// headers catch what these let through.

constexpr qsizetype MaxPdfSize = 256 * 1024 * 1024;

// A signature field that can carry a value: its full name ("member.1") and its dictionary, which is its widget too.
struct PdfField
{
    QString name;
    QPDFObjectHandle object;

    bool isSigned() const;
    // /Lock with /P 1: after its signature nothing may follow.
    bool locksDocument() const;
};

// Reads the first `size` bytes, which must outlive the result, exactly as they stand: no recovery, no parser warning,
// no encryption, the header at byte 0. Every object has been read. Error: "pdf.damaged", "pdf.size" or "pdf.encrypted".
Result<std::unique_ptr<QPDF>> openPdf(const QByteArray &data, qsizetype size);
inline Result<std::unique_ptr<QPDF>> openPdf(const QByteArray &data)
{
    return openPdf(data, data.size());
}
// The same, but objects are read only when they are asked for, and may turn out to be damaged then: QPDF throws, or
// takes them for null.
Result<std::unique_ptr<QPDF>> skimPdf(const QByteArray &data, qsizetype size);

// In the order of the form's tree.
std::vector<PdfField> signatureFields(QPDF &pdf);

Error damagedPdf(const QString &detail);

// readPdfTraces() of a file that is open already.
struct PdfTraces;
PdfTraces tracesOf(QPDF &pdf, const QByteArray &file);

} // namespace yongping

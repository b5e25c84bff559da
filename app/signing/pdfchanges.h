#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QPDF;

namespace yongping {

class PdfSnapshot;

// One revision, read alone.
struct PdfRevision
{
    QPDF &pdf;
    const PdfSnapshot &objects;
    QByteArrayView bytes; // the file up to its end
};

struct PdfChange
{
    QString place;  // for the user: "page 2"
    QString detail; // for the log
};

// Whether `newer` adds nothing to `older` but signatures: an open signature field may get /V with /AP and /M, the
// catalog /DSS and /Extensions, the form /SigFlags; and no other program could read an object of `older` otherwise.
// Nothing if so, else what was changed first.
std::optional<PdfChange> forbiddenChange(const PdfRevision &older, const PdfRevision &newer);

} // namespace yongping

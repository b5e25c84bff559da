#pragma once

#include <QByteArray>
#include <QString>

class QPDF;

namespace yongping {

class PdfSnapshot;

// One revision, read alone.
struct PdfRevision {
    QPDF &pdf;
    const PdfSnapshot &objects;
};

// Whether `newer` adds nothing to `older` but signatures: an open signature field may get /V with /AP and /M, the
// catalog /DSS and /Extensions, the form /SigFlags. Empty if so, else what else was changed, for the log.
QString forbiddenChange(const PdfRevision &older, const PdfRevision &newer);

} // namespace yongping

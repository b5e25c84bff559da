#pragma once

#include "signing/pdfprepare.h"

class QPDF;

namespace yongping {

// Puts the file into the document as ISO 19005-3 asks: embedded, named in the catalog's /AF with its relationship,
// /UF with the Unicode name; then declares conformance to PDF/A-3b in the metadata, if it declared PDF/A at all.
void attachFile(QPDF &pdf, const PdfAttachment &attachment);

} // namespace yongping

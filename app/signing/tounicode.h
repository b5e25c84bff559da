#pragma once

#include <QByteArray>

class QPDF;

namespace yongping {

// Repairs what Qt writes into a font's ToUnicode map, so that searching and copying find the characters people type:
// radicals become ideographs, and look-alikes that share a glyph become the usual character (U+2215 → ／). Nothing but
// the targets changes; a map that cannot be understood is returned as it is.
QByteArray repairToUnicode(const QByteArray &cmap);

// The same for every font of a document.
void repairToUnicode(QPDF &pdf);

} // namespace yongping

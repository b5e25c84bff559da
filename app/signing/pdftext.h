#pragma once

#include <QByteArray>
#include <QRectF>

#include <vector>

class QPDF;

namespace yongping {

// An embedded part of a font: its program (CFF, keyed by number), the widths of all numbers, a thousand to the em, and
// which text they stand for (a CMap).
struct PdfFont {
    QByteArray name; // with the tag of a part, "YPAAAA+Name"
    QByteArray program;
    std::vector<int> widths;
    QByteArray toUnicode;
    QRectF box; // upwards positive
    int ascent = 0;
    int descent = 0;
};

// Texts over the drawings of a document's pages: content streams that know the fonts as /T0, /T1 and so on.
struct PdfText {
    std::vector<PdfFont> fonts;
    std::vector<QByteArray> pages;
};

void addText(QPDF &pdf, const PdfText &text);

} // namespace yongping

#pragma once

#include <QByteArray>
#include <QRectF>

#include <map>
#include <vector>

class QPDF;

namespace yongping {

enum class FontFormat {
    Compact,  // CFF, its glyphs called by their numbers
    TrueType, // by their places
};

// An embedded part of a font: its program, the widths of all numbers in it, a thousand to the em, and which text they
// stand for (a CMap).
struct PdfFont
{
    QByteArray name; // with the tag of a part, "YPAAAA+Name"
    FontFormat format = FontFormat::Compact;
    QByteArray program;
    std::map<unsigned int, int> widths;
    QByteArray toUnicode;
    QRectF box; // upwards positive
    int ascent = 0;
    int descent = 0;
};

// Texts over the drawings of a document's pages: content streams that know the fonts as /T0, /T1 and so on.
struct PdfText
{
    std::vector<PdfFont> fonts;
    std::vector<QByteArray> pages;
};

void addText(QPDF &pdf, const PdfText &text);

} // namespace yongping

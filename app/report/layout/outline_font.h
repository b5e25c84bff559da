#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QRectF>

#include <vector>

namespace yongping {

// Some glyphs of a font as a font program of their own: their outlines as they are, in the compact form that a PDF
// embeds (CFF, keyed by number: the first of `glyphs` is 1, 0 is empty), a thousand units to the em.
struct OutlineFont
{
    QByteArray program;
    std::vector<int> widths; // of 0 and of each glyph
    QRectF box;              // around all outlines, upwards positive
};

OutlineFont outlineFont(const QByteArray &name, const QRawFont &font, const std::vector<quint32> &glyphs);

} // namespace yongping

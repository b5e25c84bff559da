#pragma once

#include "signing/pdftext.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace yongping {

// Some glyphs of a font as a font program of their own, and the numbers that they have in it.
struct FontPart
{
    FontFormat format = FontFormat::Compact;
    QByteArray program;
    QHash<quint32, uint> codes; // of the font's glyphs
    std::map<uint, int> widths; // of all numbers, a thousand to the em
    QRectF box;                 // around the font's outlines, upwards positive
};

// A font as HarfBuzz reads it.
class FontSource
{
public:
    explicit FontSource(const QRawFont &font);

    // Fonts of pixels, and those whose outlines vary, cannot be put into a PDF as they are.
    bool hasOutlines() const;
    std::optional<FontPart> part(const QSet<quint32> &glyphs) const;

private:
    struct Tables;
    std::shared_ptr<Tables> m_tables;
};

} // namespace yongping

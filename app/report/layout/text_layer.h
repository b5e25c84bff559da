#pragma once

#include "report/layout/font_part.h"
#include "signing/pdftext.h"

#include <QColor>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QSet>

#include <optional>
#include <vector>

namespace yongping {

// By a font's OS/2 table: some forbid it, or allow it for their bitmaps only.
bool mayBeEmbedded(const QByteArray &os2Table);

// The texts of all pages, as glyphs of the fonts that they were laid out in. QPdfWriter would set and embed them too,
// but asks each font for the glyphs of all 65,536 characters to find out which ones the few used glyphs stand for.
class TextLayer
{
public:
    virtual ~TextLayer() = default;

    void beginPage() { m_pages.emplace_back(); }
    // `origin` is where the run's own origin lies on the page, `scale` how large its unit is there. Not taken, and
    // false, where the font cannot or may not be embedded: such a text has to be drawn.
    bool add(const QGlyphRun &run, QPointF origin, qreal scale, const QColor &colour);
    // What has been written, wherever: the glyphs' characters are looked for among those of all texts.
    void addCharacters(const QString &text);

    // Nothing where a font turns out to be damaged.
    std::optional<PdfText> take(qreal pageHeight);

private:
    struct Run
    {
        std::size_t font;
        qreal size;
        QColor colour;
        QList<quint32> glyphs;
        QList<QPointF> places;
    };
    struct Font
    {
        QRawFont raw;
        FontSource source;
        QSet<quint32> glyphs;
    };

    std::optional<std::size_t> fontOf(const QRawFont &raw); // none where it may not be embedded
    QHash<quint32, char32_t> charactersOf(const Font &font) const;
    PdfFont made(const Font &font, const FontPart &part, const QByteArray &name) const;

    std::vector<Font> m_fonts;
    std::vector<QRawFont> m_forbidden;
    std::vector<std::vector<Run>> m_pages;
    QSet<char32_t> m_characters;
};

} // namespace yongping

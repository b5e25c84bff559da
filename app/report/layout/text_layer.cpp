#include "report/layout/text_layer.h"

#include "report/layout/units.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace yongping {

namespace {

constexpr int UnitsPerEm = 1000;
constexpr std::size_t LinesOfMap = 100; // at most, in one section of a CMap

QByteArray number(qreal value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

void putHexadecimal(QByteArray &to, uint value)
{
    constexpr QByteArrayView Digits("0123456789abcdef");
    const std::array digits{Digits[value >> 12 & 15], Digits[value >> 8 & 15], Digits[value >> 4 & 15],
                            Digits[value & 15]};
    to.append(digits.data(), digits.size());
}

// The same texts give the same file.
template<typename Value>
std::vector<Value> sorted(const QSet<Value> &values)
{
    std::vector<Value> list(values.begin(), values.end());
    std::sort(list.begin(), list.end());
    return list;
}

// The part of a font is called after the font, in the letters that any program can read.
QByteArray nameOf(const QRawFont &font, std::size_t place)
{
    QByteArray tag = QByteArrayLiteral("YPAAAA+");
    tag[4] = static_cast<char>('A' + place / 26);
    tag[5] = static_cast<char>('A' + place % 26);
    QByteArray name;
    for (const QChar character : QString(font.familyName() + u'-' + font.styleName())) {
        if (character == u'-' || (character.unicode() < 128 && character.isLetterOrNumber()))
            name.append(character.toLatin1());
    }
    return tag + name;
}

QByteArray unicodeMap(const std::vector<quint32> &glyphs, const QHash<quint32, uint> &codes,
                      const QHash<quint32, char32_t> &characters)
{
    std::vector<QByteArray> lines;
    for (const quint32 glyph : glyphs) {
        const char32_t character = characters.value(glyph, QChar::ReplacementCharacter);
        QByteArray line = "<";
        putHexadecimal(line, codes.value(glyph));
        line += "> <";
        for (const QChar unit : QString::fromUcs4(&character, 1))
            putHexadecimal(line, unit.unicode());
        lines.push_back(line + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t i = 0; i < lines.size(); i += LinesOfMap) {
        const std::size_t end = std::min(lines.size(), i + LinesOfMap);
        map += QByteArray::number(static_cast<int>(end - i)) + " beginbfchar\n";
        for (std::size_t line = i; line < end; ++line)
            map += lines[line];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// Writes the operators of one page's texts.
class PageText
{
public:
    PageText(qreal pageHeight, const std::vector<PdfFont> &fonts) : m_height(pageHeight), m_fonts(fonts) {}

    void begin(std::size_t font, qreal size, const QColor &colour)
    {
        if (colour != m_colour)
            m_content += number(colour.redF()) + ' ' + number(colour.greenF()) + ' ' + number(colour.blueF()) + " rg\n";
        if (font != m_font || size != m_size)
            m_content += "/T" + QByteArray::number(static_cast<int>(font)) + ' ' + number(size / pt(1)) + " Tf\n";
        m_colour = colour;
        m_font = font;
        m_size = size;
    }

    // Glyphs on one line; where one does not follow at its width, it is moved there.
    void show(const std::vector<uint> &codes, const QList<QPointF> &places)
    {
        m_content += "1 0 0 1 " + number(places.first().x() / pt(1)) + ' '
                     + number((m_height - places.first().y()) / pt(1)) + " Tm [<";
        qreal x = places.first().x();
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const qreal unit = m_size / UnitsPerEm;
            const qreal move = std::round((x - places[static_cast<qsizetype>(i)].x()) / unit);
            if (move != 0) {
                m_content += '>' + QByteArray::number(static_cast<int>(move)) + '<';
                x -= move * unit;
            }
            putHexadecimal(m_content, codes[i]);
            x += m_fonts[m_font].widths.at(codes[i]) * unit;
        }
        m_content += ">] TJ\n";
    }

    QByteArray take() const { return "BT\n" + m_content + "ET\n"; }

private:
    qreal m_height;
    const std::vector<PdfFont> &m_fonts;
    QByteArray m_content;
    QColor m_colour;
    std::size_t m_font = 0;
    qreal m_size = 0;
};

} // namespace

bool mayBeEmbedded(const QByteArray &os2Table)
{
    constexpr qsizetype RightsAt = 8;
    if (os2Table.size() < RightsAt + 2)
        return true;
    const auto rights = qFromBigEndian<quint16>(os2Table.constData() + RightsAt);
    const bool isForbidden = (rights & 0xf) == 2;
    const bool isForBitmaps = rights & 0x200;
    return !isForbidden && !isForBitmaps;
}

std::optional<std::size_t> TextLayer::fontOf(const QRawFont &raw)
{
    const auto same = [&raw](const Font &font) { return font.raw == raw; };
    const auto found = std::find_if(m_fonts.begin(), m_fonts.end(), same);
    if (found != m_fonts.end())
        return static_cast<std::size_t>(found - m_fonts.begin());
    if (std::find(m_forbidden.begin(), m_forbidden.end(), raw) != m_forbidden.end())
        return {};
    FontSource source(raw);
    if (!source.hasOutlines() || !mayBeEmbedded(raw.fontTable("OS/2"))) {
        m_forbidden.push_back(raw);
        return {};
    }
    m_fonts.push_back({raw, std::move(source), {}});
    return m_fonts.size() - 1;
}

bool TextLayer::add(const QGlyphRun &run, QPointF origin, qreal scale, const QColor &colour)
{
    const QRawFont raw = run.rawFont();
    const QList<quint32> glyphs = run.glyphIndexes();
    if (glyphs.isEmpty())
        return true;
    const std::optional<std::size_t> font = fontOf(raw);
    if (!font)
        return false;
    Run added{*font, raw.pixelSize() * scale, colour, glyphs, run.positions()};
    for (QPointF &place : added.places)
        place = origin + place * scale;
    for (const quint32 glyph : glyphs)
        m_fonts[*font].glyphs.insert(glyph);
    m_pages.back().push_back(std::move(added));
    return true;
}

void TextLayer::addCharacters(const QString &text)
{
    for (const uint character : text.toUcs4())
        m_characters.insert(character);
}

QHash<quint32, char32_t> TextLayer::charactersOf(const Font &font) const
{
    QHash<quint32, char32_t> characters;
    for (const char32_t character : sorted(m_characters)) {
        const QList<quint32> glyphs = font.raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
        if (glyphs.size() == 1 && font.glyphs.contains(glyphs.first()) && !characters.contains(glyphs.first()))
            characters.insert(glyphs.first(), character);
    }
    return characters;
}

PdfFont TextLayer::made(const Font &font, const FontPart &part, const QByteArray &name) const
{
    const qreal scale = UnitsPerEm / font.raw.pixelSize();
    return {name,
            part.format,
            part.program,
            part.widths,
            unicodeMap(sorted(font.glyphs), part.codes, charactersOf(font)),
            part.box,
            qRound(font.raw.ascent() * scale),
            -qRound(font.raw.descent() * scale)};
}

std::optional<PdfText> TextLayer::take(qreal pageHeight)
{
    PdfText text;
    std::vector<QHash<quint32, uint>> codes; // of the glyphs of each font
    for (std::size_t i = 0; i < m_fonts.size(); ++i) {
        const std::optional<FontPart> part = m_fonts[i].source.part(m_fonts[i].glyphs);
        if (!part)
            return std::nullopt;
        text.fonts.push_back(made(m_fonts[i], *part, nameOf(m_fonts[i].raw, i)));
        codes.push_back(part->codes);
    }
    for (const std::vector<Run> &runs : m_pages) {
        PageText page(pageHeight, text.fonts);
        for (const Run &run : runs) {
            std::vector<uint> shown;
            for (const quint32 glyph : run.glyphs)
                shown.push_back(codes[run.font].value(glyph));
            page.begin(run.font, run.size, run.colour);
            page.show(shown, run.places);
        }
        text.pages.push_back(page.take());
    }
    return text;
}

} // namespace yongping

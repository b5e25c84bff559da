#include "report/layout/outline_font.h"

#include <QPainterPath>
#include <QPoint>

#include <cstdlib>
#include <string>

namespace yongping {

namespace {

constexpr int UnitsPerEm = 1000;

// Adobe Technical Notes 5176 (the file) and 5177 (the outlines).
enum Operator {
    LineTo = 5,
    CurveTo = 8,
    EndChar = 14,
    MoveTo = 21,
    FontBox = 5,
    Charset = 15,
    CharStrings = 17,
    Private = 18,
    DefaultWidth = 20,
    Escape = 12,
    RegistryOrdering = 30,
    CidCount = 34,
    FontArray = 36,
    FontSelect = 37,
};
constexpr int FirstOwnString = 391;
constexpr std::size_t MostArguments = 48;

// Grown byte by byte, which a QByteArray does several times slower.
using Bytes = std::string;

void putNumber(Bytes &to, int bytes, int value)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to.push_back(static_cast<char>(value >> shift));
}

void putOperand(Bytes &to, int value)
{
    if (std::abs(value) <= 107) {
        putNumber(to, 1, value + 139);
    } else if (std::abs(value) <= 1131) {
        const int rest = std::abs(value) - 108;
        putNumber(to, 1, (value > 0 ? 247 : 251) + rest / 256);
        putNumber(to, 1, rest % 256);
    } else {
        putNumber(to, 1, 28);
        putNumber(to, 2, value);
    }
}

// Always of the same length, as the places in a file are known only once all lengths are.
void putPlace(Bytes &to, std::size_t value)
{
    putNumber(to, 1, 29);
    putNumber(to, 4, static_cast<int>(value));
}

Bytes indexOf(const std::vector<Bytes> &items)
{
    constexpr int OffsetSize = 4;
    Bytes index;
    putNumber(index, 2, static_cast<int>(items.size()));
    if (items.empty())
        return index;
    putNumber(index, 1, OffsetSize);
    std::size_t offset = 1;
    putNumber(index, OffsetSize, 1);
    for (const Bytes &item : items)
        putNumber(index, OffsetSize, static_cast<int>(offset += item.size()));
    for (const Bytes &item : items)
        index += item;
    return index;
}

// One outline as the operators that draw it, each with as many steps as it takes.
class OutlineWriter
{
public:
    OutlineWriter(int width, qreal scale) : m_scale(scale) { putOperand(m_code, width); }

    Bytes write(const QPainterPath &path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element &element = path.elementAt(i);
            switch (element.type) {
            case QPainterPath::MoveToElement: add(MoveTo, 2, {element}); break;
            case QPainterPath::LineToElement: add(LineTo, MostArguments, {element}); break;
            case QPainterPath::CurveToElement:
                add(CurveTo, MostArguments, {element, path.elementAt(i + 1), path.elementAt(i + 2)});
                break;
            case QPainterPath::CurveToDataElement: break; // belongs to the curve before
            }
        }
        flush();
        putNumber(m_code, 1, EndChar);
        return m_code;
    }

private:
    void add(Operator operation, std::size_t most, std::initializer_list<QPointF> points)
    {
        const std::size_t arguments = 2 * points.size();
        if (operation != m_operation || m_count + arguments > most)
            flush();
        m_operation = operation;
        for (const QPointF &point : points) {
            const QPoint next(qRound(point.x() * m_scale), qRound(-point.y() * m_scale));
            putOperand(m_arguments, next.x() - m_at.x());
            putOperand(m_arguments, next.y() - m_at.y());
            m_at = next;
        }
        m_count += arguments;
    }

    void flush()
    {
        if (m_count > 0) {
            m_code += m_arguments;
            putNumber(m_code, 1, m_operation);
        }
        m_arguments.clear();
        m_count = 0;
    }

    qreal m_scale;
    Bytes m_code;
    Bytes m_arguments; // of the operator to come
    std::size_t m_count = 0;
    Operator m_operation = MoveTo;
    QPoint m_at;
};

Bytes topDictionary(const QRectF &box, int glyphs, std::size_t charset, std::size_t select, std::size_t outlines,
                    std::size_t fonts)
{
    Bytes dictionary;
    for (const int value : {FirstOwnString, FirstOwnString + 1, 0})
        putOperand(dictionary, value);
    putNumber(dictionary, 2, Escape << 8 | RegistryOrdering);
    for (const qreal value : {box.left(), box.top(), box.right(), box.bottom()})
        putOperand(dictionary, qRound(value));
    putNumber(dictionary, 1, FontBox);
    putOperand(dictionary, glyphs);
    putNumber(dictionary, 2, Escape << 8 | CidCount);
    putPlace(dictionary, charset);
    putNumber(dictionary, 1, Charset);
    putPlace(dictionary, select);
    putNumber(dictionary, 2, Escape << 8 | FontSelect);
    putPlace(dictionary, outlines);
    putNumber(dictionary, 1, CharStrings);
    putPlace(dictionary, fonts);
    putNumber(dictionary, 2, Escape << 8 | FontArray);
    return dictionary;
}

Bytes fileOf(const Bytes &name, const std::vector<Bytes> &outlines, const QRectF &box)
{
    const auto glyphs = static_cast<int>(outlines.size());
    Bytes header;
    putNumber(header, 4, 0x01000404); // version 1.0, four bytes long, offsets of four bytes
    header += indexOf({name});
    const Bytes strings = indexOf({"Adobe", "Identity"}) + indexOf({}); // no subroutines
    const std::size_t dictionarySize = indexOf({topDictionary(box, glyphs, 0, 0, 0, 0)}).size();

    Bytes charset; // from 1 on, all numbers in order
    putNumber(charset, 1, 2);
    putNumber(charset, 2, 1);
    putNumber(charset, 2, glyphs - 2);
    Bytes select; // the first font for all
    putNumber(select, 1, 3);
    putNumber(select, 2, 1);
    putNumber(select, 3, 0);
    putNumber(select, 2, glyphs);
    const Bytes charStrings = indexOf(outlines);
    Bytes privates;
    putOperand(privates, UnitsPerEm);
    putNumber(privates, 1, DefaultWidth);

    const std::size_t charsetAt = header.size() + dictionarySize + strings.size();
    const std::size_t selectAt = charsetAt + charset.size();
    const std::size_t charStringsAt = selectAt + select.size();
    const std::size_t privatesAt = charStringsAt + charStrings.size();
    Bytes font;
    putOperand(font, static_cast<int>(privates.size()));
    putPlace(font, privatesAt);
    putNumber(font, 1, Private);
    const Bytes dictionary = indexOf(
        {topDictionary(box, glyphs, charsetAt, selectAt, charStringsAt, privatesAt + privates.size())});
    return header + dictionary + strings + charset + select + charStrings + privates + indexOf({font});
}

} // namespace

OutlineFont outlineFont(const QByteArray &name, const QRawFont &font, const std::vector<quint32> &glyphs)
{
    const qreal scale = UnitsPerEm / font.pixelSize();
    OutlineFont made;
    made.widths.push_back(UnitsPerEm);
    std::vector<Bytes> outlines{OutlineWriter(UnitsPerEm, scale).write({})};
    const QList<QPointF> advances = font.advancesForGlyphIndexes(QList<quint32>(glyphs.begin(), glyphs.end()),
                                                                 QRawFont::UseDesignMetrics);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const QPainterPath path = font.pathForGlyph(glyphs[i]);
        made.widths.push_back(qRound(advances[static_cast<qsizetype>(i)].x() * scale));
        outlines.push_back(OutlineWriter(made.widths.back(), scale).write(path));
        const QRectF box = path.controlPointRect();
        made.box |= QRectF(QPointF(box.left(), -box.bottom()) * scale, box.size() * scale);
    }
    made.program = QByteArray::fromStdString(fileOf(name.toStdString(), outlines, made.box));
    return made;
}

} // namespace yongping

#include "report/layout/text_block.h"

#include "report/layout/text_layer.h"
#include "report/layout/units.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace yongping {

namespace {

// Where the baseline of a Chinese character stands in its square.
constexpr qreal BaselineInSquare = 0.86;

// Texts of all sizes are laid out in one and painted smaller or larger: each size that Qt knows of is a font that it
// looks for, opens and asks for the width of every character again.
constexpr qreal CommonPoints = 20;

qreal scaleOf(const TextStyle &style)
{
    return style.points / CommonPoints;
}

QFont fontOf(Face face, const TextStyle &style)
{
    QFont font = reportFont(face, CommonPoints);
    if (style.characterPitch > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pt(style.characterPitch - style.points) / scaleOf(style));
    return font;
}

QString joinedText(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextRun> &runs, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        if (run.face)
            range.format.setFont(fontOf(*run.face, style));
        if (run.colour)
            range.format.setForeground(*run.colour);
        start += range.length;
        if (run.face || run.colour)
            formats.append(range);
    }
    return formats;
}

// Start and end of the runs that are to stay on one line.
using Stretches = std::vector<std::pair<int, int>>;

Stretches togetherIn(const std::vector<TextRun> &runs)
{
    Stretches stretches;
    int start = 0;
    for (const TextRun &run : runs) {
        const int end = start + static_cast<int>(run.text.size());
        if (run.together)
            stretches.emplace_back(start, end);
        start = end;
    }
    return stretches;
}

void keepTogether(QTextLine &line, const Stretches &stretches, qreal width)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    for (const auto &[first, last] : stretches) {
        if (first > start && first < end && last > end) {
            line.setNumColumns(first - start, width);
            return;
        }
    }
}

int breakLines(QTextLayout &layout, qreal width, qreal indent, const Stretches &stretches)
{
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal x = count == 0 ? indent : 0;
        line.setLineWidth(width - x);
        keepTogether(line, stretches, width - x);
        line.setPosition(QPointF(x, 0));
        ++count;
    }
    layout.endLayout();
    return count;
}

QPainterPath outlineOf(const QGlyphRun &run, QPointF origin, qreal scale)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    QPainterPath outline;
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        outline.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(places[i]));
    return QTransform::fromTranslate(origin.x(), origin.y()).scale(scale, scale).map(outline);
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width)
    : TextBlock(std::vector<TextRun>{{text}}, style, width)
{
}

TextBlock::TextBlock(const std::vector<TextRun> &runs, const TextStyle &style, qreal width)
    : m_pitch(pt(style.pitch)), m_size(pt(style.points)), m_scale(scaleOf(style)), m_colour(style.colour)
{
    auto layout = std::make_shared<QTextLayout>(joinedText(runs), fontOf(style.face, style));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(runs, style));
    const qreal indent = pt(style.indent * style.character());
    m_last = breakLines(*layout, width / m_scale, indent / m_scale, togetherIn(runs));
    m_layout = std::move(layout);
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = m_first; i < m_last; ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest * m_scale;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    auto &layer = dynamic_cast<TextLayer &>(*painter.device());
    for (int i = m_first; i < m_last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal baseline = (i - m_first) * m_pitch + (m_pitch - m_size) / 2 + BaselineInSquare * m_size;
        setLine(painter, layer, line, topLeft + QPointF(0, baseline - line.ascent() * m_scale));
    }
    layer.addCharacters(m_layout->text());
}

// A line in parts of one colour each.
void TextBlock::setLine(QPainter &painter, TextLayer &layer, const QTextLine &line, QPointF topLeft) const
{
    const int end = line.textStart() + line.textLength();
    const QList<QTextLayout::FormatRange> formats = m_layout->formats();
    for (int from = line.textStart(); from < end;) {
        int to = end;
        QColor colour = m_colour;
        for (const QTextLayout::FormatRange &range : formats) {
            const int last = range.start + range.length;
            if (range.start > from)
                to = std::min(to, range.start);
            else if (last > from)
                to = std::min(to, last);
            if (range.start <= from && last > from && range.format.hasProperty(QTextFormat::ForegroundBrush))
                colour = range.format.foreground().color();
        }
        for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
            if (!layer.add(run, topLeft, m_scale, colour))
                painter.fillPath(outlineOf(run, topLeft, m_scale), colour);
        }
        from = to;
    }
}

TextBlock TextBlock::head(int count) const
{
    TextBlock block = *this;
    block.m_last = std::min(m_last, m_first + count);
    return block;
}

TextBlock TextBlock::tail(int count) const
{
    TextBlock block = *this;
    block.m_first = std::min(m_last, m_first + count);
    return block;
}

qreal textWidth(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(fontOf(style.face, style)).horizontalAdvance(text) * scaleOf(style);
}

} // namespace yongping

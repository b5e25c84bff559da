#include "report/layout/text_block.h"

#include "report/layout/units.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace yongping {

namespace {

// Where the baseline of a Chinese character stands in its square.
constexpr qreal BaselineInSquare = 0.86;

QFont fontOf(Face face, const TextStyle &style)
{
    QFont font = reportFont(face, style.points);
    if (style.characterPitch > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pt(style.characterPitch - style.points));
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

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width)
    : TextBlock(std::vector<TextRun>{{text}}, style, width)
{
}

TextBlock::TextBlock(const std::vector<TextRun> &runs, const TextStyle &style, qreal width)
    : m_pitch(pt(style.pitch)), m_size(pt(style.points)), m_colour(style.colour)
{
    auto layout = std::make_shared<QTextLayout>(joinedText(runs), fontOf(style.face, style));
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(runs, style));
    m_last = breakLines(*layout, width, pt(style.indent * style.character()), togetherIn(runs));
    m_layout = std::move(layout);
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = m_first; i < m_last; ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    for (int i = m_first; i < m_last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal baseline = (i - m_first) * m_pitch + (m_pitch - m_size) / 2 + BaselineInSquare * m_size;
        line.draw(&painter, topLeft + QPointF(0, baseline - line.ascent()));
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
    return QFontMetricsF(fontOf(style.face, style)).horizontalAdvance(text);
}

} // namespace yongping

#include "report/layout/row_item.h"

#include "report/layout/units.h"
#include "report/report_style.h"
#include "report/verdict_mark.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal SidePadding = pt(4);
constexpr qreal TopPadding = pt(3);
constexpr qreal TextGap = pt(2);
constexpr qreal MarkSize = pt(9);
constexpr qreal MarkGap = pt(3);
constexpr qreal RuleWidth = pt(0.5);

// Rows below this height are better moved than divided.
constexpr qreal TallRow = mm(32);
constexpr qreal LeastPart = mm(20);
constexpr int LinesTogether = 3;

qreal textsHeight(const std::vector<TextBlock> &texts)
{
    qreal height = 0;
    for (const TextBlock &text : texts)
        height += text.height();
    return texts.empty() ? 0 : height + TextGap * static_cast<qreal>(texts.size() - 1);
}

// Moves what does not fit into `room` out of `texts`.
std::vector<TextBlock> takeRest(std::vector<TextBlock> &texts, qreal room)
{
    std::vector<TextBlock> kept;
    std::vector<TextBlock> rest;
    qreal used = 0;
    for (const TextBlock &text : texts) {
        const int roomFor = static_cast<int>((room - used) / text.pitch());
        const int fitting = rest.empty() ? std::clamp(roomFor, 0, text.lines()) : 0;
        if (fitting > 0)
            kept.push_back(text.head(fitting));
        if (fitting < text.lines())
            rest.push_back(text.tail(fitting));
        used += text.height() + TextGap;
    }
    texts = std::move(kept);
    return rest;
}

int lineCount(const std::vector<TextBlock> &texts)
{
    int lines = 0;
    for (const TextBlock &text : texts)
        lines += text.lines();
    return lines;
}

} // namespace

qreal RowItem::padding(bool withMark)
{
    return 2 * SidePadding + (withMark ? MarkSize + MarkGap : 0);
}

qreal RowItem::height() const
{
    qreal tallest = 0;
    for (const Cell &cell : m_cells)
        tallest = std::max(tallest, textsHeight(cell.texts));
    return tallest + 2 * TopPadding;
}

qreal RowItem::leastHeight() const
{
    return height() < TallRow ? height() : LeastPart;
}

void RowItem::paint(QPainter &painter, QPointF topLeft) const
{
    const qreal rowHeight = height();
    qreal x = topLeft.x();
    for (const Cell &cell : m_cells) {
        const QRectF rect(x, topLeft.y(), cell.width, rowHeight);
        paintCell(painter, cell, rect);
        x += cell.width;
    }
}

void RowItem::paintCell(QPainter &painter, const Cell &cell, const QRectF &rect) const
{
    painter.setPen(QPen(ReportStyle::Rule, RuleWidth));
    painter.setBrush(cell.fill ? QBrush(*cell.fill) : QBrush(Qt::NoBrush));
    painter.drawRect(rect);

    const qreal spare = rect.height() - 2 * TopPadding - textsHeight(cell.texts);
    qreal y = rect.top() + TopPadding + (cell.centred ? spare / 2 : 0);
    qreal x = rect.left() + SidePadding;
    if (cell.mark && !cell.texts.empty()) {
        const qreal drop = (cell.texts.front().pitch() - MarkSize) / 2;
        paintVerdictMark(painter, *cell.mark, QRectF(x, y + drop, MarkSize, MarkSize));
        x += MarkSize + MarkGap;
    }
    for (const TextBlock &text : cell.texts) {
        text.paint(painter, QPointF(x, y));
        y += text.height() + TextGap;
    }
}

std::unique_ptr<FlowItem> RowItem::splitAt(qreal room)
{
    if (height() < TallRow || room < LeastPart)
        return nullptr;
    std::vector<Cell> kept = m_cells;
    std::vector<Cell> rest = m_cells;
    int keptLines = 0;
    int restLines = 0;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        rest[i].texts = takeRest(kept[i].texts, room - 2 * TopPadding);
        if (rest[i].texts.empty())
            rest[i].mark.reset();
        keptLines = std::max(keptLines, lineCount(kept[i].texts));
        restLines = std::max(restLines, lineCount(rest[i].texts));
    }
    if (keptLines < LinesTogether)
        return nullptr;
    if (restLines < LinesTogether && keptLines > 2 * LinesTogether)
        return splitAt(room - pt(16) * LinesTogether);
    if (continuation)
        rest.front().texts.insert(rest.front().texts.begin(), *continuation);
    auto remainder = std::make_unique<RowItem>(std::move(rest));
    remainder->continuation = continuation;
    remainder->head = head;
    remainder->keepWithNext = keepWithNext;
    keepWithNext = false;
    m_cells = std::move(kept);
    return remainder;
}

} // namespace yongping

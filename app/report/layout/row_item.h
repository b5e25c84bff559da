#pragma once

#include "judgement/verdict.h"
#include "report/layout/flow_item.h"

#include <optional>

namespace yongping {

// A cell of a row: texts one below the other, before them perhaps the shape of a verdict.
struct Cell
{
    qreal width = 0;
    std::vector<TextBlock> texts = {};
    std::optional<Verdict> mark = {};
    std::optional<QColor> fill = {};
    bool centred = false; // in its height
};

// A row of a table with thin rules around its cells. A tall one may be divided between lines.
class RowItem final : public FlowItem
{
public:
    // How much narrower the texts of a cell are than the cell, and than one with a mark.
    static qreal textWidth(qreal cellWidth, bool withMark = false) { return cellWidth - padding(withMark); }
    static qreal padding(bool withMark);

    explicit RowItem(std::vector<Cell> cells) : m_cells(std::move(cells)) {}

    qreal height() const override;
    qreal leastHeight() const override;
    void paint(QPainter &painter, QPointF topLeft) const override;
    std::unique_ptr<FlowItem> splitAt(qreal room) override;

    std::optional<TextBlock> continuation; // stands first in what is left of a divided row

private:
    void paintCell(QPainter &painter, const Cell &cell, const QRectF &rect) const;

    std::vector<Cell> m_cells;
};

} // namespace yongping

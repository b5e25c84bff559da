#include "ui/panel/panel_mark.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace yongping {

Theme::Colour markColour(PanelTableModel::Mark mark)
{
    switch (mark) {
    case PanelTableModel::Mark::Pivotal: return Theme::Colour::Partial;
    case PanelTableModel::Mark::Open: return Theme::Colour::Accent;
    case PanelTableModel::Mark::Agreed:
    case PanelTableModel::Mark::Alike: return Theme::Colour::SecondText;
    }
    Q_UNREACHABLE();
}

void paintPanelMark(QPainter &painter, const QRectF &rect, PanelTableModel::Mark mark)
{
    if (mark == PanelTableModel::Mark::Alike)
        return;
    constexpr qreal Grid = 16, Stroke = 1.5;
    const QColor ink = Theme::instance().colour(markColour(mark));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / Grid, rect.height() / Grid);
    painter.setPen(QPen(ink, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark == PanelTableModel::Mark::Pivotal ? QBrush(ink) : QBrush(Qt::NoBrush));
    if (mark == PanelTableModel::Mark::Agreed)
        painter.drawPolyline(QPolygonF({{3.5, 8.5}, {6.8, 11.8}, {12.5, 5}}));
    else
        painter.drawPolygon(QPolygonF({{8, 2.5}, {13.5, 8}, {8, 13.5}, {2.5, 8}}));
    painter.restore();
}

Verdict shapeOf(Decision decision)
{
    switch (decision) {
    case Decision::Accepted: return Verdict::Met;
    case Decision::AcceptedAfterRectification: return Verdict::Partial;
    case Decision::Rejected: return Verdict::NotMet;
    }
    Q_UNREACHABLE();
}

} // namespace yongping

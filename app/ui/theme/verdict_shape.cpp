#include "ui/theme/verdict_shape.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace yongping {

namespace {

constexpr qreal Grid = 16; // shapes are drawn on a grid of 16 × 16

QPen pen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintMet(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setPen(pen(Theme::instance().colour(Theme::Colour::OnAccent), 1.8));
    painter.drawPolyline(QPolygonF({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.8}}));
}

void paintPartial(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.5));
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(QRectF(1.75, 1.75, 12.5, 12.5), 90 * 16, 180 * 16);
}

void paintNotMet(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.25, 1.25, 13.5, 13.5), 2.5, 2.5);
    painter.setPen(pen(Theme::instance().colour(Theme::Colour::OnAccent), 1.8));
    painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
    painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
}

void paintUndetermined(QPainter &painter, const QColor &colour)
{
    QPen dashed(colour, 1.6, Qt::CustomDashLine, Qt::FlatCap);
    // Eight even dashes: the circumference in units of the pen's width, by sixteen.
    const qreal step = 2 * 3.14159265 * 6.2 / 1.6 / 16;
    dashed.setDashPattern({step, step});
    painter.setPen(dashed);
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

void paintNotDue(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.5));
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    painter.drawPolyline(QPolygonF({{8, 4.5}, {8, 8}, {10.6, 9.6}}));
}

void paintDash(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.8));
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void paintInformational(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.5));
    painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11));
    painter.drawPoint(QPointF(8, 5));
}

} // namespace

void paintVerdictShape(QPainter &painter, const QRectF &rect, Verdict verdict, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / Grid, rect.height() / Grid);
    painter.setBrush(Qt::NoBrush);
    switch (verdict) {
    case Verdict::Met: paintMet(painter, colour); break;
    case Verdict::Partial: paintPartial(painter, colour); break;
    case Verdict::NotMet: paintNotMet(painter, colour); break;
    case Verdict::Undetermined: paintUndetermined(painter, colour); break;
    case Verdict::NotDue: paintNotDue(painter, colour); break;
    case Verdict::NotApplicable: paintDash(painter, colour); break;
    case Verdict::Informational: paintInformational(painter, colour); break;
    }
    painter.restore();
}

Verdict shapeOf(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Satisfied: return Verdict::Met;
    case Conclusion::NotSatisfied: return Verdict::NotMet;
    case Conclusion::Undetermined: return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

} // namespace yongping

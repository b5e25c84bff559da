#include "report/verdict_mark.h"

#include <QPainterPath>
#include <QPolygonF>

namespace yongping {

namespace {

const QColor Green(0x1A, 0x7F, 0x37);
const QColor Amber(0xA8, 0x5A, 0x00);
const QColor Red(0xC0, 0x27, 0x2D);
const QColor Grey(0x56, 0x60, 0x6B);

constexpr qreal StrokeShare = 0.1; // of the mark's size

QPen stroke(const QRectF &square, const QColor &colour, qreal share = StrokeShare)
{
    return QPen(colour, square.width() * share, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPointF at(const QRectF &square, qreal x, qreal y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

QRectF inside(const QRectF &square)
{
    const qreal inset = square.width() * StrokeShare / 2;
    return square.adjusted(inset, inset, -inset, -inset);
}

void paintMet(QPainter &painter, const QRectF &square)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Green);
    painter.drawEllipse(square);
    painter.setPen(stroke(square, Qt::white, 0.12));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(square, 0.26, 0.52), at(square, 0.44, 0.70), at(square, 0.75, 0.33)});
}

void paintPartial(QPainter &painter, const QRectF &square)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Amber);
    painter.drawPie(inside(square), 90 * 16, 180 * 16);
    painter.setPen(stroke(square, Amber));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside(square));
}

void paintNotMet(QPainter &painter, const QRectF &square)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Red);
    painter.drawRect(square);
    painter.setPen(stroke(square, Qt::white, 0.12));
    painter.drawLine(at(square, 0.27, 0.27), at(square, 0.73, 0.73));
    painter.drawLine(at(square, 0.73, 0.27), at(square, 0.27, 0.73));
}

// Dashes are drawn one by one: they stay even, whatever draws the PDF.
void paintUndetermined(QPainter &painter, const QRectF &square)
{
    painter.setPen(stroke(square, Grey));
    painter.setBrush(Qt::NoBrush);
    constexpr int Dashes = 8;
    constexpr int Step = 360 * 16 / Dashes;
    for (int i = 0; i < Dashes; ++i)
        painter.drawArc(inside(square), i * Step, Step * 6 / 10);
}

void paintNotDue(QPainter &painter, const QRectF &square)
{
    painter.setPen(stroke(square, Grey));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside(square));
    painter.drawPolyline(QPolygonF{at(square, 0.5, 0.22), at(square, 0.5, 0.52), at(square, 0.72, 0.62)});
}

void paintDash(QPainter &painter, const QRectF &square)
{
    painter.setPen(stroke(square, Grey, 0.14));
    painter.drawLine(at(square, 0.15, 0.5), at(square, 0.85, 0.5));
}

void paintInformational(QPainter &painter, const QRectF &square)
{
    painter.setPen(stroke(square, Grey));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside(square));
    painter.setPen(stroke(square, Grey, 0.12));
    painter.drawLine(at(square, 0.5, 0.24), at(square, 0.5, 0.36));
    painter.drawLine(at(square, 0.5, 0.44), at(square, 0.5, 0.76));
}

} // namespace

QColor verdictColour(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Green;
    case Verdict::Partial:
        return Amber;
    case Verdict::NotMet:
        return Red;
    default:
        return Grey;
    }
}

void paintVerdictMark(QPainter &painter, Verdict verdict, const QRectF &square)
{
    switch (verdict) {
    case Verdict::Met:
        return paintMet(painter, square);
    case Verdict::Partial:
        return paintPartial(painter, square);
    case Verdict::NotMet:
        return paintNotMet(painter, square);
    case Verdict::Undetermined:
        return paintUndetermined(painter, square);
    case Verdict::NotDue:
        return paintNotDue(painter, square);
    case Verdict::NotApplicable:
        return paintDash(painter, square);
    case Verdict::Informational:
        return paintInformational(painter, square);
    }
}

Verdict verdictLike(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Satisfied:
        return Verdict::Met;
    case Conclusion::NotSatisfied:
        return Verdict::NotMet;
    case Conclusion::Undetermined:
        return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

} // namespace yongping

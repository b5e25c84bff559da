#pragma once

#include <QSizeF>
#include <QtGlobal>

namespace yongping {

// Layout counts in device units of the PDF, ten to a point: fine enough that letters stand where their metrics say.
constexpr int UnitsPerInch = 720;

constexpr qreal pt(qreal points)
{
    return points * UnitsPerInch / 72;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * UnitsPerInch / 25.4;
}

// GB/T 9704-2012: A4, type area 156 × 225 mm.
constexpr qreal LeftMargin = mm(28);
constexpr qreal TopMargin = mm(37);
constexpr qreal TypeWidth = mm(156);
constexpr qreal TypeHeight = mm(225);

} // namespace yongping

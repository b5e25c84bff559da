#pragma once

#include "report/layout/units.h"

#include <QPageLayout>
#include <QRectF>

namespace yongping {

// Where on A4 the type area of a document lies, in layout units.
struct PageGeometry
{
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QRectF typeArea;

    static PageGeometry portrait()
    {
        return {QPageLayout::Portrait, QRectF(LeftMargin, TopMargin, TypeWidth, TypeHeight)};
    }
    // For wide tables: the upright area turned, without the room that a file's head asks for.
    static PageGeometry landscape()
    {
        return {QPageLayout::Landscape, QRectF(mm(28), mm(30), mm(241), mm(154))};
    }
};

} // namespace yongping

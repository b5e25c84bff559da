#pragma once

#include "presentation/indicator_chart_data.h"

#include <QWidget>

class QPainter;

namespace yongping {

// The marks of a chart of improvements: a triangle on the promised target, a thin line over what rounding allows.
void paintTargetMark(QPainter &painter, const QPointF &tip);
// The break in a bar that is cut off, around its middle.
void paintBreak(QPainter &painter, const QPointF &centre, double half);
void paintRange(QPainter &painter, double left, double right, double y);

// What the bars and the marks of a chart mean, in small samples with words.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Thresholds, Promises };

    explicit ChartLegend(Kind kind, QWidget *parent = nullptr);
};

} // namespace yongping

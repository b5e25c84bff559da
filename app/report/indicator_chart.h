#pragma once

#include "judgement/verdict.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yongping {

// One bar: an improvement in percent beside the improvement asked for.
struct IndicatorBar
{
    QString title;
    QString improvementText;
    QString thresholdText;
    std::optional<double> improvement; // none: open
    double threshold = 0;
    Verdict verdict = Verdict::Undetermined;
};

// Horizontal bars of improvements with their thresholds as ticks: filled where reached, hatched where missed, an
// outline where open. The one place that knows how it is drawn.
class IndicatorChart
{
public:
    virtual ~IndicatorChart() = default;
    virtual qreal height() const = 0;
    virtual void paint(QPainter &painter, const QRectF &area) const = 0;
};

std::unique_ptr<IndicatorChart> makeIndicatorChart(std::vector<IndicatorBar> bars);

} // namespace yongping

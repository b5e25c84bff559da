#pragma once

#include "judgement/verdict.h"

#include <QPainter>
#include <QPointF>
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
// outline where open. Painted bar by bar, so that a long chart can go over pages. The one place that knows how it is
// drawn.
class IndicatorChart
{
public:
    virtual ~IndicatorChart() = default;
    virtual std::size_t bars() const = 0;
    virtual qreal barHeight(std::size_t bar) const = 0;
    virtual void paintBar(QPainter &painter, std::size_t bar, QPointF topLeft) const = 0;
};

// As wide as the chart is to be.
std::unique_ptr<IndicatorChart> makeIndicatorChart(std::vector<IndicatorBar> bars, qreal width);

} // namespace yongping

#pragma once

#include "presentation/indicator_chart_data.h"

#include <QWidget>

namespace yongping {

// What the bars and the tick of a chart mean, in small samples with words.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Thresholds, Promises };

    explicit ChartLegend(Kind kind, QWidget *parent = nullptr);
};

} // namespace yongping

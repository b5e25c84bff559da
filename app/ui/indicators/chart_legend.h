#pragma once

#include "presentation/indicator_chart_data.h"

#include <QWidget>

namespace yongping {

// What the bars and the tick of the chart mean, in small samples with words.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
};

} // namespace yongping

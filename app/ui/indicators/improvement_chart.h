#pragma once

#include "ui/indicators/bar_chart.h"

namespace yongping {

// Horizontal bars of improvement, one per indicator, each with its threshold as a tick on it: solid where it reaches
// the threshold, hatched where it misses, an outline up to the threshold while it is open; a triangle beneath it on
// what was promised, and a thin line over what rounding allows where that can turn the verdict. Titles and values stand
// above the bars, so that no language is cut off. A bar that is far longer than all others ends at the frame with a
// break in it. Says everything in words as its accessible description.
class ImprovementChart : public BarChart
{
    Q_OBJECT
public:
    explicit ImprovementChart(QWidget *parent = nullptr);

    void showData(const IndicatorChartData &chartData);

    QSize sizeHint() const override;

protected:
    std::vector<Bar> bars() const override;
    Axis axis() const override;
    QMargins margins() const override;
    void placeBehind() override;
    void placeLine(std::size_t number, qreal height) override;

private:
    QString valueWords(const IndicatorRow &row, qreal width) const;
    void placeRange(const IndicatorRow &row, qreal y);
    void placeBreak(const IndicatorRow &row, const QPointF &middle, qreal half);
    void placeTarget(const IndicatorRow &row, qreal bottom);
    double drawnEnd(const IndicatorRow &row) const;

    IndicatorChartData m_data;
};

} // namespace yongping

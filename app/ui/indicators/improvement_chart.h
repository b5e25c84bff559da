#pragma once

#include "presentation/indicator_chart_data.h"

#include <QChartView>

#include <vector>

class QGraphicsItem;
class QHorizontalStackedBarSeries;

namespace yongping {

// Horizontal bars of improvement, one per indicator, each with its threshold as a tick on it: solid where it reaches
// the threshold, hatched where it misses, an outline up to the threshold while it is open; a triangle beneath it on what
// was promised, and a thin line over what rounding allows where that can turn the verdict. Titles and values stand above the
// bars, so that no language is cut off. A bar that is far longer than all others ends at the frame with a break in it. Says everything in words as its accessible description.
class ImprovementChart : public QChartView
{
    Q_OBJECT
public:
    explicit ImprovementChart(QWidget *parent = nullptr);

    void showData(const IndicatorChartData &chartData);

    QSize sizeHint() const override;

private:
    void rebuild();
    void addBars();
    void addAxes();
    void placeMarks();
    void addWords(const QString &text, const QColor &ink, const QPointF &bottom, Qt::Alignment side);
    QString valueWords(const IndicatorRow &row, qreal width) const;
    void placeRange(const IndicatorRow &row, qreal y);
    void placeBreak(const IndicatorRow &row, const QPointF &middle, qreal half);
    void placeTarget(const IndicatorRow &row, qreal bottom);
    void placeRow(std::size_t row, qreal rowHeight);
    QGraphicsItem *addMark(QGraphicsItem *item);
    QPointF position(double percent, double category) const;
    double drawnEnd(const IndicatorRow &row) const;

    IndicatorChartData m_data;
    QHorizontalStackedBarSeries *m_bars = nullptr;
    std::vector<QGraphicsItem *> m_marks; // ticks and texts, in the chart's coordinates
};

} // namespace yongping

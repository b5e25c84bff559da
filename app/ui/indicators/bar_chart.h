#pragma once

#include "presentation/indicator_chart_data.h"

#include <QChartView>

#include <vector>

class QGraphicsItem;
class QHorizontalStackedBarSeries;

namespace yongping {

// A chart of lines from the top, each with at most one horizontal bar over an axis of percentages and with marks and
// words of its own. Follows the theme; takes neither keyboard nor wheel. What it shows comes from the class that knows
// the lines.
class BarChart : public QChartView
{
public:
    explicit BarChart(double barShare, QWidget *parent); // of a line's height

protected:
    struct Bar
    {
        IndicatorRow::State state = IndicatorRow::State::Open;
        double end = 0; // in percent; 0: no bar
    };
    struct Axis
    {
        double low = 0;
        double high = 0;
        double step = 0;
    };

    virtual std::vector<Bar> bars() const = 0;
    virtual Axis axis() const = 0;
    virtual QMargins margins() const = 0; // around the bars
    virtual void placeLine(std::size_t number, qreal height) = 0;
    virtual void placeBehind() {} // what lies under the marks of all lines

    // To be called when what is shown has changed.
    void rebuild();
    QPointF position(double percent, std::size_t line = 0) const; // in the chart's coordinates
    // Takes the item, which must be the chart's child.
    void addMark(QGraphicsItem *item);
    void addTick(const QPointF &top, qreal height);
    // On a ground of their own, as the lines of the grid would run through the words.
    void addWords(const QString &text, const QFont &font, const QColor &ink, const QRectF &room, Qt::Alignment side);

private:
    void addBars(const std::vector<Bar> &bars);
    void addAxes();
    void placeMarks();

    double m_barShare;
    std::size_t m_lines = 0;
    QHorizontalStackedBarSeries *m_series = nullptr;
    std::vector<QGraphicsItem *> m_marks;
};

} // namespace yongping

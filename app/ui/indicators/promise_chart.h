#pragma once

#include "presentation/promise_chart_data.h"
#include "ui/indicators/bar_chart.h"

namespace yongping {

// Every promise as a tick at one and the same place, and beneath its title a bar for what each stage reached of it:
// solid where the promise is kept, hatched where it is not, an outline while there is no result. Says everything in
// words as its accessible description, which whoever fills it gives.
class PromiseChart : public BarChart
{
    Q_OBJECT
public:
    explicit PromiseChart(QWidget *parent = nullptr);

    void showData(const PromiseChartData &chartData, const QString &summary);

    QSize sizeHint() const override;

protected:
    std::vector<Bar> bars() const override;
    Axis axis() const override;
    QMargins margins() const override;
    void placeLine(std::size_t number, qreal height) override;

private:
    // A line of the chart: the title of a promise, or one of its bars.
    struct Line
    {
        const PromiseGroup *group = nullptr;
        const PromiseBar *bar = nullptr;
    };

    void addText(const QString &text, const QColor &ink, const QRectF &room, Qt::Alignment side);
    int widest(QString PromiseBar::*text) const;

    PromiseChartData m_data;
    std::vector<Line> m_lines; // from the top
};

} // namespace yongping

#include "report/indicator_chart.h"

#include "report/layout/text_block.h"
#include "report/layout/units.h"
#include "report/report_style.h"
#include "report/verdict_mark.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qreal RowHeight = mm(10.5);
constexpr qreal TitleGap = mm(2); // between long titles
constexpr qreal BarHeight = mm(4);
constexpr qreal TitleWidth = mm(42);
constexpr qreal ValueWidth = mm(20);
constexpr qreal TickOverhang = mm(0.6);
constexpr qreal HatchStep = mm(1.3);
constexpr qreal LineWidth = pt(0.7);

// The stretch of percentages that the bars need, zero always within it.
struct Scale
{
    double low = 0;
    double high = 1;

    qreal x(const QRectF &plot, double percent) const
    {
        return plot.left() + plot.width() * (percent - low) / (high - low);
    }
};

Scale scaleFor(const std::vector<IndicatorBar> &bars)
{
    Scale scale;
    double reach = 1;
    for (const IndicatorBar &bar : bars)
        reach = std::max({reach, bar.threshold * 1.25, bar.improvement.value_or(0)});
    // A single enormous improvement or decline must not flatten all others.
    reach = std::min(reach, 200.0);
    for (const IndicatorBar &bar : bars)
        scale.low = std::min(scale.low, std::max(bar.improvement.value_or(0), -reach / 2));
    scale.high = reach;
    return scale;
}

class BarChart final : public IndicatorChart
{
public:
    BarChart(std::vector<IndicatorBar> bars, qreal width)
        : m_bars(std::move(bars)), m_scale(scaleFor(m_bars)), m_width(width)
    {
        const TextStyle style = ReportStyle::chartLabel();
        for (const IndicatorBar &bar : m_bars)
            m_titles.emplace_back(bar.title, style, TitleWidth - mm(3));
    }

    std::size_t bars() const override { return m_bars.size(); }
    qreal barHeight(std::size_t bar) const override
    {
        return std::max(RowHeight, m_titles[bar].height() + TitleGap);
    }

    void paintBar(QPainter &painter, std::size_t i, QPointF topLeft) const override
    {
        const IndicatorBar &bar = m_bars[i];
        const QRectF row(topLeft, QSizeF(m_width, barHeight(i)));
        const QRectF plot(row.left() + TitleWidth, row.top(), m_width - TitleWidth - ValueWidth, row.height());
        painter.setPen(QPen(ReportStyle::Hairline, LineWidth));
        painter.drawLine(QPointF(m_scale.x(plot, 0), plot.top()), QPointF(m_scale.x(plot, 0), plot.bottom()));
        m_titles[i].paint(painter, QPointF(row.left(), row.center().y() - m_titles[i].height() / 2));

        drawBar(painter, bar, barRect(bar, row, plot));
        paintThreshold(painter, bar, row, plot);

        const TextStyle valueStyle{Face::Heading, 9, 11.5, verdictColour(bar.verdict)};
        const TextBlock value(bar.improvementText, valueStyle, ValueWidth - mm(2));
        value.paint(painter, QPointF(row.right() - ValueWidth + mm(2), row.center().y() - value.height() / 2));
    }

private:
    QRectF barRect(const IndicatorBar &bar, const QRectF &row, const QRectF &plot) const
    {
        const double end = std::clamp(bar.improvement.value_or(bar.threshold), m_scale.low, m_scale.high);
        const qreal from = m_scale.x(plot, std::min(0.0, end));
        const qreal to = m_scale.x(plot, std::max(0.0, end));
        return {from, row.center().y() - BarHeight / 2, to - from, BarHeight};
    }

    static void drawBar(QPainter &painter, const IndicatorBar &bar, const QRectF &rect)
    {
        const QColor colour = verdictColour(bar.verdict);
        const bool reached = bar.verdict == Verdict::Met;
        if (bar.improvement && bar.verdict == Verdict::NotMet)
            paintHatch(painter, rect, colour);
        QPen pen(colour, LineWidth);
        if (!bar.improvement)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(reached ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRect(rect);
    }

    // Drawn line by line: a brush with a pattern would be printed as an image.
    static void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour)
    {
        painter.setPen(QPen(colour, LineWidth));
        for (qreal x = rect.left() - rect.height(); x < rect.right(); x += HatchStep) {
            const qreal cutLeft = std::max(0.0, rect.left() - x);
            const qreal cutRight = std::max(0.0, x + rect.height() - rect.right());
            painter.drawLine(QPointF(x + cutLeft, rect.bottom() - cutLeft),
                             QPointF(x + rect.height() - cutRight, rect.top() + cutRight));
        }
    }

    void paintThreshold(QPainter &painter, const IndicatorBar &bar, const QRectF &row, const QRectF &plot) const
    {
        const qreal x = m_scale.x(plot, bar.threshold);
        const qreal half = BarHeight / 2 + TickOverhang;
        painter.setPen(QPen(ReportStyle::Ink, pt(1.4)));
        painter.drawLine(QPointF(x, row.center().y() - half), QPointF(x, row.center().y() + half));
        const TextStyle style = ReportStyle::chartTick();
        const TextBlock label(bar.thresholdText, style, mm(20));
        label.paint(painter, QPointF(x - mm(10), row.center().y() - RowHeight / 2));
    }

    std::vector<IndicatorBar> m_bars;
    Scale m_scale;
    qreal m_width;
    std::vector<TextBlock> m_titles;
};

} // namespace

std::unique_ptr<IndicatorChart> makeIndicatorChart(std::vector<IndicatorBar> bars, qreal width)
{
    return std::make_unique<BarChart>(std::move(bars), width);
}

} // namespace yongping

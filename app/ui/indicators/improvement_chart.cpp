#include "ui/indicators/improvement_chart.h"

#include "ui/indicators/chart_legend.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QGraphicsLineItem>

#include <algorithm>

namespace yongping {

namespace {

constexpr double BarShare = 0.3;       // of a row's height, the rest is for the words above
constexpr int RowHeight = 60, LeastRows = 2, AxisHeight = 40;
constexpr int TickOver = 3, WordGap = 5;
constexpr qreal BreakFromEnd = 28, BreakWidth = 12;
constexpr qreal RangeHeight = 8, TargetWidth = 12, TargetHeight = 10;

// A mark painted by the function that paints it in the legend too.
template<typename Paint>
class PaintedMark : public QGraphicsItem
{
public:
    PaintedMark(const QRectF &bounds, Paint paint, QGraphicsItem *parent)
        : QGraphicsItem(parent), m_bounds(bounds), m_paint(paint)
    {
    }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QRectF m_bounds;
    Paint m_paint;
};

} // namespace

ImprovementChart::ImprovementChart(QWidget *parent) : BarChart(BarShare, parent)
{
    setObjectName(QStringLiteral("improvement-chart"));
    setAccessibleName(tr("Improvement of the indicators"));
}

void ImprovementChart::showData(const IndicatorChartData &chartData)
{
    m_data = chartData;
    setAccessibleDescription(m_data.check ? m_data.summary() : QString());
    const int rows = std::max(LeastRows, static_cast<int>(m_data.rows.size()));
    setMinimumHeight(rows * RowHeight * 3 / 4 + AxisHeight);
    setMaximumHeight(rows * RowHeight * 3 / 2 + AxisHeight);
    rebuild();
}

QSize ImprovementChart::sizeHint() const
{
    const int rows = std::max(LeastRows, static_cast<int>(m_data.rows.size()));
    return {400, rows * RowHeight + AxisHeight};
}

std::vector<BarChart::Bar> ImprovementChart::bars() const
{
    std::vector<Bar> all;
    for (const IndicatorRow &row : m_data.rows)
        all.push_back({row.state, drawnEnd(row)});
    return all;
}

BarChart::Axis ImprovementChart::axis() const
{
    return {m_data.axisLow, m_data.axisHigh, m_data.axisStep};
}

QMargins ImprovementChart::margins() const
{
    return {0, Theme::Space8, 0, 0};
}

// Open bars reach to the threshold: what is still to be shown.
double ImprovementChart::drawnEnd(const IndicatorRow &row) const
{
    return row.state == IndicatorRow::State::Open ? row.threshold : m_data.shownEnd(row.improvement);
}

void ImprovementChart::placeBehind()
{
    const QRectF plot = chart()->plotArea();
    const qreal x = position(0).x();
    auto *zero = new QGraphicsLineItem(x, plot.top(), x, plot.bottom(), chart());
    zero->setPen(QPen(Theme::instance().colour(Theme::Colour::ControlBorder), 1));
    addMark(zero);
}

void ImprovementChart::placeLine(std::size_t number, qreal height)
{
    const Theme &theme = Theme::instance();
    const IndicatorRow &row = m_data.rows[number];
    const QRectF plot = chart()->plotArea();
    const QPointF threshold = position(row.threshold, number);
    const qreal half = height * BarShare / 2;
    addTick(threshold - QPointF(0, half + TickOver), 2 * (half + TickOver));

    placeBreak(row, {position(drawnEnd(row)).x(), threshold.y()}, half);
    placeRange(row, threshold.y());
    placeTarget(row, threshold.y() + half);

    const QFont font = theme.bodyFont();
    const QRectF room(QPointF(plot.left() + WordGap, plot.top()),
                      QPointF(plot.right() - WordGap, threshold.y() - half - WordGap));
    addWords(row.title, font, theme.colour(Theme::Colour::Text), room, Qt::AlignLeft | Qt::AlignBottom);
    addWords(valueWords(row, plot.width() - 4 * WordGap), font, theme.verdictColour(row.verdict()), room,
             Qt::AlignRight | Qt::AlignBottom);
}

// The longest words that fit beside the title; the table and the description say all of it.
QString ImprovementChart::valueWords(const IndicatorRow &row, qreal width) const
{
    QStringList choices;
    if (row.state == IndicatorRow::State::Open) {
        choices = {tr("%1 (%2)").arg(row.remark, row.thresholdText), row.thresholdText};
    } else {
        choices = {tr("%1 (%2)").arg(row.improvementText, row.thresholdText), row.improvementText};
        if (m_data.isCutOff(row.improvement)) {
            choices.prepend(tr("%1, cut off").arg(row.improvementText));
            choices.prepend(tr("%1 (%2), cut off").arg(row.improvementText, row.thresholdText));
        }
    }
    const QFontMetricsF body(Theme::instance().bodyFont());
    const qreal room = width - body.horizontalAdvance(row.title);
    for (const QString &words : choices) {
        if (body.horizontalAdvance(words) <= room)
            return words;
    }
    return choices.constLast();
}

// Two slanting lines with a gap between them: the bar goes on for much longer than there is room.
void ImprovementChart::placeBreak(const IndicatorRow &row, const QPointF &middle, qreal half)
{
    if (row.state == IndicatorRow::State::Open || !m_data.isCutOff(row.improvement))
        return;
    const qreal inwards = row.improvement > 0 ? -BreakFromEnd : BreakFromEnd;
    const QPointF centre = middle + QPointF(inwards, 0);
    const auto paint = [centre, half](QPainter &painter) { paintBreak(painter, centre, half); };
    const QRectF bounds(centre.x() - BreakWidth, centre.y() - half - TickOver, 2 * BreakWidth, 2 * (half + TickOver));
    addMark(new PaintedMark(bounds, paint, chart()));
}

// Only where it can turn the verdict; elsewhere it would be noise.
void ImprovementChart::placeRange(const IndicatorRow &row, qreal y)
{
    const bool sways = row.margin.sway == IndicatorMargin::Sway::CouldBeMissed
        || row.margin.sway == IndicatorMargin::Sway::CouldBeReached;
    if (!sways)
        return;
    const QRectF plot = chart()->plotArea();
    const qreal left = qMax(plot.left(), position(row.margin.lowest->toDouble()).x());
    const qreal right = qMin(plot.right(), position(row.margin.highest->toDouble()).x());
    const auto paint = [left, right, y](QPainter &painter) { paintRange(painter, left, right, y); };
    addMark(new PaintedMark(QRectF(left - 1, y - RangeHeight / 2, right - left + 2, RangeHeight), paint, chart()));
}

// Beneath the bar, its tip at it: the tick of the threshold stays free where both are the same.
void ImprovementChart::placeTarget(const IndicatorRow &row, qreal bottom)
{
    if (!row.target)
        return;
    const QPointF tip(position(m_data.shownEnd(*row.target)).x(), bottom);
    const auto paint = [tip](QPainter &painter) { paintTargetMark(painter, tip); };
    addMark(new PaintedMark(QRectF(tip.x() - TargetWidth / 2, tip.y() - 1, TargetWidth, TargetHeight), paint, chart()));
}

} // namespace yongping

#include "ui/indicators/improvement_chart.h"

#include "ui/indicators/bar_dress.h"
#include "ui/indicators/chart_legend.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <memory>

namespace yongping {

namespace {

constexpr double BarShare = 0.3;       // of a row's height, the rest is for the words above
constexpr int RowHeight = 60, LeastRows = 2, AxisHeight = 40;
constexpr int TickStroke = 2, TickOver = 3, WordGap = 5;
constexpr qreal BreakFromEnd = 28, BreakWidth = 12;
constexpr qreal RangeHeight = 8, TargetWidth = 12, TargetHeight = 10;
constexpr std::array States{IndicatorRow::State::Met, IndicatorRow::State::Missed, IndicatorRow::State::Open};

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

ImprovementChart::ImprovementChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(QStringLiteral("improvement-chart"));
    setAccessibleName(tr("Improvement of the indicators"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, Theme::Space8, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, &ImprovementChart::placeMarks);
    connect(&Theme::instance(), &Theme::changed, this, &ImprovementChart::rebuild);
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

void ImprovementChart::rebuild()
{
    setBackgroundBrush(Theme::instance().colour(Theme::Colour::Surface));
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_bars = nullptr;
    if (!m_data.rows.empty()) {
        addBars();
        addAxes();
    }
    placeMarks();
}

// One set of bars per state; a row is a value in its own state's set and nothing in the others.
void ImprovementChart::addBars()
{
    auto bars = std::make_unique<QHorizontalStackedBarSeries>();
    bars->setBarWidth(BarShare);
    for (const IndicatorRow::State state : States) {
        auto *set = new QBarSet(QString(), bars.get());
        dressBars(*set, state);
        // The axis grows upwards; the first indicator stands at the top.
        for (auto row = m_data.rows.rbegin(); row != m_data.rows.rend(); ++row)
            set->append(row->state == state ? drawnEnd(*row) : 0);
        bars->append(set);
    }
    m_bars = bars.get();
    chart()->addSeries(bars.release());
}

void ImprovementChart::addAxes()
{
    const Theme &theme = Theme::instance();
    auto rows = std::make_unique<QBarCategoryAxis>();
    for (auto row = m_data.rows.rbegin(); row != m_data.rows.rend(); ++row)
        rows->append(row->spec->id);
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    rows->setLineVisible(false);
    auto percent = std::make_unique<QValueAxis>();
    percent->setRange(m_data.axisLow, m_data.axisHigh);
    percent->setTickType(QValueAxis::TicksDynamic);
    percent->setTickAnchor(0);
    percent->setTickInterval(m_data.axisStep);
    const QString figure = m_data.axisStep < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f");
    percent->setLabelFormat(figure % (language() == Language::Chinese ? QStringLiteral("%%") : QStringLiteral(" %%")));
    percent->setLabelsFont(theme.captionFont());
    percent->setLabelsColor(theme.colour(Theme::Colour::SecondText));
    percent->setGridLineColor(theme.colour(Theme::Colour::Line));
    percent->setLinePenColor(theme.colour(Theme::Colour::Line));
    QAbstractAxis *rowAxis = rows.release();
    QAbstractAxis *percentAxis = percent.release();
    chart()->addAxis(rowAxis, Qt::AlignLeft);
    chart()->addAxis(percentAxis, Qt::AlignBottom);
    m_bars->attachAxis(rowAxis);
    m_bars->attachAxis(percentAxis);
}

// Open bars reach to the threshold: what is still to be shown.
double ImprovementChart::drawnEnd(const IndicatorRow &row) const
{
    return row.state == IndicatorRow::State::Open ? row.threshold : m_data.shownEnd(row.improvement);
}

QPointF ImprovementChart::position(double percent, double category) const
{
    return chart()->mapToPosition(QPointF(percent, category), m_bars);
}

QGraphicsItem *ImprovementChart::addMark(QGraphicsItem *item)
{
    item->setZValue(chart()->zValue() + 10);
    m_marks.push_back(item);
    return item;
}

void ImprovementChart::placeMarks()
{
    for (QGraphicsItem *mark : m_marks)
        delete mark;
    m_marks.clear();
    if (!m_bars || chart()->plotArea().isEmpty())
        return;
    const Theme &theme = Theme::instance();
    const QRectF plot = chart()->plotArea();
    auto *zero = new QGraphicsLineItem(position(0, 0).x(), plot.top(), position(0, 0).x(), plot.bottom(), chart());
    zero->setPen(QPen(theme.colour(Theme::Colour::ControlBorder), 1));
    addMark(zero);
    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        placeRow(row, plot.height() / static_cast<double>(m_data.rows.size()));
}

void ImprovementChart::placeRow(std::size_t number, qreal rowHeight)
{
    const Theme &theme = Theme::instance();
    const IndicatorRow &row = m_data.rows[number];
    const QRectF plot = chart()->plotArea();
    const QPointF threshold = position(row.threshold, static_cast<double>(m_data.rows.size() - 1 - number));
    const qreal half = rowHeight * BarShare / 2;
    auto *tick = new QGraphicsLineItem(threshold.x(), threshold.y() - half - TickOver, threshold.x(),
                                       threshold.y() + half + TickOver, chart());
    tick->setPen(QPen(theme.colour(Theme::Colour::Text), TickStroke));
    addMark(tick);

    placeBreak(row, {position(drawnEnd(row), 0).x(), threshold.y()}, half);
    placeRange(row, threshold.y());
    placeTarget(row, threshold.y() + half);

    const qreal wordsBottom = threshold.y() - half - WordGap;
    addWords(row.title, theme.colour(Theme::Colour::Text), {plot.left() + WordGap, wordsBottom}, Qt::AlignLeft);

    addWords(valueWords(row, plot.width() - 4 * WordGap), theme.verdictColour(row.verdict()),
             {plot.right() - WordGap, wordsBottom}, Qt::AlignRight);
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
    const qreal left = qMax(plot.left(), position(row.margin.lowest->toDouble(), 0).x());
    const qreal right = qMin(plot.right(), position(row.margin.highest->toDouble(), 0).x());
    const auto paint = [left, right, y](QPainter &painter) { paintRange(painter, left, right, y); };
    addMark(new PaintedMark(QRectF(left - 1, y - RangeHeight / 2, right - left + 2, RangeHeight), paint, chart()));
}

// Beneath the bar, its tip at it: the tick of the threshold stays free where both are the same.
void ImprovementChart::placeTarget(const IndicatorRow &row, qreal bottom)
{
    if (!row.target)
        return;
    const QPointF tip(position(m_data.shownEnd(*row.target), 0).x(), bottom);
    const auto paint = [tip](QPainter &painter) { paintTargetMark(painter, tip); };
    addMark(new PaintedMark(QRectF(tip.x() - TargetWidth / 2, tip.y() - 1, TargetWidth, TargetHeight), paint, chart()));
}

// On a ground of their own, as the lines of the grid would run through the words.
void ImprovementChart::addWords(const QString &text, const QColor &ink, const QPointF &bottom, Qt::Alignment side)
{
    auto *words = new QGraphicsSimpleTextItem(text, chart());
    words->setFont(Theme::instance().bodyFont());
    words->setBrush(ink);
    const QSizeF size = words->boundingRect().size();
    const qreal left = side == Qt::AlignRight ? bottom.x() - size.width() : bottom.x();
    words->setPos(left, bottom.y() - size.height());
    auto *ground = new QGraphicsRectItem(QRectF(words->pos(), size).adjusted(-2, 0, 2, 0), chart());
    ground->setPen(Qt::NoPen);
    ground->setBrush(Theme::instance().colour(Theme::Colour::Surface));
    addMark(ground);
    addMark(words);
    words->setZValue(ground->zValue() + 1);
}

} // namespace yongping

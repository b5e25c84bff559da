#include "ui/indicators/bar_chart.h"

#include "ui/indicators/bar_dress.h"
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

#include <array>
#include <memory>

namespace yongping {

namespace {

constexpr int AboveBars = 10; // of the chart's layers
constexpr int TickStroke = 2, WordGround = 2;
constexpr std::array States{IndicatorRow::State::Met, IndicatorRow::State::Missed, IndicatorRow::State::Open};

} // namespace

BarChart::BarChart(double barShare, QWidget *parent) : QChartView(new QChart, parent), m_barShare(barShare)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, &BarChart::placeMarks);
    connect(&Theme::instance(), &Theme::changed, this, &BarChart::rebuild);
}

void BarChart::rebuild()
{
    setBackgroundBrush(Theme::instance().colour(Theme::Colour::Surface));
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *old : axes) {
        chart()->removeAxis(old);
        delete old;
    }
    m_series = nullptr;
    chart()->setMargins(margins());
    const std::vector<Bar> all = bars();
    m_lines = all.size();
    if (!all.empty()) {
        addBars(all);
        addAxes();
    }
    placeMarks();
}

// One set of bars per state; a line is a value in its own state's set and nothing in the others.
void BarChart::addBars(const std::vector<Bar> &bars)
{
    auto series = std::make_unique<QHorizontalStackedBarSeries>();
    series->setBarWidth(m_barShare);
    for (const IndicatorRow::State state : States) {
        auto *set = new QBarSet(QString(), series.get());
        dressBars(*set, state);
        // The axis grows upwards; the first line stands at the top.
        for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar)
            set->append(bar->state == state ? bar->end : 0);
        series->append(set);
    }
    m_series = series.get();
    chart()->addSeries(series.release());
}

void BarChart::addAxes()
{
    const Theme &theme = Theme::instance();
    const Axis shown = axis();
    auto lines = std::make_unique<QBarCategoryAxis>();
    for (std::size_t each = m_lines; each > 0; --each)
        lines->append(QString::number(each));
    lines->setLabelsVisible(false);
    lines->setGridLineVisible(false);
    lines->setLineVisible(false);
    auto percent = std::make_unique<QValueAxis>();
    percent->setRange(shown.low, shown.high);
    percent->setTickType(QValueAxis::TicksDynamic);
    percent->setTickAnchor(0);
    percent->setTickInterval(shown.step);
    const QString figure = shown.step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f");
    percent->setLabelFormat(figure % (language() == Language::Chinese ? QStringLiteral("%%") : QStringLiteral(" %%")));
    percent->setLabelsFont(theme.captionFont());
    percent->setLabelsColor(theme.colour(Theme::Colour::SecondText));
    percent->setGridLineColor(theme.colour(Theme::Colour::Line));
    percent->setLinePenColor(theme.colour(Theme::Colour::Line));
    QAbstractAxis *lineAxis = lines.release();
    QAbstractAxis *percentAxis = percent.release();
    chart()->addAxis(lineAxis, Qt::AlignLeft);
    chart()->addAxis(percentAxis, Qt::AlignBottom);
    m_series->attachAxis(lineAxis);
    m_series->attachAxis(percentAxis);
}

QPointF BarChart::position(double percent, std::size_t line) const
{
    return chart()->mapToPosition(QPointF(percent, static_cast<double>(m_lines - 1 - line)), m_series);
}

void BarChart::addMark(QGraphicsItem *item)
{
    item->setZValue(chart()->zValue() + AboveBars);
    m_marks.push_back(item);
}

void BarChart::addTick(const QPointF &top, qreal height)
{
    auto *tick = new QGraphicsLineItem(QLineF(top, top + QPointF(0, height)), chart());
    tick->setPen(QPen(Theme::instance().colour(Theme::Colour::Text), TickStroke));
    addMark(tick);
}

void BarChart::placeMarks()
{
    for (QGraphicsItem *mark : m_marks)
        delete mark;
    m_marks.clear();
    if (!m_series || chart()->plotArea().isEmpty())
        return;
    placeBehind();
    const qreal height = chart()->plotArea().height() / static_cast<double>(m_lines);
    for (std::size_t line = 0; line < m_lines; ++line)
        placeLine(line, height);
}

void BarChart::addWords(const QString &text, const QFont &font, const QColor &ink, const QRectF &room,
                        Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    auto *words = new QGraphicsSimpleTextItem(text, chart());
    words->setFont(font);
    words->setBrush(ink);
    const QSizeF size = words->boundingRect().size();
    const qreal left = side & Qt::AlignRight ? room.right() - size.width() : room.left();
    const qreal top = side & Qt::AlignBottom ? room.bottom() - size.height()
                                             : room.top() + (room.height() - size.height()) / 2;
    words->setPos(left, top);
    auto *ground = new QGraphicsRectItem(QRectF(words->pos(), size).adjusted(-WordGround, 0, WordGround, 0), chart());
    ground->setPen(Qt::NoPen);
    ground->setBrush(Theme::instance().colour(Theme::Colour::Surface));
    addMark(ground);
    addMark(words);
    words->setZValue(ground->zValue() + 1);
}

} // namespace yongping

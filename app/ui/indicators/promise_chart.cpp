#include "ui/indicators/promise_chart.h"

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

#include <algorithm>
#include <array>
#include <memory>

namespace yongping {

namespace {

constexpr double BarShare = 0.5, Promise = 100;
constexpr int LineHeight = 28, LeastLines = 3, AxisHeight = 32;
constexpr int TickStroke = 2, Gap = 8;
constexpr std::array States{PromiseRow::State::Kept, PromiseRow::State::Unmet, PromiseRow::State::Open};

IndicatorRow::State lookOf(PromiseRow::State state)
{
    switch (state) {
    case PromiseRow::State::Kept: return IndicatorRow::State::Met;
    case PromiseRow::State::Unmet: return IndicatorRow::State::Missed;
    case PromiseRow::State::Open: return IndicatorRow::State::Open;
    }
    Q_UNREACHABLE();
}

} // namespace

PromiseChart::PromiseChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(QStringLiteral("promise-chart"));
    setAccessibleName(tr("Promises and what was reached of them"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    connect(chart(), &QChart::plotAreaChanged, this, &PromiseChart::placeMarks);
    connect(&Theme::instance(), &Theme::changed, this, &PromiseChart::rebuild);
}

void PromiseChart::showData(const PromiseChartData &chartData, const QString &summary)
{
    m_data = chartData;
    m_lines.clear();
    for (const PromiseGroup &group : m_data.groups) {
        m_lines.push_back({&group, nullptr});
        for (const PromiseBar &bar : group.bars)
            m_lines.push_back({&group, &bar});
    }
    setAccessibleDescription(summary);
    setFixedHeight(sizeHint().height());
    rebuild();
}

QSize PromiseChart::sizeHint() const
{
    const int lines = std::max(LeastLines, static_cast<int>(m_lines.size()));
    return {360, lines * LineHeight + AxisHeight};
}

int PromiseChart::widest(QString PromiseBar::*text) const
{
    const QFontMetrics metrics(Theme::instance().captionFont());
    int width = 0;
    for (const Line &line : m_lines) {
        if (line.bar)
            width = std::max(width, metrics.horizontalAdvance(line.bar->*text));
    }
    return width > 0 ? width + Gap : 0;
}

void PromiseChart::rebuild()
{
    setBackgroundBrush(Theme::instance().colour(Theme::Colour::Surface));
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_bars = nullptr;
    // Stages stand to the left of the bars, values to the right.
    chart()->setMargins(QMargins(widest(&PromiseBar::stage), 0, std::max(widest(&PromiseBar::value), 2 * Gap), 0));
    if (!m_lines.empty()) {
        addBars();
        addAxes();
    }
    placeMarks();
}

// One set of bars per state; a line is a value in its own state's set and nothing in the others.
void PromiseChart::addBars()
{
    auto bars = std::make_unique<QHorizontalStackedBarSeries>();
    bars->setBarWidth(BarShare);
    for (const PromiseRow::State state : States) {
        auto *set = new QBarSet(QString(), bars.get());
        dressBars(*set, lookOf(state));
        // The axis grows upwards; the first line stands at the top.
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line)
            set->append(line->bar && line->bar->state == state ? std::min(line->bar->degree, m_data.axisHigh) : 0);
        bars->append(set);
    }
    m_bars = bars.get();
    chart()->addSeries(bars.release());
}

void PromiseChart::addAxes()
{
    const Theme &theme = Theme::instance();
    auto lines = std::make_unique<QBarCategoryAxis>();
    for (std::size_t each = m_lines.size(); each > 0; --each)
        lines->append(QString::number(each));
    lines->setLabelsVisible(false);
    lines->setGridLineVisible(false);
    lines->setLineVisible(false);
    auto percent = std::make_unique<QValueAxis>();
    percent->setRange(0, m_data.axisHigh);
    percent->setTickType(QValueAxis::TicksDynamic);
    percent->setTickAnchor(0);
    percent->setTickInterval(m_data.axisStep);
    percent->setLabelFormat(language() == Language::Chinese ? QStringLiteral("%.0f%%") : QStringLiteral("%.0f %%"));
    percent->setLabelsFont(theme.captionFont());
    percent->setLabelsColor(theme.colour(Theme::Colour::SecondText));
    percent->setGridLineColor(theme.colour(Theme::Colour::Line));
    percent->setLinePenColor(theme.colour(Theme::Colour::Line));
    QAbstractAxis *lineAxis = lines.release();
    QAbstractAxis *percentAxis = percent.release();
    chart()->addAxis(lineAxis, Qt::AlignLeft);
    chart()->addAxis(percentAxis, Qt::AlignBottom);
    m_bars->attachAxis(lineAxis);
    m_bars->attachAxis(percentAxis);
}

QGraphicsItem *PromiseChart::addMark(QGraphicsItem *item)
{
    item->setZValue(chart()->zValue() + 10);
    m_marks.push_back(item);
    return item;
}

void PromiseChart::placeMarks()
{
    for (QGraphicsItem *mark : m_marks)
        delete mark;
    m_marks.clear();
    if (!m_bars || chart()->plotArea().isEmpty())
        return;
    const qreal height = chart()->plotArea().height() / static_cast<double>(m_lines.size());
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        placeLine(line, height);
}

void PromiseChart::placeLine(std::size_t number, qreal height)
{
    const Theme &theme = Theme::instance();
    const Line &line = m_lines[number];
    const QRectF plot = chart()->plotArea();
    const QRectF room(0, plot.top() + static_cast<double>(number) * height, chart()->size().width(), height);
    const QColor second = theme.colour(Theme::Colour::SecondText);
    if (!line.bar) {
        const QString promised = tr("promised %1").arg(line.group->promised);
        const QRectF titleRoom =
            room.adjusted(0, Theme::Space4, -QFontMetrics(theme.captionFont()).horizontalAdvance(promised) - Gap, 0);
        addText(line.group->title, theme.colour(Theme::Colour::Text), titleRoom, Qt::AlignLeft);
        addText(promised, second, room.adjusted(0, Theme::Space4, 0, 0), Qt::AlignRight);
        return;
    }
    const QPointF promise =
        chart()->mapToPosition(QPointF(Promise, static_cast<double>(m_lines.size() - 1 - number)), m_bars);
    auto *tick = new QGraphicsLineItem(promise.x(), room.top() + 2, promise.x(), room.bottom() - 2, chart());
    tick->setPen(QPen(theme.colour(Theme::Colour::Text), TickStroke));
    addMark(tick);
    addText(line.bar->stage, second, QRectF(0, room.top(), plot.left() - Gap / 2.0, height), Qt::AlignLeft);
    const QColor ink = line.bar->state == PromiseRow::State::Unmet ? theme.colour(Theme::Colour::NotMet)
                                                                   : theme.colour(Theme::Colour::Text);
    addText(line.bar->value, ink,
            QRectF(plot.right() + Gap / 2.0, room.top(), room.right() - plot.right() - Gap / 2.0, height),
            Qt::AlignRight);
}

// On a ground of their own, as the lines of the grid would run through the words.
void PromiseChart::addText(const QString &text, const QColor &ink, const QRectF &room, Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    const QFont font = Theme::instance().captionFont();
    auto *words = new QGraphicsSimpleTextItem(
        QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(room.width())), chart());
    words->setFont(font);
    words->setBrush(ink);
    const QSizeF size = words->boundingRect().size();
    const qreal left = side == Qt::AlignRight ? room.right() - size.width() : room.left();
    words->setPos(left, room.top() + (room.height() - size.height()) / 2);
    auto *ground = new QGraphicsRectItem(QRectF(words->pos(), size).adjusted(-2, 0, 2, 0), chart());
    ground->setPen(Qt::NoPen);
    ground->setBrush(Theme::instance().colour(Theme::Colour::Surface));
    addMark(ground);
    addMark(words);
    words->setZValue(ground->zValue() + 1);
}

} // namespace yongping

#include "ui/indicators/promise_chart.h"

#include "ui/theme/theme.h"

#include <QChart>

#include <algorithm>

namespace yongping {

namespace {

constexpr double BarShare = 0.5, Promise = 100;
constexpr int LineHeight = 28, LeastLines = 3, AxisHeight = 32;
constexpr int TickInset = 2, Gap = 8;

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

PromiseChart::PromiseChart(QWidget *parent) : BarChart(BarShare, parent)
{
    setObjectName(QStringLiteral("promise-chart"));
    setAccessibleName(tr("Promises and what was reached of them"));
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

// Stages stand to the left of the bars, values to the right.
QMargins PromiseChart::margins() const
{
    return {widest(&PromiseBar::stage), 0, std::max(widest(&PromiseBar::value), 2 * Gap), 0};
}

std::vector<BarChart::Bar> PromiseChart::bars() const
{
    std::vector<Bar> all;
    for (const Line &line : m_lines)
        all.push_back(line.bar ? Bar{lookOf(line.bar->state), std::min(line.bar->degree, m_data.axisHigh)} : Bar());
    return all;
}

BarChart::Axis PromiseChart::axis() const
{
    return {0, m_data.axisHigh, m_data.axisStep};
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
    addTick({position(Promise, number).x(), room.top() + TickInset}, height - 2 * TickInset);
    addText(line.bar->stage, second, QRectF(0, room.top(), plot.left() - Gap / 2.0, height), Qt::AlignLeft);
    const QColor ink = line.bar->state == PromiseRow::State::Unmet ? theme.colour(Theme::Colour::NotMet)
                                                                   : theme.colour(Theme::Colour::Text);
    addText(line.bar->value, ink,
            QRectF(plot.right() + Gap / 2.0, room.top(), room.right() - plot.right() - Gap / 2.0, height),
            Qt::AlignRight);
}

void PromiseChart::addText(const QString &text, const QColor &ink, const QRectF &room, Qt::Alignment side)
{
    const QFont font = Theme::instance().captionFont();
    addWords(QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(room.width())), font, ink, room,
             side);
}

} // namespace yongping

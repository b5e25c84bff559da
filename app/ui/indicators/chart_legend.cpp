#include "ui/indicators/chart_legend.h"

#include "ui/review/editors/flow_layout.h"
#include "ui/review/styling.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace yongping {

namespace {

// A sample of a bar, or of the tick.
class Sample : public QWidget
{
public:
    Sample(std::optional<IndicatorRow::State> state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        setFixedSize(m_state ? QSize(24, 12) : QSize(8, 16));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        const QRectF bar = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (!m_state) {
            painter.fillRect(QRectF(width() / 2.0 - 1, 0, 2, height()), theme.colour(Theme::Colour::Text));
        } else if (*m_state == IndicatorRow::State::Met) {
            painter.fillRect(bar, theme.colour(Theme::Colour::Met));
        } else if (*m_state == IndicatorRow::State::Missed) {
            painter.setPen(QPen(theme.colour(Theme::Colour::NotMet), 1.5));
            painter.setBrush(QBrush(theme.colour(Theme::Colour::NotMet), Qt::BDiagPattern));
            painter.drawRect(bar);
        } else {
            painter.setPen(QPen(theme.colour(Theme::Colour::Undetermined), 1.5, Qt::DashLine));
            painter.drawRect(bar);
        }
    }

private:
    std::optional<IndicatorRow::State> m_state;
};

} // namespace

ChartLegend::ChartLegend(Kind kind, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(Theme::Space16, this);
    const auto add = [this, flow](std::optional<IndicatorRow::State> state, const QString &words) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space8);
        auto *label = new QLabel(words, entry);
        setRole(label, "caption");
        row->addWidget(new Sample(state, entry));
        row->addWidget(label);
        flow->addWidget(entry);
    };
    const bool isPromises = kind == Kind::Promises;
    add(IndicatorRow::State::Met, isPromises ? tr("keeps the promise") : tr("reaches its threshold"));
    add(IndicatorRow::State::Missed, isPromises ? tr("does not keep it") : tr("misses it"));
    add(IndicatorRow::State::Open, isPromises ? tr("no result yet") : tr("still open"));
    add(std::nullopt, isPromises ? tr("promise") : tr("threshold"));
}

} // namespace yongping

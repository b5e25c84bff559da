#include "ui/indicators/chart_legend.h"

#include "ui/review/editors/flow_layout.h"
#include "ui/theme/styling.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace yongping {

namespace {

enum class Mark { Met, Missed, Open, Tick, Target, Range };

QSize sizeOf(Mark mark)
{
    return mark == Mark::Tick || mark == Mark::Target ? QSize(12, 16) : QSize(24, 12);
}

// A sample of a bar or a mark.
class Sample : public QWidget
{
public:
    Sample(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
    {
        setFixedSize(sizeOf(mark));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing, m_mark == Mark::Target);
        const QRectF bar = QRectF(rect()).adjusted(1, 1, -1, -1);
        switch (m_mark) {
        case Mark::Met: painter.fillRect(bar, theme.colour(Theme::Colour::Met)); break;
        case Mark::Missed:
            painter.setPen(QPen(theme.colour(Theme::Colour::NotMet), 1.5));
            painter.setBrush(QBrush(theme.colour(Theme::Colour::NotMet), Qt::BDiagPattern));
            painter.drawRect(bar);
            break;
        case Mark::Open:
            painter.setPen(QPen(theme.colour(Theme::Colour::Undetermined), 1.5, Qt::DashLine));
            painter.drawRect(bar);
            break;
        case Mark::Tick:
            painter.fillRect(QRectF(width() / 2.0 - 1, 0, 2, height()), theme.colour(Theme::Colour::Text));
            break;
        case Mark::Target: paintTargetMark(painter, {width() / 2.0, 4.0}); break;
        case Mark::Range: paintRange(painter, 1, width() - 1, height() / 2.0); break;
        }
    }

private:
    Mark m_mark;
};

} // namespace

void paintTargetMark(QPainter &painter, const QPointF &tip)
{
    constexpr double HalfWidth = 5, Height = 8;
    painter.save();
    painter.setPen(QPen(Theme::instance().colour(Theme::Colour::Surface), 1));
    painter.setBrush(Theme::instance().colour(Theme::Colour::Accent));
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(HalfWidth, Height), tip + QPointF(-HalfWidth, Height)});
    painter.restore();
}

void paintBreak(QPainter &painter, const QPointF &centre, double half)
{
    constexpr double Slant = 3, Gap = 3, Over = 3;
    const Theme &theme = Theme::instance();
    const QPointF up(Slant, -half - Over), across(Gap, 0);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Theme::Colour::Surface));
    painter.drawPolygon(
        QPolygonF{centre + up - across, centre + up + across, centre - up + across, centre - up - across});
    painter.setPen(QPen(theme.colour(Theme::Colour::Text), 1.5));
    painter.drawLine(QLineF(centre + up - across, centre - up - across));
    painter.drawLine(QLineF(centre + up + across, centre - up + across));
    painter.restore();
}

void paintRange(QPainter &painter, double left, double right, double y)
{
    constexpr double Cap = 3;
    painter.save();
    painter.setPen(QPen(Theme::instance().colour(Theme::Colour::Text), 1));
    painter.drawLine(QLineF(left, y, right, y));
    painter.drawLine(QLineF(left, y - Cap, left, y + Cap));
    painter.drawLine(QLineF(right, y - Cap, right, y + Cap));
    painter.restore();
}

ChartLegend::ChartLegend(Kind kind, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(Theme::Space16, this);
    const auto add = [this, flow](Mark mark, const QString &words) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::Space8);
        auto *label = new QLabel(words, entry);
        setRole(label, "caption");
        row->addWidget(new Sample(mark, entry));
        row->addWidget(label);
        flow->addWidget(entry);
    };
    const bool isPromises = kind == Kind::Promises;
    add(Mark::Met, isPromises ? tr("keeps the promise") : tr("reaches its threshold"));
    add(Mark::Missed, isPromises ? tr("does not keep it") : tr("misses it"));
    add(Mark::Open, isPromises ? tr("no result yet") : tr("still open"));
    add(Mark::Tick, isPromises ? tr("promise") : tr("threshold"));
    if (isPromises)
        return;
    add(Mark::Target, tr("target"));
    add(Mark::Range, tr("possible before rounding"));
}

} // namespace yongping

#include "ui/cases/step_marks.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Mark = 22, Gap = 8, Between = 28;

} // namespace

StepMarks::StepMarks(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarks::setSteps(const QStringList &names)
{
    m_names = names;
    setCurrent(m_current);
    updateGeometry();
}

void StepMarks::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

int StepMarks::widthOf(int step) const
{
    return Mark + Gap + QFontMetrics(Theme::instance().bodyFont()).horizontalAdvance(m_names.at(step));
}

QSize StepMarks::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_names.size(); ++step)
        width += widthOf(step) + (step > 0 ? Between : 0);
    return {width + 2, Mark + 6};
}

void StepMarks::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 1;
    for (int step = 0; step < m_names.size(); ++step) {
        const bool isCurrent = step == m_current;
        const QRect mark(x, (height() - Mark) / 2, Mark, Mark);
        const QColor ink = theme.colour(isCurrent || step < m_current ? Colour::Accent : Colour::SecondText);
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(isCurrent ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(mark).adjusted(0.75, 0.75, -0.75, -0.75));
        if (step < m_current) {
            theme.icon(QStringLiteral("check"), Colour::Accent).paint(&painter, mark.adjusted(4, 4, -4, -4));
        } else {
            painter.setFont(theme.captionFont());
            painter.setPen(isCurrent ? theme.colour(Colour::OnAccent) : ink);
            painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(theme.bodyFont());
        painter.setPen(theme.colour(isCurrent ? Colour::Text : Colour::SecondText));
        painter.drawText(QRect(x + Mark + Gap, 0, widthOf(step), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_names.at(step));
        x += widthOf(step);
        if (step + 1 < m_names.size()) {
            painter.setPen(theme.colour(Colour::Line));
            painter.drawLine(x + Gap, height() / 2, x + Between - Gap, height() / 2);
        }
        x += Between;
    }
}

} // namespace yongping

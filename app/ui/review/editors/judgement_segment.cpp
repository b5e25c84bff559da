#include "ui/review/editors/judgement_segment.h"

#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/words.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>

namespace yongping {

namespace {

constexpr int Side = 10, Mark = 14, Gap = 6;

// Rounded at the outer ends of the control only.
QPainterPath outline(const QRectF &rect, bool first, bool last)
{
    QPainterPath round;
    round.addRoundedRect(rect, Theme::Radius, Theme::Radius);
    QPainterPath square;
    const qreal half = rect.width() / 2;
    if (!first)
        square.addRect(rect.adjusted(0, 0, -half, 0));
    if (!last)
        square.addRect(rect.adjusted(half, 0, 0, 0));
    return round.united(square);
}

} // namespace

Verdict shapeOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Met: return Verdict::Met;
    case Judgement::Partial: return Verdict::Partial;
    case Judgement::NotMet: return Verdict::NotMet;
    case Judgement::NotApplicable: return Verdict::NotApplicable;
    }
    Q_UNREACHABLE();
}

JudgementSegment::JudgementSegment(Judgement judgement, int digit, QWidget *parent)
    : QRadioButton(judgementWord(judgement), parent), m_judgement(judgement), m_digit(digit)
{
    setAutoExclusive(false);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text());
    //: A tool tip: the key that chooses this judgement
    setToolTip(tr("Key %1").arg(digit));
    setFixedHeight(Theme::ChecklistControlHeight);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize JudgementSegment::sizeHint() const
{
    const QFontMetrics metrics(Theme::instance().bodyFont());
    return {Side + Mark + Gap + metrics.horizontalAdvance(text()) + Side, Theme::ChecklistControlHeight};
}

void JudgementSegment::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Verdict verdict = shapeOf(m_judgement);
    const bool dim = !isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QPainterPath path = outline(QRectF(rect()).adjusted(0.5, 0.5, m_digit == 4 ? -0.5 : 0.5, -0.5), m_digit == 1,
                                      m_digit == 4);
    const bool warm = underMouse() && !dim;
    const QColor ground = isChecked() ? theme.verdictSoftColour(verdict)
                          : warm      ? theme.colour(Theme::Colour::AccentSoft)
                                      : theme.colour(Theme::Colour::Surface);
    painter.setPen(theme.colour(dim ? Theme::Colour::Line : Theme::Colour::ControlBorder));
    painter.setBrush(ground);
    painter.drawPath(path);

    const QRectF mark(Side, (height() - Mark) / 2.0, Mark, Mark);
    const QColor text = theme.colour(dim && !isChecked() ? Theme::Colour::Disabled : Theme::Colour::Text);
    if (isChecked()) {
        paintVerdictShape(painter, mark, verdict, theme.verdictColour(verdict));
    } else {
        painter.setFont(theme.captionFont());
        painter.setPen(theme.colour(dim ? Theme::Colour::Disabled : Theme::Colour::SecondText));
        painter.drawText(mark, Qt::AlignCenter, QString::number(m_digit));
    }
    painter.setFont(theme.bodyFont());
    painter.setPen(isChecked() ? theme.verdictColour(verdict) : text);
    painter.drawText(rect().adjusted(Side + Mark + Gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, this->text());
}

void JudgementSegment::enterEvent(QEnterEvent *event)
{
    QRadioButton::enterEvent(event);
    update();
}

void JudgementSegment::leaveEvent(QEvent *event)
{
    QRadioButton::leaveEvent(event);
    update();
}

} // namespace yongping

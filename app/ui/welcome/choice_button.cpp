#include "ui/welcome/choice_button.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace yongping {

namespace {

constexpr int Narrowest = 240;

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, const QString &title, const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_caption(caption)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    rename();
}

void ChoiceButton::setCaption(const QString &caption)
{
    m_caption = caption;
    rename();
    update();
}

void ChoiceButton::setFaulty(bool faulty)
{
    m_faulty = faulty;
    update();
}

void ChoiceButton::rename()
{
    setAccessibleName(text());
    setAccessibleDescription(m_caption);
    setToolTip(m_caption);
}

QSize ChoiceButton::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int height = QFontMetrics(theme.bodyFont()).height() + QFontMetrics(theme.captionFont()).height()
                       + Theme::Space4 + 2 * Theme::Space8;
    return {Narrowest, height};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

// Lines like these are chosen with Enter everywhere else; Qt leaves that to the platform.
void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    using Colour = Theme::Colour;
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.colour(Colour::Accent), 2) : QPen(Qt::NoPen));
    const bool isLit = isEnabled() && (underMouse() || isDown());
    painter.setBrush(isLit ? QBrush(theme.colour(Colour::AccentSoft)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, Theme::Radius, Theme::Radius);

    const Colour ink = !isEnabled() ? Colour::Disabled : m_faulty ? Colour::Partial : Colour::Accent;
    const int side = Theme::IconSize;
    theme.icon(m_icon, ink).paint(&painter, QRect(Theme::Space12, (height() - side) / 2, side, side));
    const int left = 2 * Theme::Space12 + side;
    const QRect words(left, Theme::Space8, width() - left - Theme::Space8, height() - 2 * Theme::Space8);
    const QFontMetrics title(theme.bodyFont()), caption(theme.captionFont());
    painter.setFont(theme.bodyFont());
    painter.setPen(theme.colour(isEnabled() ? Colour::Text : Colour::Disabled));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, title.elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(theme.captionFont());
    painter.setPen(theme.colour(m_faulty ? Colour::Partial : isEnabled() ? Colour::SecondText : Colour::Disabled));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     caption.elidedText(m_caption, Qt::ElideMiddle, words.width()));
}

} // namespace yongping

#include "ui/theme/verdict_chip.h"

#include "ui/theme/theme.h"
#include "ui/theme/verdict_shape.h"
#include "wording/words.h"

#include <QEvent>
#include <QPainter>

namespace yongping {

namespace {

constexpr int Height = 24, Shape = 14, Gap = 6, Side = 8;

} // namespace

VerdictChip::VerdictChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    updateName();
}

void VerdictChip::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    updateName();
}

void VerdictChip::setText(const QString &text)
{
    m_text = text;
    updateName();
}

QString VerdictChip::word() const
{
    return m_text.isEmpty() ? verdictWord(m_verdict) : m_text;
}

void VerdictChip::updateName()
{
    setAccessibleName(word());
    updateGeometry();
    update();
}

QSize VerdictChip::sizeFor(const QFontMetrics &metrics, const QString &text)
{
    return {Side + Shape + Gap + metrics.horizontalAdvance(text) + Side + 2, qMax(Height, metrics.height() + 4)};
}

QSize VerdictChip::sizeHint() const
{
    return sizeFor(QFontMetrics(Theme::instance().captionFont()), word());
}

void VerdictChip::paint(QPainter &painter, const QRect &rect, Verdict verdict, const QString &text)
{
    const Theme &theme = Theme::instance();
    const QSize wanted = sizeFor(painter.fontMetrics(), text);
    const int width = qMin(wanted.width(), rect.width());
    const int height = qMin(wanted.height(), rect.height());
    const QRect chip(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.verdictSoftColour(verdict));
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    const QRectF shape(chip.left() + Side, chip.top() + (height - Shape) / 2.0, Shape, Shape);
    paintVerdictShape(painter, shape, verdict, theme.verdictColour(verdict));
    const QRect words = chip.adjusted(Side + Shape + Gap, 0, -Side + 2, 0);
    painter.setPen(theme.verdictColour(verdict));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

void VerdictChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setFont(Theme::instance().captionFont());
    paint(painter, rect(), m_verdict, word());
}

void VerdictChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateName();
    QWidget::changeEvent(event);
}

} // namespace yongping

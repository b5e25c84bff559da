#include "ui/review/editors/option_chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace yongping {

namespace {

constexpr int Side = 12, Mark = 16, Gap = 6, Above = 6;

void prepare(QAbstractButton &chip)
{
    chip.setAutoExclusive(false);
    chip.setCursor(Qt::PointingHandCursor);
    chip.setAccessibleName(chip.text());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chip.setSizePolicy(policy);
    QObject::connect(&Theme::instance(), &Theme::changed, &chip, [&chip] {
        chip.updateGeometry();
        chip.update();
    });
}

int around()
{
    return 2 * Side + Mark + Gap;
}

int heightFor(const QString &text, int width)
{
    const QFontMetrics metrics(Theme::instance().bodyFont());
    const QRect box = metrics.boundingRect(QRect(0, 0, qMax(1, width - around()), 10'000), Qt::TextWordWrap, text);
    return qMax(Theme::ControlHeight, box.height() + 2 * Above);
}

QSize wholeSize(const QString &text)
{
    const QFontMetrics metrics(Theme::instance().bodyFont());
    return {metrics.horizontalAdvance(text) + around() + 2, Theme::ControlHeight};
}

void paintChip(QAbstractButton &chip)
{
    const Theme &theme = Theme::instance();
    const bool dim = !chip.isEnabled();
    const bool on = chip.isChecked();
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme.colour(Theme::Colour::Accent);
    const QColor border = theme.colour(dim ? Theme::Colour::Line : Theme::Colour::ControlBorder);
    const bool ring = chip.hasFocus();
    const qreal inset = ring ? 1.0 : 0.5;
    painter.setPen(QPen(on || ring ? accent : border, ring ? 2 : 1));
    painter.setBrush(
        theme.colour(on || (chip.underMouse() && !dim) ? Theme::Colour::AccentSoft : Theme::Colour::Surface));
    painter.drawRoundedRect(QRectF(chip.rect()).adjusted(inset, inset, -inset, -inset), Theme::ControlHeight / 2.0,
                            Theme::ControlHeight / 2.0);
    const QRect mark(Side - 2, (chip.height() - Mark) / 2, Mark, Mark);
    theme
        .icon(on ? QStringLiteral("check") : QStringLiteral("add"),
              on ? Theme::Colour::Accent : Theme::Colour::SecondText)
        .paint(&painter, mark);
    painter.setFont(theme.bodyFont());
    painter.setPen(dim ? theme.colour(Theme::Colour::Disabled) : on ? accent : theme.colour(Theme::Colour::Text));
    painter.drawText(chip.rect().adjusted(Side + Mark + Gap - 2, 0, -Side + 2, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, chip.text());
}

} // namespace

SingleChip::SingleChip(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    prepare(*this);
}

QSize SingleChip::sizeHint() const { return wholeSize(text()); }
QSize SingleChip::minimumSizeHint() const { return {around() + 2 * Theme::Space32, Theme::ControlHeight}; }
int SingleChip::heightForWidth(int width) const { return heightFor(text(), width); }
void SingleChip::paintEvent(QPaintEvent *) { paintChip(*this); }

MultipleChip::MultipleChip(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    prepare(*this);
}

QSize MultipleChip::sizeHint() const { return wholeSize(text()); }
QSize MultipleChip::minimumSizeHint() const { return {around() + 2 * Theme::Space32, Theme::ControlHeight}; }
int MultipleChip::heightForWidth(int width) const { return heightFor(text(), width); }
void MultipleChip::paintEvent(QPaintEvent *) { paintChip(*this); }

} // namespace yongping

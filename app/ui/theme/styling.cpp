#include "ui/theme/styling.h"

#include "ui/theme/faulty.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace yongping {

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    repolish(*widget);
}

QLabel *makeTextLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRunningText(label, text);
    return label;
}

void setRunningText(QLabel *label, const QString &text)
{
    // Rich text counts its line height from the natural height of a line, which is large in fonts with Chinese.
    const QFontMetrics metrics(Theme::instance().bodyFont());
    const int emHeight = QFontInfo(Theme::instance().bodyFont()).pixelSize();
    const int percent = qMax(100, qRound(150.0 * emHeight / metrics.lineSpacing()));
    label->setText(
        QStringLiteral("<p style=\"line-height:%1%; margin:0\">%2</p>").arg(percent).arg(text.toHtmlEscaped()));
    label->setAccessibleName(text);
}

QToolButton *makeTool(const char *name, const char *icon, const QString &words, QWidget *parent)
{
    auto *tool = new QToolButton(parent);
    tool->setObjectName(QString::fromLatin1(name));
    if (icon)
        tool->setIcon(Theme::instance().icon(QString::fromLatin1(icon)));
    tool->setIconSize({Theme::IconSize, Theme::IconSize});
    tool->setMinimumHeight(Theme::ControlHeight);
    tool->setToolTip(words);
    tool->setAccessibleName(words);
    return tool;
}

IconMark::IconMark(const QString &icon, int size, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(size, size);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Theme::instance().icon(m_icon, Theme::Colour::SecondText).paint(&painter, rect());
}

} // namespace yongping

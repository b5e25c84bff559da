#include "ui/panel/line_tools.h"

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace yongping {

QToolButton *makeRemoveButton(const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("remove"));
    button->setIcon(Theme::instance().icon(QStringLiteral("close"), Theme::Colour::SecondText));
    button->setIconSize(QSize(Theme::Space16, Theme::Space16));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

QPushButton *makeAddButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("quiet", true);
    button->setIcon(Theme::instance().icon(QStringLiteral("add"), Theme::Colour::Accent));
    return button;
}

} // namespace yongping

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace yongping::tests {

// What somebody who looks at a window would complain of, in words with the names of the widgets.

inline QString described(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    QString place = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); up && place.count(u'<') < 4; up = up->parentWidget()) {
        if (!up->objectName().isEmpty())
            place += QStringLiteral(" < ") + up->objectName();
    }
    return QString(QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" “") + text.left(40)
                   + QStringLiteral("” (") + place + u')');
}

// The place of what is really seen of it: within all that cuts it off, scrolled content left out.
inline bool isSeen(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

inline int neededHeight(const QLabel &label)
{
    return label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
}

// Labels and buttons that are smaller than their texts. One that elides says the whole in its tool tip.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!isSeen(*label) || label->text().isEmpty() || !label->toolTip().isEmpty())
            continue;
        const bool narrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        if (narrow || neededHeight(*label) > label->height() + 1)
            faults << described(*label);
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (!isSeen(*button) || button->text().isEmpty() || isIcon)
            continue;
        const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        if (text.width() > button->width() || text.height() > button->height())
            faults << described(*button);
    }
    return faults;
}

// Neighbours that are seen and lie over each other. What floats on purpose stands in no layout.
inline QStringList overlaps(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        if (!isSeen(*parent) || !parent->layout() || qobject_cast<const QStackedWidget *>(parent))
            continue;
        QList<const QWidget *> neighbours;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && isSeen(*widget) && parent->layout()->indexOf(widget) >= 0)
                neighbours << widget;
        }
        for (qsizetype i = 0; i < neighbours.size(); ++i) {
            for (qsizetype j = i + 1; j < neighbours.size(); ++j) {
                const QRect common = neighbours[i]->geometry() & neighbours[j]->geometry();
                if (common.width() > 1 && common.height() > 1)
                    faults << described(*neighbours[i]) + QStringLiteral(" over ") + described(*neighbours[j]);
            }
        }
    }
    return faults;
}

// Controls that a screen reader could not name.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!isSeen(*widget) || isPart || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults << described(*widget);
    }
    return faults;
}

// All of them, one on a line; empty where nothing is wrong.
inline QString faultsOf(const QWidget &window)
{
    return (clippedTexts(window) + overlaps(window) + namelessControls(window)).join(u'\n');
}

} // namespace yongping::tests

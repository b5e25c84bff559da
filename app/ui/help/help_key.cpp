#include "ui/help/help_key.h"

#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace yongping {

namespace {

// The window that the user works in, not a dialog over it: that one's keys are the ones to be listed.
const QWidget &workWindow(const QWidget &window)
{
    const QWidget *at = &window;
    while (at->parentWidget())
        at = at->parentWidget()->window();
    return *at;
}

} // namespace

void HelpKey::install(QApplication &application)
{
    application.installEventFilter(new HelpKey(&application));
}

void HelpKey::openFor(QWidget &widget)
{
    QWidget &window = *widget.window();
    if (qobject_cast<HelpWindow *>(&window))
        return;
    HelpWindow::show(window, HelpTopics::of(&widget), Shortcuts::of(workWindow(window)));
}

bool HelpKey::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    QWidget *focused = QApplication::focusWidget();
    openFor(focused ? *focused : *static_cast<QWidget *>(object));
    return true;
}

} // namespace yongping

#include "ui/theme/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace yongping {

namespace {

bool isEditor(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget))
        return false;
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSlider *>(widget);
}

// The editor itself, or the one whose line edit this is.
QWidget *editorOf(QWidget *widget)
{
    if (isEditor(widget))
        return widget;
    return isEditor(widget->parentWidget()) ? widget->parentWidget() : nullptr;
}

} // namespace

void WheelGuard::install(QApplication &application)
{
    auto *guard = new WheelGuard(&application);
    application.installEventFilter(guard);
}

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
        return false;
    auto *widget = qobject_cast<QWidget *>(object);
    QWidget *editor = widget ? editorOf(widget) : nullptr;
    if (!editor)
        return false;
    // The wheel would give the keyboard first, and then count as focused.
    if (event->type() == QEvent::Polish) {
        if (editor->focusPolicy() == Qt::WheelFocus)
            editor->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (editor->hasFocus() || (editor->focusProxy() && editor->focusProxy()->hasFocus()))
        return false;
    event->ignore();
    return true;
}

} // namespace yongping

#include "ui/theme/zoom_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace yongping {

namespace {

constexpr char ZoomsItself[] = "zoomsItself";

} // namespace

void ZoomKeys::install(QApplication &application)
{
    application.installEventFilter(new ZoomKeys(&application));
}

std::optional<int> ZoomKeys::step(const QKeyEvent &key)
{
    constexpr Qt::KeyboardModifiers other = Qt::AltModifier | Qt::MetaModifier; // AltGr comes as Ctrl and Alt
    if (!(key.modifiers() & Qt::ControlModifier) || (key.modifiers() & other))
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return +1;
    case Qt::Key_Minus: return -1;
    case Qt::Key_0: return 0;
    default: return std::nullopt;
    }
}

void ZoomKeys::leaveTo(QWidget &widget)
{
    widget.setProperty(ZoomsItself, true);
}

bool ZoomKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !step(*static_cast<QKeyEvent *>(event)))
        return false;
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->isWindow() || widget->property(ZoomsItself).toBool())
        return false;
    event->ignore(); // goes on to what is around it
    return true;
}

} // namespace yongping

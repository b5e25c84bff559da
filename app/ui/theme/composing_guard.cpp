#include "ui/theme/composing_guard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace yongping {

namespace {

// What belongs to the field as ever: letters, Backspace, arrows.
bool isCommand(const QKeyEvent &key)
{
    return key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        || (key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35);
}

} // namespace

void ComposingGuard::install(QApplication &application)
{
    application.installEventFilter(new ComposingGuard(&application));
}

bool ComposingGuard::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (!static_cast<const QInputMethodEvent *>(event)->preeditString().isEmpty())
            m_field = object;
        else if (m_field == object)
            m_field.clear();
        return false;
    case QEvent::FocusOut:
        if (m_field == object)
            m_field.clear();
        return false;
    case QEvent::ShortcutOverride: // accepted: the key goes to the field and not to the shortcuts
        if (m_field != object)
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: return m_field == object && isCommand(*static_cast<const QKeyEvent *>(event));
    default: return false;
    }
}

} // namespace yongping

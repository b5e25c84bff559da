#include "ui/panel/line_note.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <cmath>

namespace yongping {

QSize LineNote::sizeHint() const
{
    constexpr int Around = 10; // frame and padding above and below the text
    const int text = static_cast<int>(std::ceil(document()->size().height()));
    return {160, qMax(text + Around, int(Theme::ControlHeight))};
}

void LineNote::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        Q_EMIT returnPressed();
    else
        NoteEdit::keyPressEvent(event);
}

} // namespace yongping

#include "ui/theme/faulty.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace yongping {

void markFaulty(QWidget &editor, bool faulty)
{
    if (editor.property("faulty").toBool() == faulty)
        return;
    editor.setProperty("faulty", faulty);
    repolish(editor);
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace yongping

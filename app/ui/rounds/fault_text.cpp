#include "ui/rounds/fault_text.h"

#include "ui/theme/faulty.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>

namespace yongping {

namespace {

void growToFit(QWidget &window)
{
    if (!window.layout())
        return;
    window.layout()->activate();
    const int height = window.layout()->hasHeightForWidth() ? window.layout()->totalHeightForWidth(window.width())
                                                            : window.layout()->totalSizeHint().height();
    if (height > window.height())
        window.resize(window.width(), height);
}

} // namespace

void showFaultText(QLabel &label, const QString &text, QWidget *editor)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
    if (editor) {
        markFaulty(*editor, !text.isEmpty());
        editor->setAccessibleDescription(text);
    }
    auto *dialog = qobject_cast<QDialog *>(label.window());
    if (!text.isEmpty() && dialog)
        QMetaObject::invokeMethod(dialog, [dialog] { growToFit(*dialog); }, Qt::QueuedConnection);
}

} // namespace yongping

#pragma once

#include <QObject>

class QApplication;

namespace yongping {

// Keeps the wheel from changing an editor (spin, date or combo box, slider) that does not have the keyboard: the wheel
// scrolls the page instead. One filter on the application covers every editor, generated ones too.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    static void install(QApplication &application);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace yongping

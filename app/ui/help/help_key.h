#pragma once

#include <QObject>

class QApplication;

namespace yongping {

// F1 anywhere opens the help at the page that explains the widget with the keyboard.
class HelpKey : public QObject
{
    Q_OBJECT
public:
    static void install(QApplication &application);
    // The same without the key, for a button.
    static void openFor(QWidget &widget);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace yongping

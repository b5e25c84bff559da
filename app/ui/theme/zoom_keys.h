#pragma once

#include <QObject>

#include <optional>

class QApplication;
class QKeyEvent;

namespace yongping {

// Ctrl with plus, minus or 0 changes how large something is shown: the pages of a document where they have the
// keyboard, else the window's text. A field would take the number pad's plus for something to be written, a closed list
// for something to be searched. One filter on the application keeps these keys from whatever does not zoom itself.
class ZoomKeys : public QObject
{
    Q_OBJECT
public:
    static void install(QApplication &application);

    // +1: larger, -1: smaller, 0: as normal; none: another key. Plus lies on the key of the equals sign on most
    // keyboards and comes with Shift there, on the number pad it says so: the standard sequences allow for neither.
    static std::optional<int> step(const QKeyEvent &key);
    // A widget that zooms itself gets the keys while it has the keyboard.
    static void leaveTo(QWidget &widget);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace yongping

#pragma once

#include <QObject>
#include <QPointer>

class QApplication;

namespace yongping {

// While an input method composes (pinyin stands in the field, a candidate is not chosen yet), keys that it lets through
// start nothing: no shortcut of the page fires, no undo, no help. Else F8 would leave the field in the middle of a
// word, and the digit meant for a candidate would judge a check. One filter on the application covers every field.
class ComposingGuard : public QObject
{
    Q_OBJECT
public:
    // After all other filters that act on keys: the last one installed is asked first.
    static void install(QApplication &application);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using QObject::QObject;

    QPointer<QObject> m_field; // in which something is being composed
};

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace yongping {

// The one place where the window says that something failed or was done: a calm line above the page. A newer message
// takes the place of an older one; a success goes by itself, a failure and a notice stay until they are closed.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    // With the details behind a button.
    void showError(const Error &error);
    void say(const QString &text);
    // Something to know, with a button for what can be done about it.
    void notice(const QString &text, const QString &verb, std::function<void()> act);

private:
    enum class Kind { Failure, Success, Notice };
    void show(const QString &text, Kind kind);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_goes;
    std::function<void()> m_act;
};

} // namespace yongping

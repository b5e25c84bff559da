#pragma once

#include "base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace yongping {

// The one place where the window says that something failed or was done: a calm line above the page with details to
// copy. A newer message takes the place of an older one; a success goes by itself, a failure stays until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    void say(const QString &text);

private:
    void show(const QString &text, const QString &icon, bool isError);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QToolButton *m_close;
    QTimer *m_goes;
    QString m_details;
};

} // namespace yongping

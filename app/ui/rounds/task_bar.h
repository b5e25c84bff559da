#pragma once

#include "workstation/task.h"

#include <QFrame>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace yongping {

// One line about a long work: what, how much, Cancel. Shows itself once the work takes longer than half a second.
class TaskBar : public QFrame
{
    Q_OBJECT
public:
    explicit TaskBar(QWidget *parent = nullptr);

    // `what` is a short sentence: "Importing 2 bundles…".
    void follow(const std::shared_ptr<Task> &task, const QString &what);
    void finish();
    bool isBusy() const { return m_task != nullptr; }

Q_SIGNALS:
    void appeared(); // the work takes long enough to be shown

private:
    void showProgress(qint64 done, qint64 total);
    void cancel();

    std::shared_ptr<Task> m_task;
    QLabel *m_what;
    QLabel *m_figures;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_patience;
};

} // namespace yongping

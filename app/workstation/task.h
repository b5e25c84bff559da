#pragma once

#include "base/progress.h"

#include <QObject>

#include <atomic>

namespace yongping {

// One long work as the window sees it: how far it is, and the wish to stop it. Shared by the window's thread and the
// one that works.
class Task : public QObject
{
    Q_OBJECT
public:
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    // For the work: reports at most some twenty times a second, however often it is called. The task must outlive it.
    ProgressFn progress();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace yongping

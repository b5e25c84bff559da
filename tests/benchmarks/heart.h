#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace yongping::tests {

// Beats as long as the event loop turns; a pause is what a click would have waited.
class Heart : public QObject
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_since.start();
        m_timer.start(BeatEveryMsecs);
    }

    // The longest pause since the last call.
    qint64 takeLongest()
    {
        beat();
        return std::exchange(m_longest, 0);
    }

private:
    static constexpr int BeatEveryMsecs = 5;

    void beat() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace yongping::tests

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

namespace yongping {

// The window's end of the connection to a process that draws pages. Waits until a deadline, or until somebody writes to
// the alarm; of a background thread only. Owns its connection, not the alarm.
class PageChannel
{
public:
    enum class State { Done, Lost, TimedOut, Alarmed };

    PageChannel(int connection, int alarm) : m_connection(connection), m_alarm(alarm) {}
    ~PageChannel();
    PageChannel(const PageChannel &) = delete;
    PageChannel &operator=(const PageChannel &) = delete;

    State write(const QByteArray &bytes, const QDeadlineTimer &deadline);
    // Exactly this many bytes.
    State read(char *bytes, qint64 count, const QDeadlineTimer &deadline);

private:
    State wait(short events, const QDeadlineTimer &deadline) const;

    int m_connection;
    int m_alarm;
};

} // namespace yongping

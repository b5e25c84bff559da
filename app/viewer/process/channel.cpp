#include "viewer/process/channel.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

namespace yongping {

namespace {

bool isPassing(int error)
{
    return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

} // namespace

PageChannel::~PageChannel()
{
    ::close(m_connection);
}

PageChannel::State PageChannel::write(const QByteArray &bytes, const QDeadlineTimer &deadline)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (const State state = wait(POLLOUT, deadline); state != State::Done)
            return state;
        const auto count = ::send(m_connection, bytes.constData() + at, std::size_t(bytes.size() - at),
                                  MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && !isPassing(errno))
            return State::Lost;
        at += std::max<qsizetype>(count, 0);
    }
    return State::Done;
}

PageChannel::State PageChannel::read(char *bytes, qint64 count, const QDeadlineTimer &deadline)
{
    while (count > 0) {
        if (const State state = wait(POLLIN, deadline); state != State::Done)
            return state;
        const auto got = ::recv(m_connection, bytes, std::size_t(count), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && !isPassing(errno)))
            return State::Lost;
        const auto step = std::max<qint64>(got, 0);
        bytes += step;
        count -= step;
    }
    return State::Done;
}

PageChannel::State PageChannel::wait(short events, const QDeadlineTimer &deadline) const
{
    std::array<pollfd, 2> watched{pollfd{m_connection, events, 0}, pollfd{m_alarm, POLLIN, 0}};
    for (;;) {
        const qint64 left = deadline.isForever() ? -1 : deadline.remainingTime();
        if (left == 0)
            return State::TimedOut;
        const int ready = ::poll(watched.data(), watched.size(),
                                 int(std::min<qint64>(left, std::numeric_limits<int>::max())));
        if (ready < 0 && errno != EINTR)
            return State::Lost;
        if (ready > 0)
            return watched[1].revents != 0 ? State::Alarmed : State::Done;
    }
}

} // namespace yongping

#include "workstation/task.h"

#include <chrono>

namespace yongping {

ProgressFn Task::progress()
{
    using Timer = std::chrono::steady_clock;
    static constexpr auto Pause = std::chrono::milliseconds(50);
    return [this, last = Timer::time_point()](qint64 done, qint64 total) mutable {
        if (const auto now = Timer::now(); now - last >= Pause) {
            last = now;
            Q_EMIT progressed(done, total);
        }
        return !isCancelled();
    };
}

} // namespace yongping

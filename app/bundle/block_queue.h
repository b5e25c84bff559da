#pragma once

#include "base/result.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace yongping {

// Hands blocks from one thread to another, in order, a few at a time, so that memory stays flat. Either side may stop
// early; the other one learns it at its next call.
class BlockQueue
{
public:
    // Size of the blocks that those who read ask for; a compromise between calls and the processor's caches.
    static constexpr qsizetype BlockBytes = 512 * 1024;

    // For the giving thread. Waits for room; false: nobody takes blocks any more.
    bool put(QByteArray block);
    // Nothing follows.
    void close(const Result<void> &outcome);

    // For the taking thread. Waits; nullopt: nothing follows, see outcome().
    std::optional<QByteArray> take();
    // Wants no more.
    void abandon();
    // After close().
    Result<void> outcome();

private:
    static constexpr std::size_t MaxBlocks = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_blocks;
    Result<void> m_outcome;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace yongping

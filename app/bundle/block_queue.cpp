#include "bundle/block_queue.h"

namespace yongping {

bool BlockQueue::put(QByteArray block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_blocks.size() < MaxBlocks; });
    if (m_abandoned)
        return false;
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
    return true;
}

void BlockQueue::close(const Result<void> &outcome)
{
    const std::lock_guard lock(m_mutex);
    m_outcome = outcome;
    m_closed = true;
    m_changed.notify_all();
}

std::optional<QByteArray> BlockQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_blocks.empty(); });
    if (m_blocks.empty())
        return {};
    QByteArray block = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.notify_all();
    return block;
}

void BlockQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_changed.notify_all();
}

Result<void> BlockQueue::outcome()
{
    const std::lock_guard lock(m_mutex);
    return m_outcome;
}

} // namespace yongping

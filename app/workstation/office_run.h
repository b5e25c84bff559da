#pragma once

#include "workstation/desk.h"
#include "workstation/office.h"
#include "workstation/store_thread.h"

namespace yongping {

// How the parts of Office get their work onto the store's thread; for these alone.
template<typename Work>
auto Office::run(Work work)
{
    return m_store.run([work = std::move(work), actor = m_desk.identity(), &clock = m_desk.clock()](
                           StoreThread::Room &room) { return work(Seat{*room.store, room.library, clock, actor}); });
}

} // namespace yongping

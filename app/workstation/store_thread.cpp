#include "workstation/store_thread.h"

#include "storage/sqlite_store.h"

#include <QMetaObject>

namespace yongping {

Result<std::unique_ptr<StoreThread>> StoreThread::start(const QString &file, Clock &clock,
                                                        const QString &readOnlyReason)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    thread->m_readOnlyReason = readOnlyReason;
    thread->m_place.moveToThread(&thread->m_thread);
    thread->m_thread.setObjectName(QStringLiteral("store"));
    thread->m_thread.start();
    Result<void> opened;
    QMetaObject::invokeMethod(
        &thread->m_place, [&] { opened = thread->open(file, clock); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    return thread;
}

StoreThread::~StoreThread()
{
    // The connection belongs to the thread and has to be closed there, after everything handed over before.
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_place, [this] { m_room.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::hand(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_place, std::move(work), Qt::QueuedConnection);
}

Result<void> StoreThread::open(const QString &file, Clock &clock)
{
    m_room = std::make_unique<Room>();
    const OpenMode mode = isReadOnly() ? OpenMode::ReadOnly : OpenMode::Create;
    Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(file, mode, clock, m_room->library);
    if (!store && store.error().code == u"store.locked") {
        m_readOnlyReason = store.error().message;
        store = SqliteStore::open(file, OpenMode::ReadOnly, clock, m_room->library);
    }
    if (!store) {
        m_room.reset();
        return store.error();
    }
    m_room->store = *std::move(store);
    return {};
}

} // namespace yongping

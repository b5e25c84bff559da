#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace yongping {

// Calls handler(result) on the thread of `context`, to be called there too, once the future is finished. A context that
// has gone by then is simply not told: QFuture::then(context, …) of Qt 6.4 asserts that it still lives.
template<typename Value, typename Handler>
void whenDone(const QFuture<Value> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             handler(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace yongping

#pragma once

#include "casework/event.h"
#include "storage/connection.h"

#include <functional>
#include <vector>

namespace yongping {

// The table of events. Appending is part of the caller's transaction.

// The end of a chain; number 0 where nothing ever happened.
Result<ChainHead> readHead(Connection &connection, const QString &chain);

// Gives the event its number, `previous` and `hash` and writes it at the end of its chain.
Result<Event> appendEvent(Connection &connection, Event event);
// The same for several in a row: `head` is the end of the chain and moves on.
Result<Event> appendEvent(Connection &connection, Event event, ChainHead &head);

// One chain in order; empty where nothing ever happened.
Result<std::vector<Event>> readChain(Connection &connection, const QString &chain);

// Every event of the store, chain by chain and each in order, without holding them all.
Result<void> eachEvent(Connection &connection, const std::function<void(const Event &)> &visit);

// The event that gave a field its present value: the last change of it, or the last one that brought whole contents.
Result<Event> lastEventOf(Connection &connection, const CaseId &id, Field field, const ReviewId &reviewId,
                          const QString &key);

// One entry of a chain, or none.
Result<std::optional<Event>> readEvent(Connection &connection, const QString &chain, qint64 number);

// The kinds of events that tables are projections of, beside those of changed fields.
namespace EventKind {
inline QString created() { return QStringLiteral("case.created"); }
inline QString replaced() { return QStringLiteral("case.replaced"); }
inline QString deleted() { return QStringLiteral("case.deleted"); }
inline QString restored() { return QStringLiteral("case.restored"); }
inline QString reviewOpened() { return QStringLiteral("review.opened"); }
inline QString reviewClosed() { return QStringLiteral("review.closed"); }
inline QString settingChanged() { return QStringLiteral("setting.changed"); }
} // namespace EventKind
bool isProjected(QStringView kind);

} // namespace yongping

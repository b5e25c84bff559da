#include "storage/event_log.h"

#include "storage/case_rows.h"

namespace yongping {

namespace {

QString columns()
{
    return QStringLiteral("chain, number, at, actor, kind, review_id, key, "
                          "before, after, reason, previous, hash, undoes");
}

QVariant boundJson(const std::optional<JsonValue> &value)
{
    return value ? QVariant(QString::fromUtf8(canonicalJson(*value))) : QVariant();
}

// What was tampered with must stay visible, so a text that is no JSON any more is shown as it is.
std::optional<JsonValue> jsonOf(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    auto json = parseJson(row.text(column).toUtf8());
    return json ? *json : JsonValue(row.text(column));
}

Event eventOf(const Row &row)
{
    Event event;
    event.chain = row.text(0);
    event.number = row.number(1);
    event.at = timeFromText(row.text(2));
    event.actor = row.text(3);
    event.kind = row.text(4);
    event.reviewId = ReviewId(row.text(5));
    event.key = row.text(6);
    event.before = jsonOf(row, 7);
    event.after = jsonOf(row, 8);
    event.reason = row.text(9);
    event.previous = row.text(10);
    event.hash = row.text(11);
    event.undoes = row.number(12);
    return event;
}

} // namespace

Result<ChainHead> readHead(Connection &connection, const QString &chain)
{
    ChainHead head;
    const auto done = connection.each(
        QStringLiteral("SELECT number, hash FROM events WHERE chain = ? ORDER BY number DESC LIMIT 1"), {bound(chain)},
        [&head](const Row &row) {
            head = {row.number(0), row.text(1)};
            return Result<void>();
        });
    if (!done)
        return done.error();
    return head;
}

Result<Event> appendEvent(Connection &connection, Event event)
{
    auto head = readHead(connection, event.chain);
    if (!head)
        return head.error();
    return appendEvent(connection, std::move(event), *head);
}

Result<Event> appendEvent(Connection &connection, Event event, ChainHead &head)
{
    event.number = head.number + 1;
    event.previous = head.hash;
    event.hash = event.computedHash();
    const QString statement =
        QStringLiteral("INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns());
    const QVariantList values = {bound(event.chain),   event.number,           timeText(event.at),
                                 bound(event.actor),   bound(event.kind),      bound(event.reviewId.toString()),
                                 bound(event.key),     boundJson(event.before), boundJson(event.after),
                                 bound(event.reason),  bound(event.previous),  event.hash,
                                 event.undoes};
    if (auto done = connection.run(statement, values); !done)
        return done.error();
    head = {event.number, event.hash};
    return event;
}

Result<std::vector<Event>> readChain(Connection &connection, const QString &chain)
{
    std::vector<Event> events;
    const QString statement = QStringLiteral("SELECT %1 FROM events WHERE chain = ? ORDER BY number").arg(columns());
    const auto done = connection.each(statement, {bound(chain)}, [&events](const Row &row) {
        events.push_back(eventOf(row));
        return Result<void>();
    });
    if (!done)
        return done.error();
    return events;
}

Result<std::optional<Event>> readEvent(Connection &connection, const QString &chain, qint64 number)
{
    std::optional<Event> event;
    const QString statement = QStringLiteral("SELECT %1 FROM events WHERE chain = ? AND number = ?").arg(columns());
    const auto done = connection.each(statement, {bound(chain), number}, [&event](const Row &row) {
        event = eventOf(row);
        return Result<void>();
    });
    if (!done)
        return done.error();
    return event;
}

Result<void> eachEvent(Connection &connection, const std::function<void(const Event &)> &visit)
{
    // A store is proven before it is brought up to date, too; entries that take others back came with schema 3.
    const auto known =
        connection.single(QStringLiteral("SELECT 1 FROM pragma_table_info('events') WHERE name = 'undoes'"));
    if (!known)
        return known.error();
    const QString names =
        known->isValid() ? columns() : columns().replace(QStringLiteral(" undoes"), QStringLiteral(" 0"));
    const QString statement = QStringLiteral("SELECT %1 FROM events ORDER BY chain, number").arg(names);
    return connection.each(statement, {}, [&visit](const Row &row) {
        visit(eventOf(row));
        return Result<void>();
    });
}

Result<Event> lastEventOf(Connection &connection, const CaseId &id, Field field, const ReviewId &reviewId,
                          const QString &key)
{
    Event event;
    const QString statement =
        QStringLiteral("SELECT %1 FROM events WHERE chain = ?"
                       " AND ((kind = ? AND review_id = ? AND key IN (?, '')) OR kind IN (?, ?, ?)"
                       " OR (kind = ? AND review_id = ?)) ORDER BY number DESC LIMIT 1")
            .arg(columns());
    const QString review = bound(reviewId.toString());
    const QVariantList values = {bound(chainOf(id)), changedKind(field), review, bound(key),
                                 EventKind::created(), EventKind::replaced(), EventKind::restored(),
                                 EventKind::reviewOpened(), review};
    const auto done = connection.each(statement, values, [&event](const Row &row) {
        event = eventOf(row);
        return Result<void>();
    });
    if (!done)
        return done.error();
    return event;
}

bool isProjected(QStringView kind)
{
    return changedField(kind) || kind == EventKind::created() || kind == EventKind::replaced()
           || kind == EventKind::deleted() || kind == EventKind::restored() || kind == EventKind::reviewOpened()
           || kind == EventKind::reviewClosed() || kind == EventKind::settingChanged();
}

} // namespace yongping

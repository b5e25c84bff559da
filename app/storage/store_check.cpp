#include "storage/store_check.h"

#include "storage/case_tables.h"
#include "storage/connection.h"
#include "storage/contents.h"
#include "storage/event_log.h"
#include "storage/replay.h"

#include <QCoreApplication>
#include <QHash>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<void> checkFile(Connection &connection, QStringList &findings)
{
    const auto integrity = connection.each(QStringLiteral("PRAGMA integrity_check"), {}, [&](const Row &row) {
        if (row.text(0) != QStringLiteral("ok"))
            findings << Text::tr("The file is damaged: %1.").arg(row.text(0));
        return Result<void>();
    });
    if (!integrity)
        return integrity;
    return connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        findings << Text::tr("An entry of the table “%1” refers to nothing in “%2”.").arg(row.text(0), row.text(2));
        return Result<void>();
    });
}

// What the tables hold, to be compared with one replay after the other; what is left over has no history.
class Projections
{
public:
    static Result<Projections> read(Connection &connection)
    {
        Projections projections;
        auto rows = readCases(connection);
        if (!rows)
            return rows.error();
        for (CaseRow &row : *rows)
            projections.m_cases.insert(row.id.toString(), std::move(row));
        const auto done = connection.each(QStringLiteral("SELECT key, value FROM settings"), {}, [&](const Row &row) {
            projections.m_settings.insert(row.text(0), row.text(1));
            return Result<void>();
        });
        if (!done)
            return done.error();
        return projections;
    }

    void compare(const Replay &replay, QStringList &findings)
    {
        if (replay.chain() == storeChain()) {
            if (m_settings != replay.settings())
                findings << Text::tr("The settings are not what their history gives.");
            m_settings.clear();
            return;
        }
        const auto found = m_cases.find(replay.chain());
        const std::optional<CaseRow> stored = found == m_cases.end() ? std::nullopt : std::optional(*found);
        if (!isSame(stored, replay.row()))
            findings << Text::tr("The case “%1” is not what its history gives.").arg(replay.chain());
        m_cases.remove(replay.chain());
    }

    void reportRest(QStringList &findings) const
    {
        for (auto it = m_cases.begin(); it != m_cases.end(); ++it)
            findings << Text::tr("The case “%1” has no history.").arg(it.key());
        if (!m_settings.isEmpty())
            findings << Text::tr("The settings are not what their history gives.");
    }

private:
    static bool isSame(const std::optional<CaseRow> &a, const std::optional<CaseRow> &b)
    {
        if (!a || !b)
            return a.has_value() == b.has_value();
        return a->created == b->created && a->updated == b->updated && sameValue(snapshotOf(*a), snapshotOf(*b));
    }

    QHash<QString, CaseRow> m_cases;
    QHash<QString, QString> m_settings;
};

// Replays all chains; `finish` gets each one that is done.
Result<void> replayAll(Connection &connection, const std::function<void(const Replay &)> &finish)
{
    std::optional<Replay> replay;
    const auto done = eachEvent(connection, [&](const Event &event) {
        if (replay && replay->chain() != event.chain) {
            finish(*replay);
            replay.reset();
        }
        if (!replay)
            replay.emplace(event.chain);
        replay->take(event);
    });
    if (replay)
        finish(*replay);
    return done;
}

Result<void> checkHistory(Connection &connection, CheckScope scope, QStringList &findings)
{
    std::optional<Projections> projections;
    if (scope == CheckScope::Everything) {
        auto read = Projections::read(connection);
        if (!read)
            return read.error();
        projections = std::move(*read);
    }
    QStringList differences;
    const auto done = replayAll(connection, [&](const Replay &replay) {
        if (!replay.fault().isEmpty())
            findings << replay.fault();
        if (projections)
            projections->compare(replay, differences);
    });
    if (projections)
        projections->reportRest(differences);
    findings += differences;
    return done;
}

Result<void> checkContents(Connection &connection, QStringList &findings)
{
    const auto found = contentFindings(connection);
    if (!found)
        return found.error();
    findings += *found;
    return {};
}

Result<void> checkAll(Connection &connection, CheckScope scope, QStringList &findings)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    if (auto done = checkFile(connection, findings); !done)
        return done;
    if (auto done = checkHistory(connection, scope, findings); !done || scope != CheckScope::Everything)
        return done;
    return checkContents(connection, findings);
}

} // namespace

QStringList storeFindings(Connection &connection, CheckScope scope)
{
    QStringList findings;
    if (auto done = checkAll(connection, scope, findings); !done)
        findings << done.error().message;
    return findings;
}

} // namespace yongping

#include "storage/migrations.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcMigration, "yongping.storage.migration", QtInfoMsg)

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<void> proveForeignKeys(Connection &connection)
{
    return connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) -> Result<void> {
        return Error::failure(QStringLiteral("store.damaged"),
                              Text::tr("The store “%1” is damaged. Please restore a backup.").arg(connection.file()),
                              QStringLiteral("foreign key violated in table ") + row.text(0));
    });
}

Result<void> runStep(Connection &connection, const MigrationStep &step)
{
    qCInfo(lcMigration).noquote() << "Schema step" << step.number << "of" << connection.file() << ':' << step.prose;
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    QStringList statements = step.statements;
    statements << QStringLiteral("PRAGMA application_id = %1").arg(StoreApplicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(step.number);
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    if (auto proved = proveForeignKeys(connection); !proved)
        return proved;
    return transaction->commit();
}

Result<void> runSteps(Connection &connection, const std::vector<MigrationStep> &steps, int from)
{
    for (const MigrationStep &step : steps) {
        if (step.number <= from)
            continue;
        if (auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> migrate(Connection &connection, const std::vector<MigrationStep> &steps, int from)
{
    // A step may have to rebuild a table that others refer to; this switch works only outside a transaction.
    if (auto done = connection.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return done;
    const Result<void> migrated = runSteps(connection, steps, from);
    const Result<void> guarded = connection.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return migrated ? guarded : migrated;
}

} // namespace yongping

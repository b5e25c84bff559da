#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

class Connection;

// One step of the schema. Steps are never changed once released: names of tables and columns are spelled out as they
// were, and a correction is a further step.
struct MigrationStep
{
    int number = 0; // the schema's version once the step is done; from 1, without gaps
    QString prose;  // what changes and why, for the log
    QStringList statements;
};

// The number that marks a SQLite file as a store of this program ("YoPp" in the file's header).
constexpr int StoreApplicationId = 0x596f5070;

// The steps of this version of the program, in order.
const std::vector<MigrationStep> &schemaSteps();

// Runs the steps above version `from`, each in its own transaction that also writes the version and proves the foreign
// keys; stops at the first that fails and leaves the version of the last one done.
Result<void> migrate(Connection &connection, const std::vector<MigrationStep> &steps, int from);

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QStringList>

namespace yongping {

class Store;

// What a store holds that a copy of it does not: gone from the store, once the copy takes its place.
struct BackupLoss
{
    qint64 events = 0; // entries of history
    QStringList cases; // whose entries they are, by name; the latest change first

    friend bool operator==(const BackupLoss &, const BackupLoss &) = default;
};

// A case counts by its history: one that only the copy has, or that is older in the store, is no loss.
Result<BackupLoss> backupLoss(Store &present, Store &copy);

} // namespace yongping

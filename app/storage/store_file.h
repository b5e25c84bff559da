#pragma once

#include "base/result.h"
#include "storage/connection.h"
#include "storage/migrations.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace yongping {

enum class OpenMode {
    ReadOnly,  // of a file that exists, also while another program writes it
    ReadWrite, // of a file that exists
    Create,    // makes the file, and its folder, where they are missing
};

// An open store whose header, schema and lock are in order. Whoever may write holds FILE.lock until the connection is
// closed; the lock of a program that crashed is taken over.
struct StoreFile
{
    std::unique_ptr<QLockFile> lock; // null when reading only; declared first, so that it is released last
    std::unique_ptr<Connection> connection;
    int schemaVersion = 0;

    bool isReadOnly() const { return !lock; }
};

// Fails with "store.missing", "store.not_a_store", "store.newer", "store.older" (when reading only), "store.locked".
// An older store is brought up to the last of `steps`, after a copy named FILE.before-schema-N was made.
Result<StoreFile> openStoreFile(const QString &file, OpenMode mode,
                                const std::vector<MigrationStep> &steps = schemaSteps());

// For reading only, and of any schema that this program knows; `schemaVersion` says which.
Result<StoreFile> openForReading(const QString &file, const std::vector<MigrationStep> &steps = schemaSteps());

// Makes sure that nobody writes the store while the lock is held.
Result<std::unique_ptr<QLockFile>> lockStore(const QString &file);

// The one spelling of a path, links followed; also for a file that is not there yet.
QString resolvedPath(const QString &file);

} // namespace yongping

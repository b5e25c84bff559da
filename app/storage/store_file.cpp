#include "storage/store_file.h"

#include "storage/file_ops.h"
#include "storage/store_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcStore, "yongping.storage", QtInfoMsg)

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct Header
{
    int applicationId = 0;
    int version = 0;
    bool isBlank = false; // not even a table: new, or left by a crash while it was being made
};

Result<int> number(Connection &connection, const QString &statement)
{
    auto value = connection.single(statement);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<Header> readHeader(Connection &connection)
{
    const auto applicationId = number(connection, QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return applicationId.error();
    const auto version = number(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto tables = number(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return tables.error();
    return Header{*applicationId, *version, *applicationId == 0 && *version == 0 && *tables == 0};
}

Error missing(const QString &path)
{
    return Error::failure(QStringLiteral("store.missing"),
                          Text::tr("There is no store “%1”. Make one first, or check the path.").arg(path));
}

Result<void> judgeHeader(const Header &header, const QString &path, int latest)
{
    if (header.applicationId != StoreApplicationId || header.version < 1) {
        return Error::failure(QStringLiteral("store.not_a_store"),
                              Text::tr("The file “%1” is not a store of this program.").arg(path));
    }
    if (header.version > latest) {
        return Error::failure(QStringLiteral("store.newer"),
                              Text::tr("The store “%1” needs a newer version of this program, one that knows schema "
                                       "%2; this one knows schemas up to %3.")
                                  .arg(path, QString::number(header.version), QString::number(latest)));
    }
    return {};
}

// SQLite reads a WAL file with the help of a shared file beside it; where that cannot be made and nothing waits in the
// log, the file is read as one that never changes.
Connection::Access readingAccess(const QString &path)
{
    const bool canHelp = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return canHelp || hasLog ? Connection::Access::Read : Connection::Access::Immutable;
}

Result<void> prepareForWriting(Connection &connection, const Header &header, const std::vector<MigrationStep> &steps)
{
    const int latest = steps.back().number;
    if (!header.isBlank && header.version < latest) {
        const QString copy = connection.file() + QStringLiteral(".before-schema-%1").arg(latest);
        if (auto copied = copyStore(connection, copy, CheckScope::FileAndHistory); !copied)
            return copied;
    }
    // Only a file without any page takes it. Large pages take in contents twice as fast as SQLite's own 4096 do.
    if (auto done = connection.run(QStringLiteral("PRAGMA page_size = 32768")); !done)
        return done;
    const auto mode = connection.single(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return mode.error();
    if (mode->toString() != QStringLiteral("wal"))
        qCWarning(lcStore).noquote() << "No write-ahead log on this file system; using" << mode->toString();
    if (auto migrated = migrate(connection, steps, header.version); !migrated)
        return migrated;
    return header.isBlank ? flushFolder(QFileInfo(connection.file()).absolutePath()) : Result<void>();
}

Result<void> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return Error::failure(QStringLiteral("store.cannot_open"), Text::tr("The folder “%1” cannot be made.").arg(folder));
}

Result<StoreFile> openForWriting(const QString &path, OpenMode mode, const std::vector<MigrationStep> &steps)
{
    StoreFile store;
    auto lock = lockStore(path);
    if (!lock)
        return lock.error();
    store.lock = std::move(*lock);
    auto connection = Connection::open(path, Connection::Access::Write);
    if (!connection)
        return connection.error();
    store.connection = std::move(*connection);

    const auto header = readHeader(*store.connection);
    if (!header)
        return header.error();
    const int latest = steps.back().number;
    if (mode != OpenMode::Create || !header->isBlank) {
        if (auto judged = judgeHeader(*header, path, latest); !judged)
            return judged.error();
    }
    if (auto prepared = prepareForWriting(*store.connection, *header, steps); !prepared)
        return prepared.error();
    store.schemaVersion = latest;
    return store;
}

} // namespace

Result<StoreFile> openStoreFile(const QString &file, OpenMode mode, const std::vector<MigrationStep> &steps)
{
    if (mode == OpenMode::Create) {
        if (auto made = makeFolder(file); !made)
            return made.error();
    }
    const QString path = resolvedPath(file);
    if (mode == OpenMode::ReadWrite && !QFileInfo::exists(path))
        return missing(path);
    if (mode != OpenMode::ReadOnly)
        return openForWriting(path, mode, steps);

    auto store = openForReading(path, steps);
    if (store && store->schemaVersion < steps.back().number) {
        return Error::failure(QStringLiteral("store.older"),
                              Text::tr("The store “%1” was written by an older version of this program. Open it for "
                                       "writing once, so that it is brought up to date.")
                                  .arg(path));
    }
    return store;
}

Result<StoreFile> openForReading(const QString &file, const std::vector<MigrationStep> &steps)
{
    const QString path = resolvedPath(file);
    if (!QFileInfo::exists(path))
        return missing(path);
    auto connection = Connection::open(path, readingAccess(path));
    if (!connection)
        return connection.error();
    const auto header = readHeader(**connection);
    if (!header)
        return header.error();
    if (auto judged = judgeHeader(*header, path, steps.back().number); !judged)
        return judged.error();
    return StoreFile{nullptr, std::move(*connection), header->version};
}

Result<std::unique_ptr<QLockFile>> lockStore(const QString &file)
{
    const QString path = resolvedPath(file);
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by its age
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError) {
        return Error::failure(QStringLiteral("store.not_writable"),
                              Text::tr("The store “%1” cannot be written. Please check the permissions.").arg(path));
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&process, &host, &program)) {
        return Error::failure(QStringLiteral("store.locked"),
                              Text::tr("The store “%1” is open in another program. It can be read, but not changed.")
                                  .arg(path));
    }
    return Error::failure(QStringLiteral("store.locked"),
                          Text::tr("The store “%1” is open in “%2” (process %3). It can be read, but not changed.")
                              .arg(path, program, QString::number(process)),
                          QStringLiteral("on ") + host);
}

QString resolvedPath(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

} // namespace yongping

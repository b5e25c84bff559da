#include "storage/store_backup.h"

#include "storage/connection.h"
#include "storage/file_ops.h"
#include "storage/store_copy.h"
#include "storage/store_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcBackup, "yongping.storage.backup", QtInfoMsg)

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error badTarget(const QString &message)
{
    return Error::refused(QStringLiteral("backup.target"), message);
}

Result<void> judgeTarget(const QString &target)
{
    if (!QFileInfo::exists(target) || openForReading(target))
        return {};
    return badTarget(
        Text::tr("The file “%1” is no backup of this program and is not overwritten. Choose another name.")
            .arg(target));
}

Result<void> proveBackup(const StoreFile &backup)
{
    const bool isPresent = backup.schemaVersion == schemaSteps().back().number;
    const QStringList findings =
        storeFindings(*backup.connection, isPresent ? CheckScope::Everything : CheckScope::FileAndHistory);
    if (findings.isEmpty())
        return {};
    return Error::failure(QStringLiteral("store.damaged"),
                          Text::tr("The backup “%1” is damaged and was not restored: %2")
                              .arg(backup.connection->file(), findings.first()),
                          findings.join(u' '));
}

QString nameForKept(const QString &file)
{
    const QString base = file + QStringLiteral(".before-restore");
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

// Keeps the log too, under the name by which SQLite finds it, so that not even the last change is lost.
Result<QString> keepOld(const QString &file)
{
    if (!QFileInfo::exists(file))
        return QString();
    const QString kept = nameForKept(file);
    const QString log = QStringLiteral("-wal");
    if (QFileInfo::exists(file + log)) {
        if (auto done = keepCopy(file + log, kept + log); !done)
            return done.error();
    }
    if (auto done = keepCopy(file, kept); !done)
        return done.error();
    return kept;
}

// The log has to go before another store takes the name. Until then its changes belong to the old one, which may be what
// is found there after a power cut; a store that is too damaged to take them in has them in what is kept of it.
void takeLogIn(const QString &file)
{
    if (!QFileInfo::exists(file))
        return;
    const auto old = Connection::open(file, Connection::Access::Write);
    if (!old || !(*old)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        qCWarning(lcBackup).noquote() << "The log of" << file << "stays apart from it";
}

Result<QString> replaceStore(const QString &staged, const QString &path)
{
    const auto kept = keepOld(path);
    if (!kept)
        return kept;
    takeLogIn(path);
    if (auto done = removeHelpers(path); !done)
        return done.error();
    if (auto done = moveOver(staged, path); !done)
        return done.error();
    return kept;
}

} // namespace

Result<void> backupStore(Connection &store, const QString &target)
{
    const QString path = resolvedPath(target);
    qCInfo(lcBackup).noquote() << "Backing up" << store.file() << "to" << path;
    if (path == store.file())
        return badTarget(Text::tr("A backup cannot take the place of the store “%1” itself.").arg(path));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error::failure(QStringLiteral("backup.target"),
                              Text::tr("There is no folder for the backup “%1”.").arg(path));
    auto lock = lockStore(path);
    if (!lock)
        return lock.error();
    if (auto judged = judgeTarget(path); !judged)
        return judged;
    return copyStore(store, path, CheckScope::Everything);
}

Result<QString> restoreStore(const QString &backup, const QString &file)
{
    const QString source = resolvedPath(backup);
    const QString path = resolvedPath(file);
    qCInfo(lcBackup).noquote() << "Restoring" << path << "from" << source;
    if (source == path)
        return badTarget(Text::tr("A store cannot be restored from itself; name a backup of “%1”.").arg(path));
    auto lock = lockStore(path);
    if (!lock)
        return lock.error();
    auto opened = openForReading(source);
    if (!opened)
        return opened.error();
    if (auto proved = proveBackup(*opened); !proved)
        return proved.error();

    const QString staged = path + QStringLiteral(".restoring");
    if (auto done = copyStore(*opened->connection, staged, CheckScope::FileAndHistory); !done)
        return done.error();
    const auto kept = replaceStore(staged, path);
    if (!kept)
        QFile::remove(staged);
    return kept;
}

} // namespace yongping

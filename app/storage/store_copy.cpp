#include "storage/store_copy.h"

#include "storage/connection.h"
#include "storage/file_ops.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Of a copy that cannot be written, the connection knows only the store that it is made from; that one is well, and may
// lie on another disk.
Error cannotWrite(const Error &error, const QString &target)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(target).absolutePath());
    QString message;
    if (error.code == u"store.disk_full")
        message = Text::tr("There is no room for the copy in the folder “%1”. Make room on its disk or choose another "
                           "folder. Nothing was changed.");
    else if (error.code == u"store.io")
        message = Text::tr("The copy cannot be written into the folder “%1”: "
                           "the device reports an error. Nothing was changed.");
    else
        return error;
    return Error::failure(error.code, message.arg(folder), error.detail);
}

Result<void> prove(const QString &file, const QString &target, CheckScope scope)
{
    auto copy = Connection::open(file, Connection::Access::Read);
    if (!copy)
        return copy.error();
    const QStringList findings = storeFindings(**copy, scope);
    if (!findings.isEmpty()) {
        return Error::failure(QStringLiteral("store.damaged"),
                              Text::tr("No copy “%1” was made, because the store is damaged: %2")
                                  .arg(target, findings.first()),
                              findings.join(u' '));
    }
    return {};
}

} // namespace

Result<void> copyStore(Connection &source, const QString &target, CheckScope scope)
{
    const QString temporary = target + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128);
    const auto cleanUp = qScopeGuard([&temporary] { QFile::remove(temporary); });
    if (auto done = source.run(QStringLiteral("VACUUM INTO ?"), {temporary}); !done)
        return cannotWrite(done.error(), target);
    if (auto done = prove(temporary, target, scope); !done)
        return done;
    if (auto done = flushToDisk(temporary); !done)
        return done;
    if (auto done = removeHelpers(target); !done)
        return done;
    return moveOver(temporary, target);
}

} // namespace yongping

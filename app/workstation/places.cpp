#include "workstation/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace yongping {

namespace {

const QString StoreName = QStringLiteral("store.ypstore");

QString own(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/yongping");
}

// Qt 6.4 does not know the folder for what should outlive the program but is no data.
QString stateFolder()
{
#ifdef Q_OS_LINUX
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.local/state"))
           + QStringLiteral("/yongping");
#else
    return own(QStandardPaths::GenericDataLocation) + QStringLiteral("/logs");
#endif
}

} // namespace

Places placesFor(const QString &programFolder, bool portable)
{
    const QDir folder(programFolder);
    if (portable || QFile::exists(folder.filePath(QStringLiteral("portable")))) {
        const QDir data(folder.filePath(QStringLiteral("yongping-data")));
        return {data.filePath(StoreName), data.path(), data.filePath(QStringLiteral("logs")), true};
    }
    return {QString(own(QStandardPaths::GenericDataLocation) + u'/' + StoreName),
            own(QStandardPaths::GenericConfigLocation), stateFolder(), false};
}

QString defaultStoreFile()
{
    return placesFor(QCoreApplication::applicationDirPath()).store;
}

} // namespace yongping

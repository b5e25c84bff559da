#include "storage/file_ops.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Error cannotWrite(const QString &file, const QString &detail)
{
    return Error::failure(QStringLiteral("file.cannot_write"),
                          Text::tr("The file “%1” cannot be written. Please check the room and the permissions.")
                              .arg(file),
                          detail);
}

std::filesystem::path pathOf(const QString &file)
{
    return QFileInfo(file).filesystemFilePath();
}

Result<void> resultOf(const std::error_code &error, const QString &file)
{
    if (error)
        return cannotWrite(file, QString::fromStdString(error.message()));
    return {};
}

bool sync(int handle)
{
#ifdef Q_OS_UNIX
    return fsync(handle) == 0;
#else
    return _commit(handle) == 0;
#endif
}

} // namespace

Result<void> flushToDisk(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannotWrite(file, opened.errorString());
    if (!sync(opened.handle()))
        return cannotWrite(file, QStringLiteral("flushing failed"));
    return flushFolder(QFileInfo(file).absolutePath());
}

Result<void> flushFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    // Only a plain handle can be had of a folder. Some file systems refuse to flush one; they order entries themselves.
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return cannotWrite(folder, QStringLiteral("the folder cannot be opened"));
    sync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
    return {};
}

Result<void> moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    if (error)
        return resultOf(error, to);
    return flushFolder(QFileInfo(to).absolutePath());
}

Result<void> keepCopy(const QString &file, const QString &copy)
{
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(file), pathOf(copy), error);
    if (error) {
        std::filesystem::copy_file(pathOf(file), pathOf(copy), error);
        if (error)
            return resultOf(error, copy);
    }
    return flushToDisk(copy);
}

Result<void> removeHelpers(const QString &storeFile)
{
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        std::error_code error;
        std::filesystem::remove(pathOf(storeFile + suffix), error);
        if (error)
            return resultOf(error, storeFile + suffix);
    }
    return {};
}

} // namespace yongping

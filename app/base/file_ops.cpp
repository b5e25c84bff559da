#include "base/file_ops.h"

#include "base/tr.h"

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

bool sync(int handle)
{
#ifdef Q_OS_UNIX
    return fsync(handle) == 0;
#else
    return _commit(handle) == 0;
#endif
}

} // namespace

Error cannotRead(const QFileDevice &file, const QString &code)
{
    return Error::failure(code, tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

Error cannotWrite(const QString &file, const QString &detail)
{
    return Error::failure(QStringLiteral("file.cannot_write"),
                          tr("The file “%1” cannot be written. Please check the room and the permissions.").arg(file),
                          detail);
}

Result<void> flushToDisk(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannotWrite(file, opened.errorString());
    if (const Result<void> flushed = flushToDisk(opened); !flushed)
        return flushed;
    return flushFolder(QFileInfo(file).absolutePath());
}

Result<void> flushToDisk(QFileDevice &file)
{
    if (!file.flush())
        return cannotWrite(file.fileName(), file.errorString());
    if (!sync(file.handle()))
        return cannotWrite(file.fileName(), QStringLiteral("flushing failed"));
    return {};
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
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return cannotWrite(to, QString::fromStdString(error.message()));
    return flushFolder(QFileInfo(to).absolutePath());
}

} // namespace yongping

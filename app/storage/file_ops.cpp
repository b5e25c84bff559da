#include "storage/file_ops.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace yongping {

namespace {

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

} // namespace

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

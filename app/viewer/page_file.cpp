#include "viewer/page_file.h"

#include "base/tr.h"
#include "viewer/process/protocol.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace yongping {

namespace {

Error notRead(const QString &name)
{
    return Error::failure(QStringLiteral("file.read"),
                          tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(name)),
                          QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeAll(int to, const QByteArray &data)
{
    for (qsizetype at = 0; at < data.size();) {
        const auto put = ::write(to, data.constData() + at, std::size_t(data.size() - at));
        if (put < 0 && errno != EINTR)
            return false;
        at += std::max<qsizetype>(put, 0);
    }
    return true;
}

} // namespace

PageFile::PageFile(int descriptor)
    : m_descriptor(new int(descriptor), [](const int *number) {
          ::close(*number);
          delete number;
      })
{
}

Result<PageFile> openedFile(const QString &name)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return notRead(name);
    const PageFile file(descriptor);
    struct stat about{};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return notRead(name);
    if (about.st_size > MaxShownFileSize)
        return errorOf(PageTrouble::TooLarge);
    return file;
}

Result<PageFile> openedData(const QByteArray &data)
{
    if (data.size() > MaxShownFileSize)
        return errorOf(PageTrouble::TooLarge);
    const int descriptor = ::memfd_create("yongping-pages", MFD_CLOEXEC);
    if (descriptor < 0)
        return notRead(tr("in memory"));
    const PageFile file(descriptor);
    if (!writeAll(descriptor, data))
        return notRead(tr("in memory"));
    return file;
}

} // namespace yongping

#include "base/private_folder.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcFolders, "yongping.folders")

const QString Prefix = QStringLiteral("yongping-private-");
const QString Contents = QStringLiteral("files");

QByteArray inside(const QString &folder, const char *name)
{
    return QFile::encodeName(folder) + '/' + name;
}

// The lock gets its name only once it is held: a folder that somebody else just makes has none, and stays.
int lockedFile(const QString &folder)
{
    const QByteArray draft = inside(folder, "lock.new");
    const int file = ::open(draft.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return -1;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0
        && std::rename(draft.constData(), inside(folder, "lock").constData()) == 0)
        return file;
    const int error = errno;
    ::close(file);
    errno = error;
    return -1;
}

// A folder itself, no link to one, of this user and closed to all others.
bool isOurs(const QString &folder)
{
    struct stat about{};
    return ::lstat(QFile::encodeName(folder).constData(), &about) == 0 && S_ISDIR(about.st_mode)
        && about.st_uid == ::geteuid() && (about.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool isLeft(const QString &folder)
{
    const int lock = ::open(inside(folder, "lock").constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (lock < 0)
        return false;
    const bool nobodyHasIt = ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    return nobodyHasIt;
}

} // namespace

PrivateFolder::PrivateFolder() : m_folder(QDir::temp().filePath(QString(Prefix + QStringLiteral("XXXXXX"))))
{
    if (!m_folder.isValid()) {
        m_error = m_folder.errorString();
        return;
    }
    m_lock = lockedFile(m_folder.path());
    if (m_lock >= 0 && ::mkdir(inside(m_folder.path(), "files").constData(), S_IRWXU) == 0)
        return;
    m_error = QString::fromLocal8Bit(std::strerror(errno));
    if (m_lock >= 0)
        ::close(m_lock);
    m_lock = -1;
}

// The folder goes before its lock: another program's start must not come between.
PrivateFolder::~PrivateFolder()
{
    m_folder.remove();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString PrivateFolder::filePath(const QString &name) const
{
    return QDir(m_folder.filePath(Contents)).filePath(name);
}

int removeLeftFolders()
{
    int removed = 0;
    const QDir parent = QDir::temp();
    const QDir::Filters filters = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    const QStringList names = parent.entryList({QString(Prefix + u'*')}, filters);
    for (const QString &name : names) {
        const QString folder = parent.filePath(name);
        if (!isOurs(folder) || !isLeft(folder))
            continue;
        if (QDir(folder).removeRecursively())
            ++removed;
        else
            qCWarning(lcFolders) << "cannot remove" << folder;
    }
    if (removed > 0)
        qCInfo(lcFolders) << "removed" << removed << "folders of programs that were killed";
    return removed;
}

} // namespace yongping

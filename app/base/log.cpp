#include "base/log.h"

#include "base/file_ops.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>
#include <memory>

namespace yongping {

namespace {

constexpr int RotationWaitMs = 200;

std::unique_ptr<LogFile> &current()
{
    static std::unique_ptr<LogFile> log;
    return log;
}

QtMessageHandler &before()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

const char *word(QtMsgType severity)
{
    switch (severity) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    Q_UNREACHABLE();
}

QByteArray lineOf(QtMsgType severity, const QString &category, const QString &text)
{
    QString flat = text;
    flat.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\r"));
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return QStringLiteral("%1 %2 %3: %4\n").arg(time, QString::fromLatin1(word(severity)), category, flat).toUtf8();
}

void handle(QtMsgType severity, const QMessageLogContext &context, const QString &text)
{
    if (before())
        before()(severity, context, text);
    static bool isTold = false;
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const Result<void> written = current()->write(severity, category, text);
    if (written || isTold)
        return;
    isTold = true;
    std::fprintf(stderr, "%s\n", qUtf8Printable(written.error().message));
}

} // namespace

LogFile::LogFile(QString file, qint64 limit)
    : m_file(std::move(file))
    , m_limit(limit)
{
}

Result<void> LogFile::write(QtMsgType severity, const QString &category, const QString &text)
{
    const QByteArray line = lineOf(severity, category, text);
    const QMutexLocker locker(&m_mutex);
    if (const QFileInfo info(m_file); info.exists() && info.size() + line.size() > m_limit)
        putAside();
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return cannotWrite(m_file, file.errorString());
    }
    if (file.write(line) != line.size() || !file.flush())
        return cannotWrite(m_file, file.errorString());
    return {};
}

QString LogFile::aside(int number) const
{
    const QFileInfo info(m_file);
    return info.dir().filePath(
        QStringLiteral("%1.%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
}

// Another program may be doing the same: whoever does not get the lock writes on, and a file may become a little
// larger.
void LogFile::putAside()
{
    QLockFile lock(QString(m_file + QStringLiteral(".lock")));
    if (!lock.tryLock(RotationWaitMs) || QFileInfo(m_file).size() < m_limit / 2)
        return;
    QFile::remove(aside(Kept - 1));
    for (int number = Kept - 2; number > 0; --number)
        QFile::rename(aside(number), aside(number + 1));
    QFile::rename(m_file, aside(1));
}

void startLog(const QString &file)
{
    const bool isFirst = !current();
    current() = std::make_unique<LogFile>(file);
    if (isFirst)
        before() = qInstallMessageHandler(handle);
}

QString logFile()
{
    return current() ? current()->file() : QString();
}

} // namespace yongping

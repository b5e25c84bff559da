#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace yongping {

// A CUPS of its own with one queue, "paper", whose printer is a folder: what a job brings lies there. It listens on a
// socket in that folder alone, and ends with the object.
class PrintQueue
{
public:
    bool start()
    {
        // The printer's program runs as another user where the tests run as root.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const char *name : {"conf", "spool", "cache", "state", "log", "out", "bin/backend"})
            QDir(m_folder.path()).mkpath(QLatin1String(name));
        QFile::setPermissions(path("out"), QFile::Permissions(0x7777));
        for (const char *name : {"filter", "daemon"})
            QFile::link(QStringLiteral("/usr/lib/cups/") + QLatin1String(name), path("bin/") + QLatin1String(name));
        write("conf/cupsd.conf", "Listen " + path("cups.sock").toUtf8()
                                     + "\nDefaultAuthType None\nBrowsing Off\nWebInterface No\n"
                                       "<Location />\nAllow all\n</Location>\n"
                                       "<Location /admin>\nAllow all\n</Location>\n"
                                       "<Policy default>\n<Limit All>\nAllow all\n</Limit>\n</Policy>\n");
        write("conf/cups-files.conf", files());
        write("bin/backend/paper", backend());
        QFile::setPermissions(path("bin/backend/paper"), QFile::Permissions(0x7755));
        qputenv("CUPS_SERVER", path("cups.sock").toUtf8());
        m_daemon.start(QStringLiteral("/usr/sbin/cupsd"), {QStringLiteral("-f"), QStringLiteral("-c"),
                                                           path("conf/cupsd.conf"), QStringLiteral("-s"),
                                                           path("conf/cups-files.conf")});
        return m_daemon.waitForStarted() && QTest::qWaitFor([this] { return QFile::exists(path("cups.sock")); }, 20'000)
               && QTest::qWaitFor(
                   [] {
                       return admin({QStringLiteral("-p"), QStringLiteral("paper"), QStringLiteral("-E"),
                                     QStringLiteral("-v"), QStringLiteral("paper:/"), QStringLiteral("-m"),
                                     QStringLiteral("raw")});
                   },
                   20'000);
    }

    ~PrintQueue()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    // What the printer got of a job, counted from 1; empty until it is whole.
    QByteArray job(int number) const
    {
        QFile file(path("out/") + QString::number(number));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool remove() const { return admin({QStringLiteral("-x"), QStringLiteral("paper")}); }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }

    QByteArray files() const
    {
        QByteArray text = "FileDevice No\nSystemGroup root\nDataDir /usr/share/cups\n";
        const std::pair<const char *, const char *> places[] = {
            {"ServerRoot", "conf"}, {"RequestRoot", "spool"},     {"TempDir", "spool"},      {"CacheDir", "cache"},
            {"StateDir", "state"},  {"AccessLog", "log/access"}, {"ErrorLog", "log/error"}, {"PageLog", "log/page"},
            {"ServerBin", "bin"}};
        for (const auto &[name, place] : places)
            text += QByteArray(name) + ' ' + path(place).toUtf8() + '\n';
        return text;
    }

    // Called without an argument it names its devices; else: job, user, title, copies, options, file.
    QByteArray backend() const
    {
        return "#!/bin/sh\n[ $# -gt 0 ] || { echo 'direct paper:/ \"Unknown\" \"A folder\"'; exit 0; }\ncd '"
               + path("out").toUtf8() + "' && cat ${6:+\"$6\"} > \".$1\" && mv \".$1\" \"$1\"\n";
    }

    static bool admin(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("/usr/sbin/lpadmin"), arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace yongping

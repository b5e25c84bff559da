#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <list>
#include <memory>

#include <sys/prctl.h>

namespace yongping::tests {

constexpr int Patience = 20'000;

// A desktop that nobody else uses: a screen, a window manager, a session bus, folders for settings and data. Keys are
// typed on it as on a keyboard. Everything that was started on it ends with it, and with a test that is cut short.
class PrivateDesktop
{
public:
    PrivateDesktop() = default;
    Q_DISABLE_COPY_MOVE(PrivateDesktop)

    ~PrivateDesktop()
    {
        while (!m_running.empty()) {
            end(*m_running.back());
            m_running.pop_back();
        }
    }

    // What stands in the way, in words; empty when the desktop is there.
    QString begin()
    {
        for (const char *tool : {"Xvfb", "openbox", "xdotool", "dbus-daemon"}) {
            if (const QString fault = missing(QString::fromLatin1(tool)); !fault.isEmpty())
                return fault;
        }
        makeFolders();
        // Each server takes the next free number itself and tells it: tests may run side by side. Without -noreset it
        // would begin anew once the first xdotool has gone, and openbox, on its way to it, would be turned away.
        const QByteArray number = firstLine(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
            QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24"),
            QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (number.isEmpty())
            return QStringLiteral("Xvfb told no display");
        m_variables.insert(QStringLiteral("DISPLAY"), QString(u':' + QString::fromLatin1(number)));
        m_busAddress = QString::fromLatin1(firstLine(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"),
            QStringLiteral("--nofork"), QStringLiteral("--print-address")}));
        if (m_busAddress.isEmpty())
            return QStringLiteral("dbus-daemon told no address");
        m_variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_busAddress);
        start(QStringLiteral("openbox"), {});
        // It gives the keyboard to windows; those that come before it would get it twice.
        const auto manages = [this] { return run(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")}); };
        return QTest::qWaitFor(manages, Patience) ? QString() : QStringLiteral("openbox does not manage the screen");
    }

    static QString missing(const QString &tool)
    {
        return QStandardPaths::findExecutable(tool).isEmpty()
            ? tool + QStringLiteral(" is not there; test.sh names the packages that the tests need")
            : QString();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const QString &busAddress() const { return m_busAddress; }
    void setVariable(const QString &name, const QString &value) { m_variables.insert(name, value); }

    // A file with this text, in the folder of that kind.
    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
            && file.write(text) == text.size();
    }

    QString read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QProcess &start(const QString &program, const QStringList &arguments)
    {
        QProcess &process = *m_running.emplace_back(prepared());
        process.start(program, arguments);
        return process;
    }

    QProcess &startYongping(const QStringList &arguments) { return start(QStringLiteral(YONGPING), arguments); }

    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }

    // Key names as X knows them: "ctrl+r", "F8", "space". False where the tool failed.
    bool press(const QStringList &keys) const
    {
        return run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key")} + keys);
    }
    bool type(const QString &text) const { return run(QStringLiteral("xdotool"), {QStringLiteral("type"), text}); }

    bool showsWindow(const QString &name) const
    {
        return run(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                               QStringLiteral("--name"), name});
    }

    // What was changed in a case, the latest first, as "kind key after".
    QStringList history(const QString &store, const QString &caseId) const
    {
        QByteArray output;
        run(QStringLiteral(YONGPING_CTL), {QStringLiteral("--json"), QStringLiteral("--store"), store,
            QStringLiteral("case"), QStringLiteral("history"), caseId}, &output);
        QStringList lines;
        for (const QJsonValue &value : QJsonDocument::fromJson(output).array()) {
            const QJsonObject event = value.toObject();
            const QString kind = event.value(QStringLiteral("kind")).toString();
            if (!kind.endsWith(QStringLiteral(".changed")))
                continue;
            lines.prepend(QStringLiteral("%1 %2 %3").arg(kind, event.value(QStringLiteral("key")).toString(),
                                                         event.value(QStringLiteral("after")).toVariant().toString()));
        }
        return lines;
    }

private:
    void makeFolders()
    {
        m_variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"}) {
            const QString place = path(QString::fromLatin1(name));
            QDir().mkpath(place);
            QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_variables.insert(QStringLiteral("XDG_") + QString::fromLatin1(name), place);
        }
        for (const char *name :
             {"WAYLAND_DISPLAY", "XAUTHORITY", "QT_SCALE_FACTOR", "LANGUAGE", "GTK_THEME", "QT_IM_MODULE"})
            m_variables.remove(QString::fromLatin1(name));
        m_variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    std::unique_ptr<QProcess> prepared() const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_variables);
        process->setStandardErrorFile(QProcess::nullDevice());
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        return process;
    }

    QByteArray firstLine(const QString &program, const QStringList &arguments)
    {
        QProcess &process = start(program, arguments);
        while (!process.canReadLine() && process.waitForReadyRead(Patience)) { }
        return process.readLine().trimmed();
    }

    bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr) const
    {
        const std::unique_ptr<QProcess> process = prepared();
        process->start(program, arguments);
        const bool ended = process->waitForFinished(Patience);
        if (output)
            *output = process->readAllStandardOutput();
        return ended && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_variables;
    QString m_busAddress;
    std::list<std::unique_ptr<QProcess>> m_running;
};

} // namespace yongping::tests

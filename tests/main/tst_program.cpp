#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

// The window program as a process: one window for each store, what a crash leaves behind, portable mode.

namespace {

constexpr int Patience = 60'000;

// A computer of its own: folders for settings, data, state and sockets that nobody else uses.
class Computer
{
public:
    QString path(const QString &name) const { return folder.filePath(name); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"}) {
            const QString place = path(QString::fromLatin1(name));
            QDir().mkpath(place);
            QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            variables.insert(QStringLiteral("XDG_") + QString::fromLatin1(name), place);
        }
        variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        variables.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
        variables.remove(QStringLiteral("LC_ALL"));
        variables.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        return variables;
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments,
                                    const QString &program = QStringLiteral(YONGPING)) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->start(program, arguments);
        return process;
    }

    QString log() const
    {
        QFile file(path(QStringLiteral("STATE_HOME/yongping/yongping.log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QStringList marks() const
    {
        return QDir(path(QStringLiteral("STATE_HOME/yongping"))).entryList({QStringLiteral("open-*.json")});
    }

    QString sessionPage() const
    {
        const QString file = path(QStringLiteral("CONFIG_HOME/yongping/settings.ini"));
        const QSettings settings(file, QSettings::IniFormat);
        for (const QString &key : settings.allKeys()) {
            if (key.startsWith(u"session/") && key.endsWith(u"/page"))
                return settings.value(key).toString();
        }
        return {};
    }

    QTemporaryDir folder;
};

void end(QProcess &process)
{
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStart_handsOverAndGoes();
    void newWindow_readsOnly();
    void readOnly_changesNothing();
    void kill_leavesAMarkThatTheNextStartReports();
    void place_isOnDiskBeforeTheEnd();
    void scale_ofALargerScreenFallsBackAndStaysChosen();
    void portable_keepsEverythingBesideTheProgram();
    void portable_inAFolderThatCannotBeWrittenIsRefused();
    void wrongOption_isUsage();
    void help_namesTheOptions();
};

void TestProgram::secondStart_handsOverAndGoes()
{
    const Computer computer;
    const QString store = computer.path(QStringLiteral("a.ypstore"));
    const auto first =
        computer.start({QStringLiteral("--store"), store, QStringLiteral("--page"), QStringLiteral("cases")});
    QTRY_COMPARE_WITH_TIMEOUT(computer.sessionPage(), QStringLiteral("cases"), Patience);
    const auto second
        = computer.start({QStringLiteral("--store"), store, QStringLiteral("--page"), QStringLiteral("settings")});
    QVERIFY(second->waitForFinished(Patience));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    QTRY_COMPARE_WITH_TIMEOUT(computer.sessionPage(), QStringLiteral("settings"), Patience);
    end(*first);
}

void TestProgram::newWindow_readsOnly()
{
    const Computer computer;
    const QString store = computer.path(QStringLiteral("a.ypstore"));
    const auto first = computer.start({QStringLiteral("--store"), store});
    QTRY_COMPARE_WITH_TIMEOUT(computer.marks().size(), 1, Patience);
    const auto second = computer.start({QStringLiteral("--store"), store, QStringLiteral("--new-window")});
    QTRY_COMPARE_WITH_TIMEOUT(computer.log().count(QStringLiteral("opening the store")), 2, Patience);
    QVERIFY(!second->waitForFinished(500)); // it stays, beside the first
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(computer.marks().size(), 1);
    end(*second);
    end(*first);
}

void TestProgram::readOnly_changesNothing()
{
    const Computer computer;
    const QString store = computer.path(QStringLiteral("a.ypstore"));
    const auto made =
        computer.start({QStringLiteral("--store"), store, QStringLiteral("store"), QStringLiteral("init")},
                       QStringLiteral(YONGPING_CTL));
    QVERIFY(made->waitForFinished(Patience));
    QCOMPARE(made->exitCode(), 0);
    const auto window = computer.start({QStringLiteral("--store"), store, QStringLiteral("--read-only")});
    QTRY_VERIFY_WITH_TIMEOUT(!computer.sessionPage().isEmpty(), Patience);
    QVERIFY(computer.marks().isEmpty());
    QVERIFY(!QFile::exists(QString(store + QStringLiteral(".lock"))));
    end(*window);
}

void TestProgram::kill_leavesAMarkThatTheNextStartReports()
{
    const Computer computer;
    const QString store = computer.path(QStringLiteral("a.ypstore"));
    const auto first = computer.start({QStringLiteral("--store"), store});
    QTRY_COMPARE_WITH_TIMEOUT(computer.marks().size(), 1, Patience);
    end(*first);
    QCOMPARE(computer.marks().size(), 1);
    QVERIFY(!computer.log().contains(QStringLiteral("did not end properly")));
    const auto second = computer.start({QStringLiteral("--store"), store});
    QTRY_VERIFY_WITH_TIMEOUT(computer.log().contains(QStringLiteral("did not end properly")), Patience);
    end(*second);
}

void TestProgram::place_isOnDiskBeforeTheEnd()
{
    const Computer computer;
    const QString store = computer.path(QStringLiteral("a.ypstore"));
    const QStringList asked{QStringLiteral("--store"), store, QStringLiteral("--samples"), QStringLiteral("--page"),
                            QStringLiteral("indicators"), QStringLiteral("--case"),
                            QStringLiteral("sample-platform-industry")};
    const auto first = computer.start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(computer.sessionPage(), QStringLiteral("indicators"), Patience);
    end(*first);
    QFile mark(computer.path(QStringLiteral("STATE_HOME/yongping/") + computer.marks().value(0)));
    QVERIFY(mark.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(mark.readAll()).contains(QStringLiteral("\"case\": \"")));
    // Nothing is asked for now: the last store, its case and its page come back.
    const auto second = computer.start({});
    QTRY_COMPARE_WITH_TIMEOUT(computer.log().count(QStringLiteral("opening the store")), 2, Patience);
    QVERIFY(!second->waitForFinished(1000));
    QCOMPARE(computer.sessionPage(), QStringLiteral("indicators"));
    end(*second);
}

// The screen of the tests has 800 × 800 points: nothing above 100 % fits.
void TestProgram::scale_ofALargerScreenFallsBackAndStaysChosen()
{
    const Computer computer;
    const QString file = computer.path(QStringLiteral("CONFIG_HOME/yongping/settings.ini"));
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("look/scalePercent"), 200);
    const auto window = computer.start({QStringLiteral("--samples")});
    QTRY_VERIFY_WITH_TIMEOUT(computer.log().contains(QStringLiteral("the scale 200 does not fit; shown at 100")),
                             Patience);
    end(*window);
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(QStringLiteral("look/scalePercent")).toInt(), 200);
}

void TestProgram::portable_keepsEverythingBesideTheProgram()
{
    const Computer computer;
    const QString program = computer.path(QStringLiteral("stick/yongping"));
    QVERIFY(QDir().mkpath(computer.path(QStringLiteral("stick"))));
    QVERIFY(QFile::copy(QStringLiteral(YONGPING), program));
    QFile sign(computer.path(QStringLiteral("stick/portable")));
    QVERIFY(sign.open(QIODevice::WriteOnly));
    sign.close();
    const auto window = computer.start({QStringLiteral("--samples")}, program);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(computer.path(QStringLiteral("stick/yongping-data/settings.ini"))),
                             Patience);
    QVERIFY(QFile::exists(computer.path(QStringLiteral("stick/yongping-data/store.ypstore"))));
    QVERIFY(QFile::exists(computer.path(QStringLiteral("stick/yongping-data/logs/yongping.log"))));
    end(*window);
    QVERIFY(QDir(computer.path(QStringLiteral("DATA_HOME"))).isEmpty());
    QVERIFY(QDir(computer.path(QStringLiteral("STATE_HOME"))).isEmpty());
}

void TestProgram::portable_inAFolderThatCannotBeWrittenIsRefused()
{
    const Computer computer;
    const QString program = computer.path(QStringLiteral("stick/yongping"));
    QVERIFY(QDir().mkpath(computer.path(QStringLiteral("stick"))));
    QVERIFY(QFile::copy(QStringLiteral(YONGPING), program));
    // A file stands where the folder would have to be: that stops root as well.
    QFile inTheWay(computer.path(QStringLiteral("stick/yongping-data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto window = computer.start({QStringLiteral("--portable")}, program);
    QString said;
    const auto isRefused = [&] {
        said += QString::fromUtf8(window->readAllStandardError());
        return said.contains(QStringLiteral("yongping-data"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRefused(), Patience);
    end(*window);
}

void TestProgram::wrongOption_isUsage()
{
    const Computer computer;
    const auto program = computer.start({QStringLiteral("--theme"), QStringLiteral("purple")});
    QVERIFY(program->waitForFinished(Patience));
    QCOMPARE(program->exitCode(), 2);
}

void TestProgram::help_namesTheOptions()
{
    const Computer computer;
    QProcess program; // in a terminal without a display
    QProcessEnvironment terminal = computer.environment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        terminal.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(terminal);
    program.start(QStringLiteral(YONGPING), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QString text = QString::fromUtf8(program.readAllStandardOutput());
    QFile manual(QStringLiteral(YONGPING_SOURCE_DIR "/resources/man/yongping.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(manual.readAll());
    for (const char *option : {"--store", "--lang", "--samples", "--theme", "--page", "--case", "--read-only",
                               "--new-window", "--portable"}) {
        QVERIFY2(text.contains(QLatin1String(option)), option);
        QVERIFY2(page.contains(QLatin1String(option)), option);
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

#include "base/log.h"
#include "base/private_folder.h"
#include "main/program.h"
#include "main/start_options.h"
#include "main/start_scale.h"
#include "ui/help/help_key.h"
#include "ui/settings/preferences.h"
#include "ui/shell/error_details.h"
#include "ui/theme/choice_face.h"
#include "ui/theme/composing_guard.h"
#include "ui/theme/even_strokes.h"
#include "ui/theme/theme.h"
#include "ui/theme/wheel_guard.h"
#include "ui/theme/zoom_keys.h"
#include "wording/words.h"
#include "workstation/places.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QThreadPool>

#include <algorithm>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace yongping;

Q_LOGGING_CATEGORY(lcMain, "yongping.main")

constexpr int StoreFailure = 4;

// The scale is set before there is a QApplication that could be asked.
QString programFolder(const char *called)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(called)
    const QString program = QStringLiteral("/proc/self/exe");
#else
    const QString program = QString::fromLocal8Bit(called);
#endif
    return QFileInfo(QFileInfo(program).canonicalFilePath()).absolutePath();
}

bool isAsked(const char *option, int count, char **words)
{
    return std::any_of(words + 1, words + count, [option](const char *word) { return qstrcmp(word, option) == 0; });
}

// Help and version are for terminals too, where no display may be.
void answerWithoutWindow(int count, char **words)
{
    for (const char *option : {"-h", "--help", "-v", "--version"}) {
        if (!isAsked(option, count, words))
            continue;
        const QCoreApplication application(count, words);
        QCoreApplication::setApplicationName(QStringLiteral("yongping"));
        QCoreApplication::setApplicationVersion(QStringLiteral(YONGPING_VERSION));
        installLanguage(systemLanguage());
        readStartOptions(QCoreApplication::arguments()); // ends the program
    }
}

// Everything that uses QSettings without naming a file writes into this folder, too.
void keepSettingsIn(const QString &folder)
{
    const QFileInfo place(folder);
    QCoreApplication::setOrganizationName(place.fileName());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.absolutePath());
}

bool isWritable(const QString &folder)
{
    QTemporaryFile probe(QDir(folder).filePath(QStringLiteral("probe-XXXXXX")));
    return QDir().mkpath(folder) && probe.open();
}

int refusePortable(const Places &places)
{
    const QString folder = QDir::toNativeSeparators(places.settingsFolder);
    const Error error =
        Error::failure(QStringLiteral("portable.not_writable"),
                       QApplication::translate(
                           "Main", "Yongping is to keep everything beside the program, but the folder “%1” cannot be "
                                   "written. Copy the program to a place where you may write, or start it without "
                                   "--portable and without the file “portable” beside it.")
                           .arg(folder));
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    ErrorDialog({}, error, nullptr).exec();
    return StoreFailure;
}

int s_endings[2] = {-1, -1};

void writeEnding(int)
{
    const char sign = 1;
    (void)!::write(s_endings[0], &sign, 1);
}

// Whoever ends the session of the desktop asks by signal: the window is closed in good order then.
void endBySignal()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, s_endings) != 0)
        return;
    auto *notifier = new QSocketNotifier(s_endings[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    for (const int signal : {SIGTERM, SIGHUP, SIGINT})
        std::signal(signal, writeEnding);
}

} // namespace

int main(int argc, char *argv[])
{
    answerWithoutWindow(argc, argv);
    const Places places = placesFor(programFolder(argv[0]), isAsked("--portable", argc, argv));
    const QString settingsFile = places.settingsFolder + QStringLiteral("/settings.ini");
    const std::optional<ScaleFallback> fallback = applyScale(settingsFile, argc, argv);
    QApplication application(argc, argv);
    const EvenStrokes strokes;
    QApplication::setApplicationName(QStringLiteral("yongping"));
    QApplication::setApplicationVersion(QStringLiteral(YONGPING_VERSION));
    keepSettingsIn(places.settingsFolder);
    installLanguage(systemLanguage());
    const StartOptions options = readStartOptions(QApplication::arguments());
    Preferences preferences(settingsFile);
    installLanguage(options.language.value_or(preferences.chosenLanguage().value_or(systemLanguage())));
    QApplication::setApplicationDisplayName(QApplication::translate("Main", "Yongping"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/yongping.svg")));
    Theme::install(application, options.theme.value_or(preferences.themeMode()));
    Theme::instance().setTextScale(preferences.textScale());
    WheelGuard::install(application);
    HelpKey::install(application);
    ZoomKeys::install(application);
    ComposingGuard::install(application);
    installChoiceFaces();
    if (places.isPortable && !isWritable(places.settingsFolder))
        return refusePortable(places);
    startLog(places.logFolder + QStringLiteral("/yongping.log"));
    qCInfo(lcMain) << "Yongping" << YONGPING_VERSION << "starts; Qt" << qVersion();

    QThreadPool::globalInstance()->start([] { removeLeftFolders(); });
    endBySignal();
    Program program(options, preferences, places);
    if (fallback)
        program.tellOfScale(*fallback);
    const std::optional<int> ended = program.start();
    const int code = ended ? *ended : QApplication::exec();
    qCInfo(lcMain) << "ends with" << code;
    return code;
}

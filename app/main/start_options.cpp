#include "main/start_options.h"

#include "base/tr.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace yongping {

namespace {

constexpr int WrongUsage = 2;

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

[[noreturn]] void refuse(const QString &option, const QString &value, const QString &expected)
{
    const QString text = StartWords::tr("--%1 does not take “%2”; it takes %3.").arg(option, value, expected);
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    std::exit(WrongUsage);
}

std::optional<Language> languageOf(const QString &value)
{
    if (value == u"zh_CN")
        return Language::Chinese;
    if (value == u"en")
        return Language::English;
    refuse(QStringLiteral("lang"), value, QStringLiteral("zh_CN, en"));
}

std::optional<Theme::Mode> themeOf(const QString &value)
{
    if (value == u"light")
        return Theme::Mode::Light;
    if (value == u"dark")
        return Theme::Mode::Dark;
    if (value == u"system")
        return Theme::Mode::System;
    refuse(QStringLiteral("theme"), value, QStringLiteral("light, dark, system"));
}

std::optional<MainWindow::Room> roomOf(const QString &value)
{
    const std::optional<MainWindow::Room> room = MainWindow::roomFromName(value);
    if (!room)
        refuse(QStringLiteral("page"), value, QStringLiteral("cases, review, indicators, panel, reports, settings"));
    return room;
}

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(StartWords::tr("Reviews intelligent-manufacturing projects, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"), StartWords::tr("Work on this store instead of the last one."), QStringLiteral("FILE"));
    const QCommandLineOption lang(QStringLiteral("lang"), StartWords::tr("Speak this language: zh_CN or en."),
                                  QStringLiteral("LANG"));
    const QCommandLineOption samples(QStringLiteral("samples"),
                                     StartWords::tr("Add the shipped sample cases to the store."));
    const QCommandLineOption theme(QStringLiteral("theme"), StartWords::tr("Look light, dark or as the system."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        StartWords::tr("Begin on this page: cases, review, indicators, panel, reports or settings."),
        QStringLiteral("PAGE"));
    const QCommandLineOption caseId(QStringLiteral("case"), StartWords::tr("Open the case with this id."),
                                    QStringLiteral("ID"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      StartWords::tr("Show the store and change nothing."));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        StartWords::tr("Open a second window on a store that is open already; it reads only."));
    const QCommandLineOption portable(
        QStringLiteral("portable"),
        StartWords::tr("Keep store, settings and log beside the program, as a file named “portable” there does."));
    parser.addOptions({store, lang, samples, theme, page, caseId, readOnly, newWindow, portable});
    parser.process(arguments);

    StartOptions options;
    options.store = parser.value(store);
    options.samples = parser.isSet(samples);
    options.readOnly = parser.isSet(readOnly);
    options.newWindow = parser.isSet(newWindow);
    options.portable = parser.isSet(portable);
    options.caseId = CaseId(parser.value(caseId));
    if (parser.isSet(lang))
        options.language = languageOf(parser.value(lang));
    if (parser.isSet(theme))
        options.theme = themeOf(parser.value(theme));
    if (parser.isSet(page))
        options.room = roomOf(parser.value(page));
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(
            stderr, "%s\n",
            qUtf8Printable(
                StartWords::tr("“%1” is not understood; see --help.").arg(parser.positionalArguments().first())));
        std::exit(WrongUsage);
    }
    return options;
}

} // namespace yongping

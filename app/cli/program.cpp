#include "cli/program.h"

#include "base/tr.h"
#include "cli/command.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace yongping {

namespace {

constexpr int MostWords = 3;
constexpr qsizetype SynopsisWidth = 39;

bool isPlaceholder(const QString &word)
{
    return word == u"ID";
}

std::vector<Command> allCommands(const LayoutCommands &layout)
{
    std::vector<Command> commands;
    for (const auto &group : {criteriaCommands(), evaluateCommands(), storeCommands(), caseCommands(),
                              reportCommands(layout.report), keyCommands(), signingCommands(layout.sign),
                              trustCommands(), roundCommands(), bundleCommands(), mergeCommands(),
                              panelCommands(), officialCommands(layout.attachOfficial)})
        commands.insert(commands.end(), group.begin(), group.end());
    return commands;
}

// Options that take a value mean the same with every command that has them.
QStringList optionsWithValue(const std::vector<Command> &commands)
{
    QStringList names{QStringLiteral("--store"), QStringLiteral("--lang"), QStringLiteral("--passphrase-file"),
                      QStringLiteral("--passphrase-fd")};
    for (const Command &command : commands) {
        for (const CommandOption &option : command.options) {
            if (!option.valueName.isEmpty())
                names.append(QStringLiteral("--") + option.name);
        }
    }
    return names;
}

// The command's words are the first arguments that are neither options nor values of options.
QStringList leadingWords(const QStringList &arguments, const std::vector<Command> &commands)
{
    const QStringList withValue = optionsWithValue(commands);
    QStringList words;
    for (qsizetype i = 1; i < arguments.size() && words.size() < MostWords; ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-') || arguments[i] == u"-")
            words.append(arguments[i]);
    }
    return words;
}

const Command *findCommand(const std::vector<Command> &commands, const QStringList &words)
{
    const auto it = std::find_if(commands.begin(), commands.end(), [&](const Command &command) {
        return words.size() >= command.words.size()
               && std::equal(command.words.begin(), command.words.end(), words.begin(),
                             [](const QString &word, const QString &given) {
                                 return isPlaceholder(word) || word == given;
                             });
    });
    return it == commands.end() ? nullptr : &*it;
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("store"), tr("The store to work on."), QStringLiteral("FILE")},
        {QStringLiteral("json"), tr("Print results and errors as JSON.")},
        {QStringLiteral("text"), tr("Print results as text where JSON is the rule.")},
        {QStringLiteral("lang"), tr("Language of texts: zh_CN or en."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("passphrase-file"), tr("Read the key's passphrase from the first line of a file."),
         QStringLiteral("FILE")},
        {QStringLiteral("passphrase-fd"), tr("Read the key's passphrase from an open file descriptor."),
         QStringLiteral("N")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")},
        {QStringLiteral("version"), tr("Show the version.")},
    });
}

QString overview(const std::vector<Command> &commands)
{
    QString text = tr("yongpingctl judges, stores, reports and signs reviews of intelligent-manufacturing projects.")
                   + u"\n\n" + tr("Usage: yongpingctl [options] COMMAND ...") + u"\n\n" + tr("Commands:") + u'\n';
    for (const Command &command : commands) {
        const QString synopsis = command.words.join(u' ') + u' ' + command.arguments;
        const bool fits = synopsis.size() < SynopsisWidth;
        text += u"  "
                + (fits ? synopsis.leftJustified(SynopsisWidth) : synopsis + u'\n' + QString(SynopsisWidth + 2, u' '))
                + command.summary + u'\n';
    }
    text +=
        u'\n' + tr("“yongpingctl COMMAND --help” shows the options of a command.") + u'\n'
        + tr("Exit codes: 0 done; 1 done, the answer is no; 2 wrong usage; 3 input refused, nothing changed; 4 file or "
             "store failed, nothing lost.");
    return text;
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::Refused: return 3;
    case ErrorKind::Failure: return 4;
    }
    Q_UNREACHABLE();
}

void put(FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
}

int fail(const Error &error, bool json)
{
    if (json)
        put(stdout, QString::fromUtf8(writeJson(errorJson(error))));
    put(stderr, QStringLiteral("yongpingctl: ") + error.message);
    return exitCode(error.kind);
}

Result<void> setLanguage(const QStringList &arguments)
{
    Language wanted = systemLanguage();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString value;
        if (arguments[i] == u"--lang" && i + 1 < arguments.size())
            value = arguments[i + 1];
        else if (arguments[i].startsWith(QStringLiteral("--lang=")))
            value = arguments[i].sliced(7);
        else
            continue;
        if (value != u"zh_CN" && value != u"en")
            return Error::usage(QStringLiteral("usage.language"),
                                tr("The language is zh_CN or en, not “%1”.").arg(value.left(40)));
        wanted = value == u"en" ? Language::English : Language::Chinese;
    }
    installLanguage(wanted);
    return {};
}

Result<int> runCommand(const Command &command, QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    QStringList arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (i >= command.words.size() || isPlaceholder(command.words[i]))
            arguments.append(given[i]);
    }
    const auto count = static_cast<int>(arguments.size());
    if (count < command.leastArguments) {
        return Error::usage(QStringLiteral("usage.arguments"),
                            tr("Usage: yongpingctl %1 %2").arg(command.words.join(u' '), command.arguments).trimmed());
    }
    if (command.mostArguments >= 0 && count > command.mostArguments) {
        return Error::usage(QStringLiteral("usage.arguments"),
                            tr("“%1” is one argument too many. Usage: yongpingctl %2 %3")
                                .arg(arguments[command.mostArguments], command.words.join(u' '), command.arguments)
                                .trimmed());
    }
    CriteriaLibrary library;
    SystemClock clock;
    return command.run({parser, arguments, library, clock});
}

// What may follow the first word, where that is right.
Error unknownCommand(const QStringList &words, const std::vector<Command> &commands)
{
    if (words.isEmpty())
        return Error::usage(QStringLiteral("usage.command"), tr("Name a command; see yongpingctl --help."));
    QStringList known;
    for (const Command &command : commands) {
        if (command.words.size() > 1 && command.words.constFirst() == words.constFirst())
            known.append(command.words.mid(1).join(u' '));
    }
    if (!known.isEmpty()) {
        return Error::usage(
            QStringLiteral("usage.command"),
            tr("“%1” takes one of these: %2.").arg(words.constFirst(), known.join(QStringLiteral(", "))));
    }
    return Error::usage(QStringLiteral("usage.command"),
                        tr("There is no command “%1”; see yongpingctl --help.").arg(words.join(u' ').left(80)));
}

// Whatever was printed has to arrive: a full disk or a closed output is a failure, too.
int delivered(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    put(stderr, QStringLiteral("yongpingctl: ") + tr("The standard output cannot be written."));
    return exitCode(ErrorKind::Failure);
}

int run(const QStringList &arguments, const LayoutCommands &layout)
{
    const bool json = arguments.contains(QStringLiteral("--json"));
    if (const Result<void> set = setLanguage(arguments); !set)
        return fail(set.error(), json);
    const std::vector<Command> commands = allCommands(layout); // their help speaks that language
    const Command *command = findCommand(commands, leadingWords(arguments, commands));
    QCommandLineParser parser;
    addGlobalOptions(parser);
    if (command) {
        for (const CommandOption &option : command->options) {
            parser.addOption(option.valueName.isEmpty()
                                 ? QCommandLineOption(option.name, option.description)
                                 : QCommandLineOption(option.name, option.description, option.valueName));
        }
        parser.setApplicationDescription(command->summary);
        parser.addPositionalArgument(command->words.join(u' '), command->summary,
                                     command->words.join(u' ') + u' ' + command->arguments);
    }
    const bool parsed = parser.parse(arguments);
    if (arguments.contains(QStringLiteral("--version"))) {
        put(stdout, QStringLiteral("yongpingctl ") + QStringLiteral(YONGPING_VERSION));
        return ExitDone;
    }
    const bool help = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    if (help || (!command && arguments.size() == 1)) {
        put(help ? stdout : stderr, command ? parser.helpText().trimmed() : overview(commands));
        return help ? ExitDone : exitCode(ErrorKind::Usage);
    }
    if (!command)
        return fail(unknownCommand(leadingWords(arguments, commands), commands), json);
    if (!parsed)
        return fail(Error::usage(QStringLiteral("usage.options"), parser.errorText()), json);
    const Result<int> result = runCommand(*command, parser);
    return result ? *result : fail(result.error(), json);
}

int notHandedOver(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    const bool json = arguments.contains(QStringLiteral("--json"));
    if (const Result<void> set = setLanguage(arguments); !set)
        return fail(set.error(), json);
    const Error error = Error::failure(QStringLiteral("program.layout"),
                                       tr("The part yongpingctl-layout.so, which lays out pages and draws seals, "
                                          "cannot be loaded. Install Yongping anew."));
    return delivered(fail(error, json));
}

} // namespace

int runCommandLine(int argc, char **argv, const LayoutCommands &layout)
{
    QCoreApplication::setApplicationName(QStringLiteral("yongping"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YONGPING_VERSION));
    // One clear sentence on standard error is the message; the log beside it comes back with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(QStringLiteral("yongping.*.info=false\nyongping.*.warning=false\n"
                                                    "default.warning=false\nqt.*.warning=false"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::vector<Command> commands = allCommands(layout);
    const Command *command = findCommand(commands, leadingWords(arguments, commands));
    const bool laysOut = command && command->laysOut;
    if (laysOut && layout.handOver) {
        const std::optional<int> code = layout.handOver(argc, argv);
        return code ? *code : notHandedOver(argc, argv, arguments);
    }
    const std::unique_ptr<QCoreApplication> application = layout.makeApplication && laysOut
                                                              ? layout.makeApplication(argc, argv)
                                                              : std::make_unique<QCoreApplication>(argc, argv);
    return delivered(run(application->arguments(), layout));
}

} // namespace yongping

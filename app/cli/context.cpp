#include "cli/command.h"
#include "base/tr.h"
#include "storage/sqlite_store.h"
#include "workstation/intake.h"
#include "workstation/places.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace yongping {

namespace {

constexpr qint64 MaxPassphrase = 1024;

QString optionName(const char16_t *option)
{
    return QString::fromUtf16(option);
}

Result<QString> firstLine(QFile &file, const QString &what)
{
    QByteArray line = file.readLine(MaxPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (file.error() != QFileDevice::NoError)
        return Error::failure(QStringLiteral("passphrase.read"), yongping::tr("The passphrase cannot be read from %1.").arg(what));
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text;
}

// Asks on the terminal without showing what is typed.
Result<QString> promptHidden(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return Error::usage(QStringLiteral("usage.passphrase"),
                            yongping::tr("A passphrase is needed: give --passphrase-file or --passphrase-fd."));
    }
    terminal.write(question.toLocal8Bit());
    termios shown{};
    tcgetattr(terminal.handle(), &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal.handle(), TCSAFLUSH, &hidden);
    Result<QString> line = firstLine(terminal, yongping::tr("the terminal"));
    tcsetattr(terminal.handle(), TCSAFLUSH, &shown);
    terminal.write("\n");
    return line;
}

} // namespace

bool CommandContext::json() const
{
    return isSet(u"json");
}

QString CommandContext::value(const char16_t *option) const
{
    return parser.value(optionName(option));
}

bool CommandContext::isSet(const char16_t *option) const
{
    return parser.isSet(optionName(option));
}

QStringList CommandContext::values(const char16_t *option) const
{
    return parser.values(optionName(option));
}

QString CommandContext::storeFile() const
{
    return isSet(u"store") ? value(u"store") : defaultStoreFile();
}

Result<std::unique_ptr<Store>> CommandContext::openStore(OpenMode mode) const
{
    Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(storeFile(), mode, clock, library);
    if (!store)
        return store.error();
    return std::unique_ptr<Store>(*std::move(store));
}

Result<QString> CommandContext::passphrase(bool twice) const
{
    if (isSet(u"passphrase-file")) {
        QFile file(value(u"passphrase-file"));
        if (!file.open(QIODevice::ReadOnly)) {
            return Error::failure(QStringLiteral("file.read"),
                                  yongping::tr("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        }
        return firstLine(file, file.fileName());
    }
    if (isSet(u"passphrase-fd")) {
        bool ok = false;
        const int descriptor = value(u"passphrase-fd").toInt(&ok);
        QFile file;
        if (!ok || !file.open(descriptor, QIODevice::ReadOnly))
            return Error::usage(QStringLiteral("usage.passphrase"), yongping::tr("--passphrase-fd names no open file descriptor."));
        return firstLine(file, yongping::tr("the file descriptor"));
    }
    Result<QString> first = promptHidden(yongping::tr("Passphrase: "));
    if (!first || !twice)
        return first;
    const Result<QString> second = promptHidden(yongping::tr("Once more: "));
    if (second && *second != *first)
        return Error::refused(QStringLiteral("passphrase.differs"), yongping::tr("The two passphrases differ."));
    return second;
}

Result<QString> CommandContext::reviewer(Store &store) const
{
    return isSet(u"as") ? Result<QString>(value(u"as")) : identityOf(store);
}

void CommandContext::print(const JsonValue &json) const
{
    print(QString::fromUtf8(writeJson(json)));
}

void CommandContext::print(const QString &line) const
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void CommandContext::say(const QString &message) const
{
    const QByteArray bytes = message.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace yongping

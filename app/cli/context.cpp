#include "cli/command.h"
#include "base/file_ops.h"
#include "base/tr.h"
#include "storage/sqlite_store.h"
#include "workstation/identity.h"
#include "workstation/intake.h"
#include "workstation/places.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace yongping {

namespace {

constexpr qint64 MaxPassphrase = 1024; // bytes, the end of the line included

QString optionName(const char16_t *option)
{
    return QString::fromUtf16(option);
}

Result<Passphrase> firstLine(QFile &file, const QString &what)
{
    QByteArray line = file.readLine(MaxPassphrase + 1);
    if (line.size() >= MaxPassphrase) {
        line.fill('\0');
        return Error::refused(QStringLiteral("passphrase.long"),
                              yongping::tr("The first line of %1 is too long for a passphrase.").arg(what));
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Passphrase secret = Passphrase::take(line);
    if (file.error() != QFileDevice::NoError)
        return Error::failure(QStringLiteral("passphrase.read"),
                              yongping::tr("The passphrase cannot be read from %1.").arg(what));
    return secret;
}

Result<Passphrase> fromFile(const QString &fileName)
{
    QFile file(fileName);
    // Unbuffered: no copy of the secret stays behind in a buffer of the file.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(file);
    return firstLine(file, file.fileName());
}

Result<Passphrase> fromDescriptor(const QString &number, const char *option)
{
    bool ok = false;
    const int descriptor = number.toInt(&ok);
    QFile file;
    if (!ok || descriptor < 0 || fcntl(descriptor, F_GETFD) < 0
        || !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error::usage(QStringLiteral("usage.passphrase"),
                            yongping::tr("%1 names no open file descriptor.").arg(QLatin1String(option)));
    return firstLine(file, yongping::tr("the file descriptor"));
}

// Asks on the terminal without showing what is typed.
Result<Passphrase> promptHidden(const QString &question)
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
    Result<Passphrase> line = firstLine(terminal, yongping::tr("the terminal"));
    tcsetattr(terminal.handle(), TCSAFLUSH, &shown);
    terminal.write("\n");
    return line;
}

Result<Passphrase> promptTwice(const QString &question)
{
    Result<Passphrase> first = promptHidden(question);
    if (!first)
        return first;
    const Result<Passphrase> second = promptHidden(yongping::tr("Once more: "));
    if (!second)
        return second.error();
    if (QByteArrayView(first->data(), first->size()) != QByteArrayView(second->data(), second->size()))
        return Error::refused(QStringLiteral("passphrase.differs"), yongping::tr("The two passphrases differ."));
    return first;
}

} // namespace

JsonValue errorJson(const Error &error)
{
    JsonValue inner{JsonValue::Object()};
    inner.set(QStringLiteral("code"), error.code);
    inner.set(QStringLiteral("message"), error.message);
    inner.set(QStringLiteral("key"), error.key);
    JsonValue outer{JsonValue::Object()};
    outer.set(QStringLiteral("error"), inner);
    return outer;
}

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
    if (storeFile().isEmpty() || QFileInfo(storeFile()).isDir()) {
        return Error::failure(QStringLiteral("store.cannot_open"),
                              yongping::tr("“%1” is a folder; give the store's file with --store.").arg(storeFile()));
    }
    Result<std::unique_ptr<SqliteStore>> store = SqliteStore::open(storeFile(), mode, clock, library);
    if (!store)
        return store.error();
    return std::unique_ptr<Store>(*std::move(store));
}

Result<CommandContext::OpenSeat> CommandContext::openSeat(OpenMode mode) const
{
    Result<std::unique_ptr<Store>> store = openStore(mode);
    if (!store)
        return store.error();
    Result<QString> identity = identityOf(**store);
    if (!identity)
        return identity.error();
    return OpenSeat{*std::move(store), *std::move(identity)};
}

Result<std::optional<SigningKey>> CommandContext::signingKey(const char16_t *option) const
{
    if (!isSet(option))
        return std::optional<SigningKey>();
    const Result<Passphrase> secret = passphrase();
    if (!secret)
        return secret.error();
    Result<SigningKey> key = SigningKey::load(value(option), *secret);
    if (!key)
        return key.error().code == u"key.read" ? key.error() : named(value(option), key.error());
    return std::optional<SigningKey>(*std::move(key));
}

Result<Passphrase> CommandContext::passphrase(bool twice) const
{
    if (isSet(u"passphrase-file"))
        return fromFile(value(u"passphrase-file"));
    if (isSet(u"passphrase-fd"))
        return fromDescriptor(value(u"passphrase-fd"), "--passphrase-fd");
    const QString question = yongping::tr("Passphrase: ");
    return twice ? promptTwice(question) : promptHidden(question);
}

Result<Passphrase> CommandContext::newPassphrase() const
{
    if (isSet(u"new-passphrase-file"))
        return fromFile(value(u"new-passphrase-file"));
    if (isSet(u"new-passphrase-fd"))
        return fromDescriptor(value(u"new-passphrase-fd"), "--new-passphrase-fd");
    return promptTwice(yongping::tr("New passphrase: "));
}

Result<QString> CommandContext::namedReviewer() const
{
    const QString name = value(u"as").trimmed();
    if (isSet(u"as") && name.isEmpty())
        return Error::usage(QStringLiteral("usage.options"), yongping::tr("--as needs a reviewer's name."));
    return name;
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

#include "cli/command.h"
#include "base/tr.h"
#include "cli/passphrase_source.h"
#include "storage/sqlite_store.h"
#include "workstation/identity.h"
#include "workstation/intake.h"
#include "workstation/places.h"

#include <QFileInfo>

#include <cstdio>

namespace yongping {

namespace {

QString optionName(const char16_t *option)
{
    return QString::fromUtf16(option);
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
        return passphraseFromFile(value(u"passphrase-file"));
    if (isSet(u"passphrase-fd"))
        return passphraseFromDescriptor(value(u"passphrase-fd"), "--passphrase-fd");
    const QString question = yongping::tr("Passphrase: ");
    return twice ? askPassphraseTwice(question) : askPassphrase(question);
}

Result<Passphrase> CommandContext::newPassphrase() const
{
    if (isSet(u"new-passphrase-file"))
        return passphraseFromFile(value(u"new-passphrase-file"));
    if (isSet(u"new-passphrase-fd"))
        return passphraseFromDescriptor(value(u"new-passphrase-fd"), "--new-passphrase-fd");
    return askPassphraseTwice(yongping::tr("New passphrase: "));
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

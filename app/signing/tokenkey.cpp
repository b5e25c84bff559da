// OpenSSL 3.0 reaches tokens through an engine; the interface is deprecated, its successor is not in Debian 12.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "signing/openssl.h"
#include "signing/signingkey.h"
#include "signing/text.h"
#include "signing/tokenaddress.h"
#include "signing/tokens.h"

#include <openssl/engine.h>
#include <openssl/ui.h>

#include <QLibrary>

namespace yongping {

namespace {

using EnginePtr = std::shared_ptr<ENGINE>;

Error refused(const char *code, const QString &message, const QString &detail = {})
{
    return {ErrorKind::Refused, QString::fromLatin1(code), message, detail, {}};
}

Result<EnginePtr> openEngine(const QString &module)
{
    if (!module.isEmpty() && !QLibrary(module).resolve("C_GetFunctionList"))
        return noTokenModule(module, openssl::takeErrors());
    ENGINE_load_dynamic();
    ENGINE *const engine = ENGINE_by_id("pkcs11");
    if (!engine) {
        return Error::failure(QStringLiteral("key.token_engine"),
                              SigningText::tr("Keys on tokens need the package libengine-pkcs11-openssl. Install it "
                                              "and try again."),
                              openssl::takeErrors());
    }
    // It writes lines of its own to standard error otherwise; what it says matters is in OpenSSL's error queue.
    ENGINE_ctrl_cmd_string(engine, "QUIET", nullptr, 0);
    const QByteArray path = module.toLocal8Bit();
    const bool ready = (path.isEmpty() || ENGINE_ctrl_cmd_string(engine, "MODULE_PATH", path.constData(), 0) == 1)
                       && ENGINE_init(engine) == 1;
    if (!ready) {
        ENGINE_free(engine);
        return noTokenModule(module, openssl::takeErrors());
    }
    return EnginePtr(engine, [](ENGINE *open) {
        ENGINE_finish(open);
        ENGINE_free(open);
    });
}

openssl::X509Ptr readCertificate(ENGINE *engine, const QByteArray &object)
{
    // The engine's own structure for this command.
    struct {
        const char *address;
        X509 *certificate;
    } wanted{object.constData(), nullptr};
    ENGINE_ctrl_cmd(engine, "LOAD_CERT_CTRL", 0, &wanted, nullptr, 0);
    return openssl::X509Ptr(wanted.certificate);
}

// A PIN was not taken: how the token stands with it now, so that nobody locks it by guessing.
Error pinRefused(const QString &address, const QString &detail)
{
    switch (pinStateOf(address).value_or(PinState::Fine)) {
    case PinState::Locked:
        return refused("key.token_locked", SigningText::tr("The token is locked after too many wrong PINs. Unlock it "
                                                           "with its own software, or ask who issued it."),
                       detail);
    case PinState::LastTry:
        return refused("key.passphrase", SigningText::tr("The token did not take this PIN. One try is left: another "
                                                         "wrong PIN locks the token."),
                       detail);
    case PinState::FewTries:
        return refused("key.passphrase", SigningText::tr("The token did not take this PIN. Few tries are left before "
                                                         "it locks itself."),
                       detail);
    case PinState::Fine:
        break;
    }
    return refused("key.passphrase", SigningText::tr("The token did not take this PIN. It may lock itself after a "
                                                     "few wrong ones."),
                   detail);
}

// What the engine's errors mean, else `other`.
Error tokenError(const QString &address, const Error &other)
{
    const QString detail = openssl::takeErrors();
    if (detail.contains(QLatin1String("PIN"), Qt::CaseInsensitive)
        || detail.contains(QLatin1String("login"), Qt::CaseInsensitive))
        return pinRefused(address, detail);
    Error error = other;
    error.detail = detail;
    return error;
}

// The key with what keeps it alive; null if there is none.
std::shared_ptr<EVP_PKEY> readKey(const EnginePtr &engine, const QByteArray &object)
{
    EVP_PKEY *const key =
        ENGINE_load_private_key(engine.get(), object.constData(), const_cast<UI_METHOD *>(UI_null()), nullptr);
    if (!key)
        return nullptr;
    return {key, [engine](EVP_PKEY *held) {
                // The engine keeps a copy of the key, and the key the engine: without this the token would stay open
                // and would not ask for its PIN again.
                EVP_PKEY_set1_engine(held, nullptr);
                EVP_PKEY_free(held);
            }};
}

} // namespace

Result<SigningKey> SigningKey::fromToken(const QString &address, const Passphrase &pin)
{
    const Result<TokenAddress> parsed = parseTokenAddress(address);
    if (!parsed)
        return parsed.error();
    const std::scoped_lock lock(tokenModules());
    const Result<EnginePtr> engine = openEngine(parsed->module);
    if (!engine)
        return engine.error();
    openssl::takeErrors();
    // The PIN first: some tokens hide certificates too. The engine itself never asks on the terminal.
    ENGINE_ctrl_cmd(engine->get(), "SET_USER_INTERFACE", 0, const_cast<UI_METHOD *>(UI_null()), nullptr, 0);
    ENGINE_ctrl_cmd_string(engine->get(), "PIN", pin.data(), 0);
    const openssl::X509Ptr x509 = readCertificate(engine->get(), parsed->object);
    if (!x509) {
        const Error missing = Error::failure(QStringLiteral("key.token_missing"),
                                             SigningText::tr("No token with a certificate at this address was found. "
                                                             "Put the token in, and check the address."));
        return tokenError(address, missing);
    }
    std::shared_ptr<EVP_PKEY> key = readKey(*engine, parsed->object);
    if (!key) {
        const Error unusable = refused("key.token_key", SigningText::tr("The token has no private key at this address "
                                                                        "that may be used."));
        return tokenError(address, unusable);
    }
    Result<SigningKey> result = fromParts(std::move(key), Certificate::of(x509.get()), {});
    if (result)
        result->m_onToken = true;
    return result;
}

} // namespace yongping

#include "signing/tokens.h"

#include "signing/certificate.h"
#include "signing/openssl.h"
#include "signing/pkcs11.h"
#include "signing/tokenaddress.h"

#include <QLibrary>
#include <QUrl>

#include <algorithm>

namespace yongping {

namespace {

using pkcs11::Ulong;

constexpr Ulong MostSlots = 64;
constexpr Ulong MostObjects = 64;
constexpr Ulong MostBytes = 64 * 1024;

const QString SystemModule = QStringLiteral("p11-kit-proxy.so");

// A module while it is looked at. One that is in use already, by a key of the same token, stays so.
class OpenModule
{
public:
    explicit OpenModule(const QString &file) : m_library(file.isEmpty() ? SystemModule : file)
    {
        // Some modules do not survive being unloaded.
        m_library.setLoadHints(QLibrary::PreventUnloadHint);
        using Entry = Ulong (*)(const pkcs11::FunctionList **);
        const auto entry = reinterpret_cast<Entry>(m_library.resolve("C_GetFunctionList"));
        if (!entry || entry(&m_calls) != pkcs11::Ok || !m_calls)
            return;
        pkcs11::InitialiseArguments arguments{{}, pkcs11::OsLockingOk, nullptr};
        const Ulong result = m_calls->initialise(&arguments);
        m_isOurs = result == pkcs11::Ok;
        m_isReady = m_isOurs || result == pkcs11::AlreadyInitialised;
    }
    ~OpenModule()
    {
        if (m_isOurs)
            m_calls->finalise(nullptr);
    }
    OpenModule(const OpenModule &) = delete;
    OpenModule &operator=(const OpenModule &) = delete;

    bool isReady() const { return m_isReady; }
    QString problem() const { return m_library.errorString(); }
    const pkcs11::FunctionList &calls() const { return *m_calls; }

private:
    QLibrary m_library;
    const pkcs11::FunctionList *m_calls = nullptr;
    bool m_isOurs = false;
    bool m_isReady = false;
};

struct Token
{
    Ulong slot = 0;
    QString label;
    QString serial;
    PinState pin = PinState::Fine;
};

template<std::size_t Size>
QString padded(const char (&text)[Size])
{
    return QString::fromUtf8(text, Size).remove(QChar(u'\0')).trimmed();
}

PinState pinState(Ulong flags)
{
    if (flags & pkcs11::PinLocked)
        return PinState::Locked;
    if (flags & pkcs11::PinFinalTry)
        return PinState::LastTry;
    return flags & pkcs11::PinCountLow ? PinState::FewTries : PinState::Fine;
}

std::vector<Token> tokensOf(const pkcs11::FunctionList &calls)
{
    // Asking for the number makes the module look for what was put in.
    Ulong count = 0;
    if (calls.slotList(1, nullptr, &count) != pkcs11::Ok)
        return {};
    count = MostSlots;
    std::vector<Ulong> slots(MostSlots);
    if (calls.slotList(1, slots.data(), &count) != pkcs11::Ok)
        return {};
    std::vector<Token> tokens;
    for (Ulong i = 0; i < std::min(count, MostSlots); ++i) {
        pkcs11::TokenInfo info{};
        if (calls.tokenInfo(slots[i], &info) == pkcs11::Ok && (info.flags & pkcs11::TokenInitialised))
            tokens.push_back({slots[i], padded(info.label), padded(info.serialNumber), pinState(info.flags)});
    }
    return tokens;
}

QByteArray attributeOf(const pkcs11::FunctionList &calls, Ulong session, Ulong object, Ulong type)
{
    pkcs11::Attribute attribute{type, nullptr, 0};
    if (calls.attributeValue(session, object, &attribute, 1) != pkcs11::Ok || attribute.length == pkcs11::Unavailable
        || attribute.length > MostBytes) {
        return {};
    }
    QByteArray value(static_cast<qsizetype>(attribute.length), '\0');
    attribute.value = value.data();
    return calls.attributeValue(session, object, &attribute, 1) == pkcs11::Ok ? value : QByteArray();
}

std::vector<Ulong> certificatesOn(const pkcs11::FunctionList &calls, Ulong session)
{
    Ulong wanted = pkcs11::ClassCertificate;
    pkcs11::Attribute filter{pkcs11::AttributeClass, &wanted, sizeof(wanted)};
    std::vector<Ulong> objects(MostObjects);
    Ulong found = 0;
    if (calls.findObjectsInit(session, &filter, 1) != pkcs11::Ok)
        return {};
    if (calls.findObjects(session, objects.data(), MostObjects, &found) != pkcs11::Ok)
        found = 0;
    calls.findObjectsFinal(session);
    objects.resize(std::min(found, MostObjects));
    return objects;
}

// An authority's certificate lies on a token beside the owner's, without a key.
bool isAuthority(const QByteArray &der)
{
    const openssl::X509Ptr x509 = openssl::parseCertificate(der);
    return x509 && X509_check_ca(x509.get()) == 1;
}

QString percent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString addressOf(const Token &token, const QByteArray &id, const QString &label, const QString &module)
{
    QString address = QStringLiteral("pkcs11:token=") + percent(token.label);
    if (!token.serial.isEmpty())
        address += QStringLiteral(";serial=") + percent(token.serial);
    // Certificate and key share the id; their labels often differ.
    if (!id.isEmpty())
        address += QStringLiteral(";id=%") + QString::fromLatin1(id.toHex('%'));
    else if (!label.isEmpty())
        address += QStringLiteral(";object=") + percent(label);
    return module.isEmpty() ? address : QString(address + QStringLiteral("?module-path=") + percent(module));
}

std::vector<TokenKey> keysOn(const pkcs11::FunctionList &calls, const Token &token, const QString &module)
{
    std::vector<TokenKey> keys;
    Ulong session = 0;
    if (calls.openSession(token.slot, pkcs11::SerialSession, nullptr, nullptr, &session) == pkcs11::Ok) {
        for (const Ulong object : certificatesOn(calls, session)) {
            const QByteArray der = attributeOf(calls, session, object, pkcs11::AttributeValue);
            const Result<Certificate> certificate = Certificate::fromDer(der);
            if (!certificate || isAuthority(der))
                continue;
            const QByteArray id = attributeOf(calls, session, object, pkcs11::AttributeId);
            const QString label = QString::fromUtf8(attributeOf(calls, session, object, pkcs11::AttributeLabel));
            keys.push_back({token.label, certificate->subjectName(), addressOf(token, id, label, module), token.pin});
        }
        calls.closeSession(session);
    }
    if (keys.empty())
        keys.push_back({token.label, {}, addressOf(token, {}, {}, module), token.pin});
    return keys;
}

} // namespace

Result<std::vector<TokenKey>> listTokenKeys(const QString &module)
{
    const std::scoped_lock lock(tokenModules());
    const OpenModule open(module);
    if (!open.isReady())
        return noTokenModule(module, open.problem());
    std::vector<TokenKey> all;
    for (const Token &token : tokensOf(open.calls())) {
        const std::vector<TokenKey> keys = keysOn(open.calls(), token, module);
        all.insert(all.end(), keys.begin(), keys.end());
    }
    openssl::takeErrors();
    return all;
}

std::optional<PinState> pinStateOf(const QString &address)
{
    const Result<TokenAddress> wanted = parseTokenAddress(address);
    if (!wanted)
        return std::nullopt;
    const std::scoped_lock lock(tokenModules());
    const OpenModule open(wanted->module);
    if (!open.isReady())
        return std::nullopt;
    for (const Token &token : tokensOf(open.calls())) {
        if ((wanted->token.isEmpty() || wanted->token == token.label)
            && (wanted->serial.isEmpty() || wanted->serial == token.serial))
            return token.pin;
    }
    return std::nullopt;
}

} // namespace yongping

#include "signing/signingkey.h"

#include "base/tr.h"
#include "signing/newcertificate.h"
#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/err.h>
#include <openssl/provider.h>

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace yongping {

namespace {

constexpr qsizetype MaxKeyFileSize = 4 * 1024 * 1024;
constexpr int Iterations = 100'000;
constexpr int SignerYears = 5;
constexpr int AuthorityYears = 10;
constexpr int MinRsaBits = 2048;
constexpr int MinEllipticBits = 256;

Error refused(const char *code, const QString &message)
{
    return {ErrorKind::Refused, QString::fromLatin1(code), message, openssl::takeErrors(), {}};
}

// Loading "legacy" switches off the automatic "default", so both are loaded, once and for the life of the process.
// Without the legacy module new files still work.
class Providers
{
public:
    static void load() { static const Providers instance; }

    Providers(const Providers &) = delete;
    Providers &operator=(const Providers &) = delete;

private:
    Providers()
        : m_default(OSSL_PROVIDER_load(nullptr, "default")), m_legacy(OSSL_PROVIDER_try_load(nullptr, "legacy", 1))
    {
    }
    ~Providers()
    {
        OSSL_PROVIDER_unload(m_legacy);
        OSSL_PROVIDER_unload(m_default);
    }

    OSSL_PROVIDER *m_default;
    OSSL_PROVIDER *m_legacy;
};

bool isAcceptable(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_get_bits(key) >= MinRsaBits;
    return EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_bits(key) >= MinEllipticBits;
}

Error unacceptable(const EVP_PKEY *key)
{
    // As wide as P-256, so that the rule of widths would explain nothing.
    if (key && EVP_PKEY_is_a(key, "SM2")) {
        return refused("key.sm2", SigningText::tr("This is an SM2 key; programs that read PDF cannot check signatures "
                                                  "of that kind. Use RSA with at least 2048 bits or the curve P-256."));
    }
    return refused("key.weak", SigningText::tr("The key is of a kind that is not accepted here. Use RSA with at least "
                                               "2048 bits or an elliptic curve with at least 256 bits."));
}

std::vector<Certificate> toCertificates(const STACK_OF(X509) *stack)
{
    std::vector<Certificate> result;
    for (int i = 0; stack && i < sk_X509_num(stack); ++i)
        result.push_back(Certificate::of(sk_X509_value(stack, i)));
    return result;
}

// Files repeat certificates; a signature must not.
std::vector<Certificate> eachOnce(const std::vector<Certificate> &issuers, const Certificate &own)
{
    std::vector<Certificate> result;
    for (const Certificate &one : issuers) {
        if (!(one == own) && std::find(result.begin(), result.end(), one) == result.end())
            result.push_back(one);
    }
    return result;
}

} // namespace

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> key, Certificate certificate, std::vector<Certificate> issuers)
    : m_key(std::move(key)), m_certificate(std::move(certificate)), m_issuers(std::move(issuers))
{
}

Result<SigningKey> SigningKey::generate(const QString &name, const QDateTime &now, KeyUse use)
{
    const QString subject = name.trimmed();
    if (subject.isEmpty() || subject.toUcs4().size() > MaxSubjectLength) {
        return Error::refused(QStringLiteral("key.name"),
                              SigningText::tr("The name for a key needs 1 to %1 characters.").arg(MaxSubjectLength));
    }
    openssl::KeyPtr key(EVP_EC_gen("P-256"));
    const int years = use == KeyUse::Authority ? AuthorityYears : SignerYears;
    const openssl::X509Ptr x509 =
        key ? makeCertificate({subject, use, now, now.toUTC().addYears(years), key.get(), key.get(), nullptr})
            : nullptr;
    if (!x509) {
        return Error::failure(QStringLiteral("key.generate"), SigningText::tr("The key could not be made."),
                              openssl::takeErrors());
    }
    return SigningKey({key.release(), EVP_PKEY_free}, Certificate::of(x509.get()), {});
}

Result<Certificate> SigningKey::issue(const Certificate &other, const QDateTime &now) const
{
    const openssl::X509Ptr own = openssl::parseCertificate(m_certificate.toDer());
    if (X509_check_ca(own.get()) != 1 || (X509_get_key_usage(own.get()) & KU_KEY_CERT_SIGN) == 0) {
        return refused("key.no_authority", SigningText::tr("The key of %1 is not an authority's: "
                                                           "it cannot issue certificates.")
                                               .arg(m_certificate.subjectName()));
    }
    const openssl::X509Ptr asked = openssl::parseCertificate(other.toDer());
    EVP_PKEY *const subjectKey = X509_get0_pubkey(asked.get());
    if (!subjectKey || !isAcceptable(subjectKey))
        return unacceptable(subjectKey);
    const QDateTime end = std::min(now.toUTC().addYears(SignerYears), m_certificate.notAfter());
    const openssl::X509Ptr made = makeCertificate(
        {other.subjectName(), KeyUse::Signer, now, end, subjectKey, m_key.get(), own.get()});
    if (!made) {
        return Error::failure(QStringLiteral("key.issue"), SigningText::tr("The certificate could not be issued."),
                              openssl::takeErrors());
    }
    return Certificate::of(made.get());
}

Result<SigningKey> SigningKey::withCertificate(const Certificate &certificate,
                                               const std::vector<Certificate> &issuers) const
{
    return fromParts(m_key, certificate, issuers);
}

Result<SigningKey> SigningKey::fromParts(std::shared_ptr<evp_pkey_st> key, Certificate certificate,
                                         std::vector<Certificate> issuers)
{
    if (!isAcceptable(key.get()))
        return unacceptable(key.get());
    const openssl::X509Ptr x509 = openssl::parseCertificate(certificate.toDer());
    if (X509_check_private_key(x509.get(), key.get()) != 1) {
        return refused("key.other_certificate", SigningText::tr("The certificate of %1 was issued for another key.")
                                                    .arg(certificate.subjectName()));
    }
    return SigningKey(std::move(key), certificate, eachOnce(issuers, certificate));
}

Result<SigningKey> SigningKey::fromPkcs12(const QByteArray &data, const Passphrase &passphrase)
{
    Providers::load();
    const unsigned char *position = openssl::bytes(data);
    const openssl::Pkcs12Ptr file(
        data.size() <= MaxKeyFileSize ? d2i_PKCS12(nullptr, &position, static_cast<long>(data.size())) : nullptr);
    if (!file || !PKCS12_mac_present(file.get()))
        return refused("key.format", SigningText::tr("The file is not a key file (PKCS#12: .p12 or .pfx)."));
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawIssuers = nullptr;
    const bool parsed = PKCS12_parse(file.get(), passphrase.data(), &rawKey, &rawCertificate, &rawIssuers) == 1;
    openssl::KeyPtr key(rawKey);
    const openssl::X509Ptr x509(rawCertificate);
    const openssl::X509StackPtr stack(rawIssuers);
    // Parsing checks the passphrase; to check it before would derive its key, the slow part, once more.
    if (!parsed && ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_MAC_VERIFY_FAILURE)
        return refused("key.passphrase", SigningText::tr("The passphrase does not open this key file."));
    if (!parsed)
        return refused("key.format", SigningText::tr("The contents of the key file cannot be read."));
    if (!key || !x509) {
        return refused("key.incomplete",
                       SigningText::tr("The key file does not hold a private key together with its certificate."));
    }
    if (!isAcceptable(key.get()))
        return unacceptable(key.get());
    return SigningKey({key.release(), EVP_PKEY_free}, Certificate::of(x509.get()), toCertificates(stack.get()));
}

Result<QByteArray> SigningKey::toPkcs12(const Passphrase &passphrase) const
{
    if (passphrase.isEmpty()) {
        return Error::refused(QStringLiteral("key.passphrase_empty"),
                              SigningText::tr("A key file needs a passphrase that is not empty."));
    }
    if (m_onToken) {
        return Error::refused(QStringLiteral("key.token_export"),
                              SigningText::tr("A key does not leave its token; it cannot be written into a file."));
    }
    const openssl::X509Ptr x509 = openssl::parseCertificate(m_certificate.toDer());
    const openssl::X509StackPtr issuers(sk_X509_new_null());
    for (const Certificate &issuer : m_issuers)
        sk_X509_push(issuers.get(), openssl::parseCertificate(issuer.toDer()).release());
    const QByteArray name = m_certificate.subjectName().toUtf8();
    const openssl::Pkcs12Ptr file(PKCS12_create(passphrase.data(), name.constData(), m_key.get(), x509.get(),
                                                issuers.get(), NID_aes_256_cbc, NID_aes_256_cbc, Iterations,
                                                Iterations, 0));
    const QByteArray data = file ? openssl::der(file.get(), i2d_PKCS12) : QByteArray();
    if (data.isEmpty()) {
        return Error::failure(QStringLiteral("key.write"), SigningText::tr("The key could not be encrypted."),
                              openssl::takeErrors());
    }
    return data;
}

Result<SigningKey> SigningKey::load(const QString &path, const Passphrase &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::failure(QStringLiteral("key.read"),
                              yongping::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return fromPkcs12(file.read(MaxKeyFileSize + 1), passphrase);
}

Result<void> SigningKey::save(const QString &path, const Passphrase &passphrase) const
{
    const Result<QByteArray> data = toPkcs12(passphrase);
    if (!data)
        return data.error();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
                       && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                       && file.write(*data) == data->size() && file.commit();
    if (!saved) {
        return Error::failure(QStringLiteral("key.write"),
                              yongping::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace yongping

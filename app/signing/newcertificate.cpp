#include "signing/newcertificate.h"

#include <openssl/rand.h>

#include <array>

namespace yongping {

namespace {

constexpr int SerialBytes = 16;

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, SerialBytes> bytes{};
    if (RAND_bytes(bytes.data(), SerialBytes) != 1)
        return false;
    // Positive, never zero and always of the same length.
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3FU) | 0x40U);
    BIGNUM *number = BN_bin2bn(bytes.data(), SerialBytes, nullptr);
    const bool ok = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return ok;
}

bool setSubject(X509 *certificate, const QString &name)
{
    const QByteArray text = name.toUtf8();
    X509_NAME *const subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, openssl::bytes(text),
                                      static_cast<int>(text.size()), -1, 0)
           == 1;
}

bool setValidity(X509 *certificate, const QDateTime &from, const QDateTime &to)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<time_t>(from.toSecsSinceEpoch()))
           && ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<time_t>(to.toSecsSinceEpoch()));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

bool addUse(X509 *certificate, X509 *issuer, KeyUse use)
{
    const bool authority = use == KeyUse::Authority;
    return addExtension(certificate, issuer, NID_basic_constraints,
                        authority ? "critical,CA:TRUE,pathlen:0" : "critical,CA:FALSE")
           && addExtension(certificate, issuer, NID_key_usage,
                           authority ? "critical,keyCertSign,cRLSign"
                                     : "critical,digitalSignature,nonRepudiation,keyAgreement");
}

} // namespace

openssl::X509Ptr makeCertificate(const NewCertificate &wanted)
{
    openssl::X509Ptr certificate(X509_new());
    X509 *const x509 = certificate.get();
    X509 *const issuer = wanted.issuer ? wanted.issuer : x509;
    // The subject key identifier comes before the authority's, which a certificate of one's own copies from it.
    const bool made = x509 && X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509)
                      && setSubject(x509, wanted.subject)
                      && X509_set_issuer_name(x509, X509_get_subject_name(issuer)) == 1
                      && setValidity(x509, wanted.from, wanted.to) && X509_set_pubkey(x509, wanted.subjectKey) == 1
                      && addUse(x509, issuer, wanted.use)
                      && addExtension(x509, issuer, NID_subject_key_identifier, "hash")
                      && addExtension(x509, issuer, NID_authority_key_identifier, "keyid:always")
                      && X509_sign(x509, wanted.issuerKey, EVP_sha256()) > 0;
    if (!made)
        certificate.reset();
    return certificate;
}

} // namespace yongping

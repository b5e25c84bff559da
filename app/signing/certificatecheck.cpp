#include "signing/certificatecheck.h"

#include "signing/certificate.h"
#include "signing/text.h"

#include <openssl/x509_vfy.h>

namespace yongping {

namespace {

// 112 bits of security: no SHA-1, no RSA below 2048 bits.
constexpr int SecurityLevel = 2;
constexpr int MaxChainLength = 8;

using StorePtr = std::unique_ptr<X509_STORE, openssl::Deleter<X509_STORE_free>>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, openssl::Deleter<X509_STORE_CTX_free>>;

bool isCarried(X509_STORE_CTX *context)
{
    const X509_CRL *const current = X509_STORE_CTX_get0_current_crl(context);
    const auto *carried = static_cast<STACK_OF(X509_CRL) *>(X509_STORE_CTX_get_app_data(context));
    for (int i = 0; current && carried && i < sk_X509_CRL_num(carried); ++i) {
        if (X509_CRL_match(sk_X509_CRL_value(carried, i), current) == 0) {
            return true;
        }
    }
    return false;
}

// A list counts where there is one; an issuer without a list is no reason to distrust.
int acceptMissingList(int ok, X509_STORE_CTX *context)
{
    if (ok == 1) {
        return 1;
    }
    const int error = X509_STORE_CTX_get_error(context);
    const bool outOfDate = error == X509_V_ERR_CRL_HAS_EXPIRED || error == X509_V_ERR_CRL_NOT_YET_VALID;
    return error == X509_V_ERR_UNABLE_TO_GET_CRL || (outOfDate && isCarried(context)) ? 1 : 0;
}

StorePtr makeStore(const TrustStore &trust, const QDateTime &at, bool withLists)
{
    StorePtr store(X509_STORE_new());
    for (const Certificate &certificate : trust.certificates()) {
        X509_STORE_add_cert(store.get(), openssl::parseCertificate(certificate.toDer()).get());
    }
    constexpr unsigned long CheckLists = X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN | (withLists ? CheckLists : 0UL);
    for (const QByteArray &der : trust.revocationLists()) {
        const unsigned char *position = openssl::bytes(der);
        const openssl::CrlPtr list(d2i_X509_CRL(nullptr, &position, static_cast<long>(der.size())));
        X509_STORE_add_crl(store.get(), list.get());
        flags |= CheckLists;
    }
    X509_VERIFY_PARAM *const parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_auth_level(parameters, SecurityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, MaxChainLength);
    X509_STORE_set_verify_cb(store.get(), acceptMissingList);
    return store;
}

bool maySign(X509 *certificate)
{
    constexpr uint32_t Wanted = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    // All bits are set where the certificate says nothing about its use.
    return (X509_get_key_usage(certificate) & Wanted) != 0;
}

QString reasonFor(int error, const QString &name, X509 *certificate)
{
    const QString from = openssl::toDateTime(X509_get0_notBefore(certificate)).date().toString(Qt::ISODate);
    const QString to = openssl::toDateTime(X509_get0_notAfter(certificate)).date().toString(Qt::ISODate);
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        //: %1 is a name, %2 and %3 are dates
        return SigningText::tr("A certificate behind the signature of %1 is outside its validity; the signer's own is "
                               "valid from %2 to %3.")
            .arg(name, from, to);
    case X509_V_ERR_CERT_REVOKED:
        return SigningText::tr("A certificate behind the signature of %1 has been revoked.").arg(name);
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return SigningText::tr("The revocation list for the certificate of %1 is outside its validity.").arg(name);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return SigningText::tr("The certificate of %1 is not among the trusted ones.").arg(name);
    default:
        return SigningText::tr("The certificate of %1 was refused: %2.")
            .arg(name, QString::fromLatin1(X509_verify_cert_error_string(error)));
    }
}

} // namespace

TrustAnswer checkCertificate(X509 *certificate, const Carried &carried, const TrustStore &trust, const QDateTime &at)
{
    const QString name = Certificate::of(certificate).subjectName();
    if (!maySign(certificate)) {
        return {false, SigningText::tr("The certificate of %1 is not meant for signing documents.").arg(name)};
    }
    const bool withLists = carried.revocationLists && sk_X509_CRL_num(carried.revocationLists) > 0;
    const StorePtr store = makeStore(trust, at, withLists);
    const ContextPtr context(X509_STORE_CTX_new());
    bool trusted = X509_STORE_CTX_init(context.get(), store.get(), certificate, carried.certificates) == 1;
    if (withLists) {
        X509_STORE_CTX_set0_crls(context.get(), carried.revocationLists);
        X509_STORE_CTX_set_app_data(context.get(), carried.revocationLists);
    }
    trusted = trusted && X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    openssl::takeErrors();
    return trusted ? TrustAnswer{true, {}} : TrustAnswer{false, reasonFor(error, name, certificate)};
}

} // namespace yongping

#include "signing/certificatecheck.h"

#include "signing/certificate.h"
#include "signing/text.h"

#include <openssl/x509_vfy.h>

#include <algorithm>

namespace yongping {

namespace {

// 112 bits of security: no SHA-1, no RSA below 2048 bits.
constexpr int SecurityLevel = 2;
constexpr int MaxChainLength = 8;

using StorePtr = std::unique_ptr<X509_STORE, openssl::Deleter<X509_STORE_free>>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, openssl::Deleter<X509_STORE_CTX_free>>;

openssl::CrlPtr parsed(const RevocationList &list)
{
    const QByteArray &der = list.toDer();
    const unsigned char *position = openssl::bytes(der);
    return openssl::CrlPtr(d2i_X509_CRL(nullptr, &position, static_cast<long>(der.size())));
}

// The lists that one question is answered by.
class Lists
{
public:
    Lists(const STACK_OF(X509_CRL) *carried, const TrustStore &trust) : m_carried(carried)
    {
        for (const RevocationList &list : trust.kept())
            m_kept.push_back(parsed(list));
        for (const RevocationList &list : trust.revocationLists())
            m_given.push_back(parsed(list));
    }

    bool isEmpty() const { return all().empty(); }
    std::vector<X509_CRL *> all() const
    {
        std::vector<X509_CRL *> lists = lasting();
        for (const openssl::CrlPtr &list : m_given)
            lists.push_back(list.get());
        return lists;
    }
    // Those that count though they may be out of date: what a signature carries was in date when it was made, and what
    // is kept stays said.
    std::vector<X509_CRL *> lasting() const
    {
        std::vector<X509_CRL *> lists;
        for (int i = 0; i < sk_X509_CRL_num(m_carried); ++i)
            lists.push_back(sk_X509_CRL_value(m_carried, i));
        for (const openssl::CrlPtr &list : m_kept)
            lists.push_back(list.get());
        return lists;
    }
    // OpenSSL finds what is carried by itself.
    void addTo(X509_STORE *store) const
    {
        for (const auto *owned : {&m_kept, &m_given}) {
            for (const openssl::CrlPtr &list : *owned)
                X509_STORE_add_crl(store, list.get());
        }
    }

private:
    const STACK_OF(X509_CRL) *m_carried; // may be null
    std::vector<openssl::CrlPtr> m_kept;
    std::vector<openssl::CrlPtr> m_given;
};

const Lists &listsOf(X509_STORE_CTX *context)
{
    return *static_cast<const Lists *>(X509_STORE_CTX_get_app_data(context));
}

bool isLasting(X509_STORE_CTX *context)
{
    const X509_CRL *const current = X509_STORE_CTX_get0_current_crl(context);
    const std::vector<X509_CRL *> lasting = listsOf(context).lasting();
    return current && std::any_of(lasting.begin(), lasting.end(), [current](const X509_CRL *list) {
        return X509_CRL_match(list, current) == 0;
    });
}

// Where a list says that a key fell into other hands before its certificate was revoked, it counts since then.
bool isSince(X509_REVOKED *entry, time_t asked)
{
    using TimePtr = std::unique_ptr<ASN1_TIME, openssl::Deleter<ASN1_TIME_free>>;
    const TimePtr lost(
        static_cast<ASN1_TIME *>(X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr)));
    return ASN1_TIME_cmp_time_t(lost ? lost.get() : X509_REVOKED_get0_revocationDate(entry), asked) <= 0;
}

// What was signed before stays signed. OpenSSL does not say which list it went by: all must agree, whoever made them.
bool isRevokedLater(X509_STORE_CTX *context)
{
    X509 *const certificate = X509_STORE_CTX_get_current_cert(context);
    const time_t asked = X509_VERIFY_PARAM_get_time(X509_STORE_CTX_get0_param(context));
    const std::vector<X509_CRL *> lists = listsOf(context).all();
    return std::none_of(lists.begin(), lists.end(), [&](X509_CRL *list) {
        X509_REVOKED *entry = nullptr;
        return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(certificate)) == 0
               && X509_CRL_get0_by_cert(list, &entry, certificate) == 1 && isSince(entry, asked);
    });
}

// A list counts where there is one; an issuer without a list is no reason to distrust. One that was made after the
// moment in question knows all that an earlier one knew.
int acceptByLists(int ok, X509_STORE_CTX *context)
{
    if (ok == 1)
        return 1;
    switch (X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_CRL_NOT_YET_VALID: return 1;
    case X509_V_ERR_CRL_HAS_EXPIRED: return isLasting(context) ? 1 : 0;
    case X509_V_ERR_CERT_REVOKED: return isRevokedLater(context) ? 1 : 0;
    default: return 0;
    }
}

StorePtr makeStore(const TrustStore &trust, const QDateTime &at, const Lists &lists)
{
    StorePtr store(X509_STORE_new());
    for (const Certificate &certificate : trust.certificates())
        X509_STORE_add_cert(store.get(), openssl::parseCertificate(certificate.toDer()).get());
    lists.addTo(store.get());
    constexpr unsigned long CheckLists = X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL;
    const unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN | (lists.isEmpty() ? 0UL : CheckLists);
    X509_VERIFY_PARAM *const parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_auth_level(parameters, SecurityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, MaxChainLength);
    X509_STORE_set_verify_cb(store.get(), acceptByLists);
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
    if (!maySign(certificate))
        return {false, SigningText::tr("The certificate of %1 is not meant for signing documents.").arg(name)};
    Lists lists(carried.revocationLists, trust);
    const StorePtr store = makeStore(trust, at, lists);
    const ContextPtr context(X509_STORE_CTX_new());
    bool trusted = X509_STORE_CTX_init(context.get(), store.get(), certificate, carried.certificates) == 1;
    X509_STORE_CTX_set0_crls(context.get(), carried.revocationLists);
    X509_STORE_CTX_set_app_data(context.get(), &lists);
    trusted = trusted && X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    openssl::takeErrors();
    return trusted ? TrustAnswer{true, {}} : TrustAnswer{false, reasonFor(error, name, certificate)};
}

} // namespace yongping

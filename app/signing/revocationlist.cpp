#include "signing/revocationlist.h"

#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/pem.h>

namespace yongping {

namespace {

// Lists of a large authority have some megabytes.
constexpr qsizetype MaxSize = 64 * 1024 * 1024;

openssl::CrlPtr parse(const QByteArray &der)
{
    const unsigned char *position = openssl::bytes(der);
    openssl::CrlPtr list(d2i_X509_CRL(nullptr, &position, static_cast<long>(der.size())));
    const bool whole = list && position == openssl::bytes(der) + der.size();
    openssl::takeErrors();
    return whole ? std::move(list) : nullptr;
}

} // namespace

RevocationList RevocationList::of(X509_CRL *list)
{
    RevocationList result;
    result.m_der = openssl::der(list, i2d_X509_CRL);
    result.m_issuer = openssl::der(X509_CRL_get_issuer(list), i2d_X509_NAME);
    result.m_issuerName = openssl::readableName(X509_CRL_get_issuer(list));
    result.m_made = openssl::toDateTime(X509_CRL_get0_lastUpdate(list));
    result.m_next = openssl::toDateTime(X509_CRL_get0_nextUpdate(list));
    result.m_count = qMax(0, sk_X509_REVOKED_num(X509_CRL_get_REVOKED(list)));
    return result;
}

std::vector<RevocationList> RevocationList::inPem(const QByteArray &pem)
{
    std::vector<RevocationList> lists;
    const openssl::BioPtr input = openssl::readOnly(pem);
    while (const openssl::CrlPtr list{PEM_read_bio_X509_CRL(input.get(), nullptr, nullptr, nullptr)})
        lists.push_back(of(list.get()));
    openssl::takeErrors();
    return lists;
}

Result<std::vector<RevocationList>> RevocationList::listFrom(const QByteArray &data)
{
    std::vector<RevocationList> lists;
    if (data.size() <= MaxSize) {
        lists = inPem(data);
        if (const openssl::CrlPtr list = lists.empty() ? parse(data) : nullptr)
            lists.push_back(of(list.get()));
    }
    if (lists.empty()) {
        return Error::refused(QStringLiteral("crl.format"),
                              SigningText::tr("The file is not a certificate revocation list (PEM or DER)."));
    }
    return lists;
}

QByteArray RevocationList::toPem() const
{
    const openssl::CrlPtr list = parse(m_der);
    const openssl::BioPtr text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_CRL(text.get(), list.get());
    return openssl::content(text.get());
}

bool RevocationList::isBy(const Certificate &issuer) const
{
    const openssl::X509Ptr certificate = openssl::parseCertificate(issuer.toDer());
    const openssl::CrlPtr list = parse(m_der);
    const bool inItsName =
        X509_NAME_cmp(X509_get_subject_name(certificate.get()), X509_CRL_get_issuer(list.get())) == 0;
    const bool signedByIt = inItsName && X509_CRL_verify(list.get(), X509_get0_pubkey(certificate.get())) == 1;
    openssl::takeErrors();
    return signedByIt;
}

} // namespace yongping

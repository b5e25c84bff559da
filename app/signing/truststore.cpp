#include "signing/truststore.h"

#include "signing/openssl.h"
#include "signing/text.h"

#include <openssl/pem.h>

#include <algorithm>

namespace yongping {

Result<TrustStore> TrustStore::fromPem(const QByteArray &pem)
{
    TrustStore store;
    if (pem.trimmed().isEmpty()) {
        return store;
    }
    const Result<std::vector<Certificate>> certificates = Certificate::listFromPem(pem);
    if (!certificates) {
        return certificates.error();
    }
    for (const Certificate &certificate : *certificates) {
        store.add(certificate);
    }
    return store;
}

QByteArray TrustStore::toPem() const
{
    QByteArray pem;
    for (const Certificate &certificate : m_certificates) {
        pem += certificate.toPem();
    }
    return pem;
}

void TrustStore::add(const Certificate &certificate)
{
    const auto place = std::lower_bound(
        m_certificates.begin(), m_certificates.end(), certificate,
        [](const Certificate &a, const Certificate &b) { return a.fingerprint() < b.fingerprint(); });
    if (place == m_certificates.end() || !(*place == certificate)) {
        m_certificates.insert(place, certificate);
    }
}

void TrustStore::remove(const QString &fingerprint)
{
    std::erase_if(m_certificates, [&](const Certificate &c) { return c.fingerprint() == fingerprint; });
}

bool TrustStore::contains(const QString &fingerprint) const
{
    return std::any_of(m_certificates.begin(), m_certificates.end(),
                       [&](const Certificate &c) { return c.fingerprint() == fingerprint; });
}

Result<void> TrustStore::addRevocationList(const QByteArray &data)
{
    const openssl::BioPtr input = openssl::readOnly(data);
    openssl::CrlPtr list(PEM_read_bio_X509_CRL(input.get(), nullptr, nullptr, nullptr));
    if (!list) {
        const unsigned char *position = openssl::bytes(data);
        list.reset(d2i_X509_CRL(nullptr, &position, static_cast<long>(data.size())));
    }
    const QString detail = openssl::takeErrors();
    if (!list) {
        return Error{ErrorKind::Refused, QStringLiteral("crl.format"),
                     SigningText::tr("The file is not a certificate revocation list (PEM or DER)."), detail, {}};
    }
    m_revocationLists.push_back(openssl::der(list.get(), i2d_X509_CRL));
    return {};
}

} // namespace yongping

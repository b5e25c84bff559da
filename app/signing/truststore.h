#pragma once

#include "base/result.h"
#include "signing/certificate.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// The certificates that the user trusts, and lists of revoked ones: a plain value that others keep and save. Never the
// system's certificates. A signature is trusted if its own certificate is here, or one that issued it.
class TrustStore
{
public:
    static Result<TrustStore> fromPem(const QByteArray &pem);
    // Sorted by fingerprint, so that the same trust gives the same bytes. Revocation lists are not part of it.
    QByteArray toPem() const;

    // Adding what is there, and removing what is not, changes nothing.
    void add(const Certificate &certificate);
    void remove(const QString &fingerprint);
    bool contains(const QString &fingerprint) const;
    bool isEmpty() const { return m_certificates.empty(); }
    const std::vector<Certificate> &certificates() const { return m_certificates; }

    // A certificate revocation list in PEM or DER; it counts for the certificates of its issuer.
    Result<void> addRevocationList(const QByteArray &data);
    // Each in DER.
    const std::vector<QByteArray> &revocationLists() const { return m_revocationLists; }

private:
    std::vector<Certificate> m_certificates;
    std::vector<QByteArray> m_revocationLists;
};

} // namespace yongping

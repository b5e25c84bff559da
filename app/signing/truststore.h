#pragma once

#include "base/result.h"
#include "signing/certificate.h"
#include "signing/revocationlist.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// The certificates that the user trusts, and lists of revoked ones: a plain value that others keep and save. Never the
// system's certificates. A signature is trusted if its own certificate is here, or one that issued it.
class TrustStore
{
public:
    // Certificates and revocation lists to keep, of any order.
    static Result<TrustStore> fromPem(const QByteArray &pem);
    // Sorted, so that the same trust gives the same bytes.
    QByteArray toPem() const;     // the certificates
    QByteArray listsToPem() const; // the lists that are kept

    // The same into what is here. Nothing is added of a text of which a part is refused.
    Result<void> addPem(const QByteArray &pem);
    // Adding what is there, and removing what is not, changes nothing. With a certificate its lists go.
    void add(const Certificate &certificate);
    void remove(const QString &fingerprint);
    bool contains(const QString &fingerprint) const;
    bool isEmpty() const { return m_certificates.empty(); }
    const std::vector<Certificate> &certificates() const { return m_certificates; }

    // Takes in a list that a trusted certificate has issued, in place of an older one of the same issuer; an older one
    // than that which is there changes nothing. What it says stays said when it is out of date: who forgets to fetch
    // the next one must not distrust everybody. Errors: "crl.issuer", "crl.size".
    Result<void> keep(const RevocationList &list);
    const std::vector<RevocationList> &kept() const { return m_kept; }
    // The one that the certificate has issued; null where there is none.
    const RevocationList *listBy(const Certificate &issuer) const;

    // A list for one question, in PEM or DER: it counts for the certificates of its issuer, and only while it is in
    // date.
    Result<void> addRevocationList(const QByteArray &data);
    const std::vector<RevocationList> &revocationLists() const { return m_given; }

private:
    std::vector<Certificate> m_certificates;
    std::vector<RevocationList> m_kept;
    std::vector<RevocationList> m_given;
};

} // namespace yongping

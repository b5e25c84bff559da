#pragma once

#include "base/result.h"
#include "signing/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

struct X509_crl_st; // X509_CRL of OpenSSL

namespace yongping {

// A list of revoked certificates (CRL, RFC 5280) that could be read: its bytes and what people want to know of it. A
// plain value; says nothing about who may have made it.
class RevocationList
{
public:
    // All lists of a PEM text, or the one in DER; at least one. Error: "crl.format".
    static Result<std::vector<RevocationList>> listFrom(const QByteArray &data);
    // Those of a PEM text that may hold other things as well, or none.
    static std::vector<RevocationList> inPem(const QByteArray &pem);

    const QByteArray &toDer() const { return m_der; }
    QByteArray toPem() const;

    const QString &issuerName() const { return m_issuerName; }
    const QDateTime &made() const { return m_made; }
    const QDateTime &next() const { return m_next; } // when the next one is due; invalid where that is not said
    int count() const { return m_count; }            // of revoked certificates

    // Whether that certificate's key has signed it, in its own name.
    bool isBy(const Certificate &issuer) const;
    bool hasIssuerOf(const RevocationList &other) const { return m_issuer == other.m_issuer; }

    friend bool operator==(const RevocationList &a, const RevocationList &b) { return a.m_der == b.m_der; }

private:
    static RevocationList of(X509_crl_st *list);

    QByteArray m_der;
    QByteArray m_issuer; // the distinguished name in DER
    QString m_issuerName;
    QDateTime m_made;
    QDateTime m_next;
    int m_count = 0;
};

} // namespace yongping

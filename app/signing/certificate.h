#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

struct x509_st; // X509 of OpenSSL

namespace yongping {

// An X.509 certificate that could be read: its bytes and what people want to know of it. A plain value; says nothing
// about trust. Two certificates are equal if their bytes are.
class Certificate
{
public:
    static Result<Certificate> fromDer(const QByteArray &der);
    // What OpenSSL has read already.
    static Certificate of(const x509_st *x509);
    // All certificates of a PEM text, at least one; other blocks are skipped.
    static Result<std::vector<Certificate>> listFromPem(const QByteArray &pem);
    // The first certificate of a PEM text.
    static Result<Certificate> fromPem(const QByteArray &pem);

    const QByteArray &toDer() const { return m_der; }
    QByteArray toPem() const;

    // The common name, else the whole distinguished name.
    const QString &subjectName() const { return m_subjectName; }
    const QString &issuerName() const { return m_issuerName; }
    // Hexadecimal, lower case.
    const QString &serialNumber() const { return m_serialNumber; }
    // SHA-256 of the DER in lower-case hexadecimal.
    const QString &fingerprint() const { return m_fingerprint; }
    // SHA-256 of the public key: the same in every certificate of one key.
    const QString &keyDigest() const { return m_keyDigest; }
    const QDateTime &notBefore() const { return m_notBefore; }
    const QDateTime &notAfter() const { return m_notAfter; }
    bool isSelfIssued() const { return m_selfIssued; }
    bool isValidAt(const QDateTime &time) const { return m_notBefore <= time && time <= m_notAfter; }

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.m_der == b.m_der; }

private:
    Certificate() = default;

    QByteArray m_der;
    QString m_subjectName;
    QString m_issuerName;
    QString m_serialNumber;
    QString m_fingerprint;
    QString m_keyDigest;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
    bool m_selfIssued = false;
};

} // namespace yongping

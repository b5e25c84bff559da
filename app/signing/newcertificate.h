#pragma once

#include "signing/openssl.h"
#include "signing/signingkey.h"

#include <QDateTime>
#include <QString>

namespace yongping {

// The upper bound of a common name in X.520, in characters.
constexpr int MaxSubjectLength = 64;

struct NewCertificate
{
    QString subject;
    KeyUse use = KeyUse::Signer;
    QDateTime from;
    QDateTime to;
    EVP_PKEY *subjectKey = nullptr;
    EVP_PKEY *issuerKey = nullptr; // the same where it is self-signed
    X509 *issuer = nullptr;        // null where it is self-signed
};

// A certificate with SHA-256 and key identifiers: for a signer one that may sign (digitalSignature, nonRepudiation) and
// be sealed for (keyAgreement), for an authority one that may issue certificates and lists of revoked ones. Null if
// OpenSSL fails; its error queue says why.
openssl::X509Ptr makeCertificate(const NewCertificate &wanted);

} // namespace yongping

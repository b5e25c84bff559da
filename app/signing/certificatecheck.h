#pragma once

#include "signing/openssl.h"
#include "signing/truststore.h"

#include <QDateTime>
#include <QString>

namespace yongping {

// Whether a signer's certificate may be relied on at a time, and if not, why (a sentence; empty when trusted).
struct TrustAnswer
{
    bool trusted = false;
    QString reason;
};

// What a signature brings along; untrusted.
struct Carried
{
    STACK_OF(X509) *certificates = nullptr;
    STACK_OF(X509_CRL) *revocationLists = nullptr; // may be null
};

// Builds the chain from `certificate` over what is carried to the trust store; that and nothing else is trusted. The
// certificate must be allowed to sign documents. A carried list of an issuer in the chain counts as the trust store's
// do, but may be out of date: it was in date when the signature was made. Who was revoked later than `at` may be relied
// on: give a time that is proven.
TrustAnswer checkCertificate(X509 *certificate, const Carried &carried, const TrustStore &trust, const QDateTime &at);

} // namespace yongping

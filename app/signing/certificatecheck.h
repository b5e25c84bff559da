#pragma once

#include "signing/openssl.h"
#include "signing/truststore.h"

#include <QDateTime>
#include <QString>

namespace yongping {

// Whether a signer's certificate may be relied on at a time, and if not, why (a sentence; empty when trusted).
struct TrustAnswer {
    bool trusted = false;
    QString reason;
};

// Builds the chain from `certificate` over `others` (untrusted, from the signature) to the trust store; that and
// nothing else is trusted. The certificate must be allowed to sign documents.
TrustAnswer checkCertificate(X509 *certificate, STACK_OF(X509) *others, const TrustStore &trust, const QDateTime &at);

} // namespace yongping

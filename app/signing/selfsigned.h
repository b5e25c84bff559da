#pragma once

#include "signing/openssl.h"

#include <QDateTime>
#include <QString>

namespace yongping {

// The upper bound of a common name in X.520, in characters.
constexpr int MaxSubjectLength = 64;

// A certificate that an elliptic key issues for itself: SHA-256, five years from `now`, an end entity that may sign
// (digitalSignature, nonRepudiation) and be sealed for (keyAgreement), with key identifiers. Null if OpenSSL fails; its
// error queue says why.
openssl::X509Ptr selfSignedCertificate(EVP_PKEY *key, const QString &name, const QDateTime &now);

} // namespace yongping

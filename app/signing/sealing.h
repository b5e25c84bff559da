#pragma once

#include "base/result.h"
#include "signing/certificate.h"
#include "signing/signingkey.h"

#include <QByteArray>

#include <vector>

namespace yongping {

// The most plain bytes one sealed part may hold: what a part needs lies in memory whole.
constexpr qsizetype MaxSealedPart = 8 * 1024 * 1024;

// Seals bytes for the owners of certificates: CMS AuthEnvelopedData in DER (RFC 5083) with AES-256-GCM and a fresh key
// each time; EC recipients by ECDH key agreement, RSA ones by OAEP. `openssl cms -decrypt -inform DER` opens it.
// Refuses a certificate that cannot receive ("seal.certificate") and more than MaxSealedPart ("seal.size"). Whether a
// certificate is trusted or has expired is for the caller to ask.
Result<QByteArray> seal(const QByteArray &plain, const std::vector<Certificate> &recipients);

// Opens what was sealed for the key's certificate. `der` is untrusted and must be exactly as seal() wrote it. Errors:
// "seal.not_recipient", "seal.damaged", "seal.size".
Result<QByteArray> unseal(const QByteArray &der, const SigningKey &key);

} // namespace yongping

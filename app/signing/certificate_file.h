#pragma once

#include "base/result.h"
#include "signing/certificate.h"

#include <QByteArray>

#include <vector>

namespace yongping {

// The certificates in an untrusted file's bytes, at least one: as text (PEM), one in DER, or those of a PKCS#7 (.p7b),
// itself in DER or as text. Errors: "certificate.format" if any part of it cannot be read, "certificate.size",
// "certificate.key" where a private key is in it, which nobody should have sent.
Result<std::vector<Certificate>> readCertificates(const QByteArray &data);
// The one certificate that is meant: the first of a PEM text. PKCS#7 has no order, so that it must hold only one, else
// "certificate.several".
Result<Certificate> readCertificate(const QByteArray &data);

// All of them as one PEM text.
QByteArray pemOf(const std::vector<Certificate> &certificates);

} // namespace yongping

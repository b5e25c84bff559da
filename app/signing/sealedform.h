#pragma once

#include <QByteArray>

namespace yongping {

// Whether untrusted bytes have exactly the form that seal() writes: AuthEnvelopedData in DER with AES-256-GCM and a
// whole tag, every recipient reached by ECDH or OAEP, nothing before, between or after. OpenSSL alone would also take
// content that nothing authenticates (another cipher, a shortened tag) and overlooks versions and types.
bool hasSealedForm(const QByteArray &der);

} // namespace yongping

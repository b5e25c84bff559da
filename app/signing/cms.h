#pragma once

#include "base/result.h"
#include "signing/certificate.h"
#include "signing/signingkey.h"
#include "signing/timestamp.h"
#include "signing/truststore.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace yongping {

// What a detached signature is worth. `valid`: content, signature and certificate belong together. `trusted`: the
// certificate stands under one of the trust store, may sign, and is valid at the time asked for. `reason` is a sentence
// for the user in every case.
struct CmsCheck
{
    bool valid = false;
    bool trusted = false;
    QString reason;
    std::optional<Certificate> signer;
    QDateTime stampedAt;  // by a trusted authority, else invalid
    QString stampRefusal; // of a stamp that does not count: sentences that say why, in `reason` too
};

// Signs `content` as a detached CMS in DER (CAdES baseline: SHA-256, signing-certificate-v2), with a time-stamp where
// there is a stamper. There is no signing-time attribute, which PAdES forbids; who needs the time writes it into the
// content.
Result<QByteArray> signCms(const QByteArray &content, const SigningKey &key, const TimeStamper &stamper = {});

// Checks a detached CMS with exactly one signer. `der` is untrusted; bytes after the structure make it invalid, and so
// does a broken time-stamp. The certificate must be valid at the time of a trusted stamp, else `now`.
CmsCheck checkCms(const QByteArray &content, const QByteArray &der, const TrustStore &trust, const QDateTime &now);

} // namespace yongping

#pragma once

#include "base/result.h"
#include "casework/store.h"
#include "signing/truststore.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// Whom a store trusts, for window and command line alike.

// What a file holds that a store can take in: certificates, or revocation lists.
struct TrustFile
{
    std::vector<Certificate> certificates;
    std::vector<RevocationList> lists;

    QString toPem() const;
};
// Errors: those of certificatesOfFile().
Result<TrustFile> readTrustFile(const QString &file);

Result<TrustStore> trustIn(Store &store);
// The same as PEM texts.
Result<QStringList> trustTextsIn(Store &store);
// All certificates and revocation lists of the text, or none of them.
Result<void> addTrust(Store &store, const QString &pem, const QString &actor);
// A certificate, by its fingerprint or as much of its beginning as names one alone, and the lists that it has issued.
// Refused: "trust.unknown", "trust.ambiguous".
Result<void> removeTrust(Store &store, const QString &fingerprint, const QString &actor);

} // namespace yongping

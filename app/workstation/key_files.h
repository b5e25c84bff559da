#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "signing/passphrase.h"
#include "signing/signingkey.h"

#include <QString>

namespace yongping {

// Making and keeping the keys that sign, for window and command line alike.

// True for the address of a key on a token, "pkcs11:…".
bool isTokenAddress(const QString &key);

// From a PKCS#12 file, or from a token with its PIN.
Result<SigningKey> loadSigningKey(const QString &key, const Passphrase &passphrase);

// Makes a key for `name` in a new PKCS#12 file and gives back its certificate as PEM. An existing file is refused.
Result<QString> newKeyFile(const QString &name, const QString &file, const Passphrase &passphrase, Clock &clock,
                           KeyUse use = KeyUse::Signer);
Result<QString> certificateOfKeyFile(const QString &key, const Passphrase &passphrase);
// The same key under another passphrase in a new file.
Result<void> changePassphrase(const QString &file, const Passphrase &passphrase, const QString &newFile,
                              const Passphrase &newPassphrase);
// With the key of a panel's authority: certificates as PEM, first the one issued for the name and the key of
// `certificate`, then the authority's. The member takes them up with adoptCertificate().
Result<QString> issueCertificate(const QString &authorityFile, const Passphrase &passphrase, const QString &certificate,
                                 Clock &clock);
// The same key and passphrase with the certificates that an authority issued, in a new file.
Result<void> adoptCertificate(const QString &file, const Passphrase &passphrase, const QString &issued,
                              const QString &newFile);

} // namespace yongping

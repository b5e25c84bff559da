#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "signing/passphrase.h"
#include "signing/signingkey.h"

#include <QString>
#include <QUrl>

#include <vector>

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

// The same with files. Errors of a key begin with "key.", those of a certificate with "certificate."; neither names the
// file, which whoever asked knows. Those of reading and writing do.
Result<void> exportCertificate(const QString &key, const Passphrase &passphrase, const QString &file);
Result<void> issueCertificateFile(const QString &authorityFile, const Passphrase &passphrase,
                                  const QString &certificateFile, const QString &file, Clock &clock);
// Gives back the certificate of the authority that issued it, as PEM; empty if the file does not hold it.
Result<QString> adoptCertificateFile(const QString &keyFile, const Passphrase &passphrase, const QString &issuedFile,
                                     const QString &newFile);

// All certificates of a file, in every form that readCertificates() knows. Errors: "file.read", and "certificate.…"
// without the file's name.
Result<std::vector<Certificate>> certificatesOfFile(const QString &file);
// The one that is meant, as readCertificate() finds it.
Result<Certificate> certificateOfFile(const QString &file);
// Puts the file's name before an error of these two that does not name it.
Error inCertificateFile(const QString &file, const Error &error);

// Of a time-stamp service; empty is none. Refused if it is no address over http or https: "tsa.address".
Result<QUrl> timeStampService(const QString &address);

} // namespace yongping

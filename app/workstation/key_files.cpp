#include "workstation/key_files.h"

#include "base/tr.h"
#include "signing/certificate.h"

#include <QFile>

namespace yongping {

namespace {

Result<void> saveNew(const SigningKey &key, const QString &file, const Passphrase &passphrase)
{
    if (QFile::exists(file)) {
        return Error::refused(QStringLiteral("key.exists"),
                              tr("The file %1 exists; a key is never overwritten. Choose another name.").arg(file));
    }
    return key.save(file, passphrase);
}

} // namespace

bool isTokenAddress(const QString &key)
{
    return key.startsWith(QStringLiteral("pkcs11:"));
}

Result<SigningKey> loadSigningKey(const QString &key, const Passphrase &passphrase)
{
    return isTokenAddress(key) ? SigningKey::fromToken(key, passphrase) : SigningKey::load(key, passphrase);
}

Result<QString> newKeyFile(const QString &name, const QString &file, const Passphrase &passphrase, Clock &clock,
                           KeyUse use)
{
    const Result<SigningKey> key = SigningKey::generate(name, clock.now(), use);
    if (!key)
        return key.error();
    if (const Result<void> saved = saveNew(*key, file, passphrase); !saved)
        return saved.error();
    return QString::fromLatin1(key->certificate().toPem());
}

Result<QString> certificateOfKeyFile(const QString &key, const Passphrase &passphrase)
{
    const Result<SigningKey> loaded = loadSigningKey(key, passphrase);
    if (!loaded)
        return loaded.error();
    return QString::fromLatin1(loaded->certificate().toPem());
}

Result<void> changePassphrase(const QString &file, const Passphrase &passphrase, const QString &newFile,
                              const Passphrase &newPassphrase)
{
    const Result<SigningKey> key = SigningKey::load(file, passphrase);
    if (!key)
        return key.error();
    return saveNew(*key, newFile, newPassphrase);
}

Result<QString> issueCertificate(const QString &authorityFile, const Passphrase &passphrase, const QString &certificate,
                                 Clock &clock)
{
    const Result<SigningKey> authority = loadSigningKey(authorityFile, passphrase);
    if (!authority)
        return authority.error();
    const Result<Certificate> asked = Certificate::fromPem(certificate.toUtf8());
    if (!asked)
        return asked.error();
    const Result<Certificate> issued = authority->issue(*asked, clock.now());
    if (!issued)
        return issued.error();
    return QString::fromLatin1(issued->toPem() + authority->certificate().toPem());
}

Result<void> adoptCertificate(const QString &file, const Passphrase &passphrase, const QString &issued,
                              const QString &newFile)
{
    const Result<SigningKey> key = SigningKey::load(file, passphrase);
    if (!key)
        return key.error();
    Result<std::vector<Certificate>> certificates = Certificate::listFromPem(issued.toUtf8());
    if (!certificates)
        return certificates.error();
    const Certificate own = certificates->front();
    certificates->erase(certificates->begin());
    const Result<SigningKey> adopted = key->withCertificate(own, *certificates);
    if (!adopted)
        return adopted.error();
    return saveNew(*adopted, newFile, passphrase);
}

} // namespace yongping

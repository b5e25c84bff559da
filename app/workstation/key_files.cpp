#include "workstation/key_files.h"

#include "base/tr.h"
#include "signing/certificate_file.h"
#include "workstation/intake.h"

#include <QFile>

#include <algorithm>

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

// The key with the one of the certificates that was issued for it. A PKCS#7 has them in any order: the authority's is
// among them, and maybe the one that the key had before.
Result<SigningKey> withIssued(const SigningKey &key, std::vector<Certificate> certificates)
{
    const auto isForKey = [&](const Certificate &one) { return bool(key.withCertificate(one, {})); };
    auto own = std::find_if(certificates.begin(), certificates.end(),
                            [&](const Certificate &one) { return !one.isSelfIssued() && isForKey(one); });
    if (own == certificates.end())
        own = certificates.begin();
    const Certificate issued = *own;
    std::erase_if(certificates, [&](const Certificate &one) { return one == issued || isForKey(one); });
    return key.withCertificate(issued, certificates);
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
    const Result<std::vector<Certificate>> certificates = Certificate::listFromPem(issued.toUtf8());
    if (!certificates)
        return certificates.error();
    const Result<SigningKey> adopted = withIssued(*key, *certificates);
    if (!adopted)
        return adopted.error();
    return saveNew(*adopted, newFile, passphrase);
}

Result<void> exportCertificate(const QString &key, const Passphrase &passphrase, const QString &file)
{
    const Result<QString> certificate = certificateOfKeyFile(key, passphrase);
    return certificate ? writeFile(file, certificate->toLatin1()) : certificate.error();
}

Result<void> issueCertificateFile(const QString &authorityFile, const Passphrase &passphrase,
                                  const QString &certificateFile, const QString &file, Clock &clock)
{
    const Result<Certificate> asked = certificateOfFile(certificateFile);
    if (!asked)
        return asked.error();
    const QString pem = QString::fromLatin1(asked->toPem());
    const Result<QString> issued = issueCertificate(authorityFile, passphrase, pem, clock);
    return issued ? writeFile(file, issued->toLatin1()) : issued.error();
}

Result<QString> adoptCertificateFile(const QString &keyFile, const Passphrase &passphrase, const QString &issuedFile,
                                     const QString &newFile)
{
    const Result<std::vector<Certificate>> issued = certificatesOfFile(issuedFile);
    if (!issued)
        return issued.error();
    QByteArray pem;
    QString authority;
    for (const Certificate &certificate : *issued) {
        pem += certificate.toPem();
        if (certificate.isSelfIssued())
            authority = QString::fromLatin1(certificate.toPem());
    }
    const Result<void> adopted = adoptCertificate(keyFile, passphrase, QString::fromLatin1(pem), newFile);
    return adopted ? Result<QString>(authority) : adopted.error();
}

Result<std::vector<Certificate>> certificatesOfFile(const QString &file)
{
    const Result<QByteArray> data = readFile(file);
    if (!data)
        return data.error();
    return readCertificates(*data);
}

Result<Certificate> certificateOfFile(const QString &file)
{
    const Result<QByteArray> data = readFile(file);
    if (!data)
        return data.error();
    return readCertificate(*data);
}

Error inCertificateFile(const QString &file, const Error &error)
{
    return error.code.startsWith(u"certificate.") ? named(file, error) : error;
}

Result<QUrl> timeStampService(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (url.isValid() && isWeb && !url.host().isEmpty())
        return url;
    return Error::refused(QStringLiteral("tsa.address"),
                          tr("“%1” is not the address of a time-stamp service. It begins with http:// or https://.")
                              .arg(text));
}

} // namespace yongping

#include "workstation/trust.h"

#include "base/tr.h"
#include "casework/setting_keys.h"
#include "signing/certificate_file.h"
#include "workstation/intake.h"
#include "workstation/key_files.h"

namespace yongping {

namespace {

// The lists apart from the certificates, as the history keeps each value and lists are long.
Result<void> save(Store &store, const TrustStore &trust, const QString &actor)
{
    return store.together([&] {
        for (const auto &[key, text] : {std::pair(SettingKey::trustedCertificates(), trust.toPem()),
                                        std::pair(SettingKey::revocationLists(), trust.listsToPem())}) {
            const Result<QString> known = store.setting(key);
            if (!known)
                return Result<void>(known.error());
            const QString wanted = QString::fromLatin1(text);
            const Result<void> done = *known == wanted ? Result<void>() : store.setSetting(key, wanted, actor);
            if (!done)
                return done;
        }
        return Result<void>();
    });
}

} // namespace

QString TrustFile::toPem() const
{
    QByteArray pem = pemOf(certificates);
    for (const RevocationList &list : lists)
        pem += list.toPem();
    return QString::fromLatin1(pem);
}

Result<TrustFile> readTrustFile(const QString &file)
{
    Result<std::vector<Certificate>> certificates = certificatesOfFile(file);
    if (certificates)
        return TrustFile{*std::move(certificates), {}};
    const Result<QByteArray> data = readFile(file);
    Result<std::vector<RevocationList>> lists = data ? RevocationList::listFrom(*data) : data.error();
    return lists ? Result<TrustFile>(TrustFile{{}, *std::move(lists)}) : certificates.error();
}

Result<QStringList> trustTextsIn(Store &store)
{
    QStringList texts;
    for (const QString &key : {SettingKey::trustedCertificates(), SettingKey::revocationLists()}) {
        const Result<QString> text = store.setting(key);
        if (!text)
            return text.error();
        if (!text->isEmpty())
            texts.append(*text);
    }
    return texts;
}

Result<TrustStore> trustIn(Store &store)
{
    const Result<QStringList> texts = trustTextsIn(store);
    return texts ? TrustStore::fromPem(texts->join(u'\n').toLatin1()) : texts.error();
}

Result<void> addTrust(Store &store, const QString &pem, const QString &actor)
{
    Result<TrustStore> trust = trustIn(store);
    if (!trust)
        return trust.error();
    const Result<void> added = trust->addPem(pem.toLatin1());
    return added ? save(store, *trust, actor) : added;
}

Result<void> removeTrust(Store &store, const QString &fingerprint, const QString &actor)
{
    Result<TrustStore> trust = trustIn(store);
    if (!trust)
        return trust.error();
    const QString wanted = QString(fingerprint).remove(u':').trimmed().toLower();
    QStringList named;
    for (const Certificate &certificate : trust->certificates()) {
        if (!wanted.isEmpty() && certificate.fingerprint().startsWith(wanted))
            named.append(certificate.fingerprint());
    }
    if (named.isEmpty())
        return Error::refused(QStringLiteral("trust.unknown"),
                              tr("No trusted certificate has the fingerprint %1.").arg(fingerprint), fingerprint);
    if (named.size() > 1)
        return Error::refused(QStringLiteral("trust.ambiguous"),
                              tr("Several trusted certificates have a fingerprint that begins with %1. Give more of "
                                 "it.")
                                  .arg(fingerprint),
                              fingerprint);
    trust->remove(named.constFirst());
    return save(store, *trust, actor);
}

} // namespace yongping

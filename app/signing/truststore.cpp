#include "signing/truststore.h"

#include "signing/text.h"

#include <QByteArrayList>

#include <algorithm>

namespace yongping {

namespace {

constexpr qsizetype MostKept = 4 * 1024 * 1024; // of all lists together

} // namespace

Result<TrustStore> TrustStore::fromPem(const QByteArray &pem)
{
    TrustStore store;
    const Result<void> added = pem.trimmed().isEmpty() ? Result<void>() : store.addPem(pem);
    return added ? Result<TrustStore>(std::move(store)) : added.error();
}

Result<void> TrustStore::addPem(const QByteArray &pem)
{
    TrustStore store = *this;
    const std::vector<RevocationList> lists = RevocationList::inPem(pem);
    if (lists.empty() || pem.contains("CERTIFICATE-----")) {
        const Result<std::vector<Certificate>> certificates = Certificate::listFromPem(pem);
        if (!certificates)
            return certificates.error();
        for (const Certificate &certificate : *certificates)
            store.add(certificate);
    }
    for (const RevocationList &list : lists) {
        if (const Result<void> kept = store.keep(list); !kept)
            return kept.error();
    }
    *this = std::move(store);
    return {};
}

QByteArray TrustStore::toPem() const
{
    QByteArray pem;
    for (const Certificate &certificate : m_certificates)
        pem += certificate.toPem();
    return pem;
}

QByteArray TrustStore::listsToPem() const
{
    QByteArrayList texts;
    for (const RevocationList &list : m_kept)
        texts.append(list.toPem());
    std::sort(texts.begin(), texts.end());
    return texts.join();
}

void TrustStore::add(const Certificate &certificate)
{
    const auto place = std::lower_bound(
        m_certificates.begin(), m_certificates.end(), certificate,
        [](const Certificate &a, const Certificate &b) { return a.fingerprint() < b.fingerprint(); });
    if (place == m_certificates.end() || !(*place == certificate))
        m_certificates.insert(place, certificate);
}

void TrustStore::remove(const QString &fingerprint)
{
    std::erase_if(m_certificates, [&](const Certificate &c) { return c.fingerprint() == fingerprint; });
    std::erase_if(m_kept, [this](const RevocationList &list) {
        return std::none_of(m_certificates.begin(), m_certificates.end(),
                            [&](const Certificate &issuer) { return list.isBy(issuer); });
    });
}

bool TrustStore::contains(const QString &fingerprint) const
{
    return std::any_of(m_certificates.begin(), m_certificates.end(),
                       [&](const Certificate &c) { return c.fingerprint() == fingerprint; });
}

const RevocationList *TrustStore::listBy(const Certificate &issuer) const
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const RevocationList &list) { return list.isBy(issuer); });
    return found == m_kept.end() ? nullptr : &*found;
}

Result<void> TrustStore::keep(const RevocationList &list)
{
    const bool isKnown = std::any_of(m_certificates.begin(), m_certificates.end(),
                                     [&](const Certificate &issuer) { return list.isBy(issuer); });
    if (!isKnown) {
        return Error::refused(QStringLiteral("crl.issuer"),
                              SigningText::tr("The revocation list is from %1, who is not trusted here. Trust the "
                                              "certificate of its issuer first.")
                                  .arg(list.issuerName()));
    }
    const auto place = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const RevocationList &one) { return one.hasIssuerOf(list); });
    if (place != m_kept.end() && place->made() >= list.made())
        return {};
    qsizetype size = list.toDer().size();
    for (const RevocationList &one : m_kept)
        size += one.hasIssuerOf(list) ? 0 : one.toDer().size();
    if (size > MostKept) {
        return Error::refused(QStringLiteral("crl.size"),
                              SigningText::tr("The revocation list is too large to be kept here (at most %1 MiB with "
                                              "the others). Give it to the verification by itself.")
                                  .arg(MostKept / (1024 * 1024)));
    }
    if (place != m_kept.end())
        *place = list;
    else
        m_kept.push_back(list);
    return {};
}

Result<void> TrustStore::addRevocationList(const QByteArray &data)
{
    const Result<std::vector<RevocationList>> lists = RevocationList::listFrom(data);
    if (!lists)
        return lists.error();
    m_given.insert(m_given.end(), lists->begin(), lists->end());
    return {};
}

} // namespace yongping

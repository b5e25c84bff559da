#include "workstation/reports.h"

#include "base/tr.h"
#include "signing/pdfverify.h"
#include "signing/truststore.h"
#include "workstation/report_signers.h"

namespace yongping {

namespace {

QString trustSetting()
{
    return QStringLiteral("trusted_certificates");
}

Result<TrustStore> trustOf(const QStringList &pems, const std::vector<QByteArray> &revocations)
{
    TrustStore trust;
    for (const QString &pem : pems) {
        const Result<std::vector<Certificate>> certificates = Certificate::listFromPem(pem.toUtf8());
        if (!certificates)
            return certificates.error();
        for (const Certificate &certificate : *certificates)
            trust.add(certificate);
    }
    for (const QByteArray &list : revocations) {
        if (const Result<void> added = trust.addRevocationList(list); !added)
            return added.error();
    }
    return trust;
}

} // namespace

Result<VerificationSummary> verifyReport(const QByteArray &pdf, const QStringList &trusted, Clock &clock,
                                         const std::vector<QByteArray> &revocations)
{
    const Result<TrustStore> trust = trustOf(trusted, revocations);
    if (!trust)
        return trust.error();
    VerificationSummary summary;
    const Verification verification = verifyPdf(pdf, *trust, clock.now(), &summary.traces, expectedSigners(pdf));
    summary.state = stateName(verification.state);
    summary.sentence = verification.reason;
    for (const SignatureStatus &status : verification.signatures)
        summary.signers.push_back({status.field, status.signer, status.time, status.valid, status.trusted,
                                   status.reason, status.stampedAt,
                                   status.certificate ? status.certificate->fingerprint() : QString(),
                                   status.expected, status.belongs});
    return summary;
}

Result<QStringList> trustedCertificatesOf(Store &store)
{
    const Result<QString> pem = store.setting(trustSetting());
    if (!pem)
        return pem.error();
    return pem->isEmpty() ? QStringList() : QStringList{*pem};
}

Result<std::vector<Certificate>> listTrusted(Store &store)
{
    const Result<QStringList> pems = trustedCertificatesOf(store);
    if (!pems)
        return pems.error();
    const Result<TrustStore> trust = trustOf(*pems, {});
    if (!trust)
        return trust.error();
    return trust->certificates();
}

Result<void> addTrustedCertificate(Store &store, const QString &pem, const QString &actor)
{
    const Result<QStringList> known = trustedCertificatesOf(store);
    if (!known)
        return known.error();
    const Result<TrustStore> trust = trustOf(*known + QStringList{pem}, {});
    if (!trust)
        return trust.error();
    return store.setSetting(trustSetting(), QString::fromLatin1(trust->toPem()), actor);
}

Result<void> removeTrustedCertificate(Store &store, const QString &fingerprint, const QString &actor)
{
    const Result<std::vector<Certificate>> known = listTrusted(store);
    if (!known)
        return known.error();
    const QString wanted = QString(fingerprint).remove(u':').trimmed().toLower();
    TrustStore kept;
    for (const Certificate &certificate : *known) {
        if (wanted.isEmpty() || !certificate.fingerprint().startsWith(wanted))
            kept.add(certificate);
    }
    const std::size_t removed = known->size() - kept.certificates().size();
    if (removed == 0)
        return Error::refused(QStringLiteral("trust.unknown"),
                              tr("No trusted certificate has the fingerprint %1.").arg(fingerprint), fingerprint);
    if (removed > 1)
        return Error::refused(QStringLiteral("trust.ambiguous"),
                              tr("Several trusted certificates have a fingerprint "
                                 "that begins with %1. Give more of it.")
                                  .arg(fingerprint),
                              fingerprint);
    return store.setSetting(trustSetting(), QString::fromLatin1(kept.toPem()), actor);
}

} // namespace yongping

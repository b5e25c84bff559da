#include "workstation/reports.h"

#include "base/tr.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"
#include "report/review_report.h"
#include "signing/pdfsign.h"
#include "signing/pdfverify.h"
#include "signing/signingkey.h"
#include "signing/truststore.h"
#include "workstation/report_data.h"

#include <QFile>

namespace yongping {

namespace {

Passphrase passphraseOf(const QString &text)
{
    QByteArray secret = text.toUtf8();
    return Passphrase::take(secret);
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

Result<QByteArray> makeReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                              const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                              Clock &clock)
{
    const Result<Facts> facts = data.facts();
    if (!facts)
        return facts.error();
    const Evaluation evaluation = evaluate(category, *facts, review.answers);
    const ScoringScheme &scheme = library.defaultScheme();
    const Score points = score(evaluation, scheme, review.points);
    ReportCase carried;
    carried.record.data = data;
    carried.record.reviews = {review};
    carried.category = category;
    carried.head = head;
    carried.printed = printedResult(evaluation, points);
    const QDateTime made = clock.now();
    return makeReviewReport({data, review, criteria, evaluation, points, scheme, library.vocabularies(), made,
                             reportDataText(newReportData(ReportDataKind::Review, scheme, made, {carried}))});
}

Result<QByteArray> signReport(const QByteArray &pdf, const SignRequest &request, Clock &clock)
{
    const Result<SigningKey> key = SigningKey::load(request.keyFile, passphraseOf(request.passphrase));
    if (!key)
        return key.error();
    return signPdf(pdf, *key, {request.field, request.reason, clock.now().toLocalTime()});
}

Result<QString> newKeyFile(const QString &name, const QString &file, const QString &passphrase, Clock &clock)
{
    if (QFile::exists(file)) {
        return Error::refused(QStringLiteral("key.exists"),
                              tr("The file %1 exists; a key is never overwritten. Choose another name.").arg(file));
    }
    const Result<SigningKey> key = SigningKey::generate(name, clock.now());
    if (!key)
        return key.error();
    if (const Result<void> saved = key->save(file, passphraseOf(passphrase)); !saved)
        return saved.error();
    return QString::fromLatin1(key->certificate().toPem());
}

Result<QString> certificateOfKeyFile(const QString &file, const QString &passphrase)
{
    const Result<SigningKey> key = SigningKey::load(file, passphraseOf(passphrase));
    if (!key)
        return key.error();
    return QString::fromLatin1(key->certificate().toPem());
}

Result<VerificationSummary> verifyReport(const QByteArray &pdf, const QStringList &trusted, Clock &clock,
                                         const std::vector<QByteArray> &revocations)
{
    const Result<TrustStore> trust = trustOf(trusted, revocations);
    if (!trust)
        return trust.error();
    const Verification verification = verifyPdf(pdf, *trust, clock.now());
    VerificationSummary summary{stateName(verification.state), verification.reason, {}};
    for (const SignatureStatus &status : verification.signatures)
        summary.signers.push_back(
            {status.field, status.signer, status.time, status.valid, status.trusted, status.reason});
    return summary;
}

Result<QStringList> trustedCertificatesOf(Store &store)
{
    const Result<QString> pem = store.setting(QStringLiteral("trusted_certificates"));
    if (!pem)
        return pem.error();
    return pem->isEmpty() ? QStringList() : QStringList{*pem};
}

Result<void> addTrustedCertificate(Store &store, const QString &pem, const QString &actor)
{
    const Result<QStringList> known = trustedCertificatesOf(store);
    if (!known)
        return known.error();
    const Result<TrustStore> trust = trustOf(*known + QStringList{pem}, {});
    if (!trust)
        return trust.error();
    return store.setSetting(QStringLiteral("trusted_certificates"), QString::fromLatin1(trust->toPem()), actor);
}

} // namespace yongping

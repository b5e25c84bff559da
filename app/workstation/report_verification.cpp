#include "workstation/reports.h"

#include "signing/pdfverify.h"
#include "signing/truststore.h"
#include "workstation/report_signers.h"

namespace yongping {

Result<VerificationSummary> verifyReport(const QByteArray &pdf, const QStringList &trusted, Clock &clock,
                                         const std::vector<QByteArray> &revocations)
{
    Result<TrustStore> trust = TrustStore::fromPem(trusted.join(u'\n').toUtf8());
    if (!trust)
        return trust.error();
    for (const QByteArray &list : revocations) {
        if (const Result<void> added = trust->addRevocationList(list); !added)
            return added.error();
    }
    VerificationSummary summary;
    const Verification verification = verifyPdf(pdf, *trust, clock.now(), &summary.traces, signersByData);
    summary.state = stateName(verification.state);
    summary.sentence = verification.reason;
    for (const SignatureStatus &status : verification.signatures)
        summary.signers.push_back({status.field, status.signer, status.time, status.valid, status.trusted,
                                   status.reason, status.stampedAt,
                                   status.certificate ? status.certificate->fingerprint() : QString(),
                                   status.expected, status.belongs});
    return summary;
}

} // namespace yongping

#include "ui/report/verification_banner.h"

#include <QLabel>

namespace yongping {

Verdict shapeOfState(const QString &state)
{
    if (state == u"whole")
        return Verdict::Met;
    if (state == u"untrusted" || state == u"incomplete")
        return Verdict::Partial;
    if (state == u"unsigned")
        return Verdict::Undetermined;
    return Verdict::NotMet;
}

Verdict shapeOfSigner(const VerificationSummary::Signer &signer)
{
    if (!signer.valid)
        return Verdict::NotMet;
    return signer.trusted && signer.belongs ? Verdict::Met : Verdict::Partial;
}

VerificationBanner::VerificationBanner(QWidget *parent) : VerdictBanner(parent)
{
    setObjectName(QStringLiteral("verificationBanner"));
    sentence()->setObjectName(QStringLiteral("verificationSentence"));
}

void VerificationBanner::setSummary(const VerificationSummary &summary, const QString &of)
{
    //: %1 is the name of a file, %2 a whole sentence about its signatures
    const QString words = of.isEmpty() ? summary.sentence : tr("%1: %2").arg(of, summary.sentence);
    say(shapeOfState(summary.state), words);
}

} // namespace yongping

#pragma once

#include "ui/report/verdict_banner.h"
#include "workstation/reports.h"

namespace yongping {

// The verdict in whose shape and colour the state of a document's signatures ("whole", "changed", …) is shown.
Verdict shapeOfState(const QString &state);
Verdict shapeOfSigner(const VerificationSummary::Signer &signer);

// What the signatures of a document are worth.
class VerificationBanner : public VerdictBanner
{
    Q_OBJECT
public:
    explicit VerificationBanner(QWidget *parent = nullptr);

    // `of`: the name of the file it is about; empty for the report of the open review.
    void setSummary(const VerificationSummary &summary, const QString &of);
};

} // namespace yongping

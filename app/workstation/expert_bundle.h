#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "signing/signingkey.h"
#include "workstation/seat.h"

#include <QString>

namespace yongping {

// A bundle that goes to one expert or comes from one: that expert's part of a case as it stands now, sealed to the
// expert for whom the case was issued with a certificate.
struct ExpertBundle
{
    QString kind; // issue, return or review
    CaseId caseId;
    QString reviewer;
    const SigningKey *signer = nullptr;
    QString file;
};

Result<void> writeExpertBundle(const Seat &seat, const ExpertBundle &request);

} // namespace yongping

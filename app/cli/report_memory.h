#pragma once

#include "cli/command.h"
#include "workstation/reports.h"

namespace yongping {

// Notes in the store, where there is one, who signed the report. A report is signed or verified whatever becomes of
// this, the store may be open in a window or be another's: where it cannot be noted, that is said.
void rememberIn(const CommandContext &context, const VerificationSummary &summary, const QString &ownFingerprint = {});

// Holds it against what the store remembers, where there is one, and lets it remember what is new.
Result<void> compareWithStore(const CommandContext &context, VerificationSummary &summary);

} // namespace yongping

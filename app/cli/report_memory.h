#pragma once

#include "cli/command.h"
#include "workstation/reports.h"

namespace yongping {

// Notes in the store, where there is one, who signed the report. A report is signed or verified whatever becomes of
// this, the store may be open in a window or be another's: where it cannot be noted, that is said.
void rememberIn(const CommandContext &context, const VerificationSummary &summary, const QString &ownFingerprint = {});

// The store to read from, null where there is none. Verifying opens it once: for whom it trusts and what it remembers.
Result<std::unique_ptr<Store>> storeToRead(const CommandContext &context);

// Whom it trusts; nobody where it is null.
Result<QStringList> trustedIn(Store *store);

// Holds the report against what the store remembers, if it is not null, and lets it remember what is new. Closes it.
Result<void> compareWith(std::unique_ptr<Store> store, const CommandContext &context, VerificationSummary &summary);

} // namespace yongping

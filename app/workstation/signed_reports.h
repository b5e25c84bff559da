#pragma once

#include "base/result.h"
#include "casework/store.h"
#include "workstation/reports.h"

#include <QString>

#include <optional>

namespace yongping {

// What a store remembers of the reports that were signed or found good with it: who signed them, and a SHA-256 of each
// revision. A file that was rolled back or stripped cannot be told by itself; here it can.

// Adds to `summary` who signed copies of this report but not this one, and says so in its sentence. "whole" becomes
// "changed" then; every other state stays. Tells whether the report brings something that is not remembered yet.
Result<bool> compareWithKnownReports(Store &store, VerificationSummary &summary);

// Remembers the valid signatures that are trusted here, and one that this program has just made with the certificate of
// that fingerprint. Nothing of a report that is damaged or changed.
Result<void> rememberReport(Store &store, const VerificationSummary &summary, const QString &actor,
                            const QString &ownFingerprint = {});

// Both: what the store knows of other copies, and what it does not know yet. Nothing is remembered without an actor;
// `signedHere`: the last signature was made just now.
Result<VerificationSummary> compareAndRemember(Store &store, VerificationSummary summary,
                                               const std::optional<QString> &actor, bool signedHere = false);

// Forgets what is remembered of this report and its copies. Refused: "trust.unknown_report" where that is nothing.
Result<void> forgetReport(Store &store, const PdfTraces &traces, const QString &actor);

} // namespace yongping

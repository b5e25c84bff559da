#pragma once

#include "base/result.h"
#include "workstation/seat.h"

#include <QByteArray>

#include <vector>

namespace yongping {

// The acceptance report of a case. Refuses one without a decision ("report.no_decision").
Result<QByteArray> makeAcceptanceReportOf(const Seat &seat, const CaseId &id);

// The ledger of these cases, or of all in the store where none is named.
Result<QByteArray> makeLedgerOf(const Seat &seat, const std::vector<CaseId> &ids);

} // namespace yongping

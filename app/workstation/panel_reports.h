#pragma once

#include "base/result.h"
#include "report/acceptance_report.h"
#include "workstation/report_maker.h"
#include "workstation/seat.h"

#include <QByteArray>

#include <vector>

namespace yongping {

// The acceptance report of a case. Refuses one without a decision ("report.no_decision").
Result<ReportMaker> gatherAcceptanceReport(const Seat &seat, const CaseId &id);
Result<QByteArray> makeAcceptanceReportOf(const Seat &seat, const CaseId &id);

// The ledger of these cases, or of all in the store where none is named.
Result<ReportMaker> gatherLedger(const Seat &seat, const std::vector<CaseId> &ids);
Result<QByteArray> makeLedgerOf(const Seat &seat, const std::vector<CaseId> &ids);

// A case's line of it, as if everybody could read all of it.
Result<LedgerEntry> ledgerEntryOf(const CaseRecord &record, const CategoryPtr &category, CriteriaLibrary &library);

} // namespace yongping

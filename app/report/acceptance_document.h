#pragma once

#include "report/acceptance_contents.h"
#include "report/layout/flow_item.h"
#include "report/report_pdf.h"

namespace yongping {

// Turns the contents of an acceptance report into the flow of an official document, in language(): the decision and
// what it rests on, the signatures, then the clauses as an appendix.
Flow acceptanceFlow(const AcceptanceContents &contents);

// The signature fields of the members who were present, in their order, the chair last.
std::vector<ReportField> acceptanceFields(const AcceptanceContents &contents);

} // namespace yongping

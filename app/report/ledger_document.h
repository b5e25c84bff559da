#pragma once

#include "report/layout/flow_item.h"
#include "report/ledger_contents.h"

namespace yongping {

// Turns the contents of a ledger into a flow for landscape pages, in language().
Flow ledgerFlow(const LedgerContents &contents);

} // namespace yongping

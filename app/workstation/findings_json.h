#pragma once

#include "base/json.h"
#include "casework/case_file.h"

namespace yongping {

// What looks odd about the values of a case file: an array of {"kind", "check", "indicators", "baseline", "current",
// "target", "value", "factor", "unit", "baselinePeriod", "currentPeriod"}, what does not apply left out. No part of any
// verdict.
JsonValue findingsJson(const CaseFile &file);

} // namespace yongping

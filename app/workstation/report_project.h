#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/promises.h"

#include <optional>
#include <vector>

namespace yongping {

// What an acceptance report carries of the project's other cases, so that the promises that it shows can be held
// against what was reached once more.

constexpr std::size_t MostProjectCases = 100; // besides the report's own

// Each as promisedPart() leaves it, in the order in which they stand before and after the report's own case.
struct ReportProject
{
    std::vector<CaseRecord> before;
    std::vector<CaseRecord> after;
};

// The other cases that these promises come from. None where they cannot be carried: another version of the criteria
// applies to one of them, or there are more than MostProjectCases.
std::optional<ReportProject> reportProject(const Promises &promises, const CaseId &own);

// {"before": [{"stage", "stageDate", "targets", "answers"}], "after": […]}
JsonValue toJson(const ReportProject &project, const Category &category);
// Of an untrusted file. Error: the place in the data, and what is wrong there.
Result<ReportProject> reportProjectFromJson(const JsonValue &json, const Category &category);

} // namespace yongping

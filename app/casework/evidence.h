#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"

#include <QString>

#include <vector>

namespace yongping {

constexpr int RegionUnits = 10'000; // the width and the height of a page in units of a PageRegion

// [{"digest", "name", "page", "region": {"x", "y", "width", "height"}, "note"}]; a page of 0, no region and no note are
// left out. Refuses what is no SHA-256, negative pages, regions outside the page or without one; "evidence.…".
JsonValue toJson(const std::vector<EvidencePlace> &places);
Result<std::vector<EvidencePlace>> evidenceFromJson(const JsonValue &json, const QString &key);

// By check id, the checks in the order of their ids.
JsonValue toJson(const Evidence &evidence);
Result<Evidence> evidenceFromJson(const JsonValue &json, const Category &category);

// The flagged clauses of a category in its order: ["foundation.1", …].
JsonValue flagsJson(const QSet<QString> &flags, const Category &category);
Result<QSet<QString>> flagsFromJson(const JsonValue &json, const Category &category);

// Where the reviews of a case point to a file: {reviewer, check id}, sorted.
std::vector<std::pair<QString, QString>> linksTo(const CaseRecord &record, const QString &digest);

} // namespace yongping

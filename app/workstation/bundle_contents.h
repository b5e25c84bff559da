#pragma once

#include "base/result.h"
#include "bundle/bundle.h"
#include "casework/case_data.h"
#include "casework/case_fields.h"
#include "casework/event.h"
#include "criteria/library.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// What the texts of a bundle say: between a case with its history and the files that it travels in.

namespace BundleKind {
inline QString wholeCase() { return QStringLiteral("case"); }
inline QString issue() { return QStringLiteral("issue"); }
inline QString returned() { return QStringLiteral("return"); }
inline QString review() { return QStringLiteral("review"); }
inline QString receipt() { return QStringLiteral("receipt"); }
} // namespace BundleKind

struct BundledCase
{
    CaseRecord record; // without merges
    CategoryPtr category;
    QString reviewer; // for whom or from whom it is; empty with a whole case
    std::vector<Event> history;
    JsonValue receipt; // of a receipt, which carries nothing else
};

// A request with the texts and the contents of these cases, in their order. What is private stays: its entries of the
// history are withheld.
BundleRequest bundleRequest(const QString &kind, const std::vector<BundledCase> &cases);

// Reads the cases of a bundle. Refuses what does not fit together: criteria that are not here ("bundle.criteria"), a
// history that is broken or does not lead to the content ("history.…"), attachments that are not in it.
Result<std::vector<BundledCase>> readBundledCases(Bundle &bundle, CriteriaLibrary &library);

// What one reviewer may have of a case: the own review and assignment, data, rounds and attachments. Without panel.
CaseRecord partOf(const CaseRecord &record, const QString &reviewer);
// The same of its history: entries of others are withheld, their hashes stay.
std::vector<Event> partOf(const std::vector<Event> &history, const QString &reviewer, const CaseRecord &record);

// The files that a reviewer put into the case and that the review points to: the office does not have these. All others
// stay behind when a review is handed back.
std::vector<Attachment> ownFiles(const CaseRecord &record, const Review &review, const std::vector<Event> &history);

// A review by itself: {"id", "reviewer", "standing", "answers", "remarks", "points", "opinion", "evidence"}.
JsonValue reviewJson(const Review &review, const CaseData &data, const Category &category);
Result<Review> reviewFromJson(const JsonValue &json, const CaseData &data, CriteriaLibrary &library);

// [{"number", "due", "issuer", "issuedAt", "base", "assignments": […]}]
JsonValue roundsJson(const std::vector<Round> &rounds);
Result<std::vector<Round>> roundsFromJson(const JsonValue &json);

// {"agreed": {"<check>": …}, "decision"}; without a decision that member is absent.
JsonValue panelJson(const Panel &panel, const Category &category);
Result<Panel> panelFromJson(const JsonValue &json, const Category &category);

// A case taken apart, as merges keep it: [["<field id>", value], …].
JsonValue toJson(const CaseFields &fields);
Result<CaseFields> caseFieldsFromJson(const JsonValue &json);

} // namespace yongping

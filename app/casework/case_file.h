#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "criteria/library.h"

namespace yongping {

// A case in the form in which it travels ("yongping-case/1"): what evaluation, import and bundles read.
struct CaseFile
{
    CaseData data;
    CategoryPtr category;
    AnswerSet answers;
    Remarks remarks;
    ManualPointsMap points;
    QString opinion;
    QSet<QString> flags;
    Evidence evidence; // whether its files are in the case is seen where the case is
    std::optional<JsonValue> scheme; // the organiser's, fit for the category
    bool carriesReview = false; // even an empty one; a file without one says nothing of anybody's answers
};

// Refuses what the contract refuses, naming the key: unknown members, null, wrong kinds, contradicting facts.
Result<CaseFile> parseCaseFile(const JsonValue &json, CriteriaLibrary &library);
Result<CaseFile> parseCaseFile(const QByteArray &text, CriteriaLibrary &library);

// One review of a case, or the bare case where `review` is null. Flags are the reviewer's own: they are left out where
// the file is for others.
enum class FileFor { Reviewer, Others };
JsonValue caseFileJson(const CaseData &data, const Category &category, const Review *review,
                       const std::optional<JsonValue> &scheme = {}, FileFor reader = FileFor::Reviewer);

// Case data alone, as it stands in files, in the store and in events.
Result<CaseData> caseDataFromJson(const JsonValue &json);
JsonValue toJson(const CaseData &data);
// A scheme that can be read and has all points of this category: "scheme.…".
Result<void> checkScheme(const JsonValue &scheme, const Category &category);
JsonValue toJson(const ManualPoints &points);
Result<ManualPoints> manualPointsFromJson(const JsonValue &json, const QString &key);

} // namespace yongping

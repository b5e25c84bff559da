#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "criteria/library.h"
#include "criteria/scoring_scheme.h"
#include "workstation/seat.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// Whose points a case is counted by. An organiser keeps schemes of its own in the store; a case that is pinned to one
// holds it whole, so that no later change of the scheme touches the case. A case that is not counts by the shipped
// default, which the standard does not prescribe.
struct SchemeEntry
{
    ScoringScheme scheme;
    JsonValue json;
    bool isDefault = false;
};

// The scheme of a case: the one that it is pinned to, else the shipped default.
Result<ScoringScheme> schemeOf(const CaseRecord &record, CriteriaLibrary &library);
Result<ScoringScheme> schemeOf(const std::optional<JsonValue> &pinned, CriteriaLibrary &library);

// The shipped default first, then the organiser's by their ids.
Result<std::vector<SchemeEntry>> listSchemes(Store &store, CriteriaLibrary &library);
// By its id, its whole digest or eight characters or more of its beginning: "scheme.unknown", "scheme.ambiguous".
Result<SchemeEntry> findScheme(Store &store, CriteriaLibrary &library, const QString &name);
// Keeps an organiser's scheme in place of the one with the same id. Refuses what cannot be read, what does not fit the
// categories that it has points for ("scheme.unfit") and the id of the shipped default ("scheme.id").
Result<ScoringScheme> saveScheme(const Seat &seat, const JsonValue &json);
Result<void> removeScheme(const Seat &seat, const QString &id); // cases that are pinned to it stay so
// The names of the cases that are pinned to a version of the scheme.
Result<QStringList> casesPinnedTo(Store &store, const QString &id);
// What keeps a scheme from counting for a category: all categories, or those that it has points for. Empty: nothing.
QStringList schemeFindings(const ScoringScheme &scheme, CriteriaLibrary &library, const QStringList &categories);

// Pins a case to a scheme; none: back to the shipped default. Not once the panel has decided ("panel.decided"). Gives
// the scheme that counts now.
Result<ScoringScheme> pinScheme(const Seat &seat, const CaseId &id, const std::optional<JsonValue> &scheme,
                                const QString &reason = {});

} // namespace yongping

#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/panel_table.h"
#include "casework/promises.h"
#include "workstation/seat.h"

#include <map>

namespace yongping {

// What the panel does: see all reviews side by side, agree, decide.

// Everything a panel needs of one case; a value that keeps what its table points into.
struct PanelView
{
    CaseRecord record;
    CategoryPtr category;
    ScoringScheme scheme; // that the points are counted by
    PanelTable table; // points into `record`
    bool mayRead = true; // false: the actor's own review is wanted first; the table is then empty
};
// `reader` is who looks.
Result<std::unique_ptr<PanelView>> panelView(const Seat &seat, const CaseId &id, const QString &reader);

// {"id", "reviewers": […], "clauses": [… by weight …], "conclusion", "score", "open", "pivotal", "decision"}
JsonValue panelJson(const PanelView &view);

// One act: what the panel agrees, by check; no value takes an agreement back. An agreement needs a reason where the
// reviewers differ ("panel.reason"). After the decision nothing can be agreed until it is taken back
// ("panel.decided").
using AgreementChanges = std::map<QString, std::optional<Agreement>>;
Result<void> agree(const Seat &seat, const CaseId &id, const AgreementChanges &changes);
// Writes down all that the counting reviewers say alike and that is not agreed yet.
Result<void> agreeUnanimous(const Seat &seat, const CaseId &id);
// {"agreed": {"<check>": {"value", "reason", "dissents"} | null}, "unanimous": true}: the second writes down all that
// the reviewers say alike. A bare value with a common "reason" beside "agreed" is understood too.
Result<AgreementChanges> agreementsFromJson(const CaseRecord &record, const Category &category, const JsonValue &json);

// An expert whose own review is still wanted neither sees those of others nor takes part in the panel ("review.blind").
Result<void> maySeeOthers(const CaseRecord &record, const QString &reader);
Result<void> mayJoin(const Seat &seat, const CaseRecord &record);
// Whether the actor may decide so on the case as it stands.
Result<void> mayDecide(const Seat &seat, const CaseRecord &record, const PanelDecision &decision);
// No decision takes the present one back.
Result<void> decide(const Seat &seat, const CaseId &id, const std::optional<PanelDecision> &decision);

// The cases of a case's project, itself included, and what they promised and reached; a value.
struct ProjectPromises
{
    std::vector<CaseRecord> cases;
    Promises promises; // points into `cases`
};
Result<std::unique_ptr<ProjectPromises>> projectPromises(const Seat &seat, const CaseId &id);

} // namespace yongping

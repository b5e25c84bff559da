#pragma once

#include "base/result.h"
#include "casework/case_fields.h"
#include "workstation/seat.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// How the history of a bundle stands to what this store knows of the case.
struct Relation
{
    enum class Age {
        News,  // it goes on from something known, or from nothing known
        Known, // its end was taken in before, or is part of the history here
        Older, // something later of the same origin was taken in before
    };

    Age age = Age::News;
    // The case at the last point that both sides knew; none where they never met.
    std::optional<CaseFields> base;
    // A sentence where it contradicts what was taken in before from the same origin, else empty.
    QString rewritten;
};

// `reviewer` is whose part of the case came, empty with a whole one. Both sides note whose history they took in up to
// which entry, so each history tells where the two last met: the last entry of theirs that was taken in here, or the
// last of their entries that says which of ours had been taken in there.
Result<Relation> relationOf(const Seat &seat, const CaseRecord &record, const QString &reviewer,
                            const std::vector<Event> &theirs);

// Whether a later bundle of the same sender was applied after this one.
bool wasFollowed(const CaseRecord &record, const MergeRecord &merge);

// Contents that a store keeps of a bundle: small enough to lie in memory.
Result<QString> keepContent(Store &store, const QByteArray &data);
Result<QByteArray> keptContent(Store &store, const QString &digest);
// The history that came with a bundle.
Result<std::vector<Event>> keptHistory(Store &store, const MergeRecord &merge);

} // namespace yongping

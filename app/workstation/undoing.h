#pragma once

#include "base/result.h"
#include "casework/undo.h"
#include "workstation/seat.h"

#include <QString>

namespace yongping {

// Undo on a stored case, for who has no review open: the command line, and the panel's agreements and decision.

Result<UndoLine> undoLineOf(Store &store, const CaseId &id, const UndoScope &scope, const QString &actor);

// What would be taken back and done again, in sentences; empty where there is nothing.
struct UndoTexts
{
    QString undo;
    QString redo;
};
Result<UndoTexts> panelUndo(const Seat &seat, const CaseId &id);

enum class UndoWhat { Undo, Redo };

// Takes the actor's last step of the panel's work back, or does it again. What the panel may not do, it may not undo
// either: "panel.decided", "review.blind", …; "undo.nothing".
Result<Event> undoPanel(const Seat &seat, const CaseId &id, UndoWhat what);

// The same of a reviewer's review and of the case's data as the actor changed them. A submitted review is not undone
// into: "review.submitted".
Result<Event> undoReview(const Seat &seat, const CaseId &id, const QString &reviewer, UndoWhat what);

} // namespace yongping

#include "workstation/undoing.h"

#include "base/tr.h"
#include "casework/case_file.h"
#include "casework/data_change.h"
#include "casework/panel_table.h"
#include "wording/words.h"
#include "workstation/panels.h"
#include "workstation/rounds.h"

#include <utility>

namespace yongping {

namespace {

UndoScope panelScope()
{
    return {{}, false, true};
}

Error nothingToUndo(const CaseRecord &record, UndoWhat what)
{
    const QString message = what == UndoWhat::Undo ? tr("There is nothing of the case “%1” that you could take back.")
                                                   : tr("There is nothing of the case “%1” that you could do again.");
    return Error::refused(QStringLiteral("undo.nothing"), message.arg(record.data.name));
}

const UndoStep *stepOf(const UndoLine &line, UndoWhat what)
{
    return what == UndoWhat::Undo ? line.undoable() : line.redoable();
}

Result<Event> takeBack(const Seat &seat, const CaseRecord &record, const UndoStep &step)
{
    Change change{record.data.id, step.reviewId, step.field, step.key, step.before, {}, step.last};
    if (step.field == Field::Datum) {
        change.key.clear();
        change.value = changedData(toJson(record.data), {step.key, step.after, step.before});
    }
    return seat.store.apply(change, seat.actor);
}

// What stands in the way of the panel.
Result<void> mayUndo(const Seat &seat, const CaseRecord &record, const UndoStep &step)
{
    if (step.field != Field::Decision && record.panel.decision) {
        return Error::refused(QStringLiteral("panel.decided"),
                              tr("The panel has decided on the case “%1”; "
                                 "take the decision back before anything else is undone.")
                                  .arg(record.data.name));
    }
    if (const Result<void> may = mayJoin(seat, record); !may)
        return may;
    if (step.field != Field::Decision || !step.before)
        return {};
    const Result<PanelDecision> decision = panelDecisionFromJson(*step.before);
    return decision ? mayDecide(seat, record, *decision) : Result<void>(decision.error());
}

} // namespace

Result<UndoLine> undoLineOf(Store &store, const CaseId &id, const UndoScope &scope, const QString &actor)
{
    const Result<std::vector<Event>> history = store.history(chainOf(id));
    if (!history)
        return history.error();
    UndoLine line(scope, actor);
    for (const Event &event : *history)
        line.take(event);
    return line;
}

Result<UndoTexts> panelUndo(const Seat &seat, const CaseId &id)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (!mayReadOthers(*record, seat.actor))
        return UndoTexts();
    const Result<CategoryPtr> category = seat.library.category(record->criteria.category);
    if (!category)
        return category.error();
    const Result<UndoLine> line = undoLineOf(seat.store, id, panelScope(), seat.actor);
    if (!line)
        return line.error();
    UndoTexts texts;
    if (const UndoStep *step = line->undoable())
        texts.undo = changeWord(*step, **category);
    if (const UndoStep *step = line->redoable()) {
        UndoStep again = *step;
        std::swap(again.before, again.after);
        texts.redo = changeWord(again, **category);
    }
    return texts;
}

Result<Event> undoPanel(const Seat &seat, const CaseId &id, UndoWhat what)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    const Result<UndoLine> line = undoLineOf(seat.store, id, panelScope(), seat.actor);
    if (!line)
        return line.error();
    const UndoStep *step = stepOf(*line, what);
    if (!step)
        return nothingToUndo(*record, what);
    if (const Result<void> may = mayUndo(seat, *record, *step); !may)
        return may.error();
    return takeBack(seat, *record, *step);
}

Result<Event> undoReview(const Seat &seat, const CaseId &id, const QString &reviewer, UndoWhat what)
{
    const Result<CaseRecord> record = seat.store.load(id);
    if (!record)
        return record.error();
    if (const Result<void> may = mayAnswer(*record, reviewer); !may)
        return may.error();
    const Review *review = record->reviewOf(reviewer);
    const UndoScope scope{review ? review->id : ReviewId(), true, false};
    const Result<UndoLine> line = undoLineOf(seat.store, id, scope, seat.actor);
    if (!line)
        return line.error();
    const UndoStep *step = stepOf(*line, what);
    return step ? takeBack(seat, *record, *step) : Result<Event>(nothingToUndo(*record, what));
}

} // namespace yongping

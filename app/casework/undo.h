#pragma once

#include "base/json.h"
#include "casework/case_data.h"
#include "casework/event.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What can be taken back at once: the entries of one field that one person made in one go.
struct UndoStep
{
    qint64 first = 0; // numbers of entries
    qint64 last = 0;
    Field field = Field::CheckAnswer;
    ReviewId reviewId;
    QString key; // as in Event
    std::optional<JsonValue> before;
    std::optional<JsonValue> after;
};

// What an undo line is about.
struct UndoScope
{
    ReviewId review;    // its contents; empty: no review's
    bool data = false;  // the case's data
    bool panel = false; // agreements, the decision and the pinned scheme

    bool covers(const Event &event) const;
};

// The changes of one person in one scope that can be taken back and done again, folded from the history and so the same
// after a restart. There is no second memory of it: an undo is an entry that names the entry it takes back, a redo one
// that takes back an undo.
//  - Entries of one field less than three seconds apart, each from where the one before left off, are one step.
//  - A new change gives up what could be redone.
//  - What somebody else or a merge changed since is not taken back over their heads: older steps of that field go.
//  - Submitting a review gives up the steps before it.
class UndoLine
{
public:
    UndoLine(UndoScope scope, QString actor) : m_scope(std::move(scope)), m_actor(std::move(actor)) {}

    // The next entry of the case's history.
    void take(const Event &event);

    const UndoScope &scope() const { return m_scope; }
    const QString &actor() const { return m_actor; }
    void setActor(const QString &actor) { m_actor = actor; } // who was given another name

    // Taking a step back gives its field the value `before` and names `last` in `undoes`.
    const UndoStep *undoable() const { return m_undoable ? &*m_undoable : nullptr; }
    const UndoStep *redoable() const { return m_redoable ? &*m_redoable : nullptr; }

private:
    struct Entry
    {
        UndoStep step; // of itself alone
        QDateTime at;
        int run = 0; // only entries of one run can be one step; 0: of none
    };
    using Entries = std::vector<Entry>;

    void takeOwn(const Event &event, Field field);
    void takeMerge(const Event &event);
    bool takeBack(Entries &from, const Event &event, Field field);
    void forget(Field field, const Event &event);
    void forgetReview(const ReviewId &id);
    void findSteps();

    UndoScope m_scope;
    QString m_actor;
    Entries m_done;
    Entries m_undone;
    int m_run = 1;
    std::optional<UndoStep> m_undoable;
    std::optional<UndoStep> m_redoable;
};

} // namespace yongping

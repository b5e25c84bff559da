#include "cli/case_history.h"

#include "base/tr.h"
#include "casework/field_history.h"
#include "casework/panel_table.h"
#include "wording/words.h"
#include "workstation/bundle_contents.h"
#include "workstation/identity.h"
#include "workstation/undoing.h"

#include <algorithm>

namespace yongping {

namespace {

// A case's history as the store's reader may see it, with the criteria for its words; of a deleted case, too.
struct ToldHistory
{
    std::vector<Event> events;
    CategoryPtr category;
};

QString categoryIn(const std::vector<Event> &events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const std::optional<JsonValue> &whole = event->after ? event->after : event->before;
        const JsonValue *data = whole ? whole->find(u"data") : nullptr;
        if (data && event->kind.startsWith(QStringLiteral("case.")))
            return data->text(u"category");
    }
    return {};
}

// Whose reviews a deleted case had, as its history tells; no more of them than that.
CaseRecord deletedCase(const std::vector<Event> &events)
{
    CaseRecord record;
    const auto add = [&record](const JsonValue &review) {
        Review one;
        one.id = ReviewId(review.text(u"id"));
        one.reviewer = review.text(u"reviewer");
        record.reviews.push_back(one);
    };
    for (const Event &event : events) {
        const JsonValue *reviews = event.after ? event.after->find(u"reviews") : nullptr;
        if (reviews && reviews->isArray())
            std::ranges::for_each(reviews->toArray(), add);
        else if (event.kind == u"review.opened" && event.after)
            add(*event.after);
    }
    return record;
}

// Who may not read the reviews of others reads none of them out of the history. A deleted case is nobody's to judge any
// more; its history is told to whose store it is, but for what others wrote.
Result<ToldHistory> readHistory(const CommandContext &context, const Seat &seat)
{
    const CaseId id = context.caseId();
    Result<std::vector<Event>> events = seat.store.history(chainOf(id));
    if (!events)
        return events.error();
    const Result<bool> there = seat.store.contains(id);
    if (!there)
        return there.error();
    if (events->empty())
        return seat.store.load(id).error();
    const Result<CategoryPtr> category = context.library.category(categoryIn(*events));
    if (!category)
        return category.error();
    const Result<CaseRecord> record = *there ? seat.store.load(id) : Result<CaseRecord>(deletedCase(*events));
    if (!record)
        return record.error();
    if (!*there || !mayReadOthers(*record, seat.actor))
        return ToldHistory{partOf(*events, seat.actor, *record), *category};
    return ToldHistory{*std::move(events), *category};
}

// The entries of one field: by the key of a check or clause, or by the name of a kind of field ("opinion", "decision").
bool isAbout(const Event &event, const QString &key)
{
    const std::optional<Field> field = changedField(event.kind);
    return field && (event.key == key || name(*field) == key
                     || (*field == Field::Datum && event.key.isEmpty()
                         && ((event.after && event.after->find(key)) || (event.before && event.before->find(key)))));
}

QString lineOf(const Event &event, const QString &sentence)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(QString::number(event.number).rightJustified(5),
             event.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
             event.actor.isEmpty() ? QStringLiteral("-") : event.actor, sentence);
}

Result<int> showHistory(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadOnly);
    if (!open)
        return open.error();
    const Result<ToldHistory> told = readHistory(context, context.seat(*open));
    if (!told)
        return told.error();
    JsonValue::Array array;
    for (const Event &event : told->events) {
        if (context.isSet(u"field") && !isAbout(event, context.value(u"field")))
            continue;
        const QString sentence = eventWord(event, *told->category, told->events);
        if (!context.json()) {
            context.print(lineOf(event, sentence));
            continue;
        }
        JsonValue json = toJsonWithHash(event);
        json.set(QStringLiteral("text"), sentence);
        array.push_back(std::move(json));
    }
    if (context.json())
        context.print(JsonValue(std::move(array)));
    return ExitDone;
}

Result<int> takeBack(const CommandContext &context, UndoWhat what)
{
    const Result<QString> named = context.namedReviewer();
    if (!named)
        return named.error();
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Seat seat = context.seat(*open);
    Seat reviewing = seat; // the history has a review's changes under the reviewer's name
    if (!named->isEmpty())
        reviewing.actor = *named;
    const CaseId id = context.caseId();
    const Result<Event> done =
        context.isSet(u"panel") ? undoPanel(seat, id, what) : undoReview(reviewing, id, reviewing.actor, what);
    if (!done)
        return done.error();
    const Result<ToldHistory> told = readHistory(context, seat);
    if (!told)
        return told.error();
    const QString sentence = eventWord(*done, *told->category, told->events);
    if (!context.json()) {
        context.print(sentence);
        return ExitDone;
    }
    JsonValue json = toJsonWithHash(*done);
    json.set(QStringLiteral("text"), sentence);
    context.print(json);
    return ExitDone;
}

Result<int> undo(const CommandContext &context)
{
    return takeBack(context, UndoWhat::Undo);
}

Result<int> redo(const CommandContext &context)
{
    return takeBack(context, UndoWhat::Redo);
}

Result<int> restore(const CommandContext &context)
{
    const auto open = context.openSeat(OpenMode::ReadWrite);
    if (!open)
        return open.error();
    const Result<void> restored =
        open->store->restoreCase(context.caseId(), open->identity, context.value(u"reason"));
    return restored ? Result<int>(ExitDone) : Result<int>(restored.error());
}

} // namespace

std::vector<Command> caseHistoryCommands()
{
    const QString word = QStringLiteral("case");
    const QString id = QStringLiteral("ID");
    const CommandOption as{QStringLiteral("as"), QStringLiteral("NAME"), tr("The reviewer whose review is meant.")};
    const CommandOption panel{QStringLiteral("panel"), {}, tr("What the panel agreed and decided is meant.")};
    const CommandOption reason{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("Why, for the history.")};
    return {
        {{word, QStringLiteral("undo")}, id, tr("Take your last change of a case back."), 1, 1, {as, panel}, undo},
        {{word, QStringLiteral("redo")}, id, tr("Do again what was taken back."), 1, 1, {as, panel}, redo},
        {{word, QStringLiteral("history")},
         id,
         tr("Tell the history of a case, or of one field of it."),
         1,
         1,
         {{QStringLiteral("field"), QStringLiteral("KEY"), tr("A check, a clause, a datum or a kind of field.")}},
         showHistory},
        {{word, QStringLiteral("restore")}, id, tr("Bring a deleted case back as it stood."), 1, 1, {reason}, restore},
    };
}

} // namespace yongping

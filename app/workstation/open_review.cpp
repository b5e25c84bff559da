#include "workstation/desk.h"

#include "base/when_done.h"
#include "casework/case_fields.h"
#include "casework/data_change.h"
#include "casework/evidence.h"
#include "casework/plain_text.h"
#include "wording/words.h"
#include "workstation/expert_bundle.h"
#include "workstation/rounds.h"
#include "workstation/store_thread.h"

#include <algorithm>

namespace yongping {

namespace {

// Above the numbers of any history.
constexpr qint64 FirstOwnNumber = qint64(1) << 52;

std::optional<JsonValue> valueOfText(const QString &text)
{
    const QString plain = withoutControls(text);
    return plain.isEmpty() ? std::nullopt : std::optional<JsonValue>(plain);
}

} // namespace

OpenReview::OpenReview(StoreThread &store, Opening opening, Clock &clock, bool readOnly)
    : m_store(store), m_data(opening.record.data), m_criteria(opening.record.criteria),
      m_review(std::move(opening.review)), m_category(std::move(opening.category)), m_scheme(std::move(opening.scheme)),
      m_clock(clock), m_line(std::move(opening.line)), m_lastOwnNumber(FirstOwnNumber),
      m_numbers(std::make_shared<QHash<qint64, qint64>>()), m_readOnly(readOnly)
{
    if (const Round *round = opening.record.lastRoundOf(m_review.reviewer)) {
        m_assignment = *round->assignmentOf(m_review.reviewer);
        m_due = round->due;
    }
    if (const Result<void> may = mayAnswer(opening.record, m_review.reviewer); !may) {
        m_hindrance = may.error();
        m_readOnly = true;
    }
    evaluateAgain();
}

void OpenReview::evaluateAgain()
{
    // The data were checked when they were read or set, so their facts cannot contradict each other any more.
    const Result<Facts> facts = m_data.facts();
    m_evaluation =
        evaluate(m_category, facts ? *facts : Facts{m_data.stage, {}, m_data.processIndustry}, m_review.answers);
    m_score = yongping::score(m_evaluation, m_scheme, m_review.points);
    Q_EMIT evaluated();
}

void OpenReview::rename(const std::vector<ReviewId> &reviews, const QString &reviewer)
{
    if (std::find(reviews.begin(), reviews.end(), m_review.id) == reviews.end())
        return;
    m_review.reviewer = reviewer;
    m_line.setActor(reviewer);
    Q_EMIT dataChanged();
}

void OpenReview::takeScheme(const CaseId &id, const ScoringScheme &scheme)
{
    if (id != m_data.id)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged();
    evaluateAgain();
}

void OpenReview::setAnswer(const QString &checkId, std::optional<Answer> answer)
{
    const Check *check = m_category->check(checkId);
    const Answer *old = m_review.answers.find(checkId);
    if (!check || (old ? answer == *old : !answer))
        return;
    edit({Field::CheckAnswer, checkId, answer ? std::optional(toJson(*check, *answer)) : std::nullopt, {}});
}

void OpenReview::setRemark(const QString &clauseId, const QString &text)
{
    edit({Field::ClauseRemark, clauseId, valueOfText(text), {}});
}

void OpenReview::setPoints(const QString &clauseId, std::optional<ManualPoints> points)
{
    if (points)
        points->reason = withoutControls(points->reason);
    edit({Field::ClausePoints, clauseId, points ? std::optional(toJson(*points)) : std::nullopt,
          points ? points->reason : QString()});
}

void OpenReview::setOpinion(const QString &text)
{
    edit({Field::Opinion, {}, valueOfText(text), {}});
}

void OpenReview::setFlag(const QString &clauseId, bool on)
{
    edit({Field::ClauseFlag, clauseId, on ? std::optional(JsonValue(true)) : std::nullopt, {}});
}

bool OpenReview::setEvidence(const QString &checkId, std::vector<EvidencePlace> places)
{
    for (EvidencePlace &place : places)
        place.note = withoutControls(place.note);
    return edit({Field::CheckEvidence, checkId, places.empty() ? std::nullopt : std::optional(toJson(places)), {}});
}

Result<void> OpenReview::setData(const CaseData &data)
{
    if (const Result<Facts> facts = data.facts(); !facts)
        return facts.error();
    Q_ASSERT(data.id == m_data.id && data.category == m_data.category);
    // All at once: what lies between two facts that change together may contradict itself.
    edit({Field::Datum, {}, toJson(data), {}});
    return {};
}

QString OpenReview::undoText() const
{
    return canUndo() ? changeWord(*m_line.undoable(), *m_category) : QString();
}

QString OpenReview::redoText() const
{
    if (!canRedo())
        return {};
    UndoStep again = *m_line.redoable();
    std::swap(again.before, again.after);
    return changeWord(again, *m_category);
}

void OpenReview::undo()
{
    if (canUndo())
        takeBack(UndoStep(*m_line.undoable()));
}

void OpenReview::redo()
{
    if (canRedo())
        takeBack(UndoStep(*m_line.redoable()));
}

void OpenReview::takeBack(const UndoStep &step)
{
    Edit back{step.field, step.key, step.before, {}, step.last};
    if (step.field == Field::Datum) {
        back.key.clear();
        back.value = changedData(toJson(m_data), {step.key, step.after, step.before});
    }
    if (edit(back))
        Q_EMIT movedBack(step.field, step.key);
}

void OpenReview::goBack(const Event &event, const QString &reason)
{
    if (!m_line.scope().covers(event))
        return;
    const Field field = *changedField(event.kind);
    Edit back{field, event.key, event.after, reason};
    if (field == Field::Datum) {
        back.key.clear();
        back.value = changedData(toJson(m_data), {event.key, event.before, event.after});
    }
    if (edit(back))
        Q_EMIT movedBack(field, event.key);
}

bool OpenReview::edit(const Edit &edit)
{
    std::optional<JsonValue> before = valueOf(edit.field, edit.key);
    if (m_readOnly || sameFieldValue(before, edit.value))
        return false;
    if (const Result<void> put = putValue(edit); !put) {
        Q_EMIT saveFailed(put.error());
        return false;
    }
    hand(edit, std::move(before));
    announce(edit.field, edit.key);
    Q_EMIT undoChanged();
    return true;
}

void OpenReview::hand(const Edit &edit, std::optional<JsonValue> before)
{
    const ReviewId reviewId = edit.field == Field::Datum ? ReviewId() : m_review.id;
    Event event;
    event.chain = chainOf(m_data.id);
    event.number = ++m_lastOwnNumber;
    event.at = m_clock.now();
    event.actor = m_line.actor();
    event.kind = changedKind(edit.field);
    event.reviewId = reviewId;
    event.key = edit.key;
    event.before = std::move(before);
    event.after = edit.value;
    event.undoes = edit.undoes;
    if (edit.field == Field::Datum) {
        const std::optional<DataChange> change = dataChange(*event.before, *event.after);
        event.key = change->key;
        event.before = change->before;
        event.after = change->after;
    }
    m_line.take(event);

    ++m_pendingWrites;
    Q_EMIT saveStateChanged();
    const Change change{m_data.id, reviewId, edit.field, edit.key, edit.value, edit.reason, edit.undoes};
    const auto write = [change, numbers = m_numbers, own = event.number,
                        actor = event.actor](StoreThread::Room &room) -> Result<void> {
        Change numbered = change;
        if (change.undoes >= FirstOwnNumber)
            numbered.undoes = numbers->value(change.undoes, 0);
        const Result<Event> applied = room.store->apply(numbered, actor);
        if (applied)
            numbers->insert(own, applied->number);
        return applied ? Result<void>() : Result<void>(applied.error());
    };
    whenDone(m_store.run(write), this, [this](const Result<void> &saved) {
        --m_pendingWrites;
        Q_EMIT saveStateChanged();
        if (!saved)
            Q_EMIT saveFailed(saved.error());
    });
}

void OpenReview::announce(Field field, const QString &key)
{
    switch (field) {
    case Field::CheckAnswer: Q_EMIT answerChanged(key); break;
    case Field::ClauseRemark:
    case Field::Opinion: Q_EMIT remarkChanged(key); return;
    case Field::ClausePoints: Q_EMIT pointsChanged(key); break;
    case Field::ClauseFlag: Q_EMIT flagChanged(key); return;
    case Field::CheckEvidence: Q_EMIT evidenceChanged(key); return;
    default: Q_EMIT dataChanged(); break;
    }
    evaluateAgain();
}

} // namespace yongping

#include "workstation/desk.h"

#include "base/when_done.h"
#include "workstation/expert_bundle.h"
#include "workstation/rounds.h"
#include "workstation/store_thread.h"

#include <algorithm>

namespace yongping {

OpenReview::OpenReview(StoreThread &store, const CaseRecord &record, Review review, CategoryPtr category,
                       const ScoringScheme &scheme, QString actor, bool readOnly)
    : m_store(store), m_data(record.data), m_criteria(record.criteria),
      m_review(std::move(review)), m_category(std::move(category)), m_scheme(&scheme), m_actor(std::move(actor)),
      m_readOnly(readOnly)
{
    if (const Round *round = lastRoundOf(record, m_review.reviewer)) {
        m_assignment = *round->assignmentOf(m_review.reviewer);
        m_due = round->due;
    }
    if (const Result<void> may = mayAnswer(record, m_review.reviewer); !may) {
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
    m_score = yongping::score(m_evaluation, *m_scheme, m_review.points);
    Q_EMIT evaluated();
}

void OpenReview::rename(const std::vector<ReviewId> &reviews, const QString &reviewer)
{
    if (std::find(reviews.begin(), reviews.end(), m_review.id) == reviews.end())
        return;
    m_review.reviewer = reviewer;
    m_actor = reviewer;
    Q_EMIT dataChanged();
}

void OpenReview::hand(Field field, const QString &key, std::optional<JsonValue> value, const QString &reason)
{
    Change change{m_data.id, field == Field::Datum ? ReviewId() : m_review.id, field, key, std::move(value), reason};
    ++m_pendingWrites;
    Q_EMIT saveStateChanged();
    const QFuture<Result<void>> written =
        m_store.run([change = std::move(change), actor = m_actor](StoreThread::Room &room) -> Result<void> {
            const Result<Event> applied = room.store->apply(change, actor);
            return applied ? Result<void>() : Result<void>(applied.error());
        });
    whenDone(written, this, [this](const Result<void> &saved) {
        --m_pendingWrites;
        Q_EMIT saveStateChanged();
        if (!saved)
            Q_EMIT saveFailed(saved.error());
    });
}

void OpenReview::setAnswer(const QString &checkId, std::optional<Answer> answer)
{
    const Check *check = m_category->check(checkId);
    const Answer *old = m_review.answers.find(checkId);
    if (m_readOnly || !check || (old ? answer == *old : !answer))
        return;
    std::optional<JsonValue> json;
    if (answer) {
        json = toJson(*check, *answer);
        m_review.answers.set(checkId, *std::move(answer));
    } else {
        m_review.answers.remove(checkId);
    }
    hand(Field::CheckAnswer, checkId, std::move(json));
    Q_EMIT answerChanged(checkId);
    evaluateAgain();
}

void OpenReview::setRemark(const QString &clauseId, const QString &text)
{
    if (m_readOnly || m_review.remarks.value(clauseId) == text)
        return;
    if (text.isEmpty())
        m_review.remarks.remove(clauseId);
    else
        m_review.remarks.insert(clauseId, text);
    hand(Field::ClauseRemark, clauseId, text.isEmpty() ? std::nullopt : std::optional<JsonValue>(text));
    Q_EMIT remarkChanged(clauseId);
}

void OpenReview::setPoints(const QString &clauseId, std::optional<ManualPoints> points)
{
    const auto old = m_review.points.constFind(clauseId);
    const bool had = old != m_review.points.constEnd();
    if (m_readOnly || (had ? points == *old : !points))
        return;
    const QString reason = points ? points->reason : QString();
    std::optional<JsonValue> json = points ? std::optional(toJson(*points)) : std::nullopt;
    if (points)
        m_review.points.insert(clauseId, *std::move(points));
    else
        m_review.points.remove(clauseId);
    hand(Field::ClausePoints, clauseId, std::move(json), reason);
    evaluateAgain();
}

void OpenReview::setOpinion(const QString &text)
{
    if (m_readOnly || m_review.opinion == text)
        return;
    m_review.opinion = text;
    hand(Field::Opinion, {}, text.isEmpty() ? std::nullopt : std::optional<JsonValue>(text));
    Q_EMIT remarkChanged({});
}

Result<void> OpenReview::setData(const CaseData &data)
{
    if (const Result<Facts> facts = data.facts(); !facts)
        return facts.error();
    if (m_readOnly || data == m_data)
        return {};
    Q_ASSERT(data.id == m_data.id && data.category == m_data.category);
    m_data = data;
    // All at once: what lies between two facts that change together may contradict itself.
    hand(Field::Datum, {}, toJson(data));
    Q_EMIT dataChanged();
    evaluateAgain();
    return {};
}

} // namespace yongping

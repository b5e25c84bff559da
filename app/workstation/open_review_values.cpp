#include "workstation/desk.h"

#include "casework/evidence.h"

// The fields of an open review as values of the history.

namespace yongping {

std::optional<JsonValue> OpenReview::valueOf(Field field, const QString &key) const
{
    switch (field) {
    case Field::Datum: return toJson(m_data);
    case Field::CheckAnswer: {
        const Check *check = m_category->check(key);
        const Answer *answer = m_review.answers.find(key);
        return check && answer ? std::optional(toJson(*check, *answer)) : std::nullopt;
    }
    case Field::ClauseRemark: {
        const QString text = m_review.remarks.value(key);
        return text.isEmpty() ? std::nullopt : std::optional<JsonValue>(text);
    }
    case Field::ClausePoints: {
        const auto points = m_review.points.constFind(key);
        return points == m_review.points.constEnd() ? std::nullopt : std::optional(toJson(*points));
    }
    case Field::Opinion:
        return m_review.opinion.isEmpty() ? std::nullopt : std::optional<JsonValue>(m_review.opinion);
    case Field::ClauseFlag:
        return m_review.flags.contains(key) ? std::optional<JsonValue>(true) : std::nullopt;
    case Field::CheckEvidence: {
        const auto places = m_review.evidence.constFind(key);
        return places == m_review.evidence.constEnd() ? std::nullopt : std::optional(toJson(*places));
    }
    default: Q_UNREACHABLE();
    }
}

namespace {

// The old value stays where the new one cannot be read.
template<typename Value, typename Values>
Result<void> keep(Values &values, const QString &key, Result<Value> read)
{
    if (!read)
        return read.error();
    values.insert(key, *std::move(read));
    return {};
}

QString textOf(const std::optional<JsonValue> &value)
{
    return value && value->isString() ? value->toString() : QString();
}

} // namespace

Result<void> OpenReview::putValue(const Edit &edit)
{
    const QString &key = edit.key;
    switch (edit.field) {
    case Field::Datum: {
        const Result<CaseData> data = caseDataFromJson(*edit.value); // whose facts do not contradict each other
        if (!data)
            return data.error();
        m_data = *data;
        return {};
    }
    case Field::CheckAnswer: {
        const Check *check = m_category->check(key);
        Q_ASSERT(check);
        if (!edit.value) {
            m_review.answers.remove(key);
            return {};
        }
        Result<Answer> answer = parseAnswer(*check, *edit.value, key);
        if (!answer)
            return answer.error();
        m_review.answers.set(key, *std::move(answer));
        return {};
    }
    case Field::ClauseRemark:
        if (edit.value)
            m_review.remarks.insert(key, textOf(edit.value));
        else
            m_review.remarks.remove(key);
        return {};
    case Field::ClausePoints:
        if (edit.value)
            return keep(m_review.points, key, manualPointsFromJson(*edit.value, key));
        m_review.points.remove(key);
        return {};
    case Field::Opinion: m_review.opinion = textOf(edit.value); return {};
    case Field::ClauseFlag:
        if (edit.value)
            m_review.flags.insert(key);
        else
            m_review.flags.remove(key);
        return {};
    case Field::CheckEvidence:
        if (edit.value)
            return keep(m_review.evidence, key, evidenceFromJson(*edit.value, key));
        m_review.evidence.remove(key);
        return {};
    default: Q_UNREACHABLE();
    }
}

} // namespace yongping

#include "judgement/evaluator.h"

#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

// Gathers the checks that are due and asked. What an alternative has already settled is asked no more: a blank
// number of products is no gap where the number of devices suffices.
class AskedChecks
{
public:
    AskedChecks(const Evaluation &evaluation, const AnswerSet &answers)
        : m_answers(answers), m_open(evaluation.open.begin(), evaluation.open.end())
    {
    }

    void add(const ClauseResult &result)
    {
        if (result.clause->level == Level::Required && result.clause->requirement)
            walk(result.proof, false);
    }

    Progress progress() const
    {
        const auto answered =
            std::count_if(m_asked.begin(), m_asked.end(), [&](const QString &id) { return isAnswered(id); });
        return {static_cast<int>(answered), static_cast<int>(m_asked.size())};
    }

private:
    bool isAnswered(const QString &id) const { return m_answers.contains(id) && !m_open.contains(id); }

    void walk(const Proof &proof, bool settled)
    {
        if (proof.presence == Presence::NotDue || proof.encouraged)
            return;
        if (proof.check && (!settled || isAnswered(proof.check->id)))
            m_asked.insert(proof.check->id);
        const bool carried = !proof.carriedBy.empty() && proof.interval.low == Grade::Met;
        for (const Proof &child : proof.children)
            walk(child, settled || carried);
    }

    const AnswerSet &m_answers;
    QSet<QString> m_open;
    QSet<QString> m_asked;
};

} // namespace

Progress progressOf(const Evaluation &evaluation, const AnswerSet &answers)
{
    AskedChecks asked(evaluation, answers);
    for (const ClauseResult &result : evaluation.clauses)
        asked.add(result);
    return asked.progress();
}

Progress progressOf(const Evaluation &evaluation, const AnswerSet &answers, const Element &element)
{
    AskedChecks asked(evaluation, answers);
    for (const ClauseResult &result : evaluation.clauses) {
        if (evaluation.category->elementOf(*result.clause)->id == element.id)
            asked.add(result);
    }
    return asked.progress();
}

} // namespace yongping

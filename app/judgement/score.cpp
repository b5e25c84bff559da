#include "judgement/score.h"

#include <algorithm>

namespace yongping {

namespace {

// Shares are periodic decimals more often than not; twenty digits keep sums of them exact to far below the display.
constexpr int WorkingDigits = 20;
constexpr int SettlingDigits = 12;
constexpr int DisplayDigits = 2;

Decimal displayed(const Decimal &value)
{
    return value.rounded(SettlingDigits, Decimal::Rounding::HalfUp).rounded(DisplayDigits, Decimal::Rounding::HalfUp);
}

PointRange displayed(const PointRange &range)
{
    return {displayed(range.low), displayed(range.high)};
}

PointRange operator+(const PointRange &a, const PointRange &b)
{
    return {a.low + b.low, a.high + b.high};
}

bool countsInElement(const ClauseResult &result)
{
    return result.clause->level == Level::Required && result.proof.presence == Presence::Valued
           && result.clause->requirement;
}

bool countsAsBonus(const ClauseResult &result)
{
    const Level level = result.clause->level;
    return (level == Level::Encouraged || level == Level::Optional) && result.proof.presence == Presence::Valued
           && result.clause->requirement;
}

class Scorer
{
public:
    Scorer(const Evaluation &evaluation, const ScoringScheme &scheme, const ManualPointsMap &byHand)
        : m_evaluation(evaluation), m_scheme(scheme), m_byHand(byHand)
    {
        m_score.schemeId = scheme.id;
    }

    Score run()
    {
        std::size_t at = 0;
        for (const Element &element : m_evaluation.category->elements) {
            scoreElement(element, at);
            at += element.clauses.size();
        }
        total();
        for (ClauseScore &clause : m_score.clauses) {
            clause.earned = displayed(clause.earned);
            clause.possible = displayed(clause.possible);
        }
        for (ElementScore &element : m_score.elements)
            element.earned = displayed(element.earned);
        return std::move(m_score);
    }

private:
    Decimal share(Grade grade) const
    {
        switch (grade) {
        case Grade::Met: return 1;
        case Grade::Partial: return m_scheme.partialShare;
        case Grade::NotMet: return 0;
        }
        Q_UNREACHABLE();
    }

    void scoreElement(const Element &element, std::size_t first)
    {
        const Decimal points = m_scheme.points.value(m_evaluation.category->id).value(element.id);
        const auto results = m_evaluation.clauses.begin() + static_cast<std::ptrdiff_t>(first);
        const auto counting =
            std::count_if(results, results + static_cast<std::ptrdiff_t>(element.clauses.size()), countsInElement);
        const Decimal each =
            counting > 0 ? points.dividedBy(counting, WorkingDigits, Decimal::Rounding::Down) : Decimal(0);

        ElementScore elementScore{element.id, {}, counting > 0 ? points : Decimal(0)};
        for (std::size_t i = 0; i < element.clauses.size(); ++i) {
            const ClauseScore clause = scoreClause(*(results + static_cast<std::ptrdiff_t>(i)), each);
            if (clause.counts && clause.isBonus)
                m_score.bonus = m_score.bonus + clause.earned;
            else if (clause.counts)
                elementScore.earned = elementScore.earned + clause.earned;
            m_score.clauses.push_back(clause);
        }
        m_earned = m_earned + elementScore.earned;
        m_possible = m_possible + elementScore.possible;
        m_score.elements.push_back(elementScore);
    }

    ClauseScore scoreClause(const ClauseResult &result, const Decimal &each) const
    {
        ClauseScore score;
        score.clauseId = result.clause->id;
        score.isBonus = countsAsBonus(result);
        score.counts = score.isBonus || countsInElement(result);
        if (!score.counts)
            return score;
        score.possible = score.isBonus ? m_scheme.bonusPerClause : each;
        const auto byHand = m_byHand.constFind(score.clauseId);
        if (byHand != m_byHand.constEnd()) {
            const Decimal points = std::clamp(byHand->points, Decimal(0), score.possible);
            score.earned = {points, points};
            score.byHand = true;
        } else {
            score.earned = {score.possible * share(result.interval.low), score.possible * share(result.interval.high)};
        }
        return score;
    }

    void total()
    {
        m_score.bonus = {std::min(m_score.bonus.low, m_scheme.bonusCap),
                         std::min(m_score.bonus.high, m_scheme.bonusCap)};
        if (!m_possible.isZero()) {
            const auto normalised = [&](const Decimal &earned) {
                return (earned * Decimal(100)).dividedBy(m_possible, WorkingDigits, Decimal::Rounding::Down);
            };
            m_score.total = {normalised(m_earned.low), normalised(m_earned.high)};
        }
        m_score.total = displayed(m_score.total + m_score.bonus);
        m_score.bonus = displayed(m_score.bonus);
    }

    const Evaluation &m_evaluation;
    const ScoringScheme &m_scheme;
    const ManualPointsMap &m_byHand;
    Score m_score;
    PointRange m_earned;
    Decimal m_possible;
};

} // namespace

const ClauseScore *Score::find(QStringView clauseId) const
{
    const auto it = std::find_if(clauses.begin(), clauses.end(),
                                 [&](const ClauseScore &clause) { return clause.clauseId == clauseId; });
    return it == clauses.end() ? nullptr : &*it;
}

Score score(const Evaluation &evaluation, const ScoringScheme &scheme, const ManualPointsMap &byHand)
{
    return Scorer(evaluation, scheme, byHand).run();
}

} // namespace yongping

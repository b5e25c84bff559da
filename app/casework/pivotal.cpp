#include "casework/pivotal.h"

#include "judgement/requirement_evaluator.h"

#include <algorithm>
#include <functional>

namespace yongping {

namespace {

constexpr std::size_t MostChoices = 512; // tried for one clause

enum class Outcome { Met, Undecided, NotMet };

using Candidates = std::vector<std::optional<Answer>>;

void eachNode(const Requirement &node, const std::function<void(const Requirement &)> &visit)
{
    visit(node);
    for (const Requirement &child : node.children)
        eachNode(child, visit);
}

// One clause that decides, the open checks that it asks and the facts and choices by which it branches.
struct Asked
{
    const Clause *clause = nullptr;
    std::vector<QString> open;
    BranchDomains subjects;
};

class PivotSearch
{
public:
    PivotSearch(const Category &category, const Facts &facts, const AnswerSet &settled, const OpenChecks &open)
        : m_category(category), m_facts(facts), m_answers(settled)
    {
        for (auto check = open.begin(); check != open.end(); ++check)
            m_answers.remove(check.key());
        collectNodes();
        for (auto check = open.begin(); check != open.end(); ++check)
            m_open.insert(check.key(), distinguishable(check.key(), check.value()));
    }

    QSet<QString> run()
    {
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                if (clause.level == Level::Required && clause.requirement)
                    tryClause(askedBy(clause));
            }
        }
        if (m_lost)
            return {};
        // Whether one clause is met or undecided tells nothing where another stays undecided.
        return m_stuck ? m_losing : m_losing + m_undeciding;
    }

private:
    void collectNodes()
    {
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                if (!clause.requirement)
                    continue;
                eachNode(*clause.requirement, [&](const Requirement &node) {
                    if (node.op == Requirement::Op::Branch)
                        m_subjects.insert(node.subject);
                    else if (!node.check.isEmpty())
                        m_nodes[node.check].push_back(&node);
                });
            }
        }
    }

    // One value of each kind that requirements can tell apart.
    Candidates distinguishable(const QString &checkId, const Candidates &values) const
    {
        Candidates distinct;
        QSet<QString> known;
        for (const std::optional<Answer> &value : values) {
            const QString mark = markOf(checkId, value);
            if (!known.contains(mark)) {
                known.insert(mark);
                distinct.push_back(value);
            }
        }
        return distinct;
    }

    // What requirements see of a value: how each of their comparisons comes out, and the branch that it takes.
    QString markOf(const QString &checkId, const std::optional<Answer> &value) const
    {
        AnswerSet alone;
        if (value)
            alone.set(checkId, *value);
        QString mark;
        const BranchValues none;
        const std::optional<Supposition> nothing;
        const RequirementEvaluator evaluator(m_category, m_facts.stage, alone, none, nothing);
        for (const Requirement *node : m_nodes.value(checkId)) {
            const Proof proof = evaluator.evaluate(*node);
            for (const int part : {static_cast<int>(proof.presence), static_cast<int>(proof.interval.low),
                                   static_cast<int>(proof.interval.high)})
                mark += QChar(static_cast<char16_t>(u'0' + part));
        }
        if (m_subjects.contains(checkId))
            mark += knownValue(checkId, m_facts, alone).value_or(QString());
        return mark;
    }

    Asked askedBy(const Clause &clause) const
    {
        Asked asked;
        asked.clause = &clause;
        eachNode(*clause.requirement, [&](const Requirement &node) {
            const bool branches = node.op == Requirement::Op::Branch;
            if (branches)
                asked.subjects.insert(node.subject, node.branchKeys);
            const QString &id = branches ? node.subject : node.check;
            if (m_open.contains(id) && std::find(asked.open.begin(), asked.open.end(), id) == asked.open.end())
                asked.open.push_back(id);
        });
        return asked;
    }

    std::size_t choicesOf(const Asked &asked) const
    {
        std::size_t choices = 1;
        for (const QString &id : asked.open)
            choices = std::min(choices * m_open.constFind(id)->size(), MostChoices + 1);
        return choices;
    }

    void choose(const QString &checkId, const std::optional<Answer> &value)
    {
        if (value)
            m_answers.set(checkId, *value);
        else
            m_answers.remove(checkId);
    }

    void tryClause(const Asked &asked)
    {
        const std::vector<Outcome> outcomes = choicesOf(asked) <= MostChoices ? tryAll(asked) : tryEach(asked);
        const auto never = [&](const auto &is) { return std::none_of(outcomes.begin(), outcomes.end(), is); };
        m_lost = m_lost || never([](Outcome outcome) { return outcome != Outcome::NotMet; });
        m_stuck = m_stuck || never([](Outcome outcome) { return outcome == Outcome::Met; });
    }

    void noteMove(const QString &checkId, Outcome from, Outcome to)
    {
        if (from == to)
            return;
        const bool loses = from == Outcome::NotMet || to == Outcome::NotMet;
        (loses ? m_losing : m_undeciding).insert(checkId);
    }

    // The outcome of every choice; notes which checks make a difference to it.
    std::vector<Outcome> tryAll(const Asked &asked)
    {
        std::vector<Outcome> outcomes;
        const std::size_t choices = choicesOf(asked);
        for (std::size_t choice = 0; choice < choices; ++choice) {
            std::size_t rest = choice;
            for (const QString &id : asked.open) {
                const Candidates &values = *m_open.constFind(id);
                choose(id, values[rest % values.size()]);
                rest /= values.size();
            }
            outcomes.push_back(outcomeOf(asked));
        }
        std::size_t stride = 1;
        for (const QString &id : asked.open) {
            m_answers.remove(id);
            const std::size_t values = m_open.constFind(id)->size();
            for (std::size_t choice = 0; choice < choices; ++choice) {
                const std::size_t own = choice / stride % values;
                for (std::size_t other = own + 1; other < values; ++other)
                    noteMove(id, outcomes[choice], outcomes[choice + (other - own) * stride]);
            }
            stride *= values;
        }
        return outcomes;
    }

    // The outcomes that are possible as far as each check by itself tells, the others missing.
    std::vector<Outcome> tryEach(const Asked &asked)
    {
        std::vector<Outcome> outcomes{outcomeOf(asked)};
        for (const QString &id : asked.open) {
            for (const std::optional<Answer> &value : *m_open.constFind(id)) {
                choose(id, value);
                outcomes.push_back(outcomeOf(asked));
                if (outcomes.back() == Outcome::Undecided)
                    m_losing.insert(id);
                noteMove(id, outcomes.front(), outcomes.back());
            }
            m_answers.remove(id);
        }
        // What is undecided may still turn out either way.
        if (outcomes.front() == Outcome::Undecided)
            outcomes.push_back(Outcome::Met);
        return outcomes;
    }

    std::vector<BranchValues> waysThrough(const Asked &asked) const
    {
        BranchDomains domains = asked.subjects;
        for (auto subject = domains.begin(); subject != domains.end(); ++subject) {
            if (const std::optional<QString> known = knownValue(subject.key(), m_facts, m_answers))
                subject.value() = {*known};
        }
        return combinations(domains);
    }

    Outcome outcomeOf(const Asked &asked) const
    {
        bool mayBeMet = false;
        bool mayBeLost = false;
        const std::optional<Supposition> nothing;
        for (const BranchValues &way : waysThrough(asked)) {
            const Proof proof = RequirementEvaluator(m_category, m_facts.stage, m_answers, way, nothing)
                                    .evaluate(*asked.clause->requirement);
            const bool decides = proof.presence == Presence::Valued;
            mayBeMet = mayBeMet || !decides || proof.interval.high == Grade::Met;
            mayBeLost = mayBeLost || (decides && proof.interval.low != Grade::Met);
        }
        return !mayBeMet ? Outcome::NotMet : mayBeLost ? Outcome::Undecided : Outcome::Met;
    }

    const Category &m_category;
    const Facts &m_facts;
    AnswerSet m_answers; // the settled ones, and what is tried just now
    QHash<QString, std::vector<const Requirement *>> m_nodes; // that ask a check
    QSet<QString> m_subjects;                                 // by which requirements branch
    QHash<QString, Candidates> m_open;
    QSet<QString> m_losing;     // between met or undecided and not met
    QSet<QString> m_undeciding; // between met and undecided
    bool m_lost = false;        // a clause cannot be met by any choice
    bool m_stuck = false;       // a clause stays short of met by any choice
};

} // namespace

QSet<QString> pivotalChecks(const Category &category, const Facts &facts, const AnswerSet &settled,
                            const OpenChecks &open)
{
    return PivotSearch(category, facts, settled, open).run();
}

} // namespace yongping

#include "judgement/evaluator.h"

#include "judgement/requirement_evaluator.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

// What a requirement branches by, and which of it matters at the stage: a branch in a part that is not due, or merely
// encouraged, asks for nothing.
struct Subjects
{
    BranchDomains domains;
    QSet<QString> asked;
};

void collectSubjects(const Requirement &node, Stage stage, bool counts, Subjects &subjects)
{
    const bool asked = counts && node.due <= stage;
    if (node.op == Requirement::Op::Branch) {
        subjects.domains.insert(node.subject, node.branchKeys);
        if (asked)
            subjects.asked.insert(node.subject);
    }
    for (const Requirement &child : node.children)
        collectSubjects(child, stage, asked && (node.encouraged || !child.encouraged), subjects);
}

// What one required clause contributes to the conclusion for one way through the branches.
struct Contribution
{
    bool decides = false; // due and applicable
    Interval interval;

    bool spoilsBest() const { return decides && interval.high != Grade::Met; }
    bool spoilsWorst() const { return decides && interval.low != Grade::Met; }
};

Contribution contributionOf(const Proof &proof)
{
    return {proof.presence == Presence::Valued, proof.interval};
}

// One way of setting all open facts of the case, and how many clauses then keep it from its best and worst conclusion.
struct World
{
    BranchValues branches;
    int spoilingBest = 0;
    int spoilingWorst = 0;
};

struct Bounds
{
    Conclusion best = Conclusion::NotSatisfied;
    Conclusion worst = Conclusion::Satisfied;

    friend bool operator==(const Bounds &, const Bounds &) = default;
};

class CaseEvaluator
{
public:
    CaseEvaluator(const CategoryPtr &category, const Facts &facts, const AnswerSet &answers)
        : m_category(*category), m_facts(facts), m_answers(answers)
    {
        m_result.category = category;
        m_result.facts = facts;
    }

    Evaluation run()
    {
        findDomains();
        makeWorlds();
        evaluateClauses();
        const Bounds bounds = boundsOf(m_worlds);
        m_result.best = bounds.best;
        m_result.worst = bounds.worst;
        m_result.conclusion = bounds.best == bounds.worst ? bounds.best : Conclusion::Undetermined;
        rankOpenChecks(bounds);
        findWaitedFor();
        return std::move(m_result);
    }

private:
    void findDomains()
    {
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                m_domains.push_back(clause.requirement ? domainsOf(*clause.requirement) : BranchDomains());
                m_allDomains.insert(m_domains.back());
            }
        }
    }

    BranchDomains domainsOf(const Requirement &requirement) const
    {
        Subjects subjects;
        collectSubjects(requirement, m_facts.stage, true, subjects);
        BranchDomains domains;
        for (auto domain = subjects.domains.begin(); domain != subjects.domains.end(); ++domain) {
            if (const std::optional<QString> value = knownValue(domain.key(), m_facts, m_answers))
                domains.insert(domain.key(), {*value});
            else if (subjects.asked.contains(domain.key()))
                domains.insert(domain.key(), domain.value());
        }
        return domains;
    }

    void makeWorlds()
    {
        for (BranchValues &branches : combinations(m_allDomains))
            m_worlds.push_back({std::move(branches), 0, 0});
    }

    Proof prove(const Clause &clause, const BranchValues &branches,
                const std::optional<Supposition> &supposition = {}) const
    {
        return RequirementEvaluator(m_category, m_facts.stage, m_answers, branches, supposition)
            .evaluate(*clause.requirement);
    }

    void evaluateClauses()
    {
        std::size_t number = 0;
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                m_result.clauses.push_back(clause.requirement ? evaluateClause(clause, m_domains[number])
                                                              : informational(clause));
                addToWorlds(m_worlds, clause, +1);
                ++number;
            }
        }
    }

    static ClauseResult informational(const Clause &clause)
    {
        ClauseResult result;
        result.clause = &clause;
        result.verdict = Verdict::Informational;
        return result;
    }

    ClauseResult evaluateClause(const Clause &clause, const BranchDomains &domains) const
    {
        std::vector<Proof> proofs;
        for (const BranchValues &branches : combinations(domains)) {
            proofs.push_back(prove(clause, branches));
            QStringList open;
            for (auto domain = domains.begin(); domain != domains.end(); ++domain) {
                if (domain->size() > 1)
                    open.append(branches.value(domain.key()));
            }
            if (!open.isEmpty())
                proofs.back().branch = open.join(u'+');
        }
        ClauseResult result;
        result.clause = &clause;
        result.proof = proofs.size() == 1 ? std::move(proofs.front()) : joined(std::move(proofs), domains);
        result.verdict = result.proof.verdict();
        result.interval = result.proof.interval;
        result.due = result.proof.presence != Presence::NotDue;
        return result;
    }

    // Branches that are open: the verdict stands where all of them agree.
    Proof joined(std::vector<Proof> proofs, const BranchDomains &domains) const
    {
        Proof result;
        result.op = Requirement::Op::Branch;
        result.obstacle = Obstacle::OpenFact;
        result.due = proofs.front().due;
        const bool agreed = std::all_of(proofs.begin(), proofs.end(), [&](const Proof &proof) {
            return proof.verdict() == proofs.front().verdict();
        });
        if (agreed && proofs.front().presence != Presence::Valued)
            result.presence = proofs.front().presence;
        result.interval = {Grade::Met, Grade::NotMet};
        for (const Proof &proof : proofs) {
            // A part that would drop out leaves either end open, as it would neither hinder nor help.
            const Interval interval = proof.presence == Presence::Valued ? proof.interval : Interval{};
            result.interval = {std::min(result.interval.low, interval.low),
                               std::max(result.interval.high, interval.high)};
            for (const QString &id : proof.missing) {
                if (!result.missing.contains(id))
                    result.missing.append(id);
            }
        }
        QStringList subjects;
        for (auto domain = domains.begin(); domain != domains.end(); ++domain) {
            if (domain->size() < 2)
                continue;
            subjects.append(domain.key());
            if (m_category.check(domain.key()) && result.presence == Presence::Valued)
                result.missing.prepend(domain.key());
        }
        result.subject = subjects.join(u'+');
        result.check = m_category.check(result.subject);
        result.children = std::move(proofs);
        return result;
    }

    // Adds (or with -1 takes away) a clause's part in the conclusion of every world.
    void addToWorlds(std::vector<World> &worlds, const Clause &clause, int sign,
                     const std::optional<Supposition> &supposition = {}) const
    {
        if (!clause.requirement || clause.level != Level::Required)
            return;
        for (World &world : worlds) {
            const Contribution part = contributionOf(prove(clause, world.branches, supposition));
            world.spoilingBest += part.spoilsBest() ? sign : 0;
            world.spoilingWorst += part.spoilsWorst() ? sign : 0;
        }
    }

    static Bounds boundsOf(const std::vector<World> &worlds)
    {
        Bounds bounds;
        for (const World &world : worlds) {
            if (world.spoilingBest == 0)
                bounds.best = Conclusion::Satisfied;
            if (world.spoilingWorst > 0)
                bounds.worst = Conclusion::NotSatisfied;
        }
        return bounds;
    }

    void rankOpenChecks(const Bounds &bounds)
    {
        QSet<QString> open;
        for (const ClauseResult &result : m_result.clauses) {
            if (result.clause->level == Level::Required && result.proof.presence == Presence::Valued)
                std::for_each(result.proof.missing.begin(), result.proof.missing.end(),
                              [&](const QString &id) { open.insert(id); });
        }
        findAskingClauses();
        QStringList others;
        for (const Element &element : m_category.elements) {
            for (const Clause &clause : element.clauses) {
                for (const Check &check : clause.checks) {
                    if (open.contains(check.id))
                        (movesBounds(check, bounds) ? m_result.open : others).append(check.id);
                }
            }
        }
        m_result.decisive = static_cast<int>(m_result.open.size());
        m_result.open += others;
    }

    void findWaitedFor()
    {
        QSet<QString> waited;
        for (const ClauseResult &result : m_result.clauses) {
            if (result.clause->level != Level::Required || result.verdict != Verdict::Undetermined)
                continue;
            for (const QString &id : result.proof.missing)
                waited.insert(id);
        }
        std::copy_if(m_result.open.begin(), m_result.open.end(), std::back_inserter(m_result.waitedFor),
                     [&](const QString &id) { return waited.contains(id); });
    }

    bool movesBounds(const Check &check, const Bounds &bounds) const
    {
        if (m_allDomains.value(check.id).size() > 1)
            return choiceMovesBounds(check.id, bounds);
        for (const bool best : {false, true}) {
            std::vector<World> worlds = m_worlds;
            const std::optional<Supposition> supposition = Supposition{check.id, best};
            for (const Clause *clause : m_asking.value(check.id)) {
                addToWorlds(worlds, *clause, -1);
                addToWorlds(worlds, *clause, +1, supposition);
            }
            if (boundsOf(worlds) != bounds)
                return true;
        }
        return false;
    }

    bool choiceMovesBounds(const QString &subject, const Bounds &bounds) const
    {
        const QStringList domain = m_allDomains.value(subject);
        return std::any_of(domain.begin(), domain.end(), [&](const QString &value) {
            std::vector<World> worlds;
            std::copy_if(m_worlds.begin(), m_worlds.end(), std::back_inserter(worlds),
                         [&](const World &world) { return world.branches.value(subject) == value; });
            return boundsOf(worlds) != bounds;
        });
    }

    // By check; gathered once, as a long checklist asks for every check of it.
    void findAskingClauses()
    {
        for (const ClauseResult &result : m_result.clauses) {
            for (const QString &id : result.proof.missing) {
                std::vector<const Clause *> &clauses = m_asking[id];
                if (clauses.empty() || clauses.back() != result.clause)
                    clauses.push_back(result.clause);
            }
        }
    }

    const Category &m_category;
    const Facts &m_facts;
    const AnswerSet &m_answers;
    std::vector<BranchDomains> m_domains; // per clause, in order
    BranchDomains m_allDomains;
    QHash<QString, std::vector<const Clause *>> m_asking;
    std::vector<World> m_worlds;
    Evaluation m_result;
};

} // namespace

const ClauseResult *Evaluation::find(QStringView clauseId) const
{
    for (const ClauseResult &result : clauses) {
        if (result.clause->id == clauseId)
            return &result;
    }
    return nullptr;
}

Evaluation evaluate(const CategoryPtr &category, const Facts &facts, const AnswerSet &answers)
{
    return CaseEvaluator(category, facts, answers).run();
}

} // namespace yongping

#include "presentation/review_standing.h"

#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace yongping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(yongping::ReviewStanding)
};

// Looks for one check in the proofs of a case: asked somewhere, or only where nothing is due yet.
class ProofSearch
{
public:
    explicit ProofSearch(const QString &checkId) : m_checkId(checkId) {}

    void visit(const Proof &proof, std::optional<Stage> waitsFor)
    {
        if (proof.presence == Presence::NotDue && proof.due != Stage::Application)
            waitsFor = waitsFor ? std::max(*waitsFor, proof.due) : proof.due;
        if (proof.subject.split(u'+').contains(m_checkId) || (proof.check && proof.check->id == m_checkId))
            note(waitsFor);
        for (const Proof &child : proof.children)
            visit(child, waitsFor);
    }

    bool isAsked() const { return m_asked; }
    std::optional<Stage> dueFrom() const { return m_dueFrom; }

private:
    void note(std::optional<Stage> waitsFor)
    {
        if (!waitsFor)
            m_asked = true;
        else
            m_dueFrom = m_dueFrom ? std::min(*m_dueFrom, *waitsFor) : *waitsFor;
    }

    QString m_checkId;
    bool m_asked = false;
    std::optional<Stage> m_dueFrom;
};

bool asks(const Requirement &node, const QString &checkId)
{
    return node.check == checkId
        || std::ranges::any_of(node.children, [&](const Requirement &child) { return asks(child, checkId); });
}

// The outermost branch below which the check stands.
const Requirement *branchAbove(const Requirement &node, const QString &checkId)
{
    if (node.op == Requirement::Op::Branch && asks(node, checkId))
        return &node;
    for (const Requirement &child : node.children) {
        if (const Requirement *branch = branchAbove(child, checkId))
            return branch;
    }
    return nullptr;
}

QString takenBranch(const Proof &proof, const QString &subject)
{
    if (proof.op == Requirement::Op::Branch && proof.subject == subject)
        return proof.branch;
    for (const Proof &child : proof.children) {
        const QString taken = takenBranch(child, subject);
        if (!taken.isEmpty())
            return taken;
    }
    return {};
}

QString notForBranch(const Category &category, const QString &subject, const QString &value)
{
    if (subject == u"processIndustry")
        return value == u"true" ? Words::tr("does not apply to the process industry")
                                : Words::tr("applies to the process industry only");
    if (subject == u"platformStatus") {
        const std::optional<PlatformStatus> status = platformStatusFromName(value);
        return status ? Words::tr("does not apply to: %1").arg(platformStatusWord(*status)) : QString();
    }
    const Check *choice = category.check(subject);
    const Option *option = choice ? choice->option(value) : nullptr;
    return Words::tr("does not apply to: %1").arg(option ? option->title.in(language()) : value);
}

CheckStanding untakenStanding(const Evaluation &evaluation, const Check &check)
{
    for (const ClauseResult &result : evaluation.clauses) {
        const Requirement *branch = result.clause->requirement ? branchAbove(*result.clause->requirement, check.id) : nullptr;
        if (!branch)
            continue;
        const QString taken = takenBranch(result.proof, branch->subject);
        return {CheckStanding::Kind::OtherBranch,
                taken.isEmpty() ? QString() : notForBranch(*evaluation.category, branch->subject, taken)};
    }
    return {CheckStanding::Kind::NotAsked, check.informative ? Words::tr("recorded only") : QString()};
}

} // namespace

CheckStanding standingOf(const Evaluation &evaluation, const Check &check)
{
    ProofSearch search(check.id);
    for (const ClauseResult &result : evaluation.clauses)
        search.visit(result.proof, std::nullopt);
    if (search.isAsked())
        return {CheckStanding::Kind::Asked, {}};
    if (const std::optional<Stage> stage = search.dueFrom())
        return {CheckStanding::Kind::NotDue, Words::tr("not due until %1").arg(stageWord(*stage))};
    return untakenStanding(evaluation, check);
}

Verdict elementVerdict(const Evaluation &evaluation, const Element &element)
{
    bool waits = false;
    bool waived = false;
    bool valued = false;
    Proof least;
    least.interval = {Grade::Met, Grade::Met};
    for (const Clause &clause : element.clauses) {
        const ClauseResult *result = evaluation.find(clause.id);
        if (!result || clause.level != Level::Required || !clause.requirement)
            continue;
        waits |= result->proof.presence == Presence::NotDue;
        waived |= result->proof.presence == Presence::NotApplicable;
        if (result->proof.presence != Presence::Valued)
            continue;
        valued = true;
        least.interval = {std::min(least.interval.low, result->interval.low),
                          std::min(least.interval.high, result->interval.high)};
    }
    if (valued)
        return least.verdict();
    if (waits)
        return Verdict::NotDue;
    return waived ? Verdict::NotApplicable : Verdict::Informational;
}

QString outlookSentence(const Evaluation &evaluation)
{
    if (evaluation.best == evaluation.worst) {
        return Words::tr("The conclusion stands whatever is still answered: %1.").arg(conclusionWord(evaluation.best));
    }
    return Words::tr("Still reachable: at best %1, at worst %2.")
        .arg(conclusionWord(evaluation.best), conclusionWord(evaluation.worst));
}

} // namespace yongping

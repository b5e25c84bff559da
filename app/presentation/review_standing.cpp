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
        const Requirement *branch =
            result.clause->requirement ? branchAbove(*result.clause->requirement, check.id) : nullptr;
        if (!branch)
            continue;
        const QString taken = takenBranch(result.proof, branch->subject);
        return {CheckStanding::Kind::OtherBranch,
                taken.isEmpty() ? QString() : notForBranch(*evaluation.category, branch->subject, taken)};
    }
    return {CheckStanding::Kind::NotAsked, check.informative ? Words::tr("recorded only") : QString()};
}

} // namespace

CheckStandings::CheckStandings(const Evaluation &evaluation) : m_evaluation(evaluation)
{
    for (const ClauseResult &result : evaluation.clauses)
        visit(result.proof, std::nullopt);
}

void CheckStandings::visit(const Proof &proof, std::optional<Stage> waitsFor)
{
    if (proof.presence == Presence::NotDue && proof.due != Stage::Application)
        waitsFor = waitsFor ? std::max(*waitsFor, proof.due) : proof.due;
    if (proof.subject.contains(u'+')) {
        for (const QString &subject : proof.subject.split(u'+'))
            note(subject, waitsFor);
    } else if (!proof.subject.isEmpty()) {
        note(proof.subject, waitsFor);
    }
    if (proof.check)
        note(proof.check->id, waitsFor);
    for (const Proof &child : proof.children)
        visit(child, waitsFor);
}

void CheckStandings::note(const QString &checkId, std::optional<Stage> waitsFor)
{
    Asked &asked = m_asked[checkId];
    if (!waitsFor)
        asked.now = true;
    else
        asked.later = asked.later ? std::min(*asked.later, *waitsFor) : *waitsFor;
}

CheckStanding CheckStandings::of(const Check &check) const
{
    const auto asked = m_asked.constFind(check.id);
    if (asked == m_asked.constEnd())
        return untakenStanding(m_evaluation, check);
    if (asked->now)
        return {CheckStanding::Kind::Asked, {}};
    return {CheckStanding::Kind::NotDue, Words::tr("not due until %1").arg(stageWord(*asked->later))};
}

Verdict elementVerdict(const Evaluation &evaluation, const Element &element)
{
    bool waits = false;
    bool waived = false;
    bool valued = false;
    Proof least;
    least.interval = {Grade::Met, Grade::Met};
    for (const ClauseResult &result : evaluation.clauses) {
        const Clause &clause = *result.clause;
        if (clause.level != Level::Required || !clause.requirement
            || evaluation.category->elementOf(clause)->id != element.id)
            continue;
        waits |= result.proof.presence == Presence::NotDue;
        waived |= result.proof.presence == Presence::NotApplicable;
        if (result.proof.presence != Presence::Valued)
            continue;
        valued = true;
        least.interval = {std::min(least.interval.low, result.interval.low),
                          std::min(least.interval.high, result.interval.high)};
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

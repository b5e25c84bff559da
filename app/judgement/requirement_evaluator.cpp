#include "judgement/requirement_evaluator.h"

#include <algorithm>
#include <functional>

namespace yongping {

namespace {

constexpr int DisplayDigits = 6;

Interval decided(bool met)
{
    const Grade grade = met ? Grade::Met : Grade::NotMet;
    return {grade, grade};
}

bool reaches(Requirement::Op op, const Decimal &value, const Decimal &threshold)
{
    return op == Requirement::Op::MoreThan ? value > threshold : value >= threshold;
}

Interval intervalOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Met: return {Grade::Met, Grade::Met};
    case Judgement::Partial: return {Grade::Partial, Grade::Partial};
    case Judgement::NotMet: return {Grade::NotMet, Grade::NotMet};
    case Judgement::NotApplicable: break;
    }
    Q_UNREACHABLE();
}

// The k-th best of the grades; nothing is met k times where there are fewer than k.
Grade kthBest(std::vector<Grade> grades, std::size_t k)
{
    if (grades.size() < k)
        return Grade::NotMet;
    std::sort(grades.begin(), grades.end(), std::greater<>());
    return grades[k - 1];
}

std::size_t wantedChildren(const Requirement &node, std::size_t valued)
{
    switch (node.op) {
    case Requirement::Op::Any: return 1;
    case Requirement::Op::KOf: return static_cast<std::size_t>(node.threshold.toString().toULongLong());
    default: return valued;
    }
}

// The children that count for their parent: valued, and not merely encouraged below something that is more.
bool counts(const Requirement &parent, const Proof &child)
{
    return child.presence == Presence::Valued && (parent.encouraged || !child.encouraged);
}

// What is left when no child counts: not applicable if somebody said so, else not due.
Presence absence(const Requirement &parent, const std::vector<Proof> &children)
{
    const bool waived = std::any_of(children.begin(), children.end(), [&](const Proof &child) {
        return child.presence == Presence::NotApplicable && (parent.encouraged || !child.encouraged);
    });
    return waived ? Presence::NotApplicable : Presence::NotDue;
}

// Why indicators do not decide: values are missing, or they are there and cannot be computed with.
Obstacle obstacleOf(const std::vector<IndicatorProof> &indicators)
{
    const bool missing = std::any_of(indicators.begin(), indicators.end(), [](const IndicatorProof &indicator) {
        return indicator.obstacle == Obstacle::Missing || indicator.obstacle == Obstacle::PartlyMissing;
    });
    return missing ? Obstacle::PartlyMissing : Obstacle::BaselineNotPositive;
}

} // namespace

std::optional<QString> knownValue(const QString &subject, const Facts &facts, const AnswerSet &answers)
{
    if (subject == u"platformStatus")
        return facts.platformStatus ? std::optional(name(*facts.platformStatus)) : std::nullopt;
    if (subject == u"processIndustry") {
        if (!facts.processIndustry)
            return std::nullopt;
        return *facts.processIndustry ? QStringLiteral("true") : QStringLiteral("false");
    }
    const Answer *answer = answers.find(subject);
    return answer ? std::optional(std::get<ChosenOptions>(*answer).members.constFirst()) : std::nullopt;
}

IndicatorProof evaluateIndicator(const IndicatorSpec &spec, const IndicatorValue &value)
{
    IndicatorProof proof;
    proof.spec = &spec;
    proof.value = value;
    if (!value.baseline || !value.current) {
        proof.obstacle = value.baseline || value.current ? Obstacle::PartlyMissing : Obstacle::Missing;
        return proof;
    }
    if (*value.baseline <= Decimal(0)) {
        proof.obstacle = Obstacle::BaselineNotPositive;
        return proof;
    }
    const Decimal gain = spec.direction == Direction::Rise ? *value.current - *value.baseline
                                                           : *value.baseline - *value.current;
    // gain / baseline >= threshold %, multiplied out: exact.
    proof.interval = decided(gain * Decimal(100) >= spec.threshold * *value.baseline);
    proof.improvement = (gain * Decimal(100)).dividedBy(*value.baseline, DisplayDigits, Decimal::Rounding::Down);
    proof.margin = *proof.improvement - spec.threshold;
    return proof;
}

RequirementEvaluator::RequirementEvaluator(const Category &category, Stage stage, const AnswerSet &answers,
                                           const BranchValues &branches, const std::optional<Supposition> &supposition)
    : m_category(category), m_stage(stage), m_answers(answers), m_branches(branches), m_supposition(supposition)
{
}

Proof RequirementEvaluator::evaluate(const Requirement &node) const
{
    Proof proof;
    proof.op = node.op;
    proof.due = node.due;
    proof.encouraged = node.encouraged;
    switch (node.op) {
    case Requirement::Op::Judged: proof = judged(node, std::move(proof)); break;
    case Requirement::Op::AtLeast:
    case Requirement::Op::MoreThan: proof = compared(node, std::move(proof)); break;
    case Requirement::Op::All:
    case Requirement::Op::Any:
    case Requirement::Op::KOf: proof = combined(node, std::move(proof)); break;
    case Requirement::Op::Branch: proof = branched(node, std::move(proof)); break;
    }
    if (node.due > m_stage) {
        proof.presence = Presence::NotDue;
        proof.missing.clear();
    }
    return proof;
}

Proof RequirementEvaluator::judged(const Requirement &node, Proof proof) const
{
    proof.check = m_category.check(node.check);
    const Answer *answer = m_answers.find(node.check);
    if (!answer) {
        proof.obstacle = Obstacle::Missing;
        proof.missing.append(node.check);
        suppose(proof);
        return proof;
    }
    proof.judgement = std::get<Judgement>(*answer);
    if (*proof.judgement == Judgement::NotApplicable)
        proof.presence = Presence::NotApplicable;
    else
        proof.interval = intervalOf(*proof.judgement);
    return proof;
}

Proof RequirementEvaluator::compared(const Requirement &node, Proof proof) const
{
    proof.check = m_category.check(node.check);
    proof.threshold = node.threshold;
    const Answer *answer = m_answers.find(node.check);
    if (proof.check->kind == CheckKind::Indicators) {
        compareIndicators(node, proof, answer);
    } else if (answer) {
        compareNumber(node, proof, *answer);
    } else {
        proof.obstacle = Obstacle::Missing;
    }
    if (!proof.interval.isDecided())
        proof.missing.append(node.check);
    suppose(proof);
    return proof;
}

void RequirementEvaluator::compareNumber(const Requirement &node, Proof &proof, const Answer &answer) const
{
    const ChosenOptions *chosen = std::get_if<ChosenOptions>(&answer);
    proof.value = chosen ? Decimal(chosen->members.size()) : std::get<Decimal>(answer);
    proof.margin = *proof.value - node.threshold;
    proof.interval = decided(reaches(node.op, *proof.value, node.threshold));
}

void RequirementEvaluator::compareIndicators(const Requirement &node, Proof &proof, const Answer *answer) const
{
    const IndicatorValues none;
    const IndicatorValues &given = answer ? std::get<IndicatorValues>(*answer) : none;
    int reached = 0;
    int reachable = 0;
    for (const IndicatorSpec &spec : proof.check->indicators) {
        IndicatorProof indicator = evaluateIndicator(spec, given.values.value(spec.id));
        reached += indicator.interval.low == Grade::Met ? 1 : 0;
        reachable += indicator.interval.high == Grade::Met ? 1 : 0;
        proof.indicators.push_back(std::move(indicator));
    }
    proof.value = Decimal(reached);
    proof.highest = Decimal(reachable);
    proof.margin = *proof.value - node.threshold;
    proof.interval = {reaches(node.op, *proof.value, node.threshold) ? Grade::Met : Grade::NotMet,
                      reaches(node.op, *proof.highest, node.threshold) ? Grade::Met : Grade::NotMet};
    if (!proof.interval.isDecided())
        proof.obstacle = given.values.isEmpty() ? Obstacle::Missing : obstacleOf(proof.indicators);
}

Proof RequirementEvaluator::combined(const Requirement &node, Proof proof) const
{
    if (node.op == Requirement::Op::KOf)
        proof.threshold = node.threshold;
    std::vector<Grade> lows;
    std::vector<Grade> highs;
    for (const Requirement &child : node.children) {
        proof.children.push_back(evaluate(child));
        const Proof &result = proof.children.back();
        if (counts(node, result)) {
            lows.push_back(result.interval.low);
            highs.push_back(result.interval.high);
            proof.missing += result.missing;
        }
    }
    if (lows.empty()) {
        proof.presence = absence(node, proof.children);
        return proof;
    }
    const std::size_t wanted = wantedChildren(node, lows.size());
    proof.interval = {kthBest(lows, wanted), kthBest(highs, wanted)};
    if (node.op != Requirement::Op::All && proof.interval.isDecided() && proof.interval.low != Grade::NotMet) {
        for (std::size_t i = 0; i < proof.children.size(); ++i) {
            if (counts(node, proof.children[i]) && proof.children[i].interval.low >= proof.interval.low)
                proof.carriedBy.push_back(i);
        }
    }
    return proof;
}

Proof RequirementEvaluator::branched(const Requirement &node, Proof proof) const
{
    proof.subject = node.subject;
    proof.check = m_category.check(node.subject); // none for a fact
    proof.branch = m_branches.value(node.subject);
    const qsizetype taken = node.branchKeys.indexOf(proof.branch);
    if (taken < 0) { // not due or encouraged: nobody asked which way it goes
        proof.presence = Presence::NotDue;
        proof.obstacle = Obstacle::OpenFact;
        return proof;
    }
    proof.children.push_back(evaluate(node.children[static_cast<std::size_t>(taken)]));
    const Proof &child = proof.children.back();
    proof.presence = child.presence;
    proof.interval = child.interval;
    proof.encouraged = node.encouraged || child.encouraged;
    if (proof.presence == Presence::Valued)
        proof.missing = child.missing;
    return proof;
}

void RequirementEvaluator::suppose(Proof &proof) const
{
    if (!m_supposition || m_supposition->check != proof.check->id)
        return;
    const Grade end = m_supposition->best ? proof.interval.high : proof.interval.low;
    proof.interval = {end, end};
}

} // namespace yongping

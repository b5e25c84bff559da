#pragma once

#include "criteria/branches.h"
#include "criteria/category.h"
#include "judgement/answers.h"
#include "judgement/facts.h"
#include "judgement/proof.h"

#include <QString>

#include <optional>

namespace yongping {

// The value by which a branch goes, of a fact or a choice, where it is known.
std::optional<QString> knownValue(const QString &subject, const Facts &facts, const AnswerSet &answers);

// Pretends that an open check turned out at one end of its interval, to see whether it could move the conclusion.
struct Supposition
{
    QString check;
    bool best = false;
};

// Evaluates one requirement for one way through its branches, which has a value for each of its subjects. Pure; builds
// the proof as it goes.
class RequirementEvaluator
{
public:
    RequirementEvaluator(const Category &category, Stage stage, const AnswerSet &answers, const BranchValues &branches,
                         const std::optional<Supposition> &supposition = {});

    Proof evaluate(const Requirement &node) const;

private:
    Proof judged(const Requirement &node, Proof proof) const;
    Proof compared(const Requirement &node, Proof proof) const;
    void compareNumber(const Requirement &node, Proof &proof, const Answer &answer) const;
    void compareIndicators(const Requirement &node, Proof &proof, const Answer *answer) const;
    Proof combined(const Requirement &node, Proof proof) const;
    Proof branched(const Requirement &node, Proof proof) const;
    void suppose(Proof &proof) const;

    const Category &m_category;
    Stage m_stage;
    const AnswerSet &m_answers;
    const BranchValues &m_branches;
    const std::optional<Supposition> &m_supposition;
};

// How one indicator stands against its own threshold. Exact: nothing is divided for the verdict.
IndicatorProof evaluateIndicator(const IndicatorSpec &spec, const IndicatorValue &value);

} // namespace yongping

#pragma once

#include "judgement/evaluator.h"

#include <QString>

namespace yongping {

// How a check stands in the case at hand, whatever its answer: asked now, due at a later stage, part of a branch that
// this case does not take, or asked by nothing at all.
struct CheckStanding
{
    enum class Kind { Asked, NotDue, OtherBranch, NotAsked };

    Kind kind = Kind::NotAsked;
    QString tag; // for the form, in words; empty where nothing needs to be said

    friend bool operator==(const CheckStanding &, const CheckStanding &) = default;
};

CheckStanding standingOf(const Evaluation &evaluation, const Check &check);

// What the required clauses of an element say together: the least of them, undetermined while that is open.
Verdict elementVerdict(const Evaluation &evaluation, const Element &element);

// The best and the worst conclusion that can still be reached, as one sentence.
QString outlookSentence(const Evaluation &evaluation);

} // namespace yongping

#pragma once

#include "judgement/evaluator.h"

#include <QHash>
#include <QString>

#include <optional>

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

// How all checks of a case stand. Walks the proofs once, so that asking for one check costs the same in a long
// checklist as in a short one. The evaluation must outlive it.
class CheckStandings
{
public:
    explicit CheckStandings(const Evaluation &evaluation);

    CheckStanding of(const Check &check) const;

private:
    struct Asked
    {
        bool now = false;
        std::optional<Stage> later; // the first stage at which it is due
    };

    void visit(const Proof &proof, std::optional<Stage> waitsFor);
    void note(const QString &checkId, std::optional<Stage> waitsFor);

    const Evaluation &m_evaluation;
    QHash<QString, Asked> m_asked;
};

// What the required clauses of an element say together: the least of them, undetermined while that is open.
Verdict elementVerdict(const Evaluation &evaluation, const Element &element);

// The best and the worst conclusion that can still be reached, as one sentence.
QString outlookSentence(const Evaluation &evaluation);

} // namespace yongping

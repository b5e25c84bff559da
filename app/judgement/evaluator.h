#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"
#include "judgement/facts.h"
#include "judgement/proof.h"
#include "judgement/verdict.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace yongping {

struct ClauseResult
{
    const Clause *clause = nullptr;
    Verdict verdict = Verdict::Undetermined;
    Interval interval; // of what is valued
    bool due = false;
    Proof proof;
};

// All that the standard says of a case. A value; keeps its category alive.
struct Evaluation
{
    CategoryPtr category;
    Facts facts;
    std::vector<ClauseResult> clauses; // in the order of the criteria
    Conclusion conclusion = Conclusion::Undetermined;
    Conclusion best = Conclusion::Undetermined;  // the best conclusion still reachable, and the worst
    Conclusion worst = Conclusion::Undetermined;
    QStringList open;        // unanswered due required checks, those that alone can move best or worst first
    QStringList waitedFor;   // see pending()
    int decisive = 0;        // how many of `open`, from its start, are such

    const ClauseResult *find(QStringView clauseId) const;
    // Those of `open` whose answer can still change a verdict, in the same order: a blank alternative of a clause that
    // is met already is unanswered, but nobody waits for it.
    const QStringList &pending() const { return waitedFor; }
};

// Pure: criteria, facts and answers in, verdicts with their proofs out; no clock, no locale, no state.
Evaluation evaluate(const CategoryPtr &category, const Facts &facts, const AnswerSet &answers);

// How many of the checks that are due and asked for a required clause are answered: "x of y done".
struct Progress
{
    int answered = 0;
    int total = 0;
};
Progress progressOf(const Evaluation &evaluation, const AnswerSet &answers);
Progress progressOf(const Evaluation &evaluation, const AnswerSet &answers, const Element &element);

} // namespace yongping

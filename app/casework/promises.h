#pragma once

#include "casework/case_data.h"
#include "criteria/category.h"

#include <optional>
#include <vector>

namespace yongping {

// One project's cases on one line: what was promised, what was reached at each stage, what is unmet.

struct PromiseRow
{
    const Check *check = nullptr;
    const IndicatorSpec *indicator = nullptr; // of an indicator, else null
    std::optional<Answer> promisedAnswer;     // of a measure or judgement
    std::optional<Decimal> promised;          // of a number or an indicator: the value after the project
    Stage promisedAt = Stage::Application;    // the stage whose case says so
    struct Reached
    {
        Stage stage = Stage::Application;
        CaseId caseId;
        std::optional<Answer> answer;
        std::optional<Decimal> value;
    };
    std::vector<Reached> reached; // one per case of the project, in the order of stages
    enum class State { Kept, Unmet, Open } state = State::Open; // by the last stage with a value; Open without one
    std::optional<Decimal> shortfall; // of numbers: how much is lacking, always positive
    // Whether a smaller number is the better one.
    bool falls = false;
};

struct Promises
{
    CategoryPtr category;
    std::vector<const CaseRecord *> cases; // in the order of stages, then of stage dates
    std::vector<PromiseRow> rows;          // in the order of the criteria; only what was promised somewhere
    int unmet = 0;
};

// `project`: cases that share a project id and a category, at least one; they must outlive the result. A promise is a
// case's `targets` and the `target` of its indicators (by caseAnswers()); a later stage's case may renew it, and the
// last promise made at or before a stage is what its results are held against. What a case reached are its answers: a
// count or amount must reach the promise, a percentage too, an indicator by its direction, a choice must contain what
// was promised, a judgement be as good. Results of the case that made the promise count only where its stage is
// acceptance or later: at application there are promises alone.
Promises promisesOf(const std::vector<const CaseRecord *> &project, const CategoryPtr &category);

// What these rows take from one of the cases, and nothing else: its stage and date, its targets and its answers to the
// checks that have a row, as those of one review. Cases that are reduced so give the same rows.
CaseRecord promisedPart(const CaseRecord &record, const Promises &promises);

} // namespace yongping

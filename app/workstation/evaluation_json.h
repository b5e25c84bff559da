#pragma once

#include "base/json.h"
#include "criteria/category.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"

namespace yongping {

// The shapes of the contract (design, section 4) that programs read.

// {"category", "stage", "conclusion", "clauses", "reachable", "open", "score"}
JsonValue evaluationJson(const Evaluation &evaluation, const Score &score);
JsonValue proofJson(const Proof &proof);

// {"zh", "en"}
JsonValue localJson(const LocalText &text);
// {"id", "version", "digest", "title", "elements"}
JsonValue categoryJson(const Category &category);

} // namespace yongping

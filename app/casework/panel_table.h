#pragma once

#include "casework/case_data.h"
#include "casework/panel_score.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// All reviews of a case side by side, what the panel made of them, and what still has to be settled.

// One reviewer's word on a clause.
struct PanelCell
{
    Verdict verdict = Verdict::Undetermined;
    std::optional<ClauseScore> points;
    QString remark;
};

struct PanelCheck
{
    const Check *check = nullptr;
    std::vector<std::optional<Answer>> values; // by reviewer, in the order of the table
    std::optional<Agreement> agreement;
    std::optional<Answer> standing; // what the panel says: the agreed value, else what all reviewers say alike
    bool differs = false;           // the reviewers do not all say the same (a blank beside an answer differs)
    bool open = false;              // differs, and nothing is agreed
    // Open, due, and the choice among what the reviewers say (a blank leaves it missing) can change the conclusion.
    bool pivotal = false;
};

struct PanelRow
{
    const Clause *clause = nullptr;
    std::vector<PanelCell> cells; // by reviewer
    PanelCell panel;              // by the panel's standing values; no remark
    std::vector<PanelCheck> checks;
    bool differs = false;
    bool open = false;
    bool pivotal = false;
    Decimal spread; // greatest minus least points among the reviewers, a range counted by its middle
};

struct PanelTable
{
    std::vector<const Review *> reviews; // those that count, see countingReviews(); they belong to the record
    std::vector<Evaluation> evaluations; // by reviewer
    std::vector<Score> scores;           // by reviewer
    std::vector<PanelRow> rows;          // in the order of the criteria
    std::vector<std::size_t> byWeight;   // indices of rows: pivotal, then open (both by spread), then differing, rest
    AnswerSet answers;                   // the panel's
    Evaluation evaluation;               // of these
    Score score;                         // of these
    PanelScore panelScore;
    int open = 0;    // checks
    int pivotal = 0; // checks
};

// A review that was opened and left blank.
bool saysNothing(const Review &review);

// The reviews that a panel counts, by reviewer: of a case that was issued, those submitted whose reviewer's last
// assignment has not ended (an expert of an earlier round counts on beside those asked later); of one that never was,
// all that say something.
std::vector<const Review *> countingReviews(const CaseRecord &record);

// Whether `reader` may see others' opinions: not while a review of the reader's own is wanted and was never submitted,
// nor with a conflict of interest.
bool mayReadOthers(const CaseRecord &record, const QString &reader);

// Pure. `record` must outlive the table. Facts of the data must be sound.
Result<PanelTable> panelTable(const CaseRecord &record, const CategoryPtr &category, const ScoringScheme &scheme);

// The panel's answers, by agreement and unanimity, without the rest.
AnswerSet panelAnswers(const CaseRecord &record, const Category &category);

// The agreements that would write down what all counting reviewers say alike and is not yet agreed.
Agreements unanimousAgreements(const CaseRecord &record, const Category &category);

// Whether the decision is what the conclusion suggests: accepted with satisfied, rejected with not satisfied. Any other
// pair needs a reason, refused without one ("panel.reason").
bool followsConclusion(Decision decision, Conclusion conclusion);
Result<void> checkDecision(const PanelDecision &decision, Conclusion conclusion);

// The answers that speak for a case: the panel's once something is agreed or decided, else those of the sole review (of a
// case that was issued: also where it is still a draft; what a conflict of interest ended is none), else what all say
// alike.
AnswerSet caseAnswers(const CaseRecord &record, const Category &category);

// A case's conclusion for lists, of these answers; undetermined where several reviews wait for the panel.
Result<Conclusion> caseConclusion(const CaseRecord &record, const CategoryPtr &category);
// The same of what they were evaluated to.
Conclusion caseConclusion(const CaseRecord &record, const Evaluation &evaluation);

} // namespace yongping

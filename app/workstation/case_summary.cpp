#include "workstation/desk.h"

#include "casework/panel_table.h"

#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

// How far the handing out of a case has come.
void countExperts(const CaseRecord &record, CaseSummary &summary)
{
    QSet<QString> seen;
    for (auto round = record.rounds.rbegin(); round != record.rounds.rend(); ++round) {
        for (const Assignment &assignment : round->assignments) {
            if (seen.contains(assignment.reviewer))
                continue;
            seen.insert(assignment.reviewer);
            const Review *review = record.reviewOf(assignment.reviewer);
            summary.experts += assignment.isEnded() ? 0 : 1;
            summary.submitted += !assignment.isEnded() && review && review->standing.isReadOnly() ? 1 : 0;
        }
    }
    summary.openMerges = int(std::count_if(record.merges.begin(), record.merges.end(), [](const MergeRecord &merge) {
        return merge.state == MergeRecord::State::Open;
    }));
}

} // namespace

Result<CaseSummary> summarise(const CaseRecord &record, CriteriaLibrary &library)
{
    const Result<CategoryPtr> category = library.category(record.data.category);
    if (!category)
        return category.error();
    const Result<Facts> facts = record.data.facts();
    if (!facts)
        return facts.error();
    CaseSummary summary;
    summary.data = record.data;
    summary.categoryTitleZh = (*category)->title.zh;
    summary.categoryTitleEn = (*category)->title.en;
    summary.updated = record.updated;
    summary.reviews = static_cast<int>(record.reviews.size());
    countExperts(record, summary);
    const AnswerSet answers = caseAnswers(record, **category);
    const Evaluation evaluation = evaluate(*category, *facts, answers);
    summary.conclusion = caseConclusion(record, evaluation);
    summary.progress = progressOf(evaluation, answers);
    return summary;
}

} // namespace yongping

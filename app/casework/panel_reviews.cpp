#include "casework/panel_table.h"

#include "base/tr.h"

#include <algorithm>

namespace yongping {

namespace {

bool counts(const CaseRecord &record, const Review &review)
{
    if (record.rounds.empty())
        return !saysNothing(review);
    const Assignment *assignment = record.lastAssignmentOf(review.reviewer);
    return assignment && !assignment->isEnded() && review.standing.state == ReviewState::Submitted;
}

// The only review that says something and that no conflict of interest ended.
const Review *soleReview(const CaseRecord &record)
{
    const Review *sole = nullptr;
    for (const Review &review : record.reviews) {
        const Assignment *assignment = record.lastAssignmentOf(review.reviewer);
        if (saysNothing(review) || (assignment && assignment->isEnded()))
            continue;
        if (sole)
            return nullptr;
        sole = &review;
    }
    return sole;
}

bool panelHasSpoken(const CaseRecord &record)
{
    return !record.panel.agreed.isEmpty() || record.panel.decision;
}

bool isSpokenFor(const CaseRecord &record)
{
    return panelHasSpoken(record) || soleReview(record);
}

} // namespace

bool saysNothing(const Review &review)
{
    return review.answers.size() == 0 && review.remarks.isEmpty() && review.points.isEmpty()
        && review.opinion.isEmpty();
}

std::vector<const Review *> countingReviews(const CaseRecord &record)
{
    std::vector<const Review *> reviews;
    for (const Review &review : record.reviews) {
        if (counts(record, review))
            reviews.push_back(&review);
    }
    std::stable_sort(reviews.begin(), reviews.end(),
                     [](const Review *a, const Review *b) { return a->reviewer < b->reviewer; });
    return reviews;
}

bool mayReadOthers(const CaseRecord &record, const QString &reader)
{
    const Review *own = record.reviewOf(reader);
    const bool spoke = own && (own->standing.submissions > 0 || own->standing.state != ReviewState::Draft);
    return std::all_of(record.rounds.begin(), record.rounds.end(), [&](const Round &round) {
        const Assignment *assignment = round.assignmentOf(reader);
        return !assignment || (spoke && !assignment->isEnded());
    });
}

bool followsConclusion(Decision decision, Conclusion conclusion)
{
    switch (decision) {
    case Decision::Accepted: return conclusion == Conclusion::Satisfied;
    case Decision::AcceptedAfterRectification: return false;
    case Decision::Rejected: return conclusion == Conclusion::NotSatisfied;
    }
    Q_UNREACHABLE();
}

Result<void> checkDecision(const PanelDecision &decision, Conclusion conclusion)
{
    if (followsConclusion(decision.decision, conclusion) || !decision.reason.trimmed().isEmpty())
        return {};
    return Error::refused(QStringLiteral("panel.reason"),
                          tr("The decision differs from the conclusion of the standard; give the reason for it."),
                          QStringLiteral("reason"));
}

AnswerSet caseAnswers(const CaseRecord &record, const Category &category)
{
    const Review *sole = panelHasSpoken(record) ? nullptr : soleReview(record);
    return sole ? sole->answers : panelAnswers(record, category);
}

Result<Conclusion> caseConclusion(const CaseRecord &record, const CategoryPtr &category)
{
    if (!isSpokenFor(record))
        return Conclusion::Undetermined;
    const Result<Facts> facts = record.data.facts();
    if (!facts)
        return facts.error();
    return evaluate(category, *facts, caseAnswers(record, *category)).conclusion;
}

Conclusion caseConclusion(const CaseRecord &record, const Evaluation &evaluation)
{
    return isSpokenFor(record) ? evaluation.conclusion : Conclusion::Undetermined;
}

} // namespace yongping

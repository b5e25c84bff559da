#include "report/acceptance_contents.h"

#include "base/tr.h"
#include "wording/data_words.h"
#include "wording/panel_words.h"
#include "wording/phrases.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

QString decisionSentence(const PanelDecision &decision)
{
    switch (decision.decision) {
    case Decision::Accepted:
        return tr("The panel accepts the project.");
    case Decision::AcceptedAfterRectification:
        return tr("The panel accepts the project after rectification, which is to be completed by %1.")
            .arg(dateText(decision.rectifyBy));
    case Decision::Rejected:
        return tr("The panel does not accept the project.");
    }
    Q_UNREACHABLE();
}

std::vector<AcceptanceMember> membersOf(const PanelDecision &decision)
{
    std::vector<AcceptanceMember> members;
    for (const PanelMember &member : decision.members)
        members.push_back({member.name, memberRoleWord(member.role), attendanceWord(member.present), member.present,
                           member.role == MemberRole::Chair});
    return members;
}

QString signedPoints(const Decimal &points)
{
    const QString text = pointsText({points, points});
    return points.isNegative() || points.isZero() ? text : u'+' + text;
}

std::vector<AcceptanceScore> scoresOf(const PanelTable &table)
{
    const bool decided = std::ranges::all_of(table.scores, [](const Score &score) { return score.total.isDecided(); });
    std::vector<AcceptanceScore> rows;
    for (std::size_t i = 0; i < table.reviews.size(); ++i) {
        AcceptanceScore row;
        row.reviewer = table.reviews[i]->reviewer;
        row.conclusion = table.evaluations[i].conclusion;
        row.conclusionWord = conclusionWord(row.conclusion);
        row.points = pointsText(table.scores[i].total);
        if (decided && table.reviews.size() > 1 && i < table.panelScore.distances.size())
            row.distance = signedPoints(table.panelScore.distances[i]);
        if (i < table.panelScore.leanings.size())
            row.leaning = leaningWord(table.panelScore.leanings[i]);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReportNote> manualPointsOf(const PanelTable &table)
{
    std::vector<ReportNote> all;
    for (std::size_t i = 0; i < table.reviews.size(); ++i) {
        const Review &review = *table.reviews[i];
        for (ReportNote &note : manualPoints(table.evaluations[i], table.scores[i], review.points)) {
            //: who: what
            note.text = labelled(review.reviewer, note.text);
            all.push_back(std::move(note));
        }
    }
    return all;
}

std::vector<AcceptanceElement> elementsOf(const std::vector<ReportElement> &elements, const Category &category,
                                          const ReportScore &score)
{
    std::vector<AcceptanceElement> rows;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        AcceptanceElement row;
        row.title = elements[i].title;
        row.complete = elements[i].met == elements[i].required;
        //: %1 met clauses of %2
        if (elements[i].required > 0)
            row.required = tr("%1 of %2 met").arg(elements[i].met).arg(elements[i].required);
        const auto points = std::ranges::find(score.elements, category.elements[i].id, &ReportPoints::elementId);
        if (points != score.elements.cend()) {
            row.earned = points->earned;
            row.possible = points->possible;
        }
        if (!row.required.isEmpty() || !row.possible.isEmpty())
            rows.push_back(std::move(row));
    }
    return rows;
}

void addRemarks(ReportClause &clause, const Review &review)
{
    const auto points = review.points.constFind(clause.id);
    if (points != review.points.cend())
        clause.remarks.push_back({tr("%1, points set by hand").arg(review.reviewer),
                                  tr("%1 (%2)").arg(pointsText({points->points, points->points}), points->reason)});
    const QString remark = review.remarks.value(clause.id).trimmed();
    if (!remark.isEmpty())
        clause.remarks.push_back({tr("Remark of %1").arg(review.reviewer), remark});
}

std::vector<ReportFact> opinionsOf(const PanelTable &table)
{
    std::vector<ReportFact> opinions;
    for (const Review *review : table.reviews) {
        const QString opinion = review->opinion.trimmed();
        if (!opinion.isEmpty())
            opinions.push_back({review->reviewer, opinion});
    }
    return opinions;
}

std::vector<ReportFact> factsOf(const AcceptanceReportInput &input)
{
    std::vector<ReportFact> facts = projectFacts(input.record.data, input.table.evaluation, input.vocabularies);
    facts.push_back(
        {tr("Rounds and reviews"),
         tr("Rounds: %1; reviews counted: %2").arg(input.record.rounds.size()).arg(input.table.reviews.size())});
    facts.push_back(criteriaFact(input.record.criteria));
    return facts;
}

void addDecision(AcceptanceContents &contents, const PanelDecision &decision)
{
    contents.decision = decision.decision;
    contents.decisionWord = decisionWord(decision.decision);
    contents.decisionSentence = decisionSentence(decision);
    contents.differs = !followsConclusion(decision.decision, contents.conclusion);
    contents.reason = decision.reason.trimmed();
    contents.members = membersOf(decision);
    contents.conditions = decision.conditions;
    contents.rectifyBy = dateText(decision.rectifyBy);
}

} // namespace

AcceptanceContents acceptanceContents(const AcceptanceReportInput &input)
{
    const PanelTable &table = input.table;
    const JudgedCase judged{table.evaluation, table.score, table.answers};
    AcceptanceContents contents;
    contents.title = tr("Acceptance Report on an Intelligent Manufacturing Project");
    contents.project = input.record.data.name;
    contents.sample = input.record.data.sample;
    contents.facts = factsOf(input);
    contents.conclusion = table.evaluation.conclusion;
    contents.conclusionWord = conclusionWord(contents.conclusion);
    addDecision(contents, *input.record.panel.decision);
    contents.scores = scoresOf(table);
    contents.mean = pointsText(table.panelScore.mean);
    contents.trimmed = table.panelScore.trimmed;
    if (table.reviews.size() > 1)
        contents.spread = pointsText(table.panelScore.spread);
    contents.manualPoints = manualPointsOf(table);
    contents.conclusionReason = conclusionSentence(table.evaluation);
    contents.deciding = decidingClauses(table.evaluation);
    contents.clauses = judgedElements(judged);
    contents.score = judgedScore(judged, input.scheme);
    contents.elements = elementsOf(contents.clauses, *table.evaluation.category, contents.score);
    contents.indicators = judgedIndicators(judged);
    contents.valueNotes = valueNotes(judged, input.record.data);
    if (input.promises)
        contents.promises = acceptancePromises(*input.promises);
    contents.differences = acceptanceDifferences(input);
    contents.dissents = acceptanceDissents(input);
    contents.openChecks = openChecks(table.evaluation);
    for (ReportElement &element : contents.clauses) {
        for (ReportClause &clause : element.clauses) {
            for (const Review *review : table.reviews)
                addRemarks(clause, *review);
        }
    }
    contents.opinions = opinionsOf(table);
    contents.interpretations = interpretations(table.evaluation);
    contents.date = dayText(input.made);
    return contents;
}

} // namespace yongping

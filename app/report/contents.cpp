#include "report/contents.h"

#include "wording/data_words.h"
#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

using Wanted = bool (*)(const ClauseResult &);

QStringList requiredClauses(const Evaluation &evaluation, Wanted wanted)
{
    QStringList ids;
    for (const ClauseResult &result : evaluation.clauses) {
        if (result.clause->level == Level::Required && result.due && wanted(result))
            ids.append(result.clause->id);
    }
    return ids;
}

QString listedIds(const QStringList &ids)
{
    return ids.join(QCoreApplication::translate("Words", ", "));
}

QString failureText(const QStringList &failing)
{
    if (failing.isEmpty())
        return QCoreApplication::translate("Report", "Whatever the facts that are still open turn out to be, "
                                                     "a required clause fails.");
    return QCoreApplication::translate("Report", "These required clauses are not met, or met only in part: %1.")
        .arg(listedIds(failing));
}

bool fails(const ClauseResult &result)
{
    return result.verdict != Verdict::NotApplicable && result.interval.high != Grade::Met;
}

bool isOpen(const ClauseResult &result)
{
    return result.verdict == Verdict::Undetermined;
}

std::vector<ReportNote> decidingClauses(const Evaluation &evaluation)
{
    std::vector<ReportNote> notes;
    if (evaluation.conclusion == Conclusion::NotSatisfied) {
        for (const QString &id : requiredClauses(evaluation, fails))
            notes.push_back({id, reasonSentence(*evaluation.find(id))});
    }
    return notes;
}

QString conclusionReason(const Evaluation &evaluation)
{
    switch (evaluation.conclusion) {
    case Conclusion::Satisfied:
        return QCoreApplication::translate("Report", "Every required clause that is due is met.");
    case Conclusion::NotSatisfied:
        return failureText(requiredClauses(evaluation, fails));
    case Conclusion::Undetermined:
        return QCoreApplication::translate("Report",
                                           "These required clauses are still undetermined: %1. Best conclusion "
                                           "still reachable: %2; worst: %3.")
            .arg(listedIds(requiredClauses(evaluation, isOpen)), conclusionWord(evaluation.best),
                 conclusionWord(evaluation.worst));
    }
    Q_UNREACHABLE();
}

QString progressText(const ReviewReportInput &input)
{
    const Progress progress = progressOf(input.evaluation, input.review.answers);
    return QCoreApplication::translate("Report", "Of %1 required checks that are due, %2 are answered.")
        .arg(QString::number(progress.total), QString::number(progress.answered));
}

std::vector<ReportPoints> elementPoints(const ReviewReportInput &input)
{
    std::vector<ReportPoints> rows;
    for (const ElementScore &element : input.score.elements) {
        const auto &elements = input.evaluation.category->elements;
        const auto found = std::ranges::find(elements, element.elementId, &Element::id);
        if (found == elements.cend() || element.possible.isZero())
            continue;
        rows.push_back({found->title.in(language()), pointsText(element.earned),
                        pointsText({element.possible, element.possible})});
    }
    return rows;
}

std::vector<ReportNote> manualPoints(const ReviewReportInput &input)
{
    std::vector<ReportNote> notes;
    for (const ClauseResult &result : input.evaluation.clauses) {
        const auto found = input.review.points.constFind(result.clause->id);
        if (found == input.review.points.cend())
            continue;
        notes.push_back({result.clause->id,
                         QCoreApplication::translate("Report", "%1 points set by hand: %2")
                             .arg(pointsText({found->points, found->points}), found->reason)});
    }
    return notes;
}

std::vector<ReportOpenCheck> openChecks(const Evaluation &evaluation)
{
    std::vector<ReportOpenCheck> rows;
    const QStringList pending = evaluation.pending();
    for (qsizetype i = 0; i < pending.size(); ++i) {
        const QString &id = pending[i];
        const Check *check = evaluation.category->check(id);
        const Clause *clause = evaluation.category->clauseOfCheck(id);
        if (check && clause)
            rows.push_back({clause->id, check->text.in(language()), i < evaluation.decisive});
    }
    return rows;
}

std::vector<ReportNote> interpretations(const Evaluation &evaluation)
{
    std::vector<ReportNote> notes;
    for (const ClauseResult &result : evaluation.clauses) {
        const QString &text = result.clause->interpretation.in(language());
        if (!text.isEmpty())
            notes.push_back({result.clause->id, text});
    }
    return notes;
}

bool hasBonus(const Score &score)
{
    const auto countsAsBonus = [](const ClauseScore &clause) { return clause.isBonus && clause.counts; };
    return std::ranges::any_of(score.clauses, countsAsBonus);
}

} // namespace

ReviewContents reviewContents(const ReviewReportInput &input)
{
    ReviewContents contents;
    contents.title = QCoreApplication::translate("Report", "Review Report on an Intelligent Manufacturing Project");
    contents.project = input.data.name;
    contents.sample = input.data.sample;
    contents.facts = reportFacts(input);
    contents.conclusion = input.evaluation.conclusion;
    contents.conclusionWord = conclusionWord(input.evaluation.conclusion);
    contents.conclusionReason = conclusionReason(input.evaluation);
    contents.deciding = decidingClauses(input.evaluation);
    contents.progress = progressText(input);
    contents.elements = reportElements(input);
    contents.indicators = reportIndicators(input);
    contents.schemeTitle = input.scheme.title.in(language());
    contents.schemeNote = input.scheme.note.in(language());
    contents.points = elementPoints(input);
    if (hasBonus(input.score))
        contents.bonus = pointsText(input.score.bonus);
    contents.total = pointsText(input.score.total);
    contents.manualPoints = manualPoints(input);
    contents.openChecks = openChecks(input.evaluation);
    contents.interpretations = interpretations(input.evaluation);
    contents.opinion = input.review.opinion.trimmed();
    contents.reviewer = input.review.reviewer;
    contents.date = dateText(input.made.date());
    return contents;
}

} // namespace yongping

#include "report/report_parts.h"

#include "wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

using Wanted = bool (*)(const ClauseResult &);

std::vector<const Clause *> requiredClauses(const Evaluation &evaluation, Wanted wanted)
{
    std::vector<const Clause *> clauses;
    for (const ClauseResult &result : evaluation.clauses) {
        if (result.clause->level == Level::Required && result.due && wanted(result))
            clauses.push_back(result.clause);
    }
    return clauses;
}

QString listedNames(const std::vector<const Clause *> &clauses, const Category &category)
{
    QStringList names;
    for (const Clause *clause : clauses)
        names.append(clauseName(*clause, category));
    return names.join(QCoreApplication::translate("Words", "; "));
}

QString failureText(const std::vector<const Clause *> &failing, const Category &category)
{
    if (failing.empty())
        return QCoreApplication::translate("Report", "Whatever the facts that are still open turn out to be, "
                                                     "a required clause fails.");
    return QCoreApplication::translate("Report", "These required clauses are not met, or met only in part: %1.")
        .arg(listedNames(failing, category));
}

bool fails(const ClauseResult &result)
{
    return result.verdict != Verdict::NotApplicable && result.interval.high != Grade::Met;
}

bool isOpen(const ClauseResult &result)
{
    return result.verdict == Verdict::Undetermined;
}

bool hasBonus(const Score &score)
{
    const auto countsAsBonus = [](const ClauseScore &clause) { return clause.isBonus && clause.counts; };
    return std::ranges::any_of(score.clauses, countsAsBonus);
}

// A scheme may give less than what was set by hand under another one, or nothing at all.
QString countedPoints(const ManualPoints &points, const ClauseScore *score)
{
    const QString set = pointsText({points.points, points.points});
    if (!score || !score->counts)
        return QCoreApplication::translate("Report", "%1 (not counted)").arg(set);
    const QString counted = pointsText(score->earned);
    return counted == set ? set : QCoreApplication::translate("Report", "%1 (counted as %2)").arg(set, counted);
}

} // namespace

ReportNote clauseNote(const Clause &clause, const Category &category, const QString &text)
{
    return {clause.id, clauseName(clause, category), text};
}

std::vector<ReportNote> decidingClauses(const Evaluation &evaluation)
{
    std::vector<ReportNote> notes;
    if (evaluation.conclusion != Conclusion::NotSatisfied)
        return notes;
    for (const Clause *clause : requiredClauses(evaluation, fails))
        notes.push_back(clauseNote(*clause, *evaluation.category, reasonSentence(*evaluation.find(clause->id))));
    return notes;
}

QString conclusionSentence(const Evaluation &evaluation)
{
    const Category &category = *evaluation.category;
    switch (evaluation.conclusion) {
    case Conclusion::Satisfied:
        return QCoreApplication::translate("Report", "Every required clause that is due is met.");
    case Conclusion::NotSatisfied:
        return failureText(requiredClauses(evaluation, fails), category);
    case Conclusion::Undetermined:
        return QCoreApplication::translate("Report",
                                           "These required clauses are still undetermined: %1. Best conclusion "
                                           "still reachable: %2; worst: %3.")
            .arg(listedNames(requiredClauses(evaluation, isOpen), category), conclusionWord(evaluation.best),
                 conclusionWord(evaluation.worst));
    }
    Q_UNREACHABLE();
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
            rows.push_back({clause->id, clauseName(*clause, *evaluation.category), check->text.in(language()),
                            i < evaluation.decisive});
    }
    return rows;
}

std::vector<ReportNote> interpretations(const Evaluation &evaluation)
{
    std::vector<ReportNote> notes;
    for (const ClauseResult &result : evaluation.clauses) {
        const QString &text = result.clause->interpretation.in(language());
        if (!text.isEmpty())
            notes.push_back(clauseNote(*result.clause, *evaluation.category, text));
    }
    return notes;
}

std::vector<ReportNote> manualPoints(const Evaluation &evaluation, const Score &score, const ManualPointsMap &points)
{
    std::vector<ReportNote> notes;
    for (const ClauseResult &result : evaluation.clauses) {
        const auto found = points.constFind(result.clause->id);
        if (found != points.cend())
            notes.push_back(clauseNote(*result.clause, *evaluation.category,
                                       QCoreApplication::translate("Report", "%1 points set by hand: %2")
                                           .arg(countedPoints(*found, score.find(result.clause->id)), found->reason)));
    }
    return notes;
}

ReportScore judgedScore(const JudgedCase &judged, const ScoringScheme &scheme)
{
    ReportScore report;
    report.scheme = schemeOriginText(scheme);
    report.schemeNote = scheme.note.in(language());
    for (const ElementScore &element : judged.score.elements) {
        const auto &elements = judged.evaluation.category->elements;
        const auto found = std::ranges::find(elements, element.elementId, &Element::id);
        if (found == elements.cend() || element.possible.isZero())
            continue;
        report.elements.push_back({element.elementId, found->title.in(language()), pointsText(element.earned),
                                   pointsText({element.possible, element.possible})});
    }
    if (hasBonus(judged.score))
        report.bonus = pointsText(judged.score.bonus);
    report.total = pointsText(judged.score.total);
    return report;
}

} // namespace yongping

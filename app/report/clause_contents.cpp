#include "report/report_parts.h"

#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

std::vector<ReportAnswer> answersOf(const Clause &clause, const AnswerSet &answers)
{
    std::vector<ReportAnswer> rows;
    for (const Check &check : clause.checks) {
        const Answer *answer = answers.find(check.id);
        ReportAnswer row;
        row.check = check.text.in(language());
        row.given = answer != nullptr;
        row.informative = check.informative || clause.level == Level::Informational;
        row.answer = answer ? answerText(check, *answer) : QCoreApplication::translate("Report", "not answered");
        rows.push_back(std::move(row));
    }
    return rows;
}

QString clausePoints(const Score &score, const Clause &clause)
{
    const ClauseScore *found = score.find(clause.id);
    if (!found || !found->counts)
        return {};
    const QString earned = pointsText(found->earned);
    if (found->isBonus)
        return QStringLiteral("+") + earned;
    return earned + u'/' + pointsText({found->possible, found->possible});
}

ReportClause reportClause(const ClauseResult &result, const JudgedCase &judged)
{
    const Clause &clause = *result.clause;
    ReportClause row;
    row.id = clause.id;
    row.name = clauseName(clause, *judged.evaluation.category);
    row.level = levelWord(clause.level);
    row.text = clause.text.in(language());
    row.answers = answersOf(clause, judged.answers);
    row.verdict = result.verdict;
    row.verdictWord = verdictWord(result.verdict);
    row.points = clausePoints(judged.score, clause);
    row.reason = clause.level == Level::Informational ? QString() : reasonSentence(result);
    return row;
}

void countRequired(ReportElement &part, const Element &element, const Evaluation &evaluation)
{
    for (const Clause &clause : element.clauses) {
        const ClauseResult *result = evaluation.find(clause.id);
        const bool valued = result && result->due && result->verdict != Verdict::NotApplicable;
        if (clause.level != Level::Required || !valued)
            continue;
        ++part.required;
        part.met += result->verdict == Verdict::Met ? 1 : 0;
    }
    if (part.required > 0)
        part.summary = QCoreApplication::translate("Report", "Required clauses met: %1 of %2")
                           .arg(part.met)
                           .arg(part.required);
}

} // namespace

std::vector<ReportElement> judgedElements(const JudgedCase &judged)
{
    std::vector<ReportElement> elements;
    for (const Element &element : judged.evaluation.category->elements) {
        ReportElement part;
        part.title = element.title.in(language());
        countRequired(part, element, judged.evaluation);
        for (const Clause &clause : element.clauses) {
            if (const ClauseResult *result = judged.evaluation.find(clause.id))
                part.clauses.push_back(reportClause(*result, judged));
        }
        elements.push_back(std::move(part));
    }
    return elements;
}

} // namespace yongping

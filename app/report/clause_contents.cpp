#include "report/contents.h"

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

ReportClause reportClause(const ClauseResult &result, const ReviewReportInput &input)
{
    const Clause &clause = *result.clause;
    ReportClause row;
    row.id = clause.id;
    row.level = levelWord(clause.level);
    row.text = clause.text.in(language());
    row.answers = answersOf(clause, input.review.answers);
    row.verdict = result.verdict;
    row.verdictWord = verdictWord(result.verdict);
    row.points = clausePoints(input.score, clause);
    row.reason = clause.level == Level::Informational ? QString() : reasonSentence(result);
    row.remark = input.review.remarks.value(clause.id).trimmed();
    const auto manual = input.review.points.constFind(clause.id);
    if (manual != input.review.points.cend())
        row.byHand = manual->reason;
    return row;
}

QString summaryOf(const Element &element, const Evaluation &evaluation)
{
    int due = 0;
    int met = 0;
    for (const Clause &clause : element.clauses) {
        const ClauseResult *result = evaluation.find(clause.id);
        const bool valued = result && result->due && result->verdict != Verdict::NotApplicable;
        if (clause.level != Level::Required || !valued)
            continue;
        ++due;
        met += result->verdict == Verdict::Met ? 1 : 0;
    }
    if (due == 0)
        return {};
    return QCoreApplication::translate("Report", "Required clauses met: %1 of %2").arg(met).arg(due);
}

} // namespace

std::vector<ReportElement> reportElements(const ReviewReportInput &input)
{
    std::vector<ReportElement> elements;
    for (const Element &element : input.evaluation.category->elements) {
        ReportElement part;
        part.title = element.title.in(language());
        part.summary = summaryOf(element, input.evaluation);
        for (const Clause &clause : element.clauses) {
            if (const ClauseResult *result = input.evaluation.find(clause.id))
                part.clauses.push_back(reportClause(*result, input));
        }
        elements.push_back(std::move(part));
    }
    return elements;
}

} // namespace yongping

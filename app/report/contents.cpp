#include "report/contents.h"

#include "wording/data_words.h"
#include "wording/words.h"

#include <QCoreApplication>

namespace yongping {

namespace {

QString progressText(const ReviewReportInput &input)
{
    const Progress progress = progressOf(input.evaluation, input.review.answers);
    return QCoreApplication::translate("Report", "Of %1 required checks that are due, %2 are answered.")
        .arg(QString::number(progress.total), QString::number(progress.answered));
}

std::vector<ReportFact> reviewFacts(const ReviewReportInput &input)
{
    std::vector<ReportFact> facts = projectFacts(input.data, input.evaluation, input.vocabularies);
    facts.push_back({QCoreApplication::translate("Report", "Reviewer"), input.review.reviewer});
    facts.push_back(criteriaFact(input.criteria));
    return facts;
}

std::vector<ReportElement> reviewElements(const ReviewReportInput &input)
{
    std::vector<ReportElement> elements = judgedElements({input.evaluation, input.score, input.review.answers});
    for (ReportElement &element : elements) {
        for (ReportClause &clause : element.clauses) {
            const auto add = [&](const QString &label, const QString &text) {
                if (!text.isEmpty())
                    clause.remarks.push_back({label, text});
            };
            add(QCoreApplication::translate("Report", "Points set by hand"),
                input.review.points.value(clause.id).reason);
            add(QCoreApplication::translate("Report", "Reviewer's remark"),
                input.review.remarks.value(clause.id).trimmed());
        }
    }
    return elements;
}

} // namespace

ReviewContents reviewContents(const ReviewReportInput &input)
{
    const JudgedCase judged{input.evaluation, input.score, input.review.answers};
    ReviewContents contents;
    contents.title = QCoreApplication::translate("Report", "Review Report on an Intelligent Manufacturing Project");
    contents.project = input.data.name;
    contents.sample = input.data.sample;
    contents.facts = reviewFacts(input);
    contents.conclusion = input.evaluation.conclusion;
    contents.conclusionWord = conclusionWord(input.evaluation.conclusion);
    contents.conclusionReason = conclusionSentence(input.evaluation);
    contents.deciding = decidingClauses(input.evaluation);
    contents.progress = progressText(input);
    contents.elements = reviewElements(input);
    contents.indicators = judgedIndicators(judged);
    contents.valueNotes = valueNotes(judged, input.data);
    contents.score = judgedScore(judged, input.scheme);
    contents.manualPoints = manualPoints(input.evaluation, input.score, input.review.points);
    contents.openChecks = openChecks(input.evaluation);
    contents.interpretations = interpretations(input.evaluation);
    contents.opinion = input.review.opinion.trimmed();
    contents.reviewer = input.review.reviewer;
    contents.date = dayText(input.made);
    return contents;
}

} // namespace yongping

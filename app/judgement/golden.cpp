#include "judgement/golden.h"

#include "base/iso_date.h"
#include "base/tr.h"
#include "criteria/loader.h"
#include "judgement/evaluator.h"

namespace yongping {

namespace {

Error unfit(const QString &key)
{
    return Error::refused(QStringLiteral("golden.fact"), tr("The fact “%1” has a value that is not known.").arg(key),
                          key);
}

Result<QDate> dateOf(const JsonValue &caseFile, const QString &key)
{
    const JsonValue *value = caseFile.find(key);
    if (!value)
        return QDate();
    const QDate date = value->isString() ? dateFromIso(value->toString()) : QDate();
    if (!date.isValid())
        return unfit(key);
    return date;
}

Result<std::optional<PlatformStatus>> statusOf(const JsonValue &caseFile)
{
    std::optional<PlatformStatus> stated;
    if (caseFile.find(u"platformStatus")) {
        stated = platformStatusFromName(caseFile.text(u"platformStatus"));
        if (!stated)
            return unfit(QStringLiteral("platformStatus"));
    }
    const Result<QDate> stageDate = dateOf(caseFile, QStringLiteral("stageDate"));
    if (!stageDate)
        return stageDate.error();
    const Result<QDate> operatingSince = dateOf(caseFile, QStringLiteral("operatingSince"));
    if (!operatingSince)
        return operatingSince.error();
    return derivePlatformStatus(*stageDate, *operatingSince, stated);
}

Result<Facts> factsOf(const JsonValue &caseFile)
{
    Facts facts;
    const std::optional<Stage> stage = stageFromName(caseFile.text(u"stage"));
    if (!stage)
        return unfit(QStringLiteral("stage"));
    facts.stage = *stage;
    const Result<std::optional<PlatformStatus>> status = statusOf(caseFile);
    if (!status)
        return status.error();
    facts.platformStatus = *status;
    if (const JsonValue *process = caseFile.find(u"processIndustry")) {
        if (!process->isBool())
            return unfit(QStringLiteral("processIndustry"));
        facts.processIndustry = process->toBool();
    }
    return facts;
}

Result<Evaluation> evaluateCase(const JsonValue &caseFile, const CategoryPtr &category)
{
    const Result<Facts> facts = factsOf(caseFile);
    if (!facts)
        return facts.error();
    const Result<AnswerSet> answers = AnswerSet::fromJson(*category, *caseFile.find(u"answers"));
    if (!answers)
        return answers.error();
    return evaluate(category, *facts, *answers);
}

void compare(const GoldenCase &golden, const Evaluation &evaluation, std::vector<GoldenMismatch> &mismatches)
{
    const QString conclusion = name(evaluation.conclusion);
    if (!golden.conclusion.isEmpty() && golden.conclusion != conclusion) {
        mismatches.push_back(
            {golden.name, tr("The conclusion %1 is expected and %2 comes out.").arg(golden.conclusion, conclusion)});
    }
    for (const auto &[clauseId, expected] : golden.verdicts) {
        const ClauseResult *result = evaluation.find(clauseId);
        if (!result) {
            mismatches.push_back({golden.name, tr("The clause %1 is not known.").arg(clauseId)});
        } else if (name(result->verdict) != expected) {
            mismatches.push_back({golden.name, tr("For %1 the verdict %2 is expected and %3 comes out.")
                                                   .arg(clauseId, expected, name(result->verdict))});
        }
    }
}

} // namespace

Result<std::vector<GoldenMismatch>> runGoldenCases(const QByteArray &file, const QString &fileName,
                                                   const CategoryPtr &category)
{
    const Result<std::vector<GoldenCase>> cases = loadGoldenCases(file, fileName, *category);
    if (!cases)
        return cases.error();
    std::vector<GoldenMismatch> mismatches;
    for (const GoldenCase &golden : *cases) {
        const Result<Evaluation> evaluation = evaluateCase(golden.caseFile, category);
        if (evaluation)
            compare(golden, *evaluation, mismatches);
        else
            mismatches.push_back({golden.name, evaluation.error().message});
    }
    return mismatches;
}

} // namespace yongping

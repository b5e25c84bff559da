#include "workstation/reports.h"

#include "judgement/evaluator.h"
#include "judgement/score.h"
#include "report/review_report.h"
#include "signing/pdfsign.h"
#include "signing/timestamp.h"
#include "workstation/identity.h"
#include "workstation/report_data.h"
#include "workstation/report_signers.h"
#include "workstation/schemes.h"

namespace yongping {

Result<ReportMaker> gatherReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                                 const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                                 Clock &clock, const std::optional<JsonValue> &pinnedScheme)
{
    const Result<Facts> facts = data.facts();
    if (!facts)
        return facts.error();
    const Evaluation evaluation = evaluate(category, *facts, review.answers);
    const Result<ScoringScheme> scheme = schemeOf(pinnedScheme, library);
    if (!scheme)
        return scheme.error();
    ReviewReportInput input{data, review, criteria, evaluation, score(evaluation, *scheme, review.points),
                            *scheme, library.vocabularies(), clock.now()};
    return ReportMaker([input = std::move(input), category, head, pinnedScheme]() mutable {
        ReportCase carried;
        carried.record.data = input.data;
        carried.record.reviews = {input.review};
        carried.record.scheme = pinnedScheme;
        carried.category = category;
        carried.head = head;
        carried.printed = printedResult(input.evaluation, input.score);
        carried.unnamed = isUnnamed(input.review.reviewer);
        input.attached = reportDataText(newReportData(ReportDataKind::Review, input.scheme, input.made, {carried}));
        return makeReviewReport(input);
    });
}

Result<QByteArray> makeReport(const CaseData &data, const CriteriaPin &criteria, const Review &review,
                              const CategoryPtr &category, const ChainHead &head, CriteriaLibrary &library,
                              Clock &clock, const std::optional<JsonValue> &pinnedScheme)
{
    return madeBy(gatherReport(data, criteria, review, category, head, library, clock, pinnedScheme));
}

Result<QByteArray> signReport(const QByteArray &pdf, const SignRequest &request, Clock &clock)
{
    const Result<SigningKey> key = loadSigningKey(request.keyFile, request.passphrase);
    if (!key)
        return key.error();
    const Result<QString> field = fieldToSign(pdf, key->certificate(), {request.field, request.otherName}, clock);
    if (!field)
        return field.error();
    return signPdf(pdf, *key,
                   {*field, request.reason, clock.now().toLocalTime(),
                    request.timeStamps.isEmpty() ? TimeStamper() : httpTimeStamper(request.timeStamps)});
}

} // namespace yongping

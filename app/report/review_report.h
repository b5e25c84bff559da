#pragma once

#include "base/language.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "criteria/scoring_scheme.h"
#include "criteria/vocabularies.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"

#include <QByteArray>
#include <QDateTime>

namespace yongping {

// Everything a review report is made from; nothing is looked up elsewhere, so that the same input gives the same pages.
struct ReviewReportInput
{
    CaseData data;
    Review review;
    CriteriaPin criteria;
    Evaluation evaluation;
    Score score;
    ScoringScheme scheme;
    Vocabularies vocabularies;
    QDateTime made; // printed as the date of the report
    QByteArray attached = {}; // the case data that the file carries, JSON; empty: none
};

// The review report as an A4 PDF in language(): text that can be searched and copied, vector chart, one empty signature
// field named "reviewer", ready for signPdf(). Needs a QGuiApplication (any platform plugin).
Result<QByteArray> makeReviewReport(const ReviewReportInput &input);

} // namespace yongping

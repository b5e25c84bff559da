#pragma once

#include "report/report_parts.h"
#include "report/review_report.h"

#include <QString>

#include <vector>

namespace yongping {

// What a review report says, in words and in its order, before anything is laid out. Plain data, testable without
// pages.
struct ReviewContents
{
    QString title;
    QString project;
    bool sample = false;
    std::vector<ReportFact> facts;

    Conclusion conclusion = Conclusion::Undetermined;
    QString conclusionWord;
    QString conclusionReason;
    std::vector<ReportNote> deciding; // clauses that keep the case from being satisfied, with their reasons
    QString progress;

    std::vector<ReportElement> elements;
    std::vector<ReportIndicators> indicators;
    std::vector<ReportNote> valueNotes;
    ReportScore score;
    std::vector<ReportNote> manualPoints;

    std::vector<ReportOpenCheck> openChecks;
    std::vector<ReportNote> interpretations;
    QString opinion;
    QString reviewer;
    QString date;
};

ReviewContents reviewContents(const ReviewReportInput &input);

} // namespace yongping

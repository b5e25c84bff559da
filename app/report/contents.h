#pragma once

#include "judgement/evaluator.h"
#include "report/review_report.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What a review report says, in words and in its order, before anything is laid out. Plain data, testable without
// pages.

struct ReportFact
{
    QString label;
    QString value;
};

struct ReportAnswer
{
    QString check; // what was asked
    QString answer;
    bool given = false;
    bool informative = false;
};

struct ReportClause
{
    QString id;
    QString level;
    QString text;
    std::vector<ReportAnswer> answers;
    Verdict verdict = Verdict::Undetermined;
    QString verdictWord;
    QString points; // "4/5", empty where the clause counts nothing
    QString reason;
    QString remark;
    QString byHand; // the reason of points set by hand
};

struct ReportElement
{
    QString title;
    QString summary; // "3 of 4 required clauses met"
    std::vector<ReportClause> clauses;
};

struct ReportIndicator
{
    QString title;
    QString unit;
    QString baseline;
    QString target;
    QString current;
    QString improvement;
    QString threshold;
    Verdict verdict = Verdict::Undetermined;
    QString verdictWord;
    std::optional<double> drawnImprovement; // in percent, for drawing only
    double drawnThreshold = 0;
};

struct ReportIndicators
{
    QString clauseId;
    QString summary; // "2 of 5 needed, 3 reached"
    std::vector<ReportIndicator> rows;
};

struct ReportPoints
{
    QString element;
    QString earned;
    QString possible;
};

struct ReportOpenCheck
{
    QString clauseId;
    QString check;
    bool decisive = false;
};

struct ReportNote
{
    QString clauseId;
    QString text;
};

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

    QString schemeTitle;
    QString schemeNote;
    std::vector<ReportPoints> points;
    QString bonus; // empty where there is none
    QString total;
    std::vector<ReportNote> manualPoints;

    std::vector<ReportOpenCheck> openChecks;
    std::vector<ReportNote> interpretations;
    QString opinion;
    QString reviewer;
    QString date;
};

ReviewContents reviewContents(const ReviewReportInput &input);

// The parts of it, each in a file of its own.
std::vector<ReportFact> reportFacts(const ReviewReportInput &input);
std::vector<ReportElement> reportElements(const ReviewReportInput &input);
std::vector<ReportIndicators> reportIndicators(const ReviewReportInput &input);

} // namespace yongping

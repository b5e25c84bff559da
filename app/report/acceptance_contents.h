#pragma once

#include "report/acceptance_report.h"
#include "report/report_parts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// What an acceptance report says, in words and in its order, before anything is laid out. Plain data, testable without
// pages.

struct AcceptanceMember
{
    QString name;
    QString role;
    QString attendance;
    bool present = true;
    bool isChair = false;
};

struct AcceptanceScore
{
    QString reviewer;
    Conclusion conclusion = Conclusion::Undetermined; // of this reviewer's own answers
    QString conclusionWord;
    QString points;
    QString distance; // from the mean of the others, "+12.5"; empty where it is not known
    QString leaning;  // harsh or lenient, else empty
};

struct AcceptanceElement
{
    QString title;
    QString required; // "3 of 4"; empty where none is due
    QString earned;
    QString possible;
    bool complete = true; // every required clause is met
};

struct AcceptancePromise
{
    QString clauseId;
    QString clause;
    QString title;
    QString promised;
    QString promisedAt;              // the stage
    std::vector<ReportFact> reached; // stage, value
    PromiseRow::State state = PromiseRow::State::Open;
    QString stateWord;
    QString shortfall;
    bool isNumber = false;
    std::optional<Decimal> fulfilment; // in percent of what was promised, by the last stage; for numbers above zero
};

// A check on which the reviewers did not all say the same.
struct AcceptanceDifference
{
    QString clauseId;
    QString clause;
    QString check;
    std::vector<ReportFact> values; // who, what: those of one mind together
    QString agreed;                 // empty where the panel settled nothing
    QString reason;
};

// Somebody's word, or own value, against what the panel agreed.
struct AcceptanceDissent
{
    QString reviewer;
    QString clauseId;
    QString clause;
    QString check;
    QString own; // empty where nothing was answered
    QString agreed;
    QString words; // empty where nothing was said
};

struct AcceptanceContents
{
    QString title;
    QString project;
    bool sample = false;
    std::vector<ReportFact> facts;

    Decision decision = Decision::Accepted;
    QString decisionWord;
    QString decisionSentence;
    Conclusion conclusion = Conclusion::Undetermined;
    QString conclusionWord;
    bool differs = false; // the decision is not what the conclusion suggests
    QString reason;       // the panel's

    std::vector<AcceptanceMember> members;

    std::vector<AcceptanceScore> scores;
    QString mean;
    bool trimmed = false;
    QString spread; // empty with fewer than two reviewers
    std::vector<ReportNote> manualPoints; // by reviewer

    QString conclusionReason;
    std::vector<ReportNote> deciding;
    std::vector<AcceptanceElement> elements;
    ReportScore score; // by the panel's answers

    std::vector<ReportIndicators> indicators;
    std::vector<ReportNote> valueNotes;
    std::vector<AcceptancePromise> promises;
    QStringList conditions;
    QString rectifyBy;
    std::vector<AcceptanceDifference> differences;
    std::vector<AcceptanceDissent> dissents;
    std::vector<ReportOpenCheck> openChecks;

    std::vector<ReportElement> clauses; // the appendix: the panel's answers, reasons, everybody's remarks
    std::vector<ReportFact> opinions;   // reviewer, opinion
    std::vector<ReportNote> interpretations;
    QString date;
};

// The record must have a decision.
AcceptanceContents acceptanceContents(const AcceptanceReportInput &input);

// Parts of it, in files of their own.
std::vector<AcceptancePromise> acceptancePromises(const Promises &promises);
std::vector<AcceptanceDifference> acceptanceDifferences(const AcceptanceReportInput &input);
std::vector<AcceptanceDissent> acceptanceDissents(const AcceptanceReportInput &input);

} // namespace yongping

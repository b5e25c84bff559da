#pragma once

#include "casework/case_data.h"
#include "criteria/vocabularies.h"
#include "judgement/evaluator.h"
#include "judgement/score.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What reports say of a case that was judged, in words and before anything is laid out: parts that the reports share.
// Plain data, testable without pages.

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
    QString name; // as the window names it
    QString level;
    QString text;
    std::vector<ReportAnswer> answers;
    Verdict verdict = Verdict::Undetermined;
    QString verdictWord;
    QString points; // "4/5", empty where the clause counts nothing
    QString reason;
    std::vector<ReportFact> remarks; // whose, and what
};

struct ReportElement
{
    QString title;
    QString summary;  // "3 of 4 required clauses met"
    int required = 0; // clauses that are due
    int met = 0;      // of these
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
    QString clause;  // its name
    QString summary; // "2 of 5 needed, 3 reached", and whether rounding leaves it so
    std::vector<ReportIndicator> rows;
};

struct ReportPoints
{
    QString elementId;
    QString element;
    QString earned;
    QString possible;
};

struct ReportScore
{
    QString scheme; // title, digest and whose it is
    QString schemeNote;
    std::vector<ReportPoints> elements;
    QString bonus; // empty where there is none
    QString total;
};

struct ReportOpenCheck
{
    QString clauseId;
    QString clause;
    QString check;
    bool decisive = false;
};

struct ReportNote
{
    QString clauseId;
    QString clause;
    QString text;
};

// A case with somebody's answers, evaluated and scored: one reviewer's or the panel's.
struct JudgedCase
{
    const Evaluation &evaluation;
    const Score &score;
    const AnswerSet &answers;
};

std::vector<ReportFact> projectFacts(const CaseData &data, const Evaluation &evaluation,
                                     const Vocabularies &vocabularies);
ReportFact criteriaFact(const CriteriaPin &pin);

QString conclusionSentence(const Evaluation &evaluation);
std::vector<ReportNote> decidingClauses(const Evaluation &evaluation); // those that keep it from being satisfied
std::vector<ReportOpenCheck> openChecks(const Evaluation &evaluation); // what can still change a verdict
std::vector<ReportNote> interpretations(const Evaluation &evaluation);
ReportNote clauseNote(const Clause &clause, const Category &category, const QString &text);
// What a reviewer set by hand, with the reason, and what of it counts by the scheme.
std::vector<ReportNote> manualPoints(const Evaluation &evaluation, const Score &score, const ManualPointsMap &points);

std::vector<ReportElement> judgedElements(const JudgedCase &judged); // without remarks
std::vector<ReportIndicators> judgedIndicators(const JudgedCase &judged);
// What looks odd about the values, and counts of indicators that rounding could turn; one sentence a note.
std::vector<ReportNote> valueNotes(const JudgedCase &judged, const CaseData &data);
ReportScore judgedScore(const JudgedCase &judged, const ScoringScheme &scheme);

} // namespace yongping

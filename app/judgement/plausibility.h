#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What looks odd about given values. A finding is a question to the reviewer: it never changes a verdict.
enum class FindingKind {
    BelowZero,         // a fall of more than 100 %: the result is below zero
    Magnitude,         // ten times as much or a tenth, or more; `factor` says which unit would explain it
    Copied,            // several indicators have the same baseline and the same result
    Unchanged,         // the result is the baseline
    Worse,             // the result lies on the wrong side of the baseline: direction mistaken, or exchanged
    Fraction,          // 0.85 where 85 % seems to be meant
    WithinRounding,    // rounding alone could make the whole improvement
    TargetAtBaseline,  // the target was reached before the project
    UnitDiffers,       // from the unit of the criteria
    BaselineLater,     // the baseline was measured after the result
    PeriodsOverlap,
    PeriodMissing,     // one period is given, the other is not
    ResultAfterStage,  // the result was measured after the date of the stage
};

QString name(FindingKind kind);

// Points into the category, which must outlive it.
struct Finding
{
    FindingKind kind = FindingKind::Unchanged;
    const Check *check = nullptr;
    std::vector<const IndicatorSpec *> indicators; // none for a plain percentage; several where values are copied
    IndicatorValue value;                          // of the first indicator
    std::optional<Decimal> number;                 // of a percentage: the answer; of a fraction: what is one
    std::optional<Decimal> factor;                 // of a magnitude: 10, 100, 1000 or 10000, where one explains it
    QDate stageDate;                               // of a result after the stage

    bool concerns(const IndicatorSpec &spec) const;
};

// What a case says besides its answers.
struct PlausibilityContext
{
    QDate stageDate;                    // invalid: not known
    const AnswerSet *targets = nullptr; // the case's promises; a target in an answer goes before
};

// Pure: everything odd, in the order of the criteria, and for one indicator in the order of FindingKind.
std::vector<Finding> plausibilityFindings(const Category &category, const AnswerSet &answers,
                                          const PlausibilityContext &context = {});
// Of one check alone.
std::vector<Finding> plausibilityFindings(const Check &check, const Answer &answer,
                                          const PlausibilityContext &context = {});

} // namespace yongping

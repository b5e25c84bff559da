#pragma once

#include "casework/case_data.h"
#include "judgement/evaluator.h"
#include "judgement/plausibility.h"
#include "judgement/rounding_margin.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// One indicator as the table and the chart show it. Numbers for drawing are doubles, everything worded is exact.
struct IndicatorRow
{
    enum class State { Met, Missed, Open };

    const IndicatorSpec *spec = nullptr;
    IndicatorProof proof;
    State state = State::Open;
    QString title;
    QString unit;
    QString thresholdText;     // "≥ 20 %"
    QString improvementText;   // "25 %", or empty while it cannot be computed
    QString remark;            // why it is open, in words
    double improvement = 0;    // percent, 0 while open
    double threshold = 0;      // percent
    std::optional<double> target; // percent of improvement that was promised; none without a baseline above zero
    QString targetText;           // "25 %"
    QStringList measured;         // "days", "2022 → 2023-06": the unit, and the periods where they are given
    IndicatorMargin margin;
    QStringList lookAt;           // what looks odd about it, in a few words each
    QStringList lookAtSentences;  // and whole

    Verdict verdict() const;
};

// Everything the page of indicators draws, made anew after every evaluation. Holds pointers into the category, which
// must outlive it.
struct IndicatorChartData
{
    const Check *check = nullptr; // none: the category has no indicators
    std::vector<IndicatorRow> rows;
    std::optional<int> needed;    // how many must reach their threshold; none where no requirement counts them
    int reached = 0;
    double axisLow =
        0; // the range of improvement to draw, in percent, around the thresholds and all that is not enormous
    double axisHigh = 0;
    double axisStep = 10;
    // Where what is drawn ends on the axis: what is many times as large as all else would leave nothing of the others.
    double shownEnd(double percent) const;
    bool isCutOff(double percent) const;

    std::vector<Finding> findings; // what looks odd about the values of all rows
    CountMargin margin;

    QString countSentence() const; // "2 of 5 needed, 3 reached."
    QStringList lookAtSentences() const;
    QString summary() const;       // the whole chart in words, for those who cannot see it
};

// The first indicators check of the category, or none.
const Check *indicatorsCheck(const Category &category);
std::vector<IndicatorRow> indicatorRows(const Check &check, const IndicatorValues &values);
// The case says when its stage is, and what was promised.
IndicatorChartData indicatorChartData(const Evaluation &evaluation, const AnswerSet &answers,
                                      const CaseData &data = {});

} // namespace yongping

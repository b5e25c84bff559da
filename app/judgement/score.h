#pragma once

#include "base/decimal.h"
#include "criteria/scoring_scheme.h"
#include "judgement/evaluator.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// Points that a reviewer set by hand for a clause, with the reason; they replace the computed ones.
struct ManualPoints
{
    Decimal points;
    QString reason;

    friend bool operator==(const ManualPoints &, const ManualPoints &) = default;
};

using ManualPointsMap = QHash<QString, ManualPoints>; // by clause id

// Low equals high once nothing that counts is missing.
struct PointRange
{
    Decimal low;
    Decimal high;

    bool isDecided() const { return low == high; }
    friend bool operator==(const PointRange &, const PointRange &) = default;
};

struct ClauseScore
{
    QString clauseId;
    PointRange earned;
    Decimal possible;     // zero where the clause leaves numerator and denominator
    bool counts = false;
    bool isBonus = false; // encouraged or optional
    bool byHand = false;
};

struct ElementScore
{
    QString elementId;
    PointRange earned;
    Decimal possible;
};

// Points beside the verdicts, by an organiser's scheme; display values are rounded half up to two digits, sums are not
// made from rounded parts.
struct Score
{
    QString schemeId;
    std::vector<ClauseScore> clauses;
    std::vector<ElementScore> elements;
    PointRange bonus;
    PointRange total; // of 100, not applicable and not due parts left out, bonus added

    const ClauseScore *find(QStringView clauseId) const;
};

Score score(const Evaluation &evaluation, const ScoringScheme &scheme, const ManualPointsMap &byHand = {});

} // namespace yongping

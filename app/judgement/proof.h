#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"
#include "judgement/verdict.h"

#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// Whether a part has a value at all.
enum class Presence { Valued, NotDue, NotApplicable };

// Why something could not be determined or computed.
enum class Obstacle { None, Missing, PartlyMissing, BaselineNotPositive, OpenFact };

// How one indicator stands: its improvement in percent and what it lacks or exceeds.
struct IndicatorProof
{
    const IndicatorSpec *spec = nullptr;
    IndicatorValue value;
    // In percent, rounded towards zero to six digits, for display; the verdict is exact.
    std::optional<Decimal> improvement;
    std::optional<Decimal> margin;      // improvement − threshold, likewise
    Interval interval;
    Obstacle obstacle = Obstacle::None;
};

// One node of the explanation of a verdict; mirrors the requirement's tree. Holds plain values and pointers into the
// category, which must outlive it (Evaluation keeps it alive).
struct Proof
{
    Requirement::Op op = Requirement::Op::All;
    Presence presence = Presence::Valued;
    Interval interval;
    Stage due = Stage::Application; // from which stage on this part is due
    bool encouraged = false;
    Obstacle obstacle = Obstacle::None;

    const Check *check = nullptr;      // of Judged, AtLeast, MoreThan; of a branch by a choice, that choice
    std::optional<Judgement> judgement;
    std::optional<Decimal> value;      // the number compared: a count, an amount, how many were chosen or reached
    std::optional<Decimal> highest;    // of indicators: how many can still be reached
    std::optional<Decimal> threshold;  // of comparisons and of k-of-n
    std::optional<Decimal> margin;     // value − threshold
    std::vector<IndicatorProof> indicators;

    QString subject;                   // of branches: the fact or choice asked
    QString branch; // of a child of an open branch: the value it stands for; of a branch: the value taken
    std::vector<Proof> children;
    std::vector<std::size_t> carriedBy; // children that alone give the value (of Any and KOf)
    QStringList missing;                // ids of unanswered checks below that are due and asked

    Verdict verdict() const;
};

} // namespace yongping

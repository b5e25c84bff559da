#pragma once

#include "base/decimal.h"
#include "base/json.h"
#include "base/language.h"
#include "base/result.h"

#include <QHash>
#include <QString>

namespace yongping {

class Category;

// The organiser's points; never part of the standard. Per category every element has points that sum to 100; its
// clauses share them. Read from files of format "yongping-scoring/1".
struct ScoringScheme
{
    QString id;
    QString digest;
    LocalText title;
    LocalText note;
    Decimal partialShare; // of a clause's points that `partial` earns, between 0 and 1
    Decimal bonusPerClause; // for each met encouraged or optional clause
    Decimal bonusCap;
    QHash<QString, QHash<QString, Decimal>> points; // category → element → points

    static Result<ScoringScheme> fromJson(const JsonValue &json);
    // Elements without points, points for unknown elements, sums other than 100; empty when all is well.
    QStringList findingsFor(const Category &category) const;
};

// What ScoringScheme::fromJson reads, with the same digest.
JsonValue toJson(const ScoringScheme &scheme);

} // namespace yongping

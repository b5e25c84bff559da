#pragma once

#include <QString>

#include <optional>

namespace yongping {

// What the standard says of a clause, given the answers. Undetermined never means not met.
enum class Verdict { Met, Partial, NotMet, Undetermined, NotDue, NotApplicable, Informational };
enum class Conclusion { Satisfied, NotSatisfied, Undetermined };

QString name(Verdict verdict);
QString name(Conclusion conclusion);
std::optional<Verdict> verdictFromName(QStringView name);
std::optional<Conclusion> conclusionFromName(QStringView name);

// The order of values: not_met < partial < met. All-of takes the least, any-of the greatest.
enum class Grade { NotMet, Partial, Met };

// The grades that are still possible: a missing answer is the whole interval.
struct Interval
{
    Grade low = Grade::NotMet;
    Grade high = Grade::Met;

    bool isDecided() const { return low == high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

} // namespace yongping

#pragma once

#include "base/decimal.h"

#include <optional>

namespace yongping {

// A number as somebody gave it: its exact value, and with how many digits after the point. 20.0 equals 20 where it is
// judged, but it says more of how finely it was measured.
class GivenNumber : public Decimal
{
public:
    GivenNumber() = default;
    GivenNumber(const Decimal &value); // as many digits as the value has
    static std::optional<GivenNumber> parse(QStringView text);

    int digits() const { return m_digits; }
    QString toString() const { return toFixed(m_digits); } // as it was given
    // What it may have been before it was rounded: from value − step to value + step, 19.95 to 20.05 for 20.0.
    Decimal halfStep() const;

private:
    int m_digits = 0;
};

// The same value, given with as many digits.
bool sameAsGiven(const std::optional<GivenNumber> &a, const std::optional<GivenNumber> &b);

} // namespace yongping

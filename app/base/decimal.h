#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <memory>
#include <optional>

namespace yongping {

// An exact decimal number: coefficient × 10^-scale, always normalised, so that 80.000 equals 80. Addition, subtraction
// and multiplication never round; division names its digits and its direction. Thresholds are compared on these values
// from the keyboard or the JSON token on, never on doubles.
class Decimal
{
public:
    // The most digits a number may have before or after its point; longer ones are refused, not rounded.
    static constexpr int MaxDigits = 60;

    enum class Rounding { Down, HalfUp };

    Decimal();
    Decimal(long long value);

    // Reads "-12.50"; with an exponent only where `allowExponent` (a JSON token). Nothing else is a number here: no
    // plus sign, blank, thousands separator, "inf" or "nan".
    static std::optional<Decimal> parse(QStringView text, bool allowExponent = false);

    QString toString() const;
    // With exactly `digits` after the point, for display.
    QString toFixed(int digits, Rounding rounding = Rounding::HalfUp) const;
    double toDouble() const; // for drawing only

    bool isInteger() const { return m_scale == 0; }
    bool isNegative() const;
    bool isZero() const;

    Decimal operator-() const;
    // Rounds towards zero or half away from zero; `divisor` must not be zero.
    Decimal dividedBy(const Decimal &divisor, int digits, Rounding rounding) const;
    Decimal rounded(int digits, Rounding rounding) const;

    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    // Boost's integers stay in the source file: their header costs more to compile than all of Qt that is used here.
    struct Integer;
    Decimal(std::shared_ptr<const Integer> coefficient, int scale);

    std::shared_ptr<const Integer> m_coefficient; // never changed, so copies share it; null only after a move
    int m_scale = 0;                              // digits after the point, never negative
};

} // namespace yongping

#include "base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace yongping {

namespace {

using Big = boost::multiprecision::cpp_int;

Big power(int exponent)
{
    return boost::multiprecision::pow(Big(10), static_cast<unsigned>(exponent));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The digits of an exponent with their optional sign; none that could lead out of Decimal's range.
std::optional<int> parseExponent(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value > 2 * Decimal::MaxDigits)
        return std::nullopt;
    return negative ? -value : value;
}

} // namespace

struct Decimal::Integer
{
    Big value;

    // The coefficient of `decimal` as if it had `scale` digits after the point.
    static Big of(const Decimal &decimal, int scale)
    {
        const Big &value = decimal.m_coefficient->value;
        return scale == decimal.m_scale ? value : Big(value * power(scale - decimal.m_scale));
    }
    static Decimal decimal(Big coefficient, int scale)
    {
        while (scale > 0 && coefficient % 10 == 0) {
            coefficient /= 10;
            --scale;
        }
        return Decimal(std::make_shared<const Integer>(Integer{std::move(coefficient)}), scale);
    }
};

Decimal::Decimal() : Decimal(0) {}

Decimal::Decimal(long long value) : m_coefficient(std::make_shared<const Integer>(Integer{value})) {}

Decimal::Decimal(std::shared_ptr<const Integer> coefficient, int scale)
    : m_coefficient(std::move(coefficient)), m_scale(scale)
{
}

std::optional<Decimal> Decimal::parse(QStringView text, bool allowExponent)
{
    qsizetype at = 0;
    const auto more = [&] { return at < text.size(); };
    const bool negative = more() && text[at] == u'-';
    if (negative)
        ++at;

    Big coefficient = 0;
    // A text beyond the limit is left at once: its length must not cost time.
    const auto digits = [&] {
        int count = 0;
        for (; more() && isDigit(text[at]) && count <= MaxDigits; ++at, ++count)
            coefficient = coefficient * 10 + (text[at].unicode() - u'0');
        return count;
    };
    const int whole = digits();
    if (whole == 0 || whole > MaxDigits)
        return std::nullopt;
    int fraction = 0;
    if (more() && text[at] == u'.') {
        ++at;
        fraction = digits();
        if (fraction == 0 || fraction > MaxDigits)
            return std::nullopt;
    }
    int exponent = 0;
    if (more() && allowExponent && (text[at] == u'e' || text[at] == u'E')) {
        const std::optional<int> given = parseExponent(text.sliced(at + 1));
        if (!given)
            return std::nullopt;
        exponent = *given;
        at = text.size();
    }
    if (more())
        return std::nullopt;

    const int scale = fraction - exponent;
    const Decimal value = scale < 0 ? Integer::decimal(coefficient * power(-scale), 0)
                                    : Integer::decimal(std::move(coefficient), scale);
    if (value.m_scale > MaxDigits || value.m_coefficient->value >= power(MaxDigits + value.m_scale))
        return std::nullopt;
    return negative ? -value : value;
}

QString Decimal::toString() const
{
    return toFixed(m_scale);
}

QString Decimal::toFixed(int digits, Rounding rounding) const
{
    const Decimal value = rounded(digits, rounding);
    QString text = QString::fromStdString(Big(abs(Integer::of(value, digits))).str());
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return value.isNegative() ? u'-' + text : text;
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

bool Decimal::isNegative() const
{
    return m_coefficient->value < 0;
}

bool Decimal::isZero() const
{
    return m_coefficient->value == 0;
}

Decimal Decimal::operator-() const
{
    return Integer::decimal(-m_coefficient->value, m_scale);
}

Decimal Decimal::dividedBy(const Decimal &divisor, int digits, Rounding rounding) const
{
    Q_ASSERT(!divisor.isZero());
    // One digit more than asked for; rounding half up needs no more when a remainder only ever pushes away from zero.
    const int shift = digits + 1 + divisor.m_scale - m_scale;
    Big numerator = m_coefficient->value;
    Big denominator = divisor.m_coefficient->value;
    if (shift >= 0)
        numerator *= power(shift);
    else
        denominator *= power(-shift);
    return Integer::decimal(numerator / denominator, digits + 1).rounded(digits, rounding);
}

Decimal Decimal::rounded(int digits, Rounding rounding) const
{
    if (m_scale <= digits)
        return *this;
    const Big &coefficient = m_coefficient->value;
    const Big step = power(m_scale - digits);
    Big quotient = coefficient / step;
    const Big rest = abs(coefficient % step);
    if (rounding == Rounding::HalfUp && rest * 2 >= step)
        quotient += coefficient < 0 ? -1 : 1;
    return Integer::decimal(std::move(quotient), digits);
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Decimal::Integer::decimal(Decimal::Integer::of(a, scale) + Decimal::Integer::of(b, scale), scale);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return a + -b;
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return Decimal::Integer::decimal(a.m_coefficient->value * b.m_coefficient->value, a.m_scale + b.m_scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const int order = Decimal::Integer::of(a, scale).compare(Decimal::Integer::of(b, scale));
    return order <=> 0;
}

} // namespace yongping

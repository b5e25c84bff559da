#include "base/decimal.h"

#include <algorithm>

namespace yongping {

namespace {

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

Decimal::Decimal(Integer coefficient, int scale) : m_coefficient(std::move(coefficient)), m_scale(scale)
{
    while (m_scale > 0 && m_coefficient % 10 == 0) {
        m_coefficient /= 10;
        --m_scale;
    }
}

Decimal::Integer Decimal::power(int exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

Decimal::Integer Decimal::coefficientAt(int scale) const
{
    return scale == m_scale ? m_coefficient : Integer(m_coefficient * power(scale - m_scale));
}

std::optional<Decimal> Decimal::parse(QStringView text, bool allowExponent)
{
    qsizetype at = 0;
    const auto more = [&] { return at < text.size(); };
    const bool negative = more() && text[at] == u'-';
    if (negative)
        ++at;

    Integer coefficient = 0;
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
    const Decimal value = scale < 0 ? Decimal(coefficient * power(-scale), 0) : Decimal(std::move(coefficient), scale);
    if (value.m_scale > MaxDigits || value.m_coefficient >= power(MaxDigits + value.m_scale))
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
    QString text = QString::fromStdString(Integer(abs(value.coefficientAt(digits))).str());
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

Decimal Decimal::operator-() const
{
    return Decimal(-m_coefficient, m_scale);
}

Decimal Decimal::dividedBy(const Decimal &divisor, int digits, Rounding rounding) const
{
    Q_ASSERT(!divisor.isZero());
    // One digit more than asked for; rounding half up needs no more when a remainder only ever pushes away from zero.
    const int shift = digits + 1 + divisor.m_scale - m_scale;
    Integer numerator = m_coefficient;
    Integer denominator = divisor.m_coefficient;
    if (shift >= 0)
        numerator *= power(shift);
    else
        denominator *= power(-shift);
    const Integer quotient = numerator / denominator;
    return Decimal(quotient, digits + 1).rounded(digits, rounding);
}

Decimal Decimal::rounded(int digits, Rounding rounding) const
{
    if (m_scale <= digits)
        return *this;
    const Integer step = power(m_scale - digits);
    Integer quotient = m_coefficient / step;
    const Integer rest = abs(m_coefficient % step);
    if (rounding == Rounding::HalfUp && rest * 2 >= step)
        quotient += m_coefficient < 0 ? -1 : 1;
    return Decimal(std::move(quotient), digits);
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Decimal(a.coefficientAt(scale) + b.coefficientAt(scale), scale);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return a + -b;
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return Decimal(a.m_coefficient * b.m_coefficient, a.m_scale + b.m_scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    const int order = a.coefficientAt(scale).compare(b.coefficientAt(scale));
    return order <=> 0;
}

} // namespace yongping

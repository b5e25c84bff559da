#include "judgement/given_number.h"

#include <QString>

#include <algorithm>

namespace yongping {

namespace {

int digitsAfterPoint(QStringView number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

} // namespace

GivenNumber::GivenNumber(const Decimal &value) : Decimal(value), m_digits(digitsAfterPoint(value.toString())) {}

std::optional<GivenNumber> GivenNumber::parse(QStringView text)
{
    const std::optional<Decimal> value = Decimal::parse(text);
    if (!value)
        return std::nullopt;
    GivenNumber number(*value);
    number.m_digits = std::max(number.m_digits, digitsAfterPoint(text));
    return number;
}

Decimal GivenNumber::halfStep() const
{
    static const Decimal tenth = *Decimal::parse(u"0.1");
    Decimal half = *Decimal::parse(u"0.5");
    for (int digit = 0; digit < m_digits; ++digit)
        half = half * tenth;
    return half;
}

bool sameAsGiven(const std::optional<GivenNumber> &a, const std::optional<GivenNumber> &b)
{
    return a == b && (!a || a->digits() == b->digits());
}

} // namespace yongping

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
    return *Decimal::parse(QString(QStringLiteral("0.") + QString(m_digits, u'0') + u'5'));
}

bool sameAsGiven(const std::optional<GivenNumber> &a, const std::optional<GivenNumber> &b)
{
    return a == b && (!a || a->digits() == b->digits());
}

} // namespace yongping

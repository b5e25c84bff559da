#include "judgement/period.h"

#include <QRegularExpression>

namespace yongping {

namespace {

constexpr int MonthsOfQuarter = 3, MonthsOfYear = 12;

int monthsOf(Period::Kind kind)
{
    return kind == Period::Kind::Year ? MonthsOfYear : kind == Period::Kind::Quarter ? MonthsOfQuarter : 1;
}

} // namespace

std::optional<Period> Period::parse(QStringView text)
{
    // Digits are spelled out: \d would take those of every script.
    static const QRegularExpression form(
        QStringLiteral("\\A((?:19|20|21)[0-9]{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2) && !match.capturedView(2).isEmpty())
        return Period{Kind::Quarter, year, match.capturedView(2).toInt()};
    if (match.hasCaptured(3))
        return Period{Kind::Month, year, match.capturedView(3).toInt()};
    return Period{Kind::Year, year, 1};
}

QString Period::toString() const
{
    const QString number = QString::number(year);
    switch (kind) {
    case Kind::Year: return number;
    case Kind::Quarter: return QStringLiteral("%1-Q%2").arg(number).arg(part);
    case Kind::Month: return QStringLiteral("%1-%2").arg(number).arg(part, 2, 10, QLatin1Char('0'));
    }
    Q_UNREACHABLE();
}

QDate Period::firstDay() const
{
    return {year, (part - 1) * monthsOf(kind) + 1, 1};
}

QDate Period::lastDay() const
{
    return firstDay().addMonths(monthsOf(kind)).addDays(-1);
}

} // namespace yongping

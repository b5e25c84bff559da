#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace yongping {

// The time that a value was measured over: a year, a quarter or a month.
struct Period
{
    enum class Kind { Year, Quarter, Month };

    Kind kind = Kind::Year;
    int year = 0;
    int part = 1; // the quarter or the month, from 1

    // "2022", "2022-Q3", "2023-06" and nothing else.
    static std::optional<Period> parse(QStringView text);
    QString toString() const;
    QDate firstDay() const;
    QDate lastDay() const;

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace yongping

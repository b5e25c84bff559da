#pragma once

#include <QString>

namespace yongping {

// A number as people read it: one below zero has a minus sign, not a hyphen. Not for what is typed in, nor for data.
QString shownFigure(QString number);

// The same, grouped by thousands.
QString groupedDigits(const QString &number);

} // namespace yongping

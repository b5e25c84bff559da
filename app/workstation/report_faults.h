#pragma once

#include "base/result.h"
#include "base/tr.h"

#include <QString>

namespace yongping {

// What is said of case data in a report that are not as they should be.

// Puts the place in the data before what is wrong there.
inline Error inPlace(const QString &place, Error error)
{
    error.message = yongping::tr("%1: %2").arg(place, error.message);
    error.key = error.key.isEmpty() ? place : place + u'.' + error.key;
    return error;
}

inline Error wrong(const QString &place, const QString &message)
{
    return inPlace(place, Error::refused(QStringLiteral("report.data"), message));
}

} // namespace yongping

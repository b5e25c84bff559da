#pragma once

#include <QDate>
#include <QString>

namespace yongping {

// Of a text such as "2023-06-30"; no date of any other, though Qt reads "2023/06/30" and "2023-06-30T12" too.
inline QDate dateFromIso(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.toString(Qt::ISODate) == text ? date : QDate();
}

} // namespace yongping

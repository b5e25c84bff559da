#pragma once

#include "report/acceptance_report.h"

#include <QTimeZone>

namespace yongping::test {

inline QDateTime ledgerDate()
{
    return QDateTime(QDate(2026, 11, 3), QTime(9, 30), QTimeZone::utc());
}

// A case about which nothing is known yet.
inline LedgerEntry ledgerEntry(const QString &category, int number)
{
    LedgerEntry entry;
    entry.data.id = CaseId(QStringLiteral("case-%1").arg(number));
    entry.data.name = QStringLiteral("项目%1").arg(number);
    entry.data.category = category;
    entry.category = QStringLiteral("title of ") + category;
    return entry;
}

} // namespace yongping::test

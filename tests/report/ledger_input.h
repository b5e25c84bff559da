#pragma once

#include "report/acceptance_report.h"

#include <QTimeZone>

#include <array>

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

// Cases of every conclusion and decision in two categories.
inline std::vector<LedgerEntry> variedLedger(int count)
{
    const auto at = [](int i, const auto &choices) { return choices[static_cast<std::size_t>(i) % choices.size()]; };
    const std::array decisions{Decision::Accepted, Decision::AcceptedAfterRectification, Decision::Rejected};
    const std::array conclusions{Conclusion::Satisfied, Conclusion::NotSatisfied, Conclusion::Undetermined};
    std::vector<LedgerEntry> entries;
    for (int i = 0; i < count; ++i) {
        const bool isEarly = i < count / 2;
        LedgerEntry entry = ledgerEntry(QString::fromLatin1(isEarly ? "fiveg-pilot" : "discrete-factory"), i + 1);
        entry.data.stage = i % 2 == 0 ? Stage::Application : Stage::Recognition;
        entry.data.dueDate = QDate(2026, 12, 31);
        entry.conclusion = at(i, conclusions);
        entry.decision.emplace();
        entry.decision->decision = at(i, decisions);
        entry.decision->rectifyBy = QDate(2027, 1, 31);
        entries.push_back(entry);
    }
    return entries;
}

} // namespace yongping::test

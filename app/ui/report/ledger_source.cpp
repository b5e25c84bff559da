#include "ui/report/ledger_source.h"

#include "workstation/desk.h"
#include "workstation/office.h"

#include <algorithm>

namespace yongping {

LedgerSource::LedgerSource(Desk &desk, QObject *parent)
    : ReportSource(parent), m_desk(desk), m_watch(desk, [this](const CaseId &id) { return concerns(id); })
{
    connect(&m_watch, &CaseWatch::changed, this, [this] {
        dropDeleted();
        Q_EMIT outdated();
    });
}

void LedgerSource::setCases(const std::vector<CaseId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT replaced();
}

int LedgerSource::count() const
{
    return static_cast<int>(m_ids.empty() ? m_desk.cases().size() : m_ids.size());
}

QString LedgerSource::subject() const
{
    return tr("%n case(s)", nullptr, count());
}

QFuture<Result<QByteArray>> LedgerSource::make()
{
    m_desk.refreshCases();
    const QFuture<Result<QByteArray>> ledger = m_desk.office().ledger(m_ids);
    m_watch.follow(ledger);
    return ledger;
}

bool LedgerSource::concerns(const CaseId &id) const
{
    return m_ids.empty() || std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
}

// A case that is gone cannot be in the ledger; with the last one chosen the ledger is of all again.
void LedgerSource::dropDeleted()
{
    const std::vector<CaseSummary> &cases = m_desk.cases();
    std::erase_if(m_ids, [&](const CaseId &id) {
        return std::none_of(cases.begin(), cases.end(),
                            [&](const CaseSummary &summary) { return summary.data.id == id; });
    });
}

} // namespace yongping

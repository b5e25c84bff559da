#include "ui/report/acceptance_source.h"

#include "workstation/desk.h"
#include "workstation/office.h"

#include <algorithm>

namespace yongping {

AcceptanceSource::AcceptanceSource(Desk &desk, QObject *parent)
    : ReportSource(parent), m_desk(desk), m_watch(desk, [this](const CaseId &id) { return concerns(id); })
{
    connect(&m_watch, &CaseWatch::changed, this, &ReportSource::outdated);
}

QString AcceptanceSource::subject() const
{
    return review() ? review()->data().name : QString();
}

CaseId AcceptanceSource::caseId() const
{
    return review() ? review()->data().id : CaseId();
}

QFuture<Result<QByteArray>> AcceptanceSource::make()
{
    m_desk.refreshCases();
    const QFuture<Result<QByteArray>> report = m_desk.office().acceptanceReport(caseId());
    m_watch.follow(report);
    return report;
}

ReportSource::Change AcceptanceSource::changeBetween(const OpenReview *before, const OpenReview *after) const
{
    const bool same = before && after && before->data().id == after->data().id;
    return same ? Change::None : Change::Replaced;
}

// The other stages of the project hold what was promised.
bool AcceptanceSource::concerns(const CaseId &id) const
{
    if (!review() || id == review()->data().id)
        return review() != nullptr;
    const QString &project = review()->data().projectId;
    const std::vector<CaseSummary> &cases = m_desk.cases();
    return !project.isEmpty() && std::any_of(cases.begin(), cases.end(), [&](const CaseSummary &summary) {
        return summary.data.id == id && summary.data.projectId == project;
    });
}

} // namespace yongping

#include "ui/report/case_watch.h"

#include "base/when_done.h"
#include "workstation/desk.h"
#include "workstation/office.h"

namespace yongping {

CaseWatch::CaseWatch(Desk &desk, std::function<bool(const CaseId &)> concerns, QObject *parent)
    : QObject(parent), m_desk(desk), m_concerns(std::move(concerns)), m_known(present())
{
    connect(&desk, &Desk::casesChanged, this, &CaseWatch::compare);
    connect(&desk.office(), &Office::caseChanged, this, [this](const CaseId &id) {
        if (m_readings == 0 && m_concerns(id))
            Q_EMIT changed();
    });
}

void CaseWatch::follow(const QFuture<Result<QByteArray>> &reading)
{
    ++m_readings;
    whenDone(reading, this, [this](const Result<QByteArray> &) {
        --m_readings;
        m_known = present();
    });
}

std::map<QString, QDateTime> CaseWatch::present() const
{
    std::map<QString, QDateTime> updated;
    for (const CaseSummary &summary : m_desk.cases()) {
        if (m_concerns(summary.data.id))
            updated.emplace(summary.data.id.toString(), summary.updated);
    }
    return updated;
}

void CaseWatch::compare()
{
    if (m_readings > 0)
        return;
    std::map<QString, QDateTime> now = present();
    if (std::exchange(m_known, now) != now)
        Q_EMIT changed();
}

} // namespace yongping

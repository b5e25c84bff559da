#pragma once

#include "ui/report/case_watch.h"
#include "ui/report/report_source.h"

namespace yongping {

class Desk;

// The acceptance report of the case that lies open: of all its reviews and the panel's decision, as the store has them.
class AcceptanceSource : public ReportSource
{
    Q_OBJECT
public:
    explicit AcceptanceSource(Desk &desk, QObject *parent = nullptr);

    ReportKind kind() const override { return ReportKind::Acceptance; }
    bool isReady() const override { return review() != nullptr; }
    QString subject() const override;
    CaseId caseId() const override;
    QFuture<Result<QByteArray>> make() override;

protected:
    Change changeBetween(const OpenReview *before, const OpenReview *after) const override;

private:
    bool concerns(const CaseId &id) const;

    Desk &m_desk;
    CaseWatch m_watch;
};

} // namespace yongping

#pragma once

#include "ui/report/case_watch.h"
#include "ui/report/report_source.h"

#include <vector>

namespace yongping {

class Desk;

// The ledger of all cases on the desk, or of those that were chosen.
class LedgerSource : public ReportSource
{
    Q_OBJECT
public:
    explicit LedgerSource(Desk &desk, QObject *parent = nullptr);

    // None: all.
    void setCases(const std::vector<CaseId> &ids);
    const std::vector<CaseId> &cases() const { return m_ids; }

    ReportKind kind() const override { return ReportKind::Ledger; }
    bool isReady() const override { return count() > 0; }
    QString subject() const override;
    QFuture<Result<QByteArray>> make() override;

protected:
    Change changeBetween(const OpenReview *, const OpenReview *) const override { return Change::None; }

private:
    int count() const;
    bool concerns(const CaseId &id) const;
    void dropDeleted();

    Desk &m_desk;
    std::vector<CaseId> m_ids;
    CaseWatch m_watch;
};

} // namespace yongping

#pragma once

#include "ui/report/report_source.h"

namespace yongping {

class Desk;

// The report of the open review.
class ReviewSource : public ReportSource
{
    Q_OBJECT
public:
    explicit ReviewSource(Desk &desk, QObject *parent = nullptr);

    ReportKind kind() const override { return ReportKind::Review; }
    bool isReady() const override { return review() != nullptr; }
    QString subject() const override;
    CaseId caseId() const override;
    QFuture<Result<QByteArray>> make() override;
    bool hasChanged() const override; // the opinion changes without a signal

protected:
    Change changeBetween(const OpenReview *before, const OpenReview *after) const override;

private:
    Desk &m_desk;
    QString m_madeOpinion;
};

} // namespace yongping

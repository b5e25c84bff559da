#include "ui/report/report_source.h"

#include "workstation/desk.h"

namespace yongping {

void ReportSource::setReview(const std::shared_ptr<OpenReview> &review)
{
    if (review == m_review)
        return;
    if (m_review)
        disconnect(m_review.get(), nullptr, this, nullptr);
    const std::shared_ptr<OpenReview> before = std::exchange(m_review, review);
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, &ReportSource::outdated);
        connect(m_review.get(), &OpenReview::remarkChanged, this, &ReportSource::outdated);
        connect(m_review.get(), &OpenReview::dataChanged, this, &ReportSource::outdated);
    }
    switch (changeBetween(before.get(), m_review.get())) {
    case Change::None: break;
    case Change::Outdated: Q_EMIT outdated(); break;
    case Change::Replaced: Q_EMIT replaced(); break;
    }
}

} // namespace yongping

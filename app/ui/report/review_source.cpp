#include "ui/report/review_source.h"

#include "workstation/desk.h"
#include "workstation/office.h"

namespace yongping {

namespace {

// As far as it is printed.
bool isSame(const OpenReview &before, const OpenReview &after)
{
    const Review &one = before.review();
    const Review &other = after.review();
    return before.data() == after.data() && one.reviewer == other.reviewer
           && one.answers.toJson(*before.category()) == other.answers.toJson(*after.category())
           && one.remarks == other.remarks && one.points == other.points && one.opinion == other.opinion;
}

} // namespace

ReviewSource::ReviewSource(Desk &desk, QObject *parent) : ReportSource(parent), m_desk(desk) {}

QString ReviewSource::subject() const
{
    return review() ? review()->data().name : QString();
}

CaseId ReviewSource::caseId() const
{
    return review() ? review()->data().id : CaseId();
}

QFuture<Result<QByteArray>> ReviewSource::make()
{
    const OpenReview &open = *review();
    m_madeOpinion = open.review().opinion;
    return m_desk.office().reviewReport(open);
}

bool ReviewSource::hasChanged() const
{
    return review() && review()->review().opinion != m_madeOpinion;
}

// A case that was read anew from the store may hold the very same review.
ReportSource::Change ReviewSource::changeBetween(const OpenReview *before, const OpenReview *after) const
{
    if (!before || !after || before->review().id != after->review().id)
        return Change::Replaced;
    return isSame(*before, *after) ? Change::None : Change::Outdated;
}

} // namespace yongping

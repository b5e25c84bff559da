#include "ui/report/review_source.h"

#include "workstation/desk.h"
#include "workstation/reports.h"

#include <QtConcurrent>

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

ReviewSource::ReviewSource(Clock &clock, QObject *parent) : ReportSource(parent), m_clock(clock) {}

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
    return QtConcurrent::run([data = open.data(), pin = open.criteria(), review = open.review(),
                              category = open.category(), &clock = m_clock] {
        CriteriaLibrary library; // that of the desk belongs to the window's thread
        return makeReport(data, pin, review, category, library, clock);
    });
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

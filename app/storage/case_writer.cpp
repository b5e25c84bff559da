#include "storage/case_writer.h"

#include "storage/admission.h"
#include "storage/case_records.h"
#include "storage/case_tables.h"
#include "storage/change_fitting.h"
#include "storage/event_log.h"

#include <QCoreApplication>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

CaseWriter::CaseWriter(Connection &connection, CriteriaLibrary &library, CaseRow row, Event pattern, ChainHead head)
    : m_connection(connection), m_library(library), m_row(std::move(row)), m_pattern(std::move(pattern)),
      m_head(std::move(head)), m_before(m_head.number)
{
}

Result<CaseWriter> CaseWriter::begin(Connection &connection, CriteriaLibrary &library, CaseRow row,
                                     const QDateTime &now, const QString &actor)
{
    Event pattern;
    pattern.chain = chainOf(row.id);
    pattern.at = now.toUTC();
    pattern.actor = actor;
    auto head = readHead(connection, pattern.chain);
    if (!head)
        return head.error();
    return CaseWriter(connection, library, std::move(row), std::move(pattern), std::move(*head));
}

Result<void> CaseWriter::openReview(const Review &review)
{
    const auto category = m_library.category(m_row.criteria.category);
    if (!category)
        return category.error();
    const auto opened = rowFromReview(review, **category);
    if (!opened)
        return opened.error();
    m_row.reviews.push_back(*opened);
    if (auto admitted = admitReviews(m_connection, m_row); !admitted)
        return admitted;

    Event event = m_pattern;
    event.kind = EventKind::reviewOpened();
    event.reviewId = review.id;
    event.after = snapshotOf(*opened);
    if (auto appended = append(std::move(event)); !appended)
        return appended.error();
    return insertReview(m_connection, m_row.id, *opened);
}

Result<std::optional<Event>> CaseWriter::change(const Change &change, bool mayChangeSubmitted)
{
    const ReviewId reviewId = isOfReview(change.field) ? change.reviewId : ReviewId();
    if (isOfReview(change.field)) {
        const ReviewRow *review = m_row.review(reviewId);
        if (!review)
            return unknownReview(reviewId);
        if (!mayChangeSubmitted && change.field != Field::Standing && review->isSubmitted())
            return submittedReview(review->reviewer);
    }
    const auto fitted = fittedChange(change, m_row, m_library);
    if (!fitted)
        return fitted.error();
    if (fitted->changesNothing())
        return std::optional<Event>();
    if (fitted->after) {
        if (auto admitted = admitEntry(m_connection, change.field, *fitted->after); !admitted)
            return admitted.error();
    }

    // What a merge or an undo brings back may point to a file that went meanwhile: better a link that shows what is
    // missing than none.
    if (!mayChangeSubmitted && change.undoes == 0) {
        if (auto admitted = admitLinks(m_row, change.field, *fitted); !admitted)
            return admitted.error();
    }

    Event event = m_pattern;
    event.kind = changedKind(change.field);
    event.reviewId = reviewId;
    event.key = fitted->key;
    event.before = fitted->before;
    event.after = fitted->after;
    event.reason = change.reason;
    event.undoes = change.undoes;
    if (auto checked = checkUndone(event); !checked)
        return checked.error();
    const bool done = carryOut(m_row, change.field, reviewId, *fitted);
    Q_ASSERT(done);
    Q_UNUSED(done)
    auto appended = append(std::move(event));
    if (!appended)
        return appended.error();
    if (auto written = writeField(m_connection, m_row, change.field, reviewId, fitted->key); !written)
        return written.error();
    return std::optional<Event>(std::move(*appended));
}

Result<void> CaseWriter::closeReview(const ReviewId &id, bool mayChangeSubmitted)
{
    const ReviewRow *review = m_row.review(id);
    if (!review)
        return unknownReview(id);
    if (!mayChangeSubmitted && review->isSubmitted())
        return submittedReview(review->reviewer);
    Event event = m_pattern;
    event.kind = EventKind::reviewClosed();
    event.reviewId = id;
    event.before = snapshotOf(*review);
    if (auto appended = append(std::move(event)); !appended)
        return appended.error();
    m_row.closeReview(id);
    return deleteReview(m_connection, id);
}

Result<EventRange> CaseWriter::finish()
{
    if (m_head.number == m_before)
        return EventRange{};
    m_row.updated = m_pattern.at;
    if (auto written = writeTimeOfChange(m_connection, m_row); !written)
        return written.error();
    return EventRange{m_before + 1, m_head.number};
}

Result<void> CaseWriter::checkUndone(const Event &event) const
{
    if (event.undoes == 0)
        return {};
    const auto undone = readEvent(m_connection, event.chain, event.undoes);
    if (!undone)
        return undone.error();
    const bool isSame = *undone && (*undone)->kind == event.kind && (*undone)->reviewId == event.reviewId
        && ((*undone)->key == event.key || event.kind == changedKind(Field::Datum));
    if (isSame)
        return {};
    return Error::refused(QStringLiteral("undo.unknown"),
                          Text::tr("Entry %1 of the history is no change of this field; it cannot be taken back.")
                              .arg(event.undoes),
                          QString::number(event.undoes));
}

Result<Event> CaseWriter::append(Event event)
{
    return appendEvent(m_connection, std::move(event), m_head);
}

Error CaseWriter::unknownReview(const ReviewId &id) const
{
    return Error::refused(QStringLiteral("review.unknown"),
                          Text::tr("The case “%1” has no review “%2”.").arg(m_row.id.toString(), id.toString()));
}

} // namespace yongping

#pragma once

#include "casework/event.h"
#include "criteria/library.h"
#include "storage/case_rows.h"
#include "storage/connection.h"

#include <QDateTime>

#include <optional>

namespace yongping {

// One act on a case that is in the store: its events at the end of the case's chain, all of one time, and what they
// make of the tables. Reads the end of the chain once. Part of the caller's transaction, which is to be given up when a
// call fails.
class CaseWriter
{
public:
    static Result<CaseWriter> begin(Connection &connection, CriteriaLibrary &library, CaseRow row,
                                    const QDateTime &now, const QString &actor);

    Result<void> openReview(const Review &review);
    // None where the change changes nothing. `mayChangeSubmitted` is for contents; a standing may always change.
    Result<std::optional<Event>> change(const Change &change, bool mayChangeSubmitted);
    Result<void> closeReview(const ReviewId &id, bool mayChangeSubmitted);
    // To be called once after the rest.
    Result<EventRange> finish();

    const CaseRow &row() const { return m_row; }

private:
    CaseWriter(Connection &connection, CriteriaLibrary &library, CaseRow row, Event pattern, ChainHead head);
    Result<void> checkUndone(const Event &event) const;
    Result<Event> append(Event event);
    Error unknownReview(const ReviewId &id) const;

    Connection &m_connection;
    CriteriaLibrary &m_library;
    CaseRow m_row;
    Event m_pattern; // what all events have in common
    ChainHead m_head;
    qint64 m_before; // number of the last event that was there
};

} // namespace yongping

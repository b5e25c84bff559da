#pragma once

#include "casework/case_data.h"

#include <QHash>
#include <QString>
#include <QThreadPool>

namespace yongping {

// Where a reviewer was in a case.
struct ReviewPlace
{
    QString checkId;
    QString field; // the object name of the very field
    QString show;  // the filter
    QString topClause; // what the upper edge of the cards cut, and how far below that edge it began
    int topOffset = 0;
    bool sawField = false; // it was in sight, not scrolled away from

    friend bool operator==(const ReviewPlace &, const ReviewPlace &) = default;
};

// The places of this user at this computer, in a file of their own. Written in the background as soon as they change,
// so that they are there after a crash too, and no key waits for the disk.
class ReviewPlaces
{
public:
    explicit ReviewPlaces(QString file);
    ~ReviewPlaces(); // waits until all is written

    ReviewPlace place(const CaseId &id) const;
    void keep(const CaseId &id, const ReviewPlace &place);

private:
    QString m_file;
    QHash<CaseId, ReviewPlace> m_kept; // newer than the file may be
    QThreadPool m_writer;
};

} // namespace yongping

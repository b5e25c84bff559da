#pragma once

#include "workstation/desk.h"

#include <QString>
#include <QStringList>

namespace yongping {

// Where the keyboard goes from a check of an open review. All ways follow the order of the criteria and begin again at
// the other end; an empty id where there is nothing to go to.
class ReviewWalk
{
public:
    explicit ReviewWalk(const OpenReview &review) : m_review(review) {}

    QStringList checkIds() const;
    // The neighbour in the whole checklist; stays at the ends.
    QString neighbour(const QString &checkId, int by) const;
    // The next check that is waited for after this one (by -1: the one before).
    QString nextOpen(const QString &checkId, int by) const;
    // The next clause with a flag after this one.
    QString nextFlagged(const QString &clauseId, int by) const;
    // The first check of the clause that is waited for, else its first one.
    QString checkOf(const Clause &clause) const;

private:
    static QString nextIn(const QStringList &all, const QString &here, int by, const QSet<QString> &wanted);

    const OpenReview &m_review;
};

} // namespace yongping

#include "presentation/review_walk.h"

namespace yongping {

QStringList ReviewWalk::checkIds() const
{
    QStringList ids;
    for (const Element &element : m_review.category()->elements) {
        for (const Clause &clause : element.clauses) {
            for (const Check &check : clause.checks)
                ids.append(check.id);
        }
    }
    return ids;
}

QString ReviewWalk::neighbour(const QString &checkId, int by) const
{
    const QStringList ids = checkIds();
    if (ids.isEmpty())
        return {};
    const qsizetype here = ids.indexOf(checkId);
    return ids[here < 0 ? 0 : qBound(qsizetype(0), here + by, ids.size() - 1)];
}

QString ReviewWalk::nextOpen(const QString &checkId, int by) const
{
    const QStringList pending = m_review.evaluation().pending();
    return nextIn(checkIds(), checkId, by, QSet<QString>(pending.begin(), pending.end()));
}

QString ReviewWalk::nextFlagged(const QString &clauseId, int by) const
{
    QStringList ids;
    for (const Element &element : m_review.category()->elements) {
        for (const Clause &clause : element.clauses)
            ids.append(clause.id);
    }
    return nextIn(ids, clauseId, by, m_review.review().flags);
}

QString ReviewWalk::checkOf(const Clause &clause) const
{
    if (clause.checks.empty())
        return {};
    const QStringList pending = m_review.evaluation().pending();
    for (const Check &check : clause.checks) {
        if (pending.contains(check.id))
            return check.id;
    }
    return clause.checks.front().id;
}

QString ReviewWalk::nextIn(const QStringList &all, const QString &here, int by, const QSet<QString> &wanted)
{
    const qsizetype size = all.size();
    const qsizetype at = all.indexOf(here);
    const qsizetype start = at >= 0 ? at : by > 0 ? -1 : size;
    for (qsizetype step = 1; step <= size; ++step) {
        const QString &id = all[(start + by * step % size + size) % size];
        if (wanted.contains(id))
            return id;
    }
    return {};
}

} // namespace yongping

#include "presentation/review_filter.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr std::array<const char16_t *, ReviewShowCount> Names{u"all", u"open", u"flagged", u"not_met", u"disagreed"};

} // namespace

QString name(ReviewShow show)
{
    return QString::fromUtf16(Names[static_cast<std::size_t>(show)]);
}

ReviewShow reviewShowFromName(const QString &name)
{
    for (int i = 0; i < ReviewShowCount; ++i) {
        if (yongping::name(ReviewShow(i)) == name)
            return ReviewShow(i);
    }
    return ReviewShow::All;
}

ReviewFilter::ReviewFilter(const OpenReview &review, const QSet<QString> &disagreed)
    : m_review(review), m_disagreed(disagreed)
{
    const Category &category = *review.category();
    for (const QString &checkId : review.evaluation().pending()) {
        if (const Clause *clause = category.clauseOfCheck(checkId))
            m_open.insert(clause->id);
    }
    for (const ClauseResult &result : review.evaluation().clauses) {
        if (result.verdict == Verdict::NotMet)
            m_notMet.insert(result.clause->id);
    }
    for (const Element &element : category.elements) {
        for (const Clause &clause : element.clauses) {
            for (int show = 0; show < ReviewShowCount; ++show)
                m_counts[static_cast<std::size_t>(show)] += accepts(clause, ReviewShow(show)) ? 1 : 0;
        }
    }
}

bool ReviewFilter::accepts(const Clause &clause, ReviewShow show) const
{
    switch (show) {
    case ReviewShow::All: return true;
    case ReviewShow::Open: return m_open.contains(clause.id);
    case ReviewShow::Flagged: return m_review.review().flags.contains(clause.id);
    case ReviewShow::NotMet: return m_notMet.contains(clause.id);
    case ReviewShow::Disagreed: return m_disagreed.contains(clause.id);
    }
    Q_UNREACHABLE();
}

std::vector<const Clause *> ReviewFilter::clauses(ReviewShow show) const
{
    std::vector<const Clause *> accepted;
    for (const Element &element : m_review.category()->elements) {
        for (const Clause &clause : element.clauses) {
            if (accepts(clause, show))
                accepted.push_back(&clause);
        }
    }
    return accepted;
}

QSet<QString> disagreedClauses(const PanelTable &table)
{
    QSet<QString> ids;
    if (table.reviews.size() < 2)
        return ids;
    for (const PanelRow &row : table.rows) {
        if (row.differs)
            ids.insert(row.clause->id);
    }
    return ids;
}

} // namespace yongping

#pragma once

#include "casework/panel_table.h"
#include "workstation/desk.h"

#include <QSet>
#include <QString>

#include <array>
#include <vector>

namespace yongping {

// Which clauses the reviewer looks at.
enum class ReviewShow { All, Open, Flagged, NotMet, Disagreed };
constexpr int ReviewShowCount = 5;

QString name(ReviewShow show); // "all", "open", …, as settings keep it
ReviewShow reviewShowFromName(const QString &name); // all where there is none

// Sorts the clauses of an open review by what is to be looked at. A value: it tells of the moment that it was made in.
class ReviewFilter
{
public:
    // `disagreed`: the clauses in which the reviews of the case differ.
    ReviewFilter(const OpenReview &review, const QSet<QString> &disagreed);

    bool accepts(const Clause &clause, ReviewShow show) const;
    // In the order of the criteria.
    std::vector<const Clause *> clauses(ReviewShow show) const;
    int count(ReviewShow show) const { return m_counts[static_cast<std::size_t>(show)]; }

private:
    const OpenReview &m_review;
    const QSet<QString> &m_disagreed;
    QSet<QString> m_open;   // clauses with a check that is waited for
    QSet<QString> m_notMet;
    std::array<int, ReviewShowCount> m_counts{};
};

// The clauses in which the reviews that a panel counts differ; empty where there are not several.
QSet<QString> disagreedClauses(const PanelTable &table);

} // namespace yongping

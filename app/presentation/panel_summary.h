#pragma once

#include "casework/panel_table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// What a panel's table says as a whole, and of one check reviewer by reviewer, in words.

// "Mean 78.32 without the highest and the lowest, spread 14.5." Empty without reviews.
QString panelScoreSentence(const PanelTable &table);
// "Li Si is harsh: 12.3 points below the mean of the others."; empty where the reviewer leans to neither side.
QString leaningSentence(const PanelTable &table, std::size_t reviewer);
QStringList leaningSentences(const PanelTable &table);
// How much still waits for the panel, or that nothing does.
QString openSentence(const PanelTable &table);
// Whole sentences on one line, as the language sets them.
QString afterOneAnother(const QStringList &sentences);

// One reviewer's word on a check.
struct ReviewerValue
{
    QString reviewer;
    QString text;                       // of the answer; "not answered" without one
    std::optional<Judgement> judgement; // of a judgement: gives the shape
    QString remark;                     // on the clause that the check belongs to
    bool isGiven = false;
    bool isOutlier = false; // most others say the same, this reviewer something else
};
std::vector<ReviewerValue> reviewerValues(const PanelTable &table, const PanelCheck &check);
// Who differs: "Li Si differs from the others.", "The reviewers are divided.", "All say the same."
QString differenceSentence(const std::vector<ReviewerValue> &values, const PanelCheck &check);

} // namespace yongping

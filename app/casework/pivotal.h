#pragma once

#include "criteria/category.h"
#include "judgement/answers.h"
#include "judgement/facts.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// The values that an open check may still take: what the reviewers gave; none stands for a blank, that is for missing.
using OpenChecks = QHash<QString, std::vector<std::optional<Answer>>>; // by check id

// Which of the open checks can change the conclusion: there is a choice of the others with which a required clause
// turns out one way or another by this check's value, and no other required clause fixes the conclusion. Values that no
// requirement tells apart count as one, so that all choices can be tried; where they are still too many, a check counts
// as soon as its clause stays undecided with the others missing. `settled` holds the other answers.
QSet<QString> pivotalChecks(const Category &category, const Facts &facts, const AnswerSet &settled,
                            const OpenChecks &open);

} // namespace yongping

#pragma once

#include "criteria/category.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yongping {

// The wording of clauses as the published document has it, by the clause's id in the standard (Clause::source).
using OfficialWording = QHash<QString, QString>;

// Finds the clauses of these categories, in the order of the standard, in the text of the published document: by the
// headings of the categories, the names of their elements and the numbers of the clauses. Lines may be broken anywhere.
// What cannot be told apart for certain is left out.
OfficialWording findOfficialWording(const QString &text, const std::vector<CategoryPtr> &categories);

} // namespace yongping

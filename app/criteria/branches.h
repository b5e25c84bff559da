#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace yongping {

// One way through the branches of requirements: subject → value.
using BranchValues = QMap<QString, QString>;
// The values that each subject may still have.
using BranchDomains = QMap<QString, QStringList>;

// All ways; where there is no subject, the one that asks nothing.
std::vector<BranchValues> combinations(const BranchDomains &domains);

} // namespace yongping

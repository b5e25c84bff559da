#pragma once

#include "base/result.h"
#include "criteria/category.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// A golden case whose outcome is another than its author expects, or whose input is refused; `name` is the case's own.
struct GoldenMismatch
{
    QString name;
    QString message;
};

// Evaluates every golden case of a criteria file with `category`, which was loaded from the same file. The result holds
// one entry per difference and is empty when all cases come out as expected; a file that cannot be read is the error.
Result<std::vector<GoldenMismatch>> runGoldenCases(const QByteArray &file, const QString &fileName,
                                                   const CategoryPtr &category);

} // namespace yongping

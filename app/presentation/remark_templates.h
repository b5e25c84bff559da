#pragma once

#include "judgement/verdict.h"

#include <QString>
#include <QStringList>

namespace yongping {

// Sentences that reviewers write again and again. "{clause}" and "{verdict}" stand for the clause's name and its
// verdict in words; the placeholders themselves are the same in every language.

// A few neutral ones in the language of the program.
QStringList shippedRemarkTemplates();
QString filledRemark(const QString &remarkTemplate, const QString &clauseName, Verdict verdict);

} // namespace yongping

#pragma once

#include "base/result.h"
#include "criteria/category.h"
#include "judgement/answers.h"

#include <QString>

#include <optional>

namespace yongping {

// Turns what people type, an input method's full-width digits among it, into exact values. Refusals say in one sentence
// what to do; nothing is guessed.

// Full-width digits, points and minus signs become ASCII, blanks at the ends go, well-placed thousands separators go.
// Everything else stays as it is, to be refused by whoever reads it.
QString plainNumber(const QString &typed);

// An empty text is no answer. Refuses what the check's kind refuses.
Result<std::optional<Answer>> readNumberAnswer(const Check &check, const QString &typed);
// One value of an indicator; an empty text is no value.
Result<std::optional<Decimal>> readIndicatorNumber(const QString &typed);

} // namespace yongping

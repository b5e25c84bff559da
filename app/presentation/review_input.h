#pragma once

#include "base/result.h"
#include "criteria/category.h"
#include "judgement/answers.h"

#include <QString>

#include <functional>
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
// The same with the digits that it was typed with.
Result<std::optional<GivenNumber>> readGivenNumber(const QString &typed);
// "2022", "2022-Q3", "2022-06" and what people write for these; an empty text is no period.
Result<std::optional<Period>> readPeriod(const QString &typed);
Result<QString> readUnit(const QString &typed); // an empty text is the unit of the criteria

// Whether a refused text would be read with a few more digits: "1,2" on the way to "1,200", "12." to "12.5".
bool isHalfNumber(const QString &typed, const std::function<bool(const QString &longer)> &isRead);

} // namespace yongping

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "casework/store.h"
#include "criteria/library.h"

#include <QString>

namespace yongping {

// Takes the shipped samples (":/samples") into a store: one for each category, and a project of two stages whose
// acceptance waits for its panel. How many of them were new. Samples that a user has
// changed since are left as they are.
Result<int> takeInSamples(Store &store, CriteriaLibrary &library, const QString &reviewer, Clock &clock);

} // namespace yongping

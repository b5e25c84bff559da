#pragma once

#include "base/result.h"
#include "casework/store.h"

#include <QString>

#include <vector>

namespace yongping {

// Whose store it is, and whose answers may be changed in it: a review is changed under its reviewer's name alone.

// The store's name for its reviewer, by default the user's of the computer.
Result<QString> identityOf(Store &store);

// The same for the window, which opens reviews by this name: a store without one belongs to whoever made all reviews in
// it, samples aside, so that one filled by the command line opens with its answers.
Result<QString> windowIdentity(Store &store);

// Whether that is the default, which names nobody.
bool isUnnamed(const QString &reviewer);

// Names the store's reviewer. The first name is that of whoever used the store unnamed until then, and takes the
// reviews made under the default along, those submitted aside; these are returned. All of it is done, or nothing.
Result<std::vector<ReviewId>> nameReviewer(Store &store, const QString &name);

// The review of a case that may lie open under a name, or none. Besides one's own these are two: the sole review of a
// sample, which is nobody's word, and the sole one of a store that is open for reading and cannot be changed anyhow.
const Review *reviewFor(const CaseRecord &record, const QString &reviewer, bool readOnly);

} // namespace yongping

#pragma once

#include "base/result.h"
#include "storage/store_check.h"

#include <QString>

namespace yongping {

// Writes a whole, proven copy of an open store to `target`: into a temporary file beside it first, which is checked and
// flushed before it takes the name. Whatever is there is replaced; on failure it stays as it was.
Result<void> copyStore(Connection &source, const QString &target, CheckScope scope);

} // namespace yongping

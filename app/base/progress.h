#pragma once

#include "base/result.h"

#include <functional>

namespace yongping {

// Tells how much of a long work is done, in bytes unless said otherwise; `total` is 0 where it is not known. False asks
// the work to stop: it leaves everything as it was and returns cancelled().
using ProgressFn = std::function<bool(qint64 done, qint64 total)>;

inline Error cancelled() { return Error::failure(QStringLiteral("cancelled"), {}); }
inline bool isCancelled(const Error &error) { return error.code == QStringLiteral("cancelled"); }

} // namespace yongping

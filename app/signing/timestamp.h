#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace yongping {

// Carries a time-stamp request (RFC 3161, DER) to an authority and brings its response back. Empty: no time-stamp is
// wanted. What it brings is untrusted and checked by whoever asked.
using TimeStamper = std::function<Result<QByteArray>(const QByteArray &request)>;

// Asks the authority at an http or https address and waits for the answer, half a minute at most, in an event loop of
// its own: not for a thread whose windows must stay usable. Errors: "tsa.address", "tsa.network".
TimeStamper httpTimeStamper(const QUrl &address);

} // namespace yongping

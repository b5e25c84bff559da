#pragma once

#include "base/result.h"
#include "signing/timestamp.h"
#include "signing/truststore.h"

#include <QByteArray>
#include <QDateTime>

namespace yongping {

// Asks for a time-stamp over `data` and returns the token (DER) after checking that it answers this very request.
// Errors: those of the stamper, "tsa.refused" if the authority declines or answers something else.
Result<QByteArray> requestTimeStamp(const QByteArray &data, const TimeStamper &stamper);

// What a token is worth. Not intact is an alarm; intact but not trusted counts as no stamp.
struct TimeStampCheck
{
    bool intact = false;
    bool trusted = false;
    QString refusal; // of an intact one that is not trusted: sentences that say why
    QDateTime time;
};

// Checks an untrusted token over `data`; its authority must stand under the trust store at `now`.
TimeStampCheck checkTimeStamp(const QByteArray &data, const QByteArray &token, const TrustStore &trust,
                              const QDateTime &now);

} // namespace yongping

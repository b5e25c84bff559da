#pragma once

#include "base/result.h"
#include "workstation/bundles.h"

namespace yongping {

// What an expert gets to know of a review that came back: accepted, superseded, in conflict or nothing new, and why.
JsonValue receiptJson(const Incoming &incoming, const Review *review);

// Writes a receipt for each review bundle into the folder asked for, if one is; sealed for the certificate that the
// case was issued for. Names the files in `imported`, those written before a failure too.
Result<void> writeReceipts(const Seat &seat, const ImportRequest &request, Imported &imported);

// A name for a file made of words, without anything that a file system refuses; never empty.
QString fileNameOf(const QStringList &words, const QString &suffix);

// A path in the folder that is not taken yet: with a number where it is.
QString freePath(const QString &folder, const QString &fileName);

} // namespace yongping

#pragma once

#include "base/result.h"
#include "signing/signingkey.h"
#include "signing/timestamp.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace yongping {

struct SignOptions
{
    QString field;  // empty: the first one that is still open
    QString reason; // may be empty
    QDateTime time; // written into the signature and shown in its own time zone
    TimeStamper stamper = {}; // empty: no time-stamp
};

// Signs an open field of a prepared PDF (PAdES baseline B, visible seal) by appending: the bytes before stay as they
// are, and earlier signatures stay valid. Needs a QGuiApplication. Errors: "pdf.damaged", "pdf.encrypted",
// "sign.fields" if the PDF has no signature fields at all, "sign.no_field" if none is open or the named one is not
// there or is taken, "sign.locked" if an earlier signature has closed the document, and those of a time-stamp.
Result<QByteArray> signPdf(const QByteArray &pdf, const SigningKey &key, const SignOptions &options);

} // namespace yongping

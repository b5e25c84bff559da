#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "signing/certificate.h"
#include "signing/expectedsigners.h"
#include "signing/pdfembedded.h"
#include "signing/pdffields.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// Who signs where in a report, and in which order, for window and command line alike.

// Whose the fields of a report are: by the case data in its file, which every signature covers, so that no store is
// asked. Nobody's in a file that carries none.
ExpectedSigners expectedSigners(const QByteArray &pdf);
// The same, of a report that is open already.
ExpectedSigners signersByData(const EmbeddedFiles &files);

// The signature fields of an untrusted PDF, and whose they are. Errors: as readSignatureFields().
Result<std::vector<FieldStanding>> reportFields(const QByteArray &pdf);

// The open fields that would be shut for good by a signature in `field`, by the names of their people.
QStringList shutOut(const std::vector<FieldStanding> &fields, const FieldStanding &field);
// Why that field waits for others; empty where it does not.
QString whyNotYet(const std::vector<FieldStanding> &fields, const FieldStanding &field);

// That the field is another person's than a key of that name; empty where it is not, or where that is not known.
QString whyNotTheirs(const FieldStanding &field, const QString &signer);

struct SigningPlace
{
    QString field; // empty: the first open one of the key's name, else the first one that shuts nobody out
    bool otherName = false; // the certificate may have another name than the field's person
};
// The field in which the key of that certificate signs the PDF. Refused: "sign.twice" where it has signed in another
// one, "sign.not_last" where others still have to sign before, "sign.other_name" where the field is another person's.
// Empty, or as named, where there is no such open field: signPdf() says why.
Result<QString> fieldToSign(const QByteArray &pdf, const Certificate &certificate, const SigningPlace &place,
                            Clock &clock);

} // namespace yongping

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yongping {

// A signature field as it stands in a PDF.
struct FieldStanding
{
    QString name;
    QString label; // what a reader shows for it; empty where the file says nothing
    bool isSigned = false;
    bool locksDocument = false; // after its signature nothing may be added
    QString expected = {}; // whose it is, where whoever asked knows that; the PDF does not say it
};

// The signature fields of an untrusted PDF in the order of its form, none where it has no form. Errors: "pdf.damaged",
// "pdf.size" or "pdf.encrypted".
Result<std::vector<FieldStanding>> readSignatureFields(const QByteArray &pdf);

} // namespace yongping

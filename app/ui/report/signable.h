#pragma once

#include "signing/pdffields.h"

#include <QString>

#include <map>
#include <vector>

namespace yongping {

// Whether and where a PDF can still be signed.
struct Signable
{
    // The open fields that a report of this program has, the one that closes the document last.
    std::vector<FieldStanding> open;
    // What the signed ones say of themselves, by name; empty where there is but one field.
    std::map<QString, QString> signedLabels;
    bool isOurs = false;   // has such fields at all
    bool isClosed = false; // a signature has closed the document: nothing can be added

    bool canSign() const { return !open.empty() && !isClosed; }
};

// Nothing can be signed in what cannot be read.
Signable signableOf(const QByteArray &pdf);

// What the field says of itself, or who signs there.
QString fieldLabel(const FieldStanding &field);

} // namespace yongping

#pragma once

#include "signing/byterange.h"
#include "signing/pdfdocument.h"
#include "signing/pdfsnapshot.h"
#include "signing/pdfverify.h"

#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace yongping {

// What a signed field holds, in a form that can be compared between revisions.
struct SignedField
{
    QString name;
    QPDFObjGen object;
    std::string value;     // canonical; a reference where it is one
    std::string byteRange; // canonical

    bool operator==(const SignedField &other) const;
};
std::vector<SignedField> signedFields(QPDF &pdf);

// A signed field with the revision that it closes.
struct SignedRevision
{
    PdfField field;
    SignedField now; // in the document
    SignatureStatus status;
    ByteRange range;
    QPDF *pdf = nullptr;                  // null if the revision cannot be read alone
    std::unique_ptr<QPDF> own;            // of an earlier revision; the last one is the document itself
    std::unique_ptr<PdfSnapshot> objects; // see snapshotOf()
    std::vector<SignedField> fields;      // of `own`
    std::exception_ptr fault;             // that checkRevision() met
};

// What a signature is checked against; must outlive the check.
struct SignatureBasis
{
    const QByteArray &file;
    const TrustStore &trust;
    const QDateTime &now;
};

// Three steps, of which only the second, the slow one, may run beside others.
// 1. What the document says of the signature, and whether its range is sound.
SignedRevision readRevision(QPDF &document, const QByteArray &file, const PdfField &field);
// 2. Whether the signature is one of what it covers; an earlier revision is opened, too. Uses no object of the document
// and throws nothing.
void checkRevision(SignedRevision &revision, const SignatureBasis &basis);
// 3. Whether what was signed held that very signature. Throws what the second step met.
void confirmRevision(SignedRevision &revision);

// Taken when it is needed: a report with one signature has nothing to compare.
const PdfSnapshot &snapshotOf(SignedRevision &revision);
void markInvalid(SignedRevision &revision, const QString &reason, const QString &detail);

} // namespace yongping

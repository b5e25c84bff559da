#pragma once

#include "signing/certificate.h"
#include "signing/expectedsigners.h"
#include "signing/pdfembedded.h"
#include "signing/pdftraces.h"
#include "signing/truststore.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace yongping {

// What a PDF and its signatures are worth together: the first that applies, in this order.
enum class DocumentState {
    Damaged,    // cannot be read exactly as it stands
    Changed,    // something is not as it was signed
    Unsigned,   // no signature
    Untrusted,  // a signer is not trusted
    Incomplete, // signature fields are still open, or somebody has not signed who should have
    Whole,      // everything is signed, as it was signed, by those who should have, all trusted
};
// "damaged", "changed", …: what scripts read.
QString stateName(DocumentState state);

struct SignatureStatus
{
    QString field;
    QString signer;   // as the certificate says, empty if that cannot be read
    QDateTime time;   // as the signer claims, UTC
    QDateTime stampedAt; // as a trusted authority says, else invalid
    bool valid = false;   // what it covers is as it was signed, and later only signatures were added
    bool trusted = false;
    QString expected = {}; // whose field it is; empty where that is not known
    bool belongs = true;   // of a valid one: the field is not another person's, the key not in another field too
    QString reason;   // a sentence for the user in every case
    std::optional<Certificate> certificate;
    // SHA-256 of the file up to the end of this signature's revision, if it is one; who keeps it notices a file rolled
    // back to an earlier state.
    QString revisionDigest;
};

struct Verification
{
    DocumentState state = DocumentState::Damaged;
    QString reason; // a sentence for the user: why it is this state
    std::vector<SignatureStatus> signatures; // in the order in which they were made
    QStringList openFields;

    bool isIncomplete() const { return !openFields.isEmpty(); }
};

// Reads from a document whose its fields are.
using SignersOf = std::function<ExpectedSigners(const EmbeddedFiles &)>;

// Checks an untrusted PDF whole. A file that holds no signature any more, or an earlier revision of a signed file,
// cannot be told from an honest one by the file alone. Certificates must be valid at a trusted time-stamp, else `now`.
// `traces`: where it is given, what readPdfTraces() reads, without reading the file once more. Without `signersOf` a
// field may be anybody's.
Verification verifyPdf(const QByteArray &pdf, const TrustStore &trust, const QDateTime &now,
                       PdfTraces *traces = nullptr, const SignersOf &signersOf = nullptr);

} // namespace yongping

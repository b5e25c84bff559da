#include "signing/signedrevision.h"

#include "base/digest.h"
#include "base/sentences.h"
#include "signing/cms.h"
#include "signing/pdfdate.h"
#include "signing/text.h"

#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(logVerify, "yongping.signing.verify")

constexpr int DaysOfGrace = 1; // by which a signer's clock may be ahead

bool hasSubFilter(QPDFObjectHandle signature)
{
    QPDFObjectHandle kind = signature.getKey("/SubFilter");
    return kind.isName() && (kind.getName() == "/ETSI.CAdES.detached" || kind.getName() == "/adbe.pkcs7.detached");
}

// Nobody vouches for a time without a stamp; one that is yet to come is that of a wrong clock, or made up.
void doubtTime(SignatureStatus &status, const QString &stampRefusal, const QDateTime &now)
{
    if (!status.trusted || status.stampedAt.isValid() || status.time <= now.addDays(DaysOfGrace))
        return;
    status.trusted = false;
    //: %1 is a name, %2 a date and a time
    const QString doubt = SigningText::tr("The signature of %1 says that it was made on %2, which is yet to come, and "
                                          "no trusted time-stamp bears that out. Check the clock of this computer.")
                              .arg(status.signer, QLocale().toString(status.time.toLocalTime(), QLocale::ShortFormat));
    status.reason = joinSentences({doubt, stampRefusal});
}

void checkSignature(SignedRevision &revision, const SignatureBasis &basis)
{
    const CmsCheck check =
        checkCms(revision.range.covered(basis.file), revision.range.signature, basis.trust, basis.now);
    revision.status.valid = check.valid;
    revision.status.trusted = check.trusted;
    revision.status.reason = check.reason;
    revision.status.certificate = check.signer;
    revision.status.stampedAt = check.stampedAt;
    revision.status.signer = check.signer ? check.signer->subjectName() : QString();
    revision.status.revisionDigest = sha256(QByteArrayView(basis.file).first(revision.range.end));
    doubtTime(revision.status, check.stampRefusal, basis.now);
}

// What was signed must be a document of its own.
void openRevision(SignedRevision &revision, const QByteArray &file)
{
    Result<std::unique_ptr<QPDF>> opened = openPdf(file, revision.range.end);
    if (!opened) {
        markInvalid(revision, SigningText::tr("What was signed is not a whole document."), opened.error().detail);
        return;
    }
    revision.own = std::move(opened).value();
    revision.pdf = revision.own.get();
    revision.fields = signedFields(*revision.own);
    snapshotOf(revision);
}

SignedField signedField(const PdfField &field)
{
    QPDFObjectHandle object = field.object;
    QPDFObjectHandle value = object.getKey("/V");
    return {field.name, object.getObjGen(), canonicalPdf(value), canonicalPdf(value.getKey("/ByteRange"))};
}

} // namespace

bool SignedField::operator==(const SignedField &other) const
{
    return name == other.name && object == other.object && value == other.value && byteRange == other.byteRange;
}

std::vector<SignedField> signedFields(QPDF &pdf)
{
    std::vector<SignedField> fields;
    for (const PdfField &field : signatureFields(pdf)) {
        if (field.isSigned())
            fields.push_back(signedField(field));
    }
    return fields;
}

SignedRevision readRevision(QPDF &document, const QByteArray &file, const PdfField &field)
{
    SignedRevision revision;
    revision.field = field;
    revision.now = signedField(field);
    revision.status.field = field.name;
    QPDFObjectHandle object = field.object;
    QPDFObjectHandle value = object.getKey("/V");
    if (value.getKey("/M").isString())
        revision.status.time = fromPdfDate(value.getKey("/M").getUTF8Value());
    Result<ByteRange> range = readByteRange(file, value);
    if (!range) {
        markInvalid(revision, range.error().message, range.error().detail);
        return revision;
    }
    revision.range = std::move(range).value();
    if (revision.range.end == file.size())
        revision.pdf = &document;
    return revision;
}

void checkRevision(SignedRevision &revision, const SignatureBasis &basis)
{
    if (revision.range.end == 0)
        return;
    try {
        checkSignature(revision, basis);
        if (!revision.pdf)
            openRevision(revision, basis.file);
    } catch (...) {
        revision.fault = std::current_exception();
    }
}

void confirmRevision(SignedRevision &revision)
{
    if (revision.fault)
        std::rethrow_exception(revision.fault);
    if (revision.range.end == 0)
        return;
    QPDFObjectHandle object = revision.field.object;
    if (!hasSubFilter(object.getKey("/V"))) {
        markInvalid(revision, SigningText::tr("The signature is of a kind that is not accepted here."),
                    QStringLiteral("SubFilter"));
    }
    if (revision.own && std::ranges::find(revision.fields, revision.now) == revision.fields.end()) {
        markInvalid(revision, SigningText::tr("What was signed did not hold this signature."),
                    QStringLiteral("field not in revision"));
    }
}

const PdfSnapshot &snapshotOf(SignedRevision &revision)
{
    if (!revision.objects)
        revision.objects = std::make_unique<PdfSnapshot>(*revision.pdf);
    return *revision.objects;
}

void markInvalid(SignedRevision &revision, const QString &reason, const QString &detail)
{
    qCInfo(logVerify, "Signature in field %ls is not valid: %ls", qUtf16Printable(revision.field.name),
           qUtf16Printable(detail));
    revision.status.valid = false;
    revision.status.reason = reason;
}

} // namespace yongping

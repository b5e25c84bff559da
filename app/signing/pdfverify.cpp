#include "signing/pdfverify.h"

#include "signing/pdfchanges.h"
#include "signing/pdfconclusion.h"
#include "signing/pdftraces.h"
#include "signing/signedrevision.h"
#include "signing/text.h"

#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>
#include <set>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(logVerify, "yongping.signing.verify")

constexpr size_t MaxSignatures = 64;
constexpr size_t MaxRevisions = 128;

// Permission 1 of ISO 32000-1 12.8.2.2, by the signature itself or by the field's lock: no change at all afterwards.
bool closesDocument(const PdfField &field)
{
    if (field.locksDocument())
        return true;
    QPDFObjectHandle object = field.object;
    QPDFObjectHandle references = object.getKey("/V").getKey("/Reference");
    if (!references.isArray())
        return false;
    std::vector<QPDFObjectHandle> items = references.getArrayAsVector();
    return std::any_of(items.begin(), items.end(), [](QPDFObjectHandle &reference) {
        QPDFObjectHandle parameters =
            reference.isDictionary() ? reference.getKey("/TransformParams") : QPDFObjectHandle::newNull();
        return parameters.isDictionary() && parameters.getKey("/P").isInteger()
               && parameters.getKey("/P").getIntValue() == 1;
    });
}

class Verifier
{
public:
    Verifier(const QByteArray &file, QPDF &pdf, const TrustStore &trust, const QDateTime &now)
        : m_file(file), m_pdf(pdf), m_basis{file, trust, now}
    {
    }

    // Begins to check the signatures on other threads, as each costs a reading of the whole document. The document
    // itself may be read meanwhile.
    void start()
    {
        std::vector<PdfField> fields;
        for (const PdfField &field : signatureFields(m_pdf)) {
            if (field.isSigned())
                fields.push_back(field);
            else
                m_openFields.append(field.name);
        }
        m_earlierEnds = earlierRevisionEnds(m_file);
        m_tooMany = fields.size() > MaxSignatures || m_earlierEnds.size() > MaxRevisions;
        if (m_tooMany)
            return;
        for (const PdfField &field : fields)
            m_revisions.push_back(readRevision(m_pdf, m_file, field));
        for (SignedRevision &revision : m_revisions)
            m_threads.start([this, &revision] { checkRevision(revision, m_basis); });
    }

    Verification finish(const ExpectedSigners &expected)
    {
        Verification result;
        result.openFields = m_openFields;
        if (m_tooMany) {
            result.reason = SigningText::tr("The PDF holds too many signatures to be checked.");
            return result;
        }
        for (SignedRevision &revision : m_revisions) {
            if (m_revisions.size() > 1 && revision.range.end == m_file.size()) {
                snapshotOf(revision); // the others take theirs meanwhile
            }
        }
        m_threads.waitForDone();
        for (SignedRevision &revision : m_revisions)
            confirmRevision(revision);
        std::stable_sort(m_revisions.begin(), m_revisions.end(), [](const SignedRevision &a, const SignedRevision &b) {
            return a.range.end < b.range.end;
        });
        checkHistory();
        for (SignedRevision &revision : m_revisions)
            result.signatures.push_back(std::move(revision.status));
        conclude(result, expected);
        const QString removed = removedSignature();
        if (!removed.isEmpty()) {
            result.state = DocumentState::Changed;
            result.reason = SigningText::tr("The signature in the field “%1” was removed or replaced.").arg(removed);
        } else if (result.state != DocumentState::Changed && hasStraySignature()) {
            result.state = DocumentState::Changed;
            result.reason = SigningText::tr("The document holds a signature that its form does not show any more.");
        }
        return result;
    }

private:
    // Each signature against the next one, the last against the file as it is now.
    void checkHistory()
    {
        for (size_t i = 0; i < m_revisions.size(); ++i) {
            SignedRevision &revision = m_revisions[i];
            const bool last = i + 1 == m_revisions.size();
            if (!revision.pdf)
                continue;
            if (closesDocument(revision.field) && revision.range.end != m_file.size()) {
                //: %1 is a place: "page 2"
                markInvalid(revision,
                            SigningText::tr("The document was changed after this signature had closed it: %1.")
                                .arg(placeOfAddition(revision)),
                            QStringLiteral("changed after P 1"));
            } else if (last && revision.range.end != m_file.size()) {
                //: %1 is a place: "page 2"
                markInvalid(revision, SigningText::tr("Something was added to the document after it was signed: %1.")
                                          .arg(placeOfAddition(revision)),
                            QStringLiteral("unsigned bytes at the end"));
            } else if (!last) {
                compare(revision, m_revisions[i + 1]);
            }
        }
    }

    PdfRevision readAlone(SignedRevision &revision) const
    {
        return {*revision.pdf, snapshotOf(revision), QByteArrayView(m_file).first(revision.range.end)};
    }

    void compare(SignedRevision &older, SignedRevision &newer) const
    {
        const bool distinct = older.range.end < newer.range.end && newer.pdf;
        const std::optional<PdfChange> change =
            distinct ? forbiddenChange(readAlone(older), readAlone(newer))
                     : PdfChange{SigningText::tr("the structure of the document"),
                                 QStringLiteral("no revision of its own")};
        if (change) {
            markInvalid(older,
                        //: %1 is a place: "page 2"
                        SigningText::tr("Something else than a further signature was added to the document after it "
                                        "was signed: %1.")
                            .arg(change->place),
                        change->detail);
        }
    }

    // What differs between a signature's revision and the file as it is now, where nothing may.
    QString placeOfAddition(SignedRevision &revision)
    {
        const std::optional<PdfChange> change =
            forbiddenChange(readAlone(revision), {m_pdf, PdfSnapshot(m_pdf), m_file});
        return change ? change->place : SigningText::tr("behind its end");
    }

    // The field of a signature that an earlier revision had and the document has no more, or another one in its place.
    QString removedSignature() const
    {
        const auto isStillThere = [this](const SignedField &earlier) {
            return std::ranges::find(m_revisions, earlier, &SignedRevision::now) != m_revisions.end();
        };
        for (const qsizetype end : m_earlierEnds) {
            for (const SignedField &field : signedFieldsUpTo(end)) {
                if (!isStillThere(field))
                    return field.name;
            }
        }
        return {};
    }

    // None where the file is not readable up to there. What an earlier revision drew is not judged here.
    std::vector<SignedField> signedFieldsUpTo(qsizetype end) const
    {
        const auto closed = std::ranges::find_if(m_revisions, [end](const SignedRevision &revision) {
            return revision.range.end == end && revision.own;
        });
        if (closed != m_revisions.end())
            return closed->fields;
        const Result<std::unique_ptr<QPDF>> earlier = skimPdf(m_file, end);
        try {
            return earlier ? signedFields(**earlier) : std::vector<SignedField>();
        } catch (const std::exception &) {
            return {};
        }
    }

    // A signature dictionary that no field leads to, as it is left behind when the form is taken away.
    bool hasStraySignature()
    {
        std::set<QPDFObjGen> known;
        for (const SignedRevision &revision : m_revisions) {
            QPDFObjectHandle field = revision.field.object;
            known.insert(field.getKey("/V").getObjGen());
        }
        std::vector<QPDFObjectHandle> objects = m_pdf.getAllObjects();
        return std::any_of(objects.begin(), objects.end(), [&](QPDFObjectHandle &object) {
            return object.isDictionary() && object.hasKey("/ByteRange") && object.hasKey("/Contents")
                   && !known.contains(object.getObjGen());
        });
    }

    const QByteArray &m_file;
    QPDF &m_pdf;
    const SignatureBasis m_basis;
    QStringList m_openFields;
    std::vector<SignedRevision> m_revisions;
    std::vector<qsizetype> m_earlierEnds;
    bool m_tooMany = false;
    QThreadPool m_threads; // the last one: it waits for those that still use the others
};

Verification damaged(const QString &reason, const QString &detail)
{
    qCInfo(logVerify, "The document is damaged: %ls", qUtf16Printable(detail));
    Verification result;
    result.reason = reason;
    return result;
}

} // namespace

QString stateName(DocumentState state)
{
    switch (state) {
    case DocumentState::Damaged: return QStringLiteral("damaged");
    case DocumentState::Changed: return QStringLiteral("changed");
    case DocumentState::Unsigned: return QStringLiteral("unsigned");
    case DocumentState::Untrusted: return QStringLiteral("untrusted");
    case DocumentState::Incomplete: return QStringLiteral("incomplete");
    case DocumentState::Whole: return QStringLiteral("whole");
    }
    Q_UNREACHABLE();
}

Verification verifyPdf(const QByteArray &pdf, const TrustStore &trust, const QDateTime &now, PdfTraces *traces,
                       const SignersOf &signersOf)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return damaged(opened.error().message, opened.error().detail);
    try {
        Verifier verifier(pdf, **opened, trust, now);
        verifier.start();
        const ExpectedSigners expected = signersOf ? signersOf(EmbeddedFiles(**opened)) : ExpectedSigners();
        if (traces)
            *traces = tracesOf(**opened, pdf);
        return verifier.finish(expected);
    } catch (const std::exception &exception) {
        const Error error = damagedPdf(QString::fromUtf8(exception.what()));
        return damaged(error.message, error.detail);
    }
}

} // namespace yongping

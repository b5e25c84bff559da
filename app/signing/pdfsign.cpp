#include "signing/pdfsign.h"

#include "signing/cms.h"
#include "signing/pdfdate.h"
#include "signing/pdfdocument.h"
#include "signing/pdfupdate.h"
#include "signing/seal.h"
#include "signing/text.h"
#include "signing/tounicode.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace yongping {

namespace {

// Two signatures with one key differ by a few bytes (ECDSA).
constexpr qsizetype ContentsReserve = 512;
constexpr qsizetype TimeStampReserve = 12 * 1024;
constexpr int SignaturesExistAppendOnly = 3;
constexpr int NumberWidth = 10;

Error noField(const QString &message, const QString &field = {})
{
    return Error::refused(QStringLiteral("sign.no_field"), message, field);
}

Result<PdfField> chooseField(QPDF &pdf, const QString &name)
{
    const std::vector<PdfField> fields = signatureFields(pdf);
    if (fields.empty()) {
        return Error::refused(QStringLiteral("sign.fields"),
                              SigningText::tr("The PDF has no signature fields. Sign a report made by this program."));
    }
    const auto locked = std::find_if(fields.begin(), fields.end(),
                                     [](const PdfField &f) { return f.isSigned() && f.locksDocument(); });
    if (locked != fields.end()) {
        return Error::refused(QStringLiteral("sign.locked"),
                              SigningText::tr("The signature in the field “%1” has closed the document; "
                                              "nothing can be added to it.")
                                  .arg(locked->name),
                              locked->name);
    }
    const auto chosen = std::find_if(fields.begin(), fields.end(), [&](const PdfField &f) {
        return name.isEmpty() ? !f.isSigned() : f.name == name;
    });
    if (chosen == fields.end()) {
        return name.isEmpty() ? noField(SigningText::tr("All signature fields of the PDF are already signed."))
                              : noField(SigningText::tr("The PDF has no signature field “%1”.").arg(name), name);
    }
    if (chosen->isSigned())
        return noField(SigningText::tr("The signature field “%1” is already signed.").arg(name), name);
    return *chosen;
}

// The signature dictionary with room for the two values that are known last.
struct SignatureBody
{
    QByteArray bytes;
    qsizetype rangeAt = 0;    // of the first of three numbers, each NumberWidth wide and followed by a blank
    qsizetype contentsAt = 0; // of the opening bracket
    qsizetype contentsSize = 0;
};

QByteArray textString(const QString &text)
{
    return QByteArray::fromStdString(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

SignatureBody makeBody(const SigningKey &key, const SignOptions &options, bool locks, qsizetype signatureSize)
{
    SignatureBody body;
    body.bytes = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ("
                 + QByteArray::fromStdString(toPdfDate(options.time)) + ") /Name "
                 + textString(key.certificate().subjectName());
    if (!options.reason.isEmpty())
        body.bytes += " /Reason " + textString(options.reason);
    if (locks) {
        body.bytes += " /Reference [ << /Type /SigRef /TransformMethod /FieldMDP /TransformParams "
                      "<< /Type /TransformParams /V /1.2 /Action /All >> >> ]";
    }
    body.bytes += " /ByteRange [ 0 ";
    body.rangeAt = body.bytes.size();
    body.bytes += QByteArray((NumberWidth + 1) * 3, ' ') + "] /Contents ";
    body.contentsAt = body.bytes.size();
    body.contentsSize = signatureSize * 2 + 2;
    body.bytes += '<' + QByteArray(signatureSize * 2, '0') + "> >>";
    return body;
}

// Puts range and signature into the finished update; `start` is where the dictionary begins.
Result<QByteArray> fillIn(QByteArray document, const SignatureBody &body, qsizetype start, const SigningKey &key,
                          const TimeStamper &stamper)
{
    const qsizetype gap = start + body.contentsAt;
    const qsizetype after = gap + body.contentsSize;
    qsizetype position = start + body.rangeAt;
    for (const qsizetype number : {gap, after, document.size() - after}) {
        const QByteArray digits = QByteArray::number(number);
        document.replace(position, digits.size(), digits);
        position += NumberWidth + 1;
    }
    const Result<QByteArray> signature = signCms(document.left(gap) + document.mid(after), key, stamper);
    if (!signature)
        return signature.error();
    const QByteArray hex = signature->toHex();
    if (hex.size() + 2 > body.contentsSize)
        return Error::failure(QStringLiteral("sign.cms"), SigningText::tr("The signature is larger than expected."));
    document.replace(gap + 1, hex.size(), hex);
    return document;
}

// The seal as a form XObject of `pdf`. `source` keeps the drawn document, whose streams the copy reads.
Result<QPDFObjectHandle> makeAppearance(QPDF &pdf, QPDF &source, const QByteArray &drawing)
{
    source.setSuppressWarnings(true);
    source.processMemoryFile("seal", drawing.constData(), static_cast<size_t>(drawing.size()));
    repairToUnicode(source);
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(source).getAllPages().at(0);
    return pdf.copyForeignObject(page.getFormXObjectForPage());
}

class Signer
{
public:
    Signer(const QByteArray &base, QPDF &pdf, const SigningKey &key, const SignOptions &options)
        : m_pdf(pdf), m_key(key), m_options(options), m_update(base, pdf)
    {
    }

    Result<QByteArray> sign(const PdfField &field)
    {
        const Result<QByteArray> probe = signCms(QByteArrayLiteral("size"), m_key);
        if (!probe)
            return probe.error();
        QPDFObjectHandle widget = field.object;
        const Result<void> shown = show(widget);
        if (!shown)
            return shown.error();
        // QPDF leaves out keys whose value is null, so a dictionary keeps the place of the one that is written by hand.
        QPDFObjectHandle value = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        const qsizetype room = probe->size() + ContentsReserve + (m_options.stamper ? TimeStampReserve : 0);
        const SignatureBody body = makeBody(m_key, m_options, field.locksDocument(), room);
        const qsizetype start = m_update.add(value.getObjGen(), body.bytes);
        widget.replaceKey("/V", value);
        widget.replaceKey("/M", QPDFObjectHandle::newString(toPdfDate(m_options.time)));
        m_update.add(widget);
        raiseFlags();
        return fillIn(m_update.finish(), body, start, m_key, m_options.stamper);
    }

private:
    Result<void> show(QPDFObjectHandle widget)
    {
        const QPDFObjectHandle::Rectangle box = widget.getKey("/Rect").getArrayAsRectangle();
        const QSizeF size(box.urx - box.llx, box.ury - box.lly);
        if (size.isEmpty())
            return {};
        const Result<QByteArray> drawing =
            drawSeal({m_key.certificate().subjectName(), m_options.time, m_options.reason}, size);
        if (!drawing)
            return drawing.error();
        m_drawing = *drawing;
        const Result<QPDFObjectHandle> form = makeAppearance(m_pdf, m_source, m_drawing);
        if (!form)
            return form.error();
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", *form);
        widget.replaceKey("/AP", appearance);
        m_update.addNewObjects(*form);
        return {};
    }

    void raiseFlags()
    {
        QPDFObjectHandle form = m_pdf.getRoot().getKey("/AcroForm");
        QPDFObjectHandle flags = form.getKey("/SigFlags");
        if (flags.isInteger() && (flags.getIntValue() & SignaturesExistAppendOnly) == SignaturesExistAppendOnly)
            return;
        form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(SignaturesExistAppendOnly));
        m_update.add(form.isIndirect() ? form : m_pdf.getRoot());
    }

    QPDF &m_pdf;
    const SigningKey &m_key;
    const SignOptions &m_options;
    QByteArray m_drawing;
    QPDF m_source;
    PdfUpdate m_update;
};

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const SigningKey &key, const SignOptions &options)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return opened.error();
    try {
        const Result<PdfField> field = chooseField(**opened, options.field);
        if (!field)
            return field.error();
        return Signer(pdf, **opened, key, options).sign(*field);
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

} // namespace yongping

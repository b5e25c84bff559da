#include "signing/pdfdocument.h"

#include "signing/text.h"

#include <qpdf/QPDFExc.hh>

#include <set>

namespace yongping {

namespace {

constexpr int MaxFieldDepth = 16;
constexpr size_t MaxFields = 1000;

// Walks the form's tree once; a field met twice, as a hostile file may have it, is not entered again.
class FieldWalk
{
public:
    explicit FieldWalk(std::vector<PdfField> &found) : m_found(found) {}

    void visit(QPDFObjectHandle field, const QString &parentName, const std::string &parentType, int depth)
    {
        if (!field.isDictionary() || !field.isIndirect() || depth > MaxFieldDepth || m_found.size() >= MaxFields
            || !m_seen.insert(field.getObjGen()).second)
            return;
        const QString name = fullName(field, parentName);
        const std::string type = field.getKey("/FT").isName() ? field.getKey("/FT").getName() : parentType;
        QPDFObjectHandle kids = field.getKey("/Kids");
        bool terminal = true;
        if (kids.isArray()) {
            for (QPDFObjectHandle &kid : kids.getArrayAsVector()) {
                if (kid.isDictionary() && kid.hasKey("/T")) {
                    terminal = false;
                    visit(kid, name, type, depth + 1);
                }
            }
        }
        if (terminal && type == "/Sig")
            m_found.push_back({name, field});
    }

private:
    static QString fullName(QPDFObjectHandle &field, const QString &parentName)
    {
        if (!field.getKey("/T").isString())
            return parentName;
        const QString own = QString::fromStdString(field.getKey("/T").getUTF8Value());
        return parentName.isEmpty() ? own : QString(parentName % QLatin1Char('.') % own);
    }

    std::vector<PdfField> &m_found;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

Error damagedPdf(const QString &detail)
{
    return {ErrorKind::Refused, QStringLiteral("pdf.damaged"),
            SigningText::tr("The file is not a PDF, or it is damaged. Get an undamaged copy."), detail, {}};
}

bool PdfField::isSigned() const
{
    QPDFObjectHandle field = object;
    return field.getKey("/V").isDictionary();
}

bool PdfField::locksDocument() const
{
    QPDFObjectHandle field = object;
    QPDFObjectHandle lock = field.getKey("/Lock");
    return lock.isDictionary() && lock.getKey("/P").isInteger() && lock.getKey("/P").getIntValue() == 1;
}

Result<std::unique_ptr<QPDF>> skimPdf(const QByteArray &data, qsizetype size)
{
    if (size > MaxPdfSize) {
        return Error::refused(QStringLiteral("pdf.size"),
                              SigningText::tr("The PDF is larger than %1 MB and is not read.").arg(MaxPdfSize >> 20));
    }
    if (!data.startsWith("%PDF-"))
        return damagedPdf(QStringLiteral("no %PDF- at byte 0"));
    try {
        auto pdf = std::make_unique<QPDF>();
        pdf->setSuppressWarnings(true);
        pdf->setAttemptRecovery(false);
        pdf->processMemoryFile("document", data.constData(), static_cast<size_t>(size));
        if (pdf->isEncrypted()) {
            return Error::refused(QStringLiteral("pdf.encrypted"),
                                  SigningText::tr("The PDF is encrypted. Save it without a password first."));
        }
        return pdf;
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

Result<std::unique_ptr<QPDF>> openPdf(const QByteArray &data, qsizetype size)
{
    Result<std::unique_ptr<QPDF>> skimmed = skimPdf(data, size);
    if (!skimmed)
        return skimmed;
    try {
        std::unique_ptr<QPDF> pdf = std::move(skimmed).value();
        pdf->getAllObjects();
        if (!pdf->getRoot().isDictionary() || !pdf->getRoot().getKey("/Pages").isDictionary())
            return damagedPdf(QStringLiteral("no catalog or no pages"));
        const std::vector<QPDFExc> warnings = pdf->getWarnings();
        if (!warnings.empty())
            return damagedPdf(QString::fromUtf8(warnings.front().what()));
        return pdf;
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

std::vector<PdfField> signatureFields(QPDF &pdf)
{
    std::vector<PdfField> found;
    FieldWalk walk(found);
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    if (form.isDictionary() && form.getKey("/Fields").isArray()) {
        for (QPDFObjectHandle &field : form.getKey("/Fields").getArrayAsVector())
            walk.visit(field, {}, {}, 0);
    }
    return found;
}

} // namespace yongping

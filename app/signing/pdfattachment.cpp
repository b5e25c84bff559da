#include "signing/pdfattachment.h"

#include "signing/pdfdate.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace yongping {

namespace {

void declareArchival(QPDF &pdf)
{
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const std::shared_ptr<Buffer> data = metadata.getStreamData(qpdf_dl_generalized);
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()),
                                     static_cast<qsizetype>(data->getSize()));
    static const QRegularExpression Part(QStringLiteral("(?:pdfaid:part\\s*=\\s*[\"']|<pdfaid:part>)\\s*\\K[12]\\b"));
    text.replace(Part, QStringLiteral("3"));
    metadata.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

void attachFile(QPDF &pdf, const PdfAttachment &attachment)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.data.toStdString());
    stream.setSubtype(attachment.mimeType.toStdString());
    if (attachment.modified.isValid())
        stream.setModDate(toPdfDate(attachment.modified));
    const std::string name = attachment.name.toStdString();
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    if (!attachment.description.isEmpty())
        file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle associated = root.getKey("/AF").isArray() ? root.getKey("/AF") : QPDFObjectHandle::newArray();
    associated.appendItem(file.getObjectHandle());
    root.replaceKey("/AF", associated);
    declareArchival(pdf);
}

} // namespace yongping

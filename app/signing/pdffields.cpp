#include "signing/pdffields.h"

#include "signing/pdfdocument.h"

namespace yongping {

Result<std::vector<FieldStanding>> readSignatureFields(const QByteArray &pdf)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    if (!opened)
        return opened.error();
    try {
        std::vector<FieldStanding> fields;
        for (const PdfField &field : signatureFields(**opened)) {
            QPDFObjectHandle object = field.object;
            QPDFObjectHandle label = object.getKey("/TU");
            fields.push_back({field.name, label.isString() ? QString::fromStdString(label.getUTF8Value()) : QString(),
                              field.isSigned(), field.locksDocument(), {}});
        }
        return fields;
    } catch (const std::exception &exception) {
        return damagedPdf(QString::fromUtf8(exception.what()));
    }
}

} // namespace yongping

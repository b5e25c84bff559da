#include "signing/pdfembedded.h"

#include "signing/limitedbuffer.h"
#include "signing/pdfdocument.h"
#include "signing/text.h"

#include <qpdf/QPDFExc.hh>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace yongping {

namespace {

constexpr int MostFiles = 100;

Error unreadable(const QString &name, const QString &detail)
{
    return {ErrorKind::Refused, QStringLiteral("pdf.attachment"),
            SigningText::tr("The file “%1” inside the PDF cannot be read. Get an undamaged copy.").arg(name), detail,
            name};
}

QString nameOf(QPDFObjectHandle file)
{
    for (const char *key : {"/UF", "/F"}) {
        if (QPDFObjectHandle name = file.getKey(key); name.isString())
            return QString::fromStdString(name.getUTF8Value());
    }
    return {};
}

Result<QPDFObjectHandle> streamOf(QPDF &pdf, const QString &name)
{
    std::optional<QPDFObjectHandle> found;
    QPDFObjectHandle files = pdf.getRoot().getKey("/AF");
    const int count = files.isArray() ? files.getArrayNItems() : 0;
    for (int i = 0; i < std::min(count, MostFiles); ++i) {
        QPDFObjectHandle file = files.getArrayItem(i);
        if (!file.isDictionary() || nameOf(file) != name)
            continue;
        if (found)
            return unreadable(name, QStringLiteral("two files of that name"));
        QPDFObjectHandle streams = file.getKey("/EF");
        found = streams.isDictionary() ? streams.getKey("/F") : QPDFObjectHandle::newNull();
    }
    if (!found) {
        return Error::refused(QStringLiteral("pdf.no_attachment"),
                              SigningText::tr("The PDF does not carry the file “%1”.").arg(name), name);
    }
    if (!found->isStream())
        return unreadable(name, QStringLiteral("no stream"));
    return *found;
}

Result<QByteArray> contentOf(QPDFObjectHandle stream, const QString &name, qsizetype most)
{
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    if (!filter.isNull() && !filter.isNameAndEquals("/FlateDecode"))
        return unreadable(name, QStringLiteral("an unexpected filter"));
    LimitedBuffer buffer(most);
    if (!stream.pipeStreamData(&buffer, 0, qpdf_dl_generalized, true))
        return unreadable(name, QStringLiteral("the stream cannot be unpacked"));
    return buffer.take();
}

} // namespace

Result<QByteArray> EmbeddedFiles::read(const QString &name, qsizetype most) const
{
    try {
        const Result<QPDFObjectHandle> stream = streamOf(m_pdf, name);
        if (!stream)
            return stream.error();
        Result<QByteArray> content = contentOf(*stream, name, most);
        if (const std::vector<QPDFExc> warnings = m_pdf.getWarnings(); !warnings.empty())
            return unreadable(name, QString::fromUtf8(warnings.front().what()));
        return content;
    } catch (const std::exception &exception) {
        return unreadable(name, QString::fromUtf8(exception.what()));
    }
}

Result<QByteArray> embeddedFile(const QByteArray &pdf, const QString &name, qsizetype most)
{
    const Result<std::unique_ptr<QPDF>> opened = openPdf(pdf);
    return opened ? EmbeddedFiles(**opened).read(name, most) : opened.error();
}

} // namespace yongping

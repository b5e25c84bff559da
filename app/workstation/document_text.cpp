#include "workstation/document_text.h"

#include "base/tr.h"
#include "viewer/page_reader.h"

#include <QBuffer>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

namespace yongping {

namespace {

constexpr int MostPages = 500;
constexpr qint64 LongestText = 8LL * 1024 * 1024; // bytes, unpacked

Error damaged(const QString &fileName)
{
    return Error::refused(QStringLiteral("document.damaged"),
                          tr("The file %1 is damaged and cannot be read. Ask for it once more.").arg(fileName),
                          fileName);
}

Error tooLarge(const QString &fileName)
{
    return Error::refused(QStringLiteral("document.size"),
                          tr("The file %1 is too large to be read. Choose the published document itself.")
                              .arg(fileName),
                          fileName);
}

Result<QString> textOfPdf(const QByteArray &content, const QString &fileName)
{
    const Result<std::unique_ptr<PageReader>> reader = PageReader::open(content);
    if (!reader)
        return reader.error();
    if ((*reader)->pageCount() > MostPages)
        return tooLarge(fileName);
    QString text;
    for (int page = 0; page < (*reader)->pageCount(); ++page)
        text += (*reader)->text(page) + u'\n';
    return text;
}

// The main part of a Word document: a line for each paragraph; what was deleted under review is left out.
Result<QString> textOfWord(const QByteArray &xml, const QString &fileName)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(fileName); // Word writes none
        if (token == QXmlStreamReader::EndElement && reader.name() == u"p")
            text += u'\n';
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"t")
            text += reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.name() == u"br" || reader.name() == u"tab")
            text += u'\n';
        else if (reader.name() == u"del")
            reader.skipCurrentElement();
    }
    return reader.hasError() ? Result<QString>(damaged(fileName)) : Result<QString>(text);
}

Result<QString> textOfPacked(const QByteArray &content, const QString &fileName)
{
    QBuffer buffer;
    buffer.setData(content);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return damaged(fileName);
    if (!zip.setCurrentFile(QStringLiteral("word/document.xml"))) {
        return Error::refused(QStringLiteral("document.kind"),
                              tr("The file %1 is no Word document. Choose a PDF, "
                                 "a Word document (.docx) or a text file.")
                                  .arg(fileName),
                              fileName);
    }
    QuaZipFile entry(&zip);
    if (!entry.open(QIODevice::ReadOnly))
        return damaged(fileName);
    const QByteArray xml = entry.read(LongestText + 1); // whatever length the entry claims to have
    if (xml.size() > LongestText)
        return tooLarge(fileName);
    entry.close();
    return entry.getZipError() == UNZ_OK ? textOfWord(xml, fileName) : Result<QString>(damaged(fileName));
}

Result<QString> textOfPlain(const QByteArray &content, const QString &fileName)
{
    if (content.size() > LongestText)
        return tooLarge(fileName);
    const auto marked = QStringConverter::encodingForData(content);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(content);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return Error::refused(QStringLiteral("document.kind"),
                              tr("The file %1 is neither a PDF nor a Word document (.docx) nor text in UTF-8. Save it "
                                 "as one of these and choose it again.")
                                  .arg(fileName),
                              fileName);
    }
    return text;
}

} // namespace

Result<QString> documentText(const QByteArray &content, const QString &fileName)
{
    if (content.size() > MaxDocumentSize)
        return tooLarge(fileName);
    const Result<QString> text = content.left(1024).contains("%PDF-") ? textOfPdf(content, fileName)
        : content.startsWith("PK\x03\x04")                            ? textOfPacked(content, fileName)
                                                                      : textOfPlain(content, fileName);
    if (text && text->trimmed().isEmpty()) {
        return Error::refused(QStringLiteral("document.empty"),
                              tr("The file %1 holds no text; a scanned document must be recognised as text first.")
                                  .arg(fileName),
                              fileName);
    }
    return text;
}

} // namespace yongping

#pragma once

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <vector>

namespace yongping::test {

// A stretch of text as pdftotext finds it on a page, in millimetres from the page's top left corner.
struct PageWord
{
    QString text;
    QRectF box;

    qreal middle() const { return box.center().y(); }
};

using PageWords = std::vector<PageWord>;

inline std::vector<PageWords> wordsOf(const QByteArray &pdf)
{
    constexpr qreal Millimetre = 25.4 / 72;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the PDF could not be written");
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pdftotext cannot read the PDF");
    std::vector<PageWords> pages;
    QXmlStreamReader xml(process.readAllStandardOutput());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page")
            pages.emplace_back();
        if (xml.name() != u"word")
            continue;
        const auto number = [attributes = xml.attributes()](const QString &name) {
            return attributes.value(name).toDouble() * Millimetre;
        };
        const QRectF box(QPointF(number(QStringLiteral("xMin")), number(QStringLiteral("yMin"))),
                         QPointF(number(QStringLiteral("xMax")), number(QStringLiteral("yMax"))));
        pages.back().push_back({xml.readElementText(), box});
    }
    return pages;
}

} // namespace yongping::test

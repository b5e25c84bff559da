#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>


namespace yongping::tests {

// Files that are made to break what reads them: each one a name that says what is wrong, and its bytes.
struct HostileFile
{
    QString name;
    QByteArray bytes;
};

// A PDF as its objects, with a correct cross-reference table.
inline QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf("%PDF-1.7\n");
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n"
           + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

inline QByteArray streamOf(const QByteArray &content, const QByteArray &entries = {})
{
    return "<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

// Object 3 is the page, 4 and what follows are the caller's.
inline QByteArray onePage(const QByteArray &pageEntries, const QList<QByteArray> &more = {},
                          const QByteArray &catalog = {})
{
    return pdfOf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                                   "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                   "<</Type/Page/Parent 2 0 R" + pageEntries + ">>"}
                 + more);
}

// zlib data as PDF's FlateDecode wants them.
inline QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

inline QByteArray honestPdf(int pages, const QString &text = QStringLiteral("评审报告 acceptance"))
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height() / 4, Qt::blue);
        painter.drawText(writer.width() / 3, writer.height() / 2, text);
    }
    painter.end();
    return pdf;
}

inline QByteArray honestImage(const char *format, const QSize &size = {320, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace yongping::tests

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>

namespace yongping::tests {

// Sheets of A4, blue at the top, with their number and a word on each.
inline QByteArray paper(int pages)
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
        painter.drawText(writer.width() / 3, writer.height() / 2, QStringLiteral("word %1").arg(i + 1));
    }
    painter.end();
    return pdf;
}

} // namespace yongping::tests

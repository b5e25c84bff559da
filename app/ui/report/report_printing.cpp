#include "ui/report/report_printing.h"

#include "base/tr.h"
#include "base/tr.h"
#include "viewer/pdf_document.h"

#include <QPainter>
#include <QPrinter>
#include <QtConcurrent>

namespace yongping {

namespace {

constexpr int MaxResolution = 300; // finer is not seen on paper and costs memory

Error notPrinted()
{
    return Error::failure(QStringLiteral("print.failed"),
                          yongping::tr("The report was not printed whole. Check the printer and print it once more."));
}

bool drawPage(QPainter &painter, const QPrinter &printer, const PdfDocument &document, int page)
{
    const QImage image = document.render(page, std::min(printer.resolution(), MaxResolution));
    if (image.isNull())
        return false;
    const QRect paper(QPoint(0, 0), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QRect target(QPoint(0, 0), image.size().scaled(paper.size(), Qt::KeepAspectRatio));
    target.moveCenter(paper.center());
    painter.drawImage(target, image);
    return true;
}

Result<void> print(const PdfDocument &document, QPrinter &printer)
{
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() < 1;
    const int first = all ? 0 : printer.fromPage() - 1;
    const int last = all ? document.pageCount() - 1 : std::min(printer.toPage(), document.pageCount()) - 1;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return notPrinted();
        if (!drawPage(painter, printer, document, page))
            return notPrinted();
    }
    return painter.end() ? Result<void>() : notPrinted();
}

} // namespace

QFuture<Result<void>> printDocument(std::shared_ptr<const PdfDocument> document, std::shared_ptr<QPrinter> printer)
{
    return QtConcurrent::run([document = std::move(document), printer = std::move(printer)] {
        return print(*document, *printer);
    });
}

} // namespace yongping

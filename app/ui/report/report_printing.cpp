#include "ui/report/report_printing.h"

#include "base/tr.h"
#include "viewer/page_reader.h"
#include "workstation/intake.h"

#include <QLoggingCategory>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(logPrinting, "yongping.ui.printing")

constexpr int MaxResolution = 300; // finer is not seen on paper and costs memory
constexpr int MostForPage = 60'000; // milliseconds; nobody sits and waits for each of them
constexpr int MostWaited = 60'000; // milliseconds for CUPS to take the job, not to print it

Error notPrinted()
{
    return Error::failure(QStringLiteral("print.failed"),
                          yongping::tr("The report was not printed whole. Check the printer and print it once more."));
}

bool wantsAllPages(const QPrinter &printer)
{
    return printer.printRange() == QPrinter::AllPages || printer.fromPage() < 1;
}

QString sides(const QPrinter &printer)
{
    switch (printer.duplex()) {
    case QPrinter::DuplexShortSide: return QStringLiteral("two-sided-short-edge");
    case QPrinter::DuplexLongSide:
    case QPrinter::DuplexAuto: return QStringLiteral("two-sided-long-edge");
    case QPrinter::DuplexNone: break;
    }
    return QStringLiteral("one-sided");
}

Result<void> handOver(const QByteArray &pdf, const QString &program, const QStringList &arguments,
                      const QString &printer)
{
    QProcess process;
    process.start(program, arguments);
    process.write(pdf);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(MostWaited) && process.exitStatus() == QProcess::NormalExit;
    if (done && process.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    qCWarning(logPrinting, "lp: %ls %ls", qUtf16Printable(process.errorString()), qUtf16Printable(said));
    return Error::failure(QStringLiteral("print.refused"),
                          yongping::tr("The printer “%1” did not take the report. Check that it is switched on and "
                                       "accepts jobs, and print it once more.")
                              .arg(printer));
}

bool drawPage(QPainter &painter, const QPrinter &printer, PageReader &pages, int page)
{
    const QImage image = pages.draw(page, std::min(printer.resolution(), MaxResolution));
    if (image.isNull())
        return false;
    const QRect paper(QPoint(0, 0), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QRect target(QPoint(0, 0), image.size().scaled(paper.size(), Qt::KeepAspectRatio));
    target.moveCenter(paper.center());
    painter.drawImage(target, image);
    return true;
}

Result<void> drawPages(const QByteArray &pdf, QPrinter &printer)
{
    const Result<std::unique_ptr<PageReader>> pages = PageReader::open(pdf, {MostForPage});
    if (!pages)
        return pages.error();
    const int count = (*pages)->pageCount();
    const int first = wantsAllPages(printer) ? 0 : printer.fromPage() - 1;
    const int last = wantsAllPages(printer) ? count - 1 : std::min(printer.toPage(), count) - 1;
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return notPrinted();
        if (!drawPage(painter, printer, **pages, page))
            return notPrinted();
    }
    return painter.end() ? Result<void>() : notPrinted();
}

Result<void> print(const QByteArray &pdf, QPrinter &printer)
{
    const bool toFile = printer.outputFormat() == QPrinter::PdfFormat;
    if (toFile && wantsAllPages(printer))
        return writeFile(printer.outputFileName(), pdf);
    const QString lp = toFile ? QString() : QStandardPaths::findExecutable(QStringLiteral("lp"));
    return lp.isEmpty() ? drawPages(pdf, printer) : handOver(pdf, lp, printCommand(printer), printer.printerName());
}

} // namespace

QStringList printCommand(const QPrinter &printer)
{
    QStringList command{QStringLiteral("-d"), printer.printerName(), QStringLiteral("-t"), printer.docName(),
                        QStringLiteral("-n"), QString::number(std::max(1, printer.copyCount()))};
    const auto option = [&](const QString &text) { command << QStringLiteral("-o") << text; };
    option(QStringLiteral("document-format=application/pdf"));
    option(QStringLiteral("media=") + QString(printer.pageLayout().pageSize().key()));
    option(QStringLiteral("sides=") + sides(printer));
    option(QStringLiteral("print-scaling=none")); // the layout has its margins; the type area keeps its size
    option(printer.collateCopies() ? QStringLiteral("collate=true") : QStringLiteral("collate=false"));
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        option(QStringLiteral("outputorder=reverse"));
    if (printer.colorMode() == QPrinter::GrayScale)
        option(QStringLiteral("print-color-mode=monochrome"));
    if (!wantsAllPages(printer))
        command << QStringLiteral("-P") << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(printer.toPage());
    return command;
}

QFuture<Result<void>> printDocument(const QByteArray &pdf, std::shared_ptr<QPrinter> printer)
{
    return QtConcurrent::run([pdf, printer = std::move(printer)] { return print(pdf, *printer); });
}

} // namespace yongping

#include "page_paper.h"
#include "ui/report/report_printing.h"
#include "viewer/page_reader.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

namespace {

std::shared_ptr<QPrinter> filePrinter(const QString &file)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageSize(QPageSize(QPageSize::A4));
    return printer;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void file_getsTheBytes();
    void file_getsThePagesAskedFor_data();
    void file_getsThePagesAskedFor();
    void file_thatIsNoDocumentIsRefused();
    void file_thatCannotBeWrittenIsNamed();
    void command_saysWhatWasChosen();

private:
    QTemporaryDir m_folder;
};

void TestReportPrinting::file_getsTheBytes()
{
    const QByteArray pdf = paper(4);
    const QString file = m_folder.filePath(QStringLiteral("printed.pdf"));
    QFuture<Result<void>> done = printDocument(pdf, filePrinter(file));
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
    QCOMPARE(read(file), pdf);
}

void TestReportPrinting::file_getsThePagesAskedFor_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("printed");
    QTest::newRow("the second and third") << 2 << 3 << 2;
    QTest::newRow("more than there are") << 3 << 9 << 2;
}

void TestReportPrinting::file_getsThePagesAskedFor()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, printed);
    const QString file = m_folder.filePath(QStringLiteral("pages.pdf"));
    const auto printer = filePrinter(file);
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(from, to);
    QFuture<Result<void>> done = printDocument(paper(4), printer);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
    QVERIFY(done.result());
    const auto result = PageReader::open(read(file));
    QVERIFY(result);
    QCOMPARE((*result)->pageCount(), printed);
    const QImage page = (*result)->draw(0, 36);
    QVERIFY(page.pixelColor(page.width() / 2, page.height() / 8).blue() > 240);
    QVERIFY(page.pixelColor(page.width() / 2, page.height() / 8).red() < 20);
}

void TestReportPrinting::file_thatIsNoDocumentIsRefused()
{
    const auto printer = filePrinter(m_folder.filePath(QStringLiteral("unused.pdf")));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(1, 1);
    QFuture<Result<void>> done = printDocument("no document", printer);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
    QVERIFY(!done.result());
    QVERIFY(!done.result().error().message.isEmpty());
}

// The folder went while the dialog was open.
void TestReportPrinting::file_thatCannotBeWrittenIsNamed()
{
    const QString file = m_folder.filePath(QStringLiteral("no-such-folder/printed.pdf"));
    QFuture<Result<void>> done = printDocument(paper(2), filePrinter(file));
    QTRY_VERIFY(done.isFinished());
    QVERIFY(!done.result());
    QVERIFY2(done.result().error().message.contains(file), qPrintable(done.result().error().message));
}

void TestReportPrinting::command_saysWhatWasChosen()
{
    const auto printer = filePrinter(m_folder.filePath(QStringLiteral("unused.pdf")));
    printer->setDocName(QStringLiteral("验收报告"));
    printer->setCopyCount(3);
    printer->setCollateCopies(true);
    printer->setPrintRange(QPrinter::PageRange);
    printer->setFromTo(2, 3);
    const QStringList command = printCommand(*printer);
    for (const char *part : {"验收报告", "3", "document-format=application/pdf", "media=A4", "sides=one-sided",
                             "print-scaling=none", "collate=true", "2-3"})
        QVERIFY2(command.contains(QString::fromUtf8(part)), part);
}

QTEST_MAIN(TestReportPrinting)
#include "tst_report_printing.moc"

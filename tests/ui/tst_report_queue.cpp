#include "print_queue.h"
#include "ui/report/report_printing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTest>

using namespace yongping;

// Prints through a real CUPS with a real queue, which the test starts for itself.
class TestReportQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queue_getsTheBytes();
    void queueThatIsGone_isTold();

private:
    std::shared_ptr<QPrinter> chosen() const;
    QByteArray pdf() const;

    PrintQueue m_queue;
};

// Before anything else: CUPS asks once where its server is.
void TestReportQueue::initTestCase()
{
    QVERIFY2(m_queue.start(), "A CUPS of its own could not be started: install cups-daemon and cups-client.");
}

// As the print dialog leaves it.
std::shared_ptr<QPrinter> TestReportQueue::chosen() const
{
    const QPrinterInfo paper = QPrinterInfo::printerInfo(QStringLiteral("paper"));
    auto printer = std::make_shared<QPrinter>(paper, QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(QStringLiteral("验收报告"));
    return printer;
}

QByteArray TestReportQueue::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(1000, 1000, QStringLiteral("Page"));
    painter.end();
    return bytes;
}

void TestReportQueue::queue_getsTheBytes()
{
    const QByteArray report = pdf();
    const auto printer = chosen();
    QCOMPARE(printer->printerName(), QStringLiteral("paper"));
    QCOMPARE(printer->outputFormat(), QPrinter::NativeFormat);
    QFuture<Result<void>> done = printDocument(report, printer);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
    QVERIFY2(done.result(), qPrintable(done.result() ? QString() : done.result().error().message));
    QTRY_COMPARE_WITH_TIMEOUT(m_queue.job(1), report, 30'000);
}

void TestReportQueue::queueThatIsGone_isTold()
{
    const auto printer = chosen();
    QVERIFY(m_queue.remove());
    QFuture<Result<void>> done = printDocument(pdf(), printer);
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000);
    QVERIFY(!done.result());
    QCOMPARE(done.result().error().code, QStringLiteral("print.refused"));
    QVERIFY(done.result().error().message.contains(QStringLiteral("paper")));
}

QTEST_MAIN(TestReportQueue)
#include "tst_report_queue.moc"

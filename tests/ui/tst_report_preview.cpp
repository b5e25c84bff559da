#include "ui/report/pdf_view.h"
#include "ui/report/report_printing.h"
#include "ui/report/verification_banner.h"
#include "ui/report/zoom_bar.h"
#include "ui/theme/theme.h"
#include "viewer/pdf_document.h"

#include <QBuffer>
#include <QFile>
#include <QFutureWatcher>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Verdict)

namespace {

std::shared_ptr<const PdfDocument> paper(int pages)
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
    }
    painter.end();
    return *PdfDocument::fromData(pdf);
}

} // namespace

class TestReportPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void fitWidth_leavesNoHorizontalBar_data();
    void fitWidth_leavesNoHorizontalBar();
    void picture_arrivesLater();
    void scrolling_tellsThePage();
    void wheel_zoomsWithControlAlone();
    void zoom_keepsItsBounds();
    void newDocument_startsOnTop();
    void keys_zoomAndLeap();
    void bar_saysZoomAndPage();
    void state_hasItsShape_data();
    void state_hasItsShape();
    void printing_printsThePagesAskedFor_data();
    void printing_printsThePagesAskedFor();

private:
    static void show(PdfView &view, const QSize &size)
    {
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
};

void TestReportPreview::fitWidth_leavesNoHorizontalBar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a wide view") << QSize(1000, 600);
    QTest::newRow("a narrow view") << QSize(320, 400);
}

void TestReportPreview::fitWidth_leavesNoHorizontalBar()
{
    QFETCH(QSize, size);
    PdfView view;
    show(view, size);
    view.setDocument(paper(3));
    QVERIFY(view.fitsWidth());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
}

void TestReportPreview::picture_arrivesLater()
{
    PdfView view;
    show(view, QSize(600, 500));
    view.setDocument(paper(1));
    const QPoint inBlue(300, 60);
    QTRY_COMPARE(view.viewport()->grab().toImage().pixelColor(inBlue), QColor(Qt::blue));
    const qreal zoom = view.zoom();
    view.resize(400, 500);
    QTRY_VERIFY(view.zoom() < zoom);
    QTRY_COMPARE(view.viewport()->grab().toImage().pixelColor(200, 60), QColor(Qt::blue));
}

void TestReportPreview::scrolling_tellsThePage()
{
    PdfView view;
    show(view, QSize(600, 400));
    QCOMPARE(view.currentPage(), -1);
    view.setDocument(paper(3));
    QCOMPARE(view.currentPage(), 0);
    view.showPage(1);
    QCOMPARE(view.currentPage(), 1);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.currentPage(), 2);
    QVERIFY(view.accessibleDescription().contains(u'3'));
    view.setDocument(nullptr);
    QCOMPARE(view.currentPage(), -1);
}

void TestReportPreview::wheel_zoomsWithControlAlone()
{
    PdfView view;
    show(view, QSize(600, 400));
    view.setDocument(paper(2));
    const qreal zoom = view.zoom();
    const auto turn = [&view](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(300, 200), view.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    turn(Qt::NoModifier);
    QCOMPARE(view.zoom(), zoom);
    turn(Qt::ControlModifier);
    QCOMPARE(view.zoom(), zoom * PdfView::ZoomStep);
    QVERIFY(!view.fitsWidth());
}

void TestReportPreview::zoom_keepsItsBounds()
{
    PdfView view;
    show(view, QSize(600, 400));
    view.setDocument(paper(1));
    view.setZoom(100);
    QCOMPARE(view.zoom(), PdfView::MaxZoom);
    view.setZoom(0);
    QCOMPARE(view.zoom(), PdfView::MinZoom);
    view.fitWidth();
    QVERIFY(view.fitsWidth());
}

void TestReportPreview::newDocument_startsOnTop()
{
    PdfView view;
    show(view, QSize(600, 400));
    view.setDocument(paper(3));
    view.showPage(2);
    const int place = view.verticalScrollBar()->value();
    view.setDocument(paper(3), true);
    QCOMPARE(view.verticalScrollBar()->value(), place);
    view.setDocument(paper(3));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestReportPreview::keys_zoomAndLeap()
{
    PdfView view;
    show(view, QSize(600, 400));
    view.setDocument(paper(3));
    QTest::keyClick(&view, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(view.fitsWidth());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), 2);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
}

void TestReportPreview::bar_saysZoomAndPage()
{
    PdfView view;
    ZoomBar bar(view);
    show(view, QSize(600, 400));
    auto *in = bar.findChild<QToolButton *>(QStringLiteral("zoomIn"));
    auto *actual = bar.findChild<QToolButton *>(QStringLiteral("actualSize"));
    auto *page = bar.findChild<QLabel *>(QStringLiteral("pageLabel"));
    QVERIFY(in && actual && page);
    QVERIFY(!in->isEnabled());
    view.setDocument(paper(4));
    QVERIFY(in->isEnabled());
    actual->click();
    QVERIFY(actual->text().contains(QStringLiteral("100")));
    view.showPage(2);
    QVERIFY(page->text().contains(u'3') && page->text().contains(u'4'));
}

void TestReportPreview::state_hasItsShape_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("a whole document is met") << QStringLiteral("whole") << Verdict::Met;
    QTest::newRow("an untrusted signer is partial") << QStringLiteral("untrusted") << Verdict::Partial;
    QTest::newRow("an open field is partial") << QStringLiteral("incomplete") << Verdict::Partial;
    QTest::newRow("no signature is undetermined") << QStringLiteral("unsigned") << Verdict::Undetermined;
    QTest::newRow("a changed document is not met") << QStringLiteral("changed") << Verdict::NotMet;
    QTest::newRow("a damaged document is not met") << QStringLiteral("damaged") << Verdict::NotMet;
}

void TestReportPreview::state_hasItsShape()
{
    QFETCH(QString, state);
    QFETCH(Verdict, verdict);
    QCOMPARE(shapeOfState(state), verdict);
    VerificationBanner banner;
    banner.setSummary({state, QStringLiteral("A sentence."), {}}, QStringLiteral("file.pdf"));
    QVERIFY(banner.accessibleName().contains(QStringLiteral("A sentence.")));
    QVERIFY(banner.accessibleName().contains(QStringLiteral("file.pdf")));
}

void TestReportPreview::printing_printsThePagesAskedFor_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("printed");
    QTest::newRow("all pages") << 0 << 0 << 4;
    QTest::newRow("the second and third") << 2 << 3 << 2;
    QTest::newRow("more than there are") << 3 << 9 << 2;
}

void TestReportPreview::printing_printsThePagesAskedFor()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, printed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (from > 0) {
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(from, to);
    }
    QFuture<Result<void>> done = printDocument(paper(4), printer);
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
    const auto result = PdfDocument::fromFile(file);
    QVERIFY(result);
    QCOMPARE((*result)->pageCount(), printed);
    const QImage page = (*result)->render(0, 36);
    QVERIFY(page.pixelColor(page.width() / 2, page.height() / 8).blue() > 240);
    QVERIFY(page.pixelColor(page.width() / 2, page.height() / 8).red() < 20);
}

QTEST_MAIN(TestReportPreview)
#include "tst_report_preview.moc"

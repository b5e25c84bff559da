#include "viewer/hostile_files.h"
#include "viewer/pdf_document.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <thread>

using namespace yongping;
using namespace yongping::tests;

namespace {

// A page of 200 × 100 points with a signature field whose appearance is a red rectangle.
QByteArray withSignatureWidget()
{
    const QByteArray drawing("1 0 0 rg 0 0 60 40 re f");
    return onePage("/MediaBox[0 0 200 100]/Annots[4 0 R]",
                   {"<</Type/Annot/Subtype/Widget/FT/Sig/T(reviewer)/F 4/P 3 0 R/Rect[20 20 80 60]/AP<</N 5 0 R>>>>",
                    streamOf(drawing, "/Type/XObject/Subtype/Form/BBox[0 0 60 40]")},
                   "/AcroForm<</Fields[4 0 R]/SigFlags 3>>");
}

QByteArray chineseReport(int pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(1000, 1000, QStringLiteral("评审报告"));
    }
    painter.end();
    return pdf;
}

} // namespace

class TestPdfDocument : public QObject
{
    Q_OBJECT

private:
    Result<std::unique_ptr<PdfDocument>> open(const QByteArray &data)
    {
        m_file.close();
        m_file.setData(data);
        m_file.open(QIODevice::ReadOnly);
        return PdfDocument::fromDevice(m_file);
    }

    QBuffer m_file;

private Q_SLOTS:
    void fromDevice_readsPages();
    void pageSize_isThatOfTheShownPage_data();
    void pageSize_isThatOfTheShownPage();
    void draw_hasTheSize();
    void draw_drawsSignatureWidgets();
    void draw_refusesWhatIsNotThere();
    void draw_worksFromSeveralThreads();
    void fromDevice_refusesGarbage_data();
    void fromDevice_refusesGarbage();
};

void TestPdfDocument::fromDevice_readsPages()
{
    const auto document = open(chineseReport(3));
    QVERIFY(document);
    QCOMPARE((*document)->pageCount(), 3);
}

void TestPdfDocument::pageSize_isThatOfTheShownPage_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("an upright page") << QByteArray("/MediaBox[0 0 200 100]") << QSizeF(200, 100);
    QTest::newRow("a turned page") << QByteArray("/MediaBox[0 0 200 100]/Rotate 90") << QSizeF(100, 200);
    QTest::newRow("a cropped page") << QByteArray("/MediaBox[0 0 200 100]/CropBox[10 10 60 40]") << QSizeF(50, 30);
}

void TestPdfDocument::pageSize_isThatOfTheShownPage()
{
    QFETCH(QByteArray, entries);
    QFETCH(QSizeF, size);
    const auto document = open(onePage(entries));
    QVERIFY(document);
    QCOMPARE((*document)->pageSize(0), size);
}

void TestPdfDocument::draw_hasTheSize()
{
    const auto document = open(onePage("/MediaBox[0 0 200 100]"));
    QVERIFY(document);
    QCOMPARE((*document)->draw(0, {400, 200}).size(), QSize(400, 200));
    QCOMPARE((*document)->draw(0, {200, 100}).pixelColor(5, 5), QColor(Qt::white));
}

void TestPdfDocument::draw_drawsSignatureWidgets()
{
    const auto document = open(withSignatureWidget());
    QVERIFY(document);
    const QImage image = (*document)->draw(0, {200, 100});
    QCOMPARE(image.pixelColor(50, 60), QColor(Qt::red));
    QCOMPARE(image.pixelColor(150, 50), QColor(Qt::white));
}

void TestPdfDocument::draw_refusesWhatIsNotThere()
{
    const auto document = open(onePage("/MediaBox[0 0 200 100]"));
    QVERIFY(document);
    QVERIFY((*document)->draw(1, {200, 100}).isNull());
    QVERIFY((*document)->draw(-1, {200, 100}).isNull());
    QVERIFY((*document)->draw(0, {0, 0}).isNull());
    QVERIFY((*document)->draw(0, {1'000'000, 1'000'000}).isNull());
    QVERIFY((*document)->pageSize(7).isEmpty());
}

void TestPdfDocument::draw_worksFromSeveralThreads()
{
    const auto document = open(chineseReport(4));
    QVERIFY(document);
    std::vector<QImage> images(4);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] { images[static_cast<std::size_t>(i)] = (*document)->draw(i, {595, 842}); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QImage &image : images)
        QVERIFY(!image.isNull());
}

void TestPdfDocument::fromDevice_refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("not a PDF at all");
    QTest::newRow("a header alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("bytes of all values") << [] {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes.append(static_cast<char>((i * 7919) % 256));
        return bytes;
    }();
    QTest::newRow("a tree without pages") << pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"});
    QTest::newRow("pages that contain themselves")
        << pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"});
}

void TestPdfDocument::fromDevice_refusesGarbage()
{
    QFETCH(QByteArray, data);
    const auto document = open(data);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Refused);
    QVERIFY(!document.error().message.isEmpty());
}

QTEST_MAIN(TestPdfDocument)
#include "tst_pdf_document.moc"

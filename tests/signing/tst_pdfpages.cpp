#define POINTERHOLDER_TRANSITION 4 // qpdf's way of asking for its newest interface

#include "signing/pdfpages.h"

#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace yongping;
using namespace Qt::StringLiterals;

// What a page says is read by maps that come with the file.
class TestPdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areReadByTheMap_data();
    void words_areReadByTheMap();
    void moreWordsThanAReportHas_areRefused();
};

namespace {

// One page that draws the glyphs of those codes in a font with that map.
QByteArray pageOf(const QByteArray &map, const QByteArray &codes, int times = 1)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle page = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type0 >> >> >> >>");
    page.getKey("/Resources").getKey("/Font").getKey("/F1").replaceKey(
        "/ToUnicode", QPDFObjectHandle::newStream(&pdf, map.toStdString()));
    const QByteArray content = "BT /F1 12 Tf " + QByteArray('<' + codes + "> Tj ").repeated(times) + "ET";
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content.toStdString()));
    pdf.addPage(pdf.makeIndirectObject(page), false);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize())};
}

} // namespace

void TestPdfPages::words_areReadByTheMap_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QString>("words");

    QTest::newRow("single characters")
        << QByteArray("2 beginbfchar <0001> <7532> <0002> <8BC4> endbfchar") << QByteArray("00010002") << u"甲评"_s;
    QTest::newRow("a range goes on from its first character")
        << QByteArray("1 beginbfrange <0001> <0003> <0041> endbfrange") << QByteArray("000100020003") << u"ABC"_s;
    QTest::newRow("a range with a list")
        << QByteArray("1 beginbfrange <0001> <0002> [<7532> <8BC4>] endbfrange") << QByteArray("00010002") << u"甲评"_s;
    QTest::newRow("a glyph that the map does not name")
        << QByteArray("1 beginbfchar <0001> <7532> endbfchar") << QByteArray("00010009") << u"甲\uFFFD"_s;
    QTest::newRow("a range up to the last code of all")
        << QByteArray("1 beginbfrange <FFFE> <FFFF> <0041> endbfrange") << QByteArray("FFFEFFFF") << u"AB"_s;
    QTest::newRow("a list beyond the last code of all")
        << QByteArray("1 beginbfrange <FFFF> <FFFF> [<0041> <0042>] endbfrange") << QByteArray("FFFF0000")
        << u"A\uFFFD"_s;
    QTest::newRow("a range of codes that no glyph has is passed over")
        << QByteArray("2 beginbfrange <FFFEFFFF> <FFFFFFFF> <0041> <0001> <0001> <0042> endbfrange")
        << QByteArray("0001") << u"B"_s;
    QTest::newRow("a map of very many whole ranges is left unread in time")
        << "beginbfrange" + QByteArray(" <0000> <FFFF> <0041>").repeated(100000) + " endbfrange" << QByteArray("0000")
        << u"A"_s;
    QTest::newRow("a glyph that would draw a whole book draws its first words")
        << "1 beginbfchar <0001> <" + QByteArray("0041").repeated(100000) + "> endbfchar" << QByteArray("0001")
        << u"A"_s.repeated(32);
}

void TestPdfPages::words_areReadByTheMap()
{
    QFETCH(const QByteArray, map);
    QFETCH(const QByteArray, codes);
    const Result<PdfPages> read = readPdfPages(pageOf(map, codes));
    QVERIFY(read);
    QCOMPARE(static_cast<int>(read->pages.size()), 1);
    QTEST(read->pages.front().words, "words");
}

void TestPdfPages::moreWordsThanAReportHas_areRefused()
{
    const QByteArray map = "1 beginbfchar <0001> <" + QByteArray("0041").repeated(32) + "> endbfchar";
    const Result<PdfPages> read = readPdfPages(pageOf(map, QByteArray("0001").repeated(1000), 600));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"pdf.damaged"_s);
}

QTEST_GUILESS_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"

#include "pdf_reading.h"
#include "report/document_writer.h"
#include "report/layout/outline_font.h"
#include "report/layout/text_layer.h"
#include "report/layout/units.h"
#include "report/report_pdf.h"

#include <QPainterPath>
#include <QTest>

using namespace yongping;

class TestTextLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_canBeCopiedAsItWasWritten_data();
    void text_canBeCopiedAsItWasWritten();
    void glyphs_standWhereTheyWereLaidOut();
    void outlines_areThoseOfTheFont();
    void rights_areHeeded_data();
    void rights_areHeeded();
};

namespace {

QByteArray pdfOf(const QString &text)
{
    DocumentWriter writer(TypeWidth);
    writer.body(text);
    PageDress dress;
    dress.title = QStringLiteral("text");
    dress.made = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    return makeReportPdf(writer.take(), dress, {}, {}).value();
}

} // namespace

void TestTextLayer::text_canBeCopiedAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("characters that share a glyph with an old form") << QStringLiteral("客户，项目，人口");
    QTest::newRow("full-width signs") << QStringLiteral("（甲）：乙／丙～丁、《戊》〈己〉");
    QTest::newRow("letters and digits") << QStringLiteral("MES2026-10%≥90");
    QTest::newRow("a character of two units") << QStringLiteral("\U00020BB7");
}

void TestTextLayer::text_canBeCopiedAsItWasWritten()
{
    QFETCH(const QString, text);
    const QString letters = test::PdfReading(pdfOf(text)).letters();
    QVERIFY2(letters.contains(text), qPrintable(letters));
}

void TestTextLayer::glyphs_standWhereTheyWereLaidOut()
{
    const QRawFont font = QRawFont::fromFont(reportFont(Face::Song, 20));
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(font.glyphIndexesForString(QStringLiteral("一二一")));
    const qreal em = font.pixelSize();
    run.setPositions({{0, 0}, {em, 0}, {2.5 * em, 0}});
    TextLayer layer;
    layer.addCharacters(QStringLiteral("一二"));
    layer.beginPage();
    layer.add(run, QPointF(pt(50), pt(100)), 0.5, Qt::black);
    const PdfText text = layer.take(pt(842));
    QCOMPARE(text.fonts.size(), std::size_t(1));
    QCOMPARE(text.fonts.front().widths, std::vector<int>({1000, 1000, 1000}));
    QCOMPARE(text.pages.size(), std::size_t(1));
    // The gap of half a square is written as a move by 500 thousandths.
    QCOMPARE(text.pages.front(),
             QByteArray("BT\n0 0 0 rg\n/T0 10 Tf\n1 0 0 1 50 742 Tm [<00010002>-500<0001>] TJ\nET\n"));
}

void TestTextLayer::outlines_areThoseOfTheFont()
{
    const QRawFont font = QRawFont::fromFont(reportFont(Face::Heading, 20));
    const QList<quint32> glyphs = font.glyphIndexesForString(QStringLiteral("评A口 "));
    const OutlineFont made = outlineFont("Some", font, {glyphs.begin(), glyphs.end()});
    const QRawFont own(made.program, font.pixelSize());
    QVERIFY(own.isValid());
    const qreal unit = font.pixelSize() / 1000;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QRectF expected = font.pathForGlyph(glyphs[i]).boundingRect();
        const QRectF actual = own.pathForGlyph(static_cast<quint32>(i) + 1).boundingRect();
        QVERIFY((actual.topLeft() - expected.topLeft()).manhattanLength() < 2 * unit);
        QVERIFY((actual.bottomRight() - expected.bottomRight()).manhattanLength() < 2 * unit);
        QCOMPARE(made.widths[static_cast<std::size_t>(i) + 1],
                 qRound(font.advancesForGlyphIndexes({glyphs[i]}).front().x() / unit));
    }
}

void TestTextLayer::rights_areHeeded_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("embeddable");
    const auto row = [](const char *name, const char *rights, bool embeddable) {
        QTest::newRow(name) << QByteArray(8, '\1') + QByteArray::fromHex(rights) + QByteArray(20, '\1') << embeddable;
    };
    row("a font for everybody", "0000", true);
    row("a font to be printed", "0004", true);
    row("a font to be edited with", "0008", true);
    row("a font that is not to be parted", "0100", true);
    row("a font that forbids it", "0002", false);
    row("a font that lends its bitmaps only", "0200", false);
    QTest::newRow("a font that says nothing") << QByteArray() << true;
}

void TestTextLayer::rights_areHeeded()
{
    QFETCH(const QByteArray, table);
    QTEST(mayBeEmbedded(table), "embeddable");
}

QTEST_MAIN(TestTextLayer)
#include "tst_text_layer.moc"

#include "pdf_reading.h"
#include "report/document_writer.h"
#include "report/layout/font_part.h"
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
    void outlines_areThoseOfTheFont_data();
    void outlines_areThoseOfTheFont();
    void fonts_withoutOutlinesAreNotParted();
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
    const std::optional<PdfText> text = layer.take(pt(842));
    QVERIFY(text);
    QCOMPARE(text->fonts.size(), std::size_t(1));
    QCOMPARE(text->fonts.front().widths.size(), std::size_t(3));
    QCOMPARE(text->pages.size(), std::size_t(1));
    const std::optional<FontPart> part = FontSource(font).part({run.glyphIndexes()[0], run.glyphIndexes()[1]});
    QVERIFY(part);
    QByteArrayList codes;
    for (const quint32 glyph : run.glyphIndexes().first(2)) {
        const uint code = part->codes.value(glyph);
        QCOMPARE(part->widths.at(code), 1000);
        codes.append(QByteArray::number(code, 16).rightJustified(4, '0'));
    }
    // The gap of half a square is written as a move by 500 thousandths.
    QCOMPARE(text->pages.front(), QByteArray("BT\n0 0 0 rg\n/T0 10 Tf\n1 0 0 1 50 742 Tm [<" + codes.join()
                                             + ">-500<" + codes.front() + ">] TJ\nET\n"));
}

void TestTextLayer::outlines_areThoseOfTheFont_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<FontFormat>("format");
    QTest::newRow("a compact font of numbered characters") << QStringLiteral("Noto Sans CJK SC") << FontFormat::Compact;
    QTest::newRow("a TrueType font") << QStringLiteral("LXGW WenKai") << FontFormat::TrueType;
}

void TestTextLayer::outlines_areThoseOfTheFont()
{
    QFETCH(const QString, family);
    QFont wanted(QStringList{family});
    wanted.setPixelSize(qRound(pt(20)));
    wanted.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont font = QRawFont::fromFont(wanted, QFontDatabase::SimplifiedChinese);
    QCOMPARE(font.familyName(), family);
    const QList<quint32> glyphs = font.glyphIndexesForString(QStringLiteral("评A口 "));
    const std::optional<FontPart> made = FontSource(font).part({glyphs.begin(), glyphs.end()});
    QVERIFY(made);
    QTEST(made->format, "format");
    QVERIFY2(made->program.size() < 10000, "all of the font instead of a part");
    const QRawFont own(made->program, font.pixelSize());
    QVERIFY(own.isValid());
    const qreal unit = font.pixelSize() / 1000;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QRectF expected = font.pathForGlyph(glyphs[i]).boundingRect();
        const QRectF actual = own.pathForGlyph(made->codes.value(glyphs[i])).boundingRect();
        QVERIFY((actual.topLeft() - expected.topLeft()).manhattanLength() < 2 * unit);
        QVERIFY((actual.bottomRight() - expected.bottomRight()).manhattanLength() < 2 * unit);
        QCOMPARE(made->widths.at(made->codes.value(glyphs[i])),
                 qRound(font.advancesForGlyphIndexes({glyphs[i]}).front().x() / unit));
    }
}

void TestTextLayer::fonts_withoutOutlinesAreNotParted()
{
    QVERIFY(FontSource(QRawFont::fromFont(reportFont(Face::Song, 20))).hasOutlines());
    QVERIFY(!FontSource(QRawFont()).hasOutlines());
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

#include "viewer/process/protocol.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace yongping;

Q_DECLARE_METATYPE(std::optional<yongping::PageTrouble>)

class TestPageProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contents_comeBackAsTheyWere();
    void drawing_outOfBoundsIsRefused_data();
    void drawing_outOfBoundsIsRefused();
    void sizes_areChecked_data();
    void sizes_areChecked();
    void hits_areChecked_data();
    void hits_areChecked();
    void trouble_hasASentence();
    void drawnSize_staysWithinBounds_data();
    void drawnSize_staysWithinBounds();
};

void TestPageProtocol::contents_comeBackAsTheyWere()
{
    const PageHead head = pageHead(pageMessage(7, "abc").constData());
    QCOMPARE(head.length, 3U);
    QCOMPARE(head.kind, quint8(7));
    const auto drawing = drawingFrom(drawingBytes({4, {30, 20}, 270}));
    QVERIFY(drawing);
    QCOMPARE(drawing->page, 4);
    QCOMPARE(drawing->turnedSize(), QSize(20, 30));
    const auto finding = findingFrom(findingBytes({2, QStringLiteral("评审")}));
    QVERIFY(finding);
    QCOMPARE(finding->words, QStringLiteral("评审"));
    QCOMPARE(pageNumberFrom(pageNumberBytes(3)), std::optional(3));
    QCOMPARE(pageNumberFrom(pageNumberBytes(MaxPages)), std::nullopt);
    QCOMPARE(pageNumberFrom(pageNumberBytes(3) + 'x'), std::nullopt);
    const std::vector<QSizeF> sizes{{595, 842}, {842, 595}};
    QCOMPARE(*sizesFrom(sizesBytes(sizes)), sizes);
    const auto hits = hitsFrom(hitsBytes({{0, {QRectF(1, 2, 3, 4), QRectF(5, 6, 7, 8)}}, {0, {}}}), 9);
    QVERIFY(hits);
    QCOMPARE(hits->size(), std::size_t(2));
    QCOMPARE(hits->front().page, 9);
    QCOMPARE(hits->front().areas[1], QRectF(5, 6, 7, 8));
}

void TestPageProtocol::drawing_outOfBoundsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a part of a drawing") << drawingBytes({1, {30, 20}, 0}).chopped(1);
    QTest::newRow("more than a drawing") << drawingBytes({1, {30, 20}, 0}) + 'x';
    QTest::newRow("a page before the first") << drawingBytes({-1, {30, 20}, 0});
    QTest::newRow("a page beyond all") << drawingBytes({MaxPages, {30, 20}, 0});
    QTest::newRow("no width") << drawingBytes({1, {0, 20}, 0});
    QTest::newRow("less than no height") << drawingBytes({1, {30, -20}, 0});
    QTest::newRow("more pixels than there may be") << drawingBytes({1, {6'000, 6'000}, 0});
    QTest::newRow("a turn by half a quarter") << drawingBytes({1, {30, 20}, 45});
}

void TestPageProtocol::drawing_outOfBoundsIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!drawingFrom(bytes));
}

void TestPageProtocol::sizes_areChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("no page") << QByteArray();
    QTest::newRow("half a page") << sizesBytes({{595, 842}}).chopped(8);
    QTest::newRow("a page without width") << sizesBytes({{0, 842}});
    QTest::newRow("a page of negative height") << sizesBytes({{595, -842}});
    QTest::newRow("a page without end") << sizesBytes({{infinite, 842}});
    QTest::newRow("a page of no number") << sizesBytes({{595, std::nan("")}});
    QTest::newRow("a page of a thousand kilometres") << sizesBytes({{595, 3e9}});
    QTest::newRow("more pages than there may be") << sizesBytes(std::vector<QSizeF>(MaxPages + 1, {595, 842}));
    QTest::newRow("pages too long one below the other") << sizesBytes(std::vector<QSizeF>(1'000, {595, 150'000}));
}

void TestPageProtocol::sizes_areChecked()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!sizesFrom(bytes));
}

void TestPageProtocol::hits_areChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = hitsBytes({{0, {QRectF(1, 2, 3, 4)}}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more places than bytes") << QByteArray::fromHex("000003e8");
    QTest::newRow("more places than there may be") << QByteArray::fromHex("ffffffff") + one;
    QTest::newRow("more areas than bytes") << QByteArray::fromHex("0000000100000040");
    QTest::newRow("more areas than there may be") << QByteArray::fromHex("00000001ffffffff");
    QTest::newRow("a part of an area") << one.chopped(1);
    QTest::newRow("something after the places") << one + 'x';
    QTest::newRow("an area of no number") << one.first(8) + QByteArray::fromHex("7ff8000000000000") + one.sliced(16);
    QTest::newRow("an area far out") << one.first(8) + QByteArray::fromHex("7e37e43c8800759c") + one.sliced(16);
}

void TestPageProtocol::hits_areChecked()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!hitsFrom(bytes, 0));
}

void TestPageProtocol::trouble_hasASentence()
{
    for (quint8 code = 1; code <= quint8(PageTrouble::NotDrawn); ++code) {
        const auto trouble = troubleFrom(QByteArray(1, char(code)));
        QVERIFY(trouble);
        QVERIFY(errorOf(*trouble).message.endsWith(u'.'));
    }
    QVERIFY(!troubleFrom(QByteArray(1, '\0')));
    QVERIFY(!troubleFrom(QByteArray(1, '\x7f')));
    QVERIFY(!troubleFrom({}));
    QVERIFY(!troubleFrom("ab"));
}

void TestPageProtocol::drawnSize_staysWithinBounds_data()
{
    QTest::addColumn<QSizeF>("points");
    QTest::addColumn<qreal>("dpi");
    QTest::newRow("a sheet on the screen") << QSizeF(595, 842) << 96.0;
    QTest::newRow("a sheet at four times on a fine screen") << QSizeF(595, 842) << 768.0;
    QTest::newRow("a sheet of seventy metres") << QSizeF(200'000, 200'000) << 96.0;
    QTest::newRow("a strip as thin as a hair") << QSizeF(0.001, 200'000) << 400.0;
    QTest::newRow("a speck") << QSizeF(0.0001, 0.0001) << 10.0;
}

void TestPageProtocol::drawnSize_staysWithinBounds()
{
    QFETCH(QSizeF, points);
    QFETCH(qreal, dpi);
    const QSize size = drawnSize(points, dpi);
    QVERIFY(!size.isEmpty());
    QVERIFY(drawingFrom(drawingBytes({0, size, 0})));
}

QTEST_GUILESS_MAIN(TestPageProtocol)
#include "tst_page_protocol.moc"

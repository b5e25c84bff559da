#include "page_sheets.h"
#include "ui/viewer/page_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace yongping;
using namespace yongping::tests;

// The pages as they are scrolled, enlarged and turned, and their pictures.
class TestPageView : public QObject
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
    void fitPage_showsAWholePage();
    void turning_turnsWhatIsSeen();
    void pageThatCannotBeDrawn_saysWhy();
    void pictures_stayWithinTheirBound();
};

void TestPageView::fitWidth_leavesNoHorizontalBar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a wide view") << QSize(1000, 600);
    QTest::newRow("a narrow view") << QSize(320, 400);
}

void TestPageView::fitWidth_leavesNoHorizontalBar()
{
    QFETCH(QSize, size);
    PageView view;
    show(view, size);
    view.setSource(sheets(3));
    QCOMPARE(view.fit(), PageView::Fit::Width);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
}

void TestPageView::picture_arrivesLater()
{
    PageView view;
    show(view, QSize(600, 500));
    view.setSource(sheets(1));
    const QPoint inBlue(300, 60);
    QTRY_COMPARE(view.viewport()->grab().toImage().pixelColor(inBlue), QColor(Qt::blue));
    const qreal zoom = view.zoom();
    view.resize(400, 500);
    QTRY_VERIFY(view.zoom() < zoom);
    QTRY_COMPARE(view.viewport()->grab().toImage().pixelColor(200, 60), QColor(Qt::blue));
}

void TestPageView::scrolling_tellsThePage()
{
    PageView view;
    show(view, QSize(600, 400));
    QCOMPARE(view.currentPage(), -1);
    view.setSource(sheets(3));
    QCOMPARE(view.currentPage(), 0);
    view.showPage(1);
    QCOMPARE(view.currentPage(), 1);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.currentPage(), 2);
    QVERIFY(view.accessibleDescription().contains(u'3'));
    view.setSource(nullptr);
    QCOMPARE(view.currentPage(), -1);
}

void TestPageView::wheel_zoomsWithControlAlone()
{
    PageView view;
    show(view, QSize(600, 400));
    view.setSource(sheets(2));
    const qreal zoom = view.zoom();
    const auto turn = [&view](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(300, 200), view.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    turn(Qt::NoModifier);
    QCOMPARE(view.zoom(), zoom);
    turn(Qt::ControlModifier);
    QCOMPARE(view.zoom(), zoom * PageView::ZoomStep);
    QCOMPARE(view.fit(), PageView::Fit::None);
}

void TestPageView::zoom_keepsItsBounds()
{
    PageView view;
    show(view, QSize(600, 400));
    view.setSource(sheets(1));
    view.setZoom(100);
    QCOMPARE(view.zoom(), PageView::MaxZoom);
    view.setZoom(0);
    QCOMPARE(view.zoom(), PageView::MinZoom);
    view.setFit(PageView::Fit::Width);
    QCOMPARE(view.fit(), PageView::Fit::Width);
}

void TestPageView::newDocument_startsOnTop()
{
    PageView view;
    show(view, QSize(600, 400));
    view.setSource(sheets(3));
    view.showPage(2);
    const int place = view.verticalScrollBar()->value();
    view.setSource(sheets(3), true);
    QCOMPARE(view.verticalScrollBar()->value(), place);
    view.setSource(sheets(3));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestPageView::keys_zoomAndLeap()
{
    PageView view;
    show(view, QSize(600, 400));
    view.setSource(sheets(3));
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.fit(), PageView::Fit::None);
    const qreal zoom = view.zoom();
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view.zoom() < zoom);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier); // as a keyboard sends it
    QCOMPARE(view.zoom(), zoom);
    QTest::keyClick(&view, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(view.fit(), PageView::Fit::Page);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.fit(), PageView::Fit::Width);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), 2);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
}

void TestPageView::fitPage_showsAWholePage()
{
    PageView view;
    show(view, QSize(900, 500));
    view.setSource(sheets(2));
    view.setFit(PageView::Fit::Page);
    QVERIFY(view.zoom() * 842 * 96 / 72 <= 500);
    view.resize(900, 400);
    QTRY_VERIFY(view.zoom() * 842 * 96 / 72 <= 400);
}

void TestPageView::turning_turnsWhatIsSeen()
{
    PageView view;
    show(view, QSize(600, 500));
    view.setSource(sheets(1));
    view.setFit(PageView::Fit::Page);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.rotation(), 90);
    // What was the top is at the right now.
    QTRY_COMPARE(view.viewport()->grab().toImage().pixelColor(view.viewport()->width() - 60, 200), QColor(Qt::blue));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.rotation(), 270);
}

// A page that has a picture and another that has none to give: the sentence stands in its place.
void TestPageView::pageThatCannotBeDrawn_saysWhy()
{
    const std::shared_ptr<PageSource> source = sheets(2);
    PageRenderer renderer;
    renderer.setSource(source);
    QSignalSpy drawn(&renderer, &PageRenderer::drawn);
    Q_EMIT source->undrawable(1, Error::refused(QStringLiteral("pages.page"), QStringLiteral("Not this page.")));
    QCOMPARE(drawn.count(), 1);
    QVERIFY(renderer.fault(1));
    QVERIFY(!renderer.fault(0));
    renderer.picture(0);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 2, Patience);
    QVERIFY(!renderer.picture(0).isNull());
}

void TestPageView::pictures_stayWithinTheirBound()
{
    constexpr int Pages = 4; // more than fit
    const std::shared_ptr<PageSource> source = sheets(Pages);
    PageRenderer renderer;
    renderer.setSource(source);
    renderer.setResolution(400, 0); // some 62 MB each
    QSignalSpy drawn(&renderer, &PageRenderer::drawn);
    for (int page = 0; page < Pages; ++page)
        renderer.picture(page);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), Pages, Patience);
    QVERIFY(renderer.bytes() > 0);
    QVERIFY(renderer.bytes() <= PageRenderer::MaxBytes);
    renderer.keepOnly(0, -1);
    QCOMPARE(renderer.bytes(), 0);
}

QTEST_MAIN(TestPageView)
#include "tst_page_view.moc"

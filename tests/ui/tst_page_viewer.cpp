#include "page_paper.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_list.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"
#include "ui/viewer/zoom_bar.h"
#include "viewer/page_source.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace yongping;
using namespace yongping::tests;

namespace {

constexpr int Patience = 30'000;

std::shared_ptr<PageSource> opening(const QByteArray &bytes)
{
    return PageSource::fromData(bytes);
}

// Open already.
std::shared_ptr<PageSource> sheets(int count)
{
    std::shared_ptr<PageSource> source = opening(paper(count));
    if (!QTest::qWaitFor([&] { return source->state() == PageSource::State::Open; }, Patience))
        qFatal("the sheets were not opened: %s", qPrintable(source->error().message));
    return source;
}

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

} // namespace

class TestPageViewer : public QObject
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
    void fitPage_showsAWholePage();
    void turning_turnsWhatIsSeen();
    void pageThatCannotBeDrawn_saysWhy();
    void pictures_stayWithinTheirBound();
    void smallPages_followAndLead();
    void search_findsThroughTheKeyboard();
    void region_isMarkedWithThePointer_data();
    void region_isMarkedWithThePointer();
    void region_isMarkedWithTheKeyboard();
    void region_isShownOnceTheSourceIsOpen();
    void failure_isSaidInPlaceOfPages();
    void controls_haveNames();

private:
    static void show(QWidget &view, const QSize &size)
    {
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
};

void TestPageViewer::fitWidth_leavesNoHorizontalBar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a wide view") << QSize(1000, 600);
    QTest::newRow("a narrow view") << QSize(320, 400);
}

void TestPageViewer::fitWidth_leavesNoHorizontalBar()
{
    QFETCH(QSize, size);
    PageView view;
    show(view, size);
    view.setSource(sheets(3));
    QCOMPARE(view.fit(), PageView::Fit::Width);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
}

void TestPageViewer::picture_arrivesLater()
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

void TestPageViewer::scrolling_tellsThePage()
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

void TestPageViewer::wheel_zoomsWithControlAlone()
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

void TestPageViewer::zoom_keepsItsBounds()
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

void TestPageViewer::newDocument_startsOnTop()
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

void TestPageViewer::keys_zoomAndLeap()
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

void TestPageViewer::bar_saysZoomAndPage()
{
    PageView view;
    ZoomBar bar(view);
    show(view, QSize(600, 400));
    auto *in = bar.findChild<QToolButton *>(QStringLiteral("zoomIn"));
    auto *actual = bar.findChild<QToolButton *>(QStringLiteral("actualSize"));
    auto *page = bar.findChild<QLabel *>(QStringLiteral("pageLabel"));
    QVERIFY(in && actual && page);
    QVERIFY(!in->isEnabled());
    view.setSource(sheets(4));
    QVERIFY(in->isEnabled());
    actual->click();
    QVERIFY(actual->text().contains(QStringLiteral("100")));
    view.showPage(2);
    QVERIFY(page->text().contains(u'3') && page->text().contains(u'4'));
}

void TestPageViewer::fitPage_showsAWholePage()
{
    PageView view;
    show(view, QSize(900, 500));
    view.setSource(sheets(2));
    view.setFit(PageView::Fit::Page);
    QVERIFY(view.zoom() * 842 * 96 / 72 <= 500);
    view.resize(900, 400);
    QTRY_VERIFY(view.zoom() * 842 * 96 / 72 <= 400);
}

void TestPageViewer::turning_turnsWhatIsSeen()
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
void TestPageViewer::pageThatCannotBeDrawn_saysWhy()
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

void TestPageViewer::pictures_stayWithinTheirBound()
{
    const std::shared_ptr<PageSource> source = sheets(6);
    PageRenderer renderer;
    renderer.setSource(source);
    renderer.setResolution(400, 0); // some 62 MB each
    QSignalSpy drawn(&renderer, &PageRenderer::drawn);
    for (int page = 0; page < 6; ++page)
        renderer.picture(page);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 6, Patience);
    QVERIFY(renderer.bytes() > 0);
    QVERIFY(renderer.bytes() <= PageRenderer::MaxBytes);
    renderer.keepOnly(0, -1);
    QCOMPARE(renderer.bytes(), 0);
}

void TestPageViewer::smallPages_followAndLead()
{
    PageViewer viewer;
    show(viewer, QSize(800, 600));
    viewer.setSource(sheets(4));
    auto *list = in<PageList>(viewer, "pageList");
    QVERIFY(list && list->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!list->picture(0).isNull(), Patience);
    viewer.view()->showPage(2);
    QCOMPARE(list->currentIndex().row(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(viewer.view()->currentPage(), 3);
    QVERIFY(!list->currentIndex().data(Qt::AccessibleTextRole).toString().isEmpty());
    in<QToolButton>(viewer, "togglePages")->click();
    QVERIFY(!list->isVisible());
}

void TestPageViewer::search_findsThroughTheKeyboard()
{
    PageViewer viewer;
    show(viewer, QSize(800, 600));
    viewer.setSource(sheets(3));
    viewer.view()->setFocus();
    QTest::keyClick(viewer.view(), Qt::Key_F, Qt::ControlModifier);
    auto *words = in<QLineEdit>(viewer, "findWords");
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("word"));
    auto *standing = in<QLabel>(viewer, "findStanding");
    QTRY_COMPARE_WITH_TIMEOUT(standing->text(), QStringLiteral("1 of 3"), Patience);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(standing->text(), QStringLiteral("2 of 3"));
    QCOMPARE(viewer.view()->currentPage(), 1);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(viewer.view()->currentHit(), 0);
    words->clear();
    QTest::keyClicks(words, QStringLiteral("nowhere"));
    QTRY_COMPARE_WITH_TIMEOUT(standing->text(), QStringLiteral("Not found"), Patience);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(viewer.view()->hasFocus());
    QVERIFY(!words->isVisible());
}

void TestPageViewer::region_isMarkedWithThePointer_data()
{
    QTest::addColumn<int>("quarters");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("on an upright page") << 0 << QRectF(0.25, 0.5, 0.5, 0.25);
    QTest::newRow("on a page turned to the right") << 1 << QRectF(0.5, 0.25, 0.25, 0.5);
    QTest::newRow("on a page upside down") << 2 << QRectF(0.25, 0.25, 0.5, 0.25);
    QTest::newRow("on a page turned to the left") << 3 << QRectF(0.25, 0.25, 0.25, 0.5);
}

void TestPageViewer::region_isMarkedWithThePointer()
{
    QFETCH(int, quarters);
    QFETCH(QRectF, expected);
    PageView view;
    show(view, QSize(900, 900));
    view.setSource(sheets(1));
    view.setFit(PageView::Fit::Page);
    view.turn(quarters);
    view.setMarking(true);
    // The page lies in the middle of the view; the same part of what is seen is marked however it is turned.
    QSizeF page = PageLayout::turned({595, 842}, view.rotation()) * view.zoom() * 96 / 72;
    const QPointF corner((view.viewport()->width() - page.width()) / 2, Theme::Space16);
    const auto at = [&](qreal x, qreal y) { return (corner + QPointF(x * page.width(), y * page.height())).toPoint(); };
    QSignalSpy marked(&view, &PageView::regionMarked);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(0.25, 0.5));
    QTest::mouseMove(view.viewport(), at(0.5, 0.6));
    QMouseEvent move(QEvent::MouseMove, at(0.75, 0.75), view.viewport()->mapToGlobal(at(0.75, 0.75)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(0.75, 0.75));
    QCOMPARE(marked.count(), 1);
    const QRectF region = marked[0][1].toRectF();
    const QRectF difference(region.x() - expected.x(), region.y() - expected.y(), region.width() - expected.width(),
                            region.height() - expected.height());
    for (const qreal part : {difference.x(), difference.y(), difference.width(), difference.height()})
        QVERIFY2(qAbs(part) < 0.02, qPrintable(QStringLiteral("%1").arg(part)));
    QVERIFY(!view.isMarking());
    QCOMPARE(view.shownRegion(), std::optional(region));
}

void TestPageViewer::region_isMarkedWithTheKeyboard()
{
    PageViewer viewer;
    show(viewer, QSize(800, 700));
    viewer.setSource(sheets(2));
    auto *button = in<QToolButton>(viewer, "markRegion");
    QVERIFY(!button->isVisible());
    viewer.setMarkingOffered(true);
    QSignalSpy marked(&viewer, &PageViewer::regionMarked);
    button->click();
    QVERIFY(viewer.view()->hasFocus());
    QTest::keyClick(viewer.view(), Qt::Key_Escape);
    QVERIFY(!button->isChecked());
    button->click();
    QTest::keyClick(viewer.view(), Qt::Key_Return);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(viewer.view(), Qt::Key_Right);
    QTest::keyClick(viewer.view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(marked.count(), 0);
    QTest::keyClick(viewer.view(), Qt::Key_Return);
    QCOMPARE(marked.count(), 1);
    QCOMPARE(marked[0][0].toInt(), 0);
    const auto region = marked[0][1].value<PageRegion>();
    QVERIFY(region.width > 0 && region.height > 0 && region.x > 2'500 && region.x + region.width <= 10'000);
    QVERIFY(!button->isChecked());
}

void TestPageViewer::region_isShownOnceTheSourceIsOpen()
{
    PageViewer viewer;
    show(viewer, QSize(800, 600));
    viewer.setSource(opening(paper(3)));
    viewer.showPlace(2, PageRegion{1'000, 5'000, 2'000, 1'000});
    QTRY_COMPARE_WITH_TIMEOUT(viewer.view()->pageCount(), 3, Patience);
    QCOMPARE(viewer.view()->currentPage(), 2);
    QCOMPARE(viewer.view()->shownRegion(), std::optional(QRectF(0.1, 0.5, 0.2, 0.1)));
    viewer.showPlace(0, {});
    QCOMPARE(viewer.view()->currentPage(), 0);
    QVERIFY(!viewer.view()->shownRegion());
}

void TestPageViewer::failure_isSaidInPlaceOfPages()
{
    PageViewer viewer;
    show(viewer, QSize(800, 600));
    viewer.setSource(opening("no document at all"));
    auto *fault = in<QLabel>(viewer, "viewerFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), Patience);
    QVERIFY(!fault->text().isEmpty());
    viewer.setSource(sheets(1));
    QVERIFY(!fault->isVisible());
}

void TestPageViewer::controls_haveNames()
{
    PageViewer viewer;
    const QList<QWidget *> widgets = viewer.findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        if (each->focusPolicy() != Qt::NoFocus && !each->objectName().startsWith(u"qt_"))
            QVERIFY2(!each->accessibleName().isEmpty(),
                     qPrintable(each->objectName() + QLatin1String(each->metaObject()->className())));
    }
}

QTEST_MAIN(TestPageViewer)
#include "tst_page_viewer.moc"

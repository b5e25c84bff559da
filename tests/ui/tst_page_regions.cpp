#include "page_sheets.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace yongping;
using namespace yongping::tests;

// Parts of pages, marked and shown.
class TestPageRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void region_isMarkedWithThePointer_data();
    void region_isMarkedWithThePointer();
    void region_isMarkedWithTheKeyboard();
    void region_isShownOnceTheSourceIsOpen();
};

void TestPageRegions::region_isMarkedWithThePointer_data()
{
    QTest::addColumn<int>("quarters");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("on an upright page") << 0 << QRectF(0.25, 0.5, 0.5, 0.25);
    QTest::newRow("on a page turned to the right") << 1 << QRectF(0.5, 0.25, 0.25, 0.5);
    QTest::newRow("on a page upside down") << 2 << QRectF(0.25, 0.25, 0.5, 0.25);
    QTest::newRow("on a page turned to the left") << 3 << QRectF(0.25, 0.25, 0.25, 0.5);
}

void TestPageRegions::region_isMarkedWithThePointer()
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

void TestPageRegions::region_isMarkedWithTheKeyboard()
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

void TestPageRegions::region_isShownOnceTheSourceIsOpen()
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

QTEST_MAIN(TestPageRegions)
#include "tst_page_regions.moc"

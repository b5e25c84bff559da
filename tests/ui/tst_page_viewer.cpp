#include "page_sheets.h"
#include "ui/viewer/page_list.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/page_viewer.h"
#include "ui/viewer/zoom_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace yongping;
using namespace yongping::tests;

// What is around the pages: the bar, small pages, the search, the word on what cannot be shown.
class TestPageViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void bar_saysZoomAndPage();
    void smallPages_followAndLead();
    void search_findsThroughTheKeyboard();
    void failure_isSaidInPlaceOfPages();
    void controls_haveNames();
};

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
    QVERIFY(actual->accessibleName().contains(actual->text()));
    view.showPage(2);
    QVERIFY(page->text().contains(u'3') && page->text().contains(u'4'));
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

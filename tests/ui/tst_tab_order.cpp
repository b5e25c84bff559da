#include "report_desk.h"
#include "ui/report/report_side.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"
#include "ui/viewer/zoom_bar.h"

#include <QAbstractButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace yongping;
using namespace yongping::tests;

namespace {

// The buttons of one part of a window, in the order in which Tab reaches them; disabled ones have their place too.
QStringList buttonsByTab(const QWidget &part)
{
    QStringList names;
    for (const QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
        const bool isReached = (each->focusPolicy() & Qt::TabFocus) && each->isVisible();
        if (isReached && part.isAncestorOf(each) && qobject_cast<const QAbstractButton *>(each))
            names << each->objectName();
    }
    return names;
}

// The same buttons as they stand, line by line.
QStringList buttonsByPlace(const QWidget &part)
{
    QStringList names = buttonsByTab(part);
    std::ranges::sort(names, {}, [&part](const QString &name) {
        const auto *button = part.findChild<QAbstractButton *>(name);
        const QPoint place = button->mapTo(&part, QPoint());
        return std::pair(place.y(), place.x());
    });
    return names;
}

} // namespace

// Tab goes as the eye does: along a line, then to the next.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void viewer_goesAlongItsBar();
    void report_goesDownItsButtons();
    void rail_isEnteredAtThePageShown();
};

void TestTabOrder::viewer_goesAlongItsBar()
{
    PageView view;
    ZoomBar bar(view);
    for (QToolButton *each : {bar.markButton(), bar.sideButton()})
        each->show();
    bar.resize(900, 48);
    bar.show();
    QCOMPARE(buttonsByTab(bar).size(), 10);
    QCOMPARE(buttonsByTab(bar), buttonsByPlace(bar));
}

void TestTabOrder::report_goesDownItsButtons()
{
    ReportSide side;
    side.resize(side.width(), 700);
    side.show();
    QVERIFY(buttonsByTab(side).contains(QStringLiteral("judgeAgain")));
    QCOMPARE(buttonsByTab(side), buttonsByPlace(side));
}

// Its buttons are one choice: Tab stops at what is chosen, the arrows go on from there.
void TestTabOrder::rail_isEnteredAtThePageShown()
{
    SampleDesk room;
    Preferences preferences(room.folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(*room.desk, preferences);
    window.addPage(MainWindow::Room::Review, new ReviewPage(*room.desk, preferences));
    window.show();
    const QStringList rail{QStringLiteral("casesButton"), QStringLiteral("settingsButton")};
    for (const MainWindow::Room shown : {MainWindow::Room::Cases, MainWindow::Room::Settings}) {
        window.showRoom(shown);
        QStringList stops = buttonsByTab(window);
        stops.removeIf([&rail](const QString &name) { return !rail.contains(name); });
        QCOMPARE(stops, QStringList{rail[shown == MainWindow::Room::Settings ? 1 : 0]});
    }
}

QTEST_MAIN(TestTabOrder)

#include "tst_tab_order.moc"

#include "report_desk.h"
#include "widget_faults.h"

#include "ui/indicators/indicators_page.h"
#include "ui/panel/panel_page.h"
#include "ui/report/report_page.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/viewer/find_bar.h"
#include "ui/viewer/page_view.h"
#include "wording/words.h"

#include <QApplication>

using namespace yongping;
using namespace yongping::tests;

// Each page on a small screen, in both languages and themes: nothing is cut off, nothing lies over its neighbour,
// everything that takes the keyboard has a name. Run with QT_SCALE_FACTOR=2 it says the same of a screen twice as fine.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void page_data();
    void page();

private:
    std::unique_ptr<MainWindow> makeWindow();
    static void waitForPreview(MainWindow &window);

    SampleDesk m_room;
    std::unique_ptr<Preferences> m_preferences;
};

void TestFit::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    m_preferences = std::make_unique<Preferences>(m_room.folder.filePath(QStringLiteral("settings.ini")));
    m_room.decide();
}

std::unique_ptr<MainWindow> TestFit::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_room.desk, *m_preferences);
    window->addPage(MainWindow::Room::Review, new ReviewPage(*m_room.desk, *m_preferences));
    window->addPage(MainWindow::Room::Indicators, new IndicatorsPage(*m_room.desk));
    window->addPage(MainWindow::Room::Panel, new PanelPage(*m_room.desk));
    window->addPage(MainWindow::Room::Reports, new ReportPage(*m_room.desk));
    window->setWindowState(Qt::WindowNoState);
    window->resize(1366, 768);
    return window;
}

void TestFit::page_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme::Mode>("theme");
    for (int i = 0; i < MainWindow::RoomCount; ++i) {
        const QString room = MainWindow::name(MainWindow::Room(i));
        for (const auto &[language, tongue] :
             {std::pair(Language::Chinese, "Chinese"), std::pair(Language::English, "English")}) {
            for (const auto &[theme, look] :
                 {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")})
                QTest::addRow("%s in %s, %s", qPrintable(room), tongue, look) << room << language << theme;
        }
    }
}

void TestFit::page()
{
    QFETCH(QString, room);
    QFETCH(Language, language);
    QFETCH(Theme::Mode, theme);
    installLanguage(language);
    Theme::instance().setMode(theme);
    const auto window = makeWindow();
    window->start(MainWindow::roomFromName(room), CaseId(QStringLiteral("sample-panel")));
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(!window->openCaseName().isEmpty());
    if (room == MainWindow::name(MainWindow::Room::Reports))
        waitForPreview(*window);
    QTRY_COMPARE(faultsOf(*window), QString());
}

// The report has pages to be looked at, and words are looked for in them.
void TestFit::waitForPreview(MainWindow &window)
{
    auto *preview = window.findChild<PageView *>(QStringLiteral("reportPreview"));
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 1 && preview->isSettled(0), 60'000);
    QTest::keyClick(preview, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window.findChild<ReportPage *>()->findChild<FindBar *>()->isVisible());
}

QTEST_MAIN(TestFit)

#include "tst_fit.moc"

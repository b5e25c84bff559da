#include "report_desk.h"
#include "widget_faults.h"

#include "ui/panel/panel_grid.h"
#include "ui/panel/panel_page.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace yongping;
using namespace yongping::tests;

// The clauses that a panel opens up one after the other, in both languages and themes: nothing is cut off, nothing lies
// over its neighbour, everything that takes the keyboard has a name; while it is agreed on and once it is decided.
class TestFitPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clauses_data();
    void clauses();
    void complaints_data() { languagesAndThemes(); }
    void complaints();

private:
    static void languagesAndThemes();
    static void dress();
    std::unique_ptr<PanelPage> open(SampleDesk &room);
    void walk(PanelPage &page);

    SampleDesk m_agreeing;
    SampleDesk m_decided;
};

void TestFitPanel::initTestCase()
{
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    m_decided.decide();
}

void TestFitPanel::languagesAndThemes()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme::Mode>("theme");
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const Theme::Mode theme : {Theme::Mode::Light, Theme::Mode::Dark})
            QTest::addRow("in %s, %s", language == Language::Chinese ? "Chinese" : "English",
                          theme == Theme::Mode::Light ? "light" : "dark")
                << language << theme;
    }
}

void TestFitPanel::dress()
{
    QFETCH(Language, language);
    QFETCH(Theme::Mode, theme);
    installLanguage(language);
    Theme::instance().setMode(theme);
}

// As much of a small screen as the window leaves to a page.
std::unique_ptr<PanelPage> TestFitPanel::open(SampleDesk &room)
{
    auto page = std::make_unique<PanelPage>(*room.desk);
    page->resize(1282, 660);
    page->show();
    page->activateWindow();
    page->setReview(room.review("panel"));
    return page;
}

void TestFitPanel::clauses_data()
{
    languagesAndThemes();
}

void TestFitPanel::clauses()
{
    dress();
    for (SampleDesk *room : {&m_agreeing, &m_decided}) {
        const auto page = open(*room);
        walk(*page);
    }
}

// Clause by clause; of those whose checks nobody disagrees on, the form is asked for.
void TestFitPanel::walk(PanelPage &page)
{
    auto *table = page.findChild<PanelGrid *>(QStringLiteral("table"));
    auto *sheet = page.findChild<QWidget *>(QStringLiteral("sheet"));
    QTRY_VERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 10);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(sheet->isVisible());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        for (QPushButton *begin : sheet->findChildren<QPushButton *>(QStringLiteral("begin"))) {
            if (begin->isVisible())
                begin->click();
        }
        QTRY_COMPARE(faultsOf(page), QString());
    }
}

void TestFitPanel::complaints()
{
    dress();
    const auto page = open(m_agreeing);
    auto *table = page->findChild<PanelGrid *>(QStringLiteral("table"));
    QTRY_VERIFY(table->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F8);
    auto *sheet = page->findChild<QWidget *>(QStringLiteral("sheet"));
    for (QPushButton *dissent : sheet->findChildren<QPushButton *>(QStringLiteral("add-dissent")))
        dissent->click();
    for (QPushButton *apply : sheet->findChildren<QPushButton *>(QStringLiteral("apply")))
        apply->click();
    const auto faults = sheet->findChildren<QLabel *>(QStringLiteral("reason-fault"));
    QVERIFY(std::ranges::any_of(faults, [](const QLabel *fault) { return fault->isVisible(); }));
    QTRY_COMPARE(faultsOf(*page), QString());
}

QTEST_MAIN(TestFitPanel)

#include "tst_fit_panel.moc"

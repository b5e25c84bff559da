#include "base/log.h"
#include "report_desk.h"
#include "ui/review/card_column.h"
#include "ui/review/review_page.h"
#include "ui/settings/preferences.h"
#include "ui/settings/scale_fit.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/error_details.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace yongping;
using namespace yongping::tests;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shortcuts_areListedByGroupOnce();
    void shortcuts_ofWhatIsSeenComeFirst();
    void keys_areNamedAsOnTheirCaps();
    void shortcut_ofAHiddenPageIsSilent();
    void sheet_opensByItsKeyAndNarrowsDown();
    void everyKeyOfTheWindow_isFreeOfOthers();
    void sections_standInTheirOrder();
    void section_isKept();
    void zoomKeys_changeTheText();
    void zoom_keepsTheFieldInSight();
    void leastSize_isTheOneThatScalesAreMeasuredBy();
    void language_changesInPlace();
    void errorDetails_sayWhatHelps();
    void errorBar_opensTheDetails();
    void notice_offersItsAct();
    void rail_asksForTheStores();
    void start_leavesWhoHasGoneElsewhere();

private:
    std::unique_ptr<MainWindow> makeWindow();

    SampleDesk m_room;
    std::unique_ptr<Preferences> m_preferences;
};

void TestShell::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
    startLog(m_room.folder.filePath(QStringLiteral("logs/yongping.log")));
}

void TestShell::init()
{
    m_preferences = std::make_unique<Preferences>(m_room.folder.filePath(QStringLiteral("settings.ini")));
}

void TestShell::cleanup()
{
    Theme::instance().setTextScale(1.0);
    installLanguage(Language::English);
}

// The case that was asked for comes a moment later.
void TestShell::start_leavesWhoHasGoneElsewhere()
{
    const auto window = makeWindow();
    window->start(MainWindow::Room::Review, CaseId(QStringLiteral("sample-panel")));
    window->showRoom(MainWindow::Room::Settings);
    QTRY_VERIFY(!window->openCaseName().isEmpty());
    QVERIFY(window->settings().isVisibleTo(window.get()));
}

std::unique_ptr<MainWindow> TestShell::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_room.desk, *m_preferences);
    window->addPage(MainWindow::Room::Review, new ReviewPage(*m_room.desk, *m_preferences));
    return window;
}

void TestShell::shortcuts_areListedByGroupOnce()
{
    QWidget window;
    QWidget page(&window), other(&window);
    Shortcuts::add(&page, QKeySequence(Qt::Key_F8), QStringLiteral("Next"), QStringLiteral("Review"), [] {});
    Shortcuts::describe(&window, QStringLiteral("F1"), QStringLiteral("Help"), QStringLiteral("Window"));
    Shortcuts::add(&page, {QKeySequence(Qt::CTRL | Qt::Key_J), QKeySequence(Qt::Key_F9)}, QStringLiteral("Jump"),
                   QStringLiteral("Review"), [] {});
    for (QWidget *each : {&page, &other})
        Shortcuts::describe(each, QStringLiteral("1 2"), QStringLiteral("Judge"), QStringLiteral("Review"));
    QStringList lines;
    for (const Shortcuts::Entry &entry : Shortcuts::of(window))
        lines << entry.group + u':' + entry.keys + u':' + entry.what;
    lines.sort();
    QCOMPARE(lines, (QStringList{QStringLiteral("Review:1 2:Judge"), QStringLiteral("Review:Ctrl+J / F9:Jump"),
                                 QStringLiteral("Review:F8:Next"), QStringLiteral("Window:F1:Help")}));
}

void TestShell::shortcuts_ofWhatIsSeenComeFirst()
{
    QWidget window;
    QWidget hidden(&window), page(&window), inner(&page);
    hidden.hide();
    const std::pair<QWidget *, const char *> owners[] = {
        {&hidden, "of a hidden page"}, {&inner, "inside the page"}, {&window, "of the window"}, {&page, "of the page"}};
    for (const auto &[owner, group] : owners)
        Shortcuts::describe(owner, QStringLiteral("F8"), QStringLiteral("Next"), QLatin1String(group));
    QStringList groups;
    for (const Shortcuts::Entry &entry : Shortcuts::of(window))
        groups << entry.group;
    QCOMPARE(groups, (QStringList{QStringLiteral("of the page"), QStringLiteral("inside the page"),
                                  QStringLiteral("of the window"), QStringLiteral("of a hidden page")}));
}

void TestShell::keys_areNamedAsOnTheirCaps()
{
    QWidget window;
    Shortcuts::add(&window, {QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::Key_PageDown)}, QStringLiteral("a"),
                   QStringLiteral("g"), [] {});
    Shortcuts::describe(&window, QStringLiteral("Ctrl+Shift+Left / Return"), QStringLiteral("b"), QStringLiteral("g"));
    QStringList keys;
    for (const Shortcuts::Entry &entry : Shortcuts::of(window))
        keys << entry.keys;
    QCOMPARE(keys, (QStringList{QStringLiteral("Ctrl+↓ / PgDown"), QStringLiteral("Ctrl+Shift+← / Enter")}));
}

void TestShell::shortcut_ofAHiddenPageIsSilent()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *field = new QLineEdit(&window);
    int heard = 0;
    Shortcuts::add(page, QKeySequence(Qt::Key_F8), QStringLiteral("Next"), QStringLiteral("Review"),
                   [&heard] { ++heard; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F8);
    QCOMPARE(heard, 1);
    page->hide();
    QTest::keyClick(field, Qt::Key_F8);
    QCOMPARE(heard, 1);
}

void TestShell::sheet_opensByItsKeyAndNarrowsDown()
{
    const auto window = makeWindow();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    bool isSeen = false;
    QTimer::singleShot(0, this, [&] {
        auto *sheet = window->findChild<ShortcutsDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        const auto shown = [sheet] {
            int count = 0;
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                count += label->property("role") == QStringLiteral("key") && label->isVisible() ? 1 : 0;
            return count;
        };
        const int all = shown();
        QVERIFY(all >= 10);
        auto *search = sheet->findChild<QLineEdit *>(QStringLiteral("shortcutsSearch"));
        QCOMPARE(sheet->focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("full scr"));
        QCOMPARE(shown(), 1);
        QTest::keyClicks(search, QStringLiteral("xyz"));
        QVERIFY(sheet->findChild<QLabel *>(QStringLiteral("shortcutsNothing"))->isVisible());
        isSeen = true;
        QTest::keyClick(search, Qt::Key_Escape);
    });
    QTest::keyClick(window.get(), Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(isSeen);
}

// No two do different things under the same key, and none takes what an input method needs.
void TestShell::everyKeyOfTheWindow_isFreeOfOthers()
{
    const auto window = makeWindow();
    QHash<QString, QString> taken;
    for (const Shortcuts::Entry &entry : Shortcuts::of(*window)) {
        for (const QString &key : entry.keys.split(QStringLiteral(" / "))) {
            const QString place = entry.group + key;
            QVERIFY2(!taken.contains(place), qPrintable(key + u' ' + entry.what));
            taken.insert(place, entry.what);
            for (const char *method : {"Ctrl+Space", "Shift+Space", "Ctrl+.", "Ctrl+Shift", "Shift"})
                QVERIFY2(key != QLatin1String(method), qPrintable(entry.what));
        }
    }
    QVERIFY(taken.size() >= 10);
}

void TestShell::sections_standInTheirOrder()
{
    SettingsPage page(*m_room.desk, *m_preferences);
    page.addSection(QStringLiteral("backups"), QStringLiteral("B"), new QLabel(QStringLiteral("b")));
    page.addSection(QStringLiteral("keys"), QStringLiteral("K"), new QLabel(QStringLiteral("k")));
    const auto *list = page.findChild<QListWidget *>(QStringLiteral("sections"));
    QStringList ids;
    for (int row = 0; row < list->count(); ++row)
        ids << list->item(row)->data(Qt::UserRole).toString();
    QCOMPARE(ids, (QStringList{QStringLiteral("reviewer"), QStringLiteral("look"), QStringLiteral("keys"),
                               QStringLiteral("backups"), QStringLiteral("store"), QStringLiteral("about")}));
    QCOMPARE(page.currentSection(), QStringLiteral("reviewer"));
    page.resize(900, 600);
    page.show();
    page.showSection(QStringLiteral("keys"));
    const QLabel *shown = nullptr;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text() == u"k")
            shown = label;
    }
    QVERIFY(shown && shown->isVisible());
}

void TestShell::section_isKept()
{
    {
        const auto window = makeWindow();
        window->show();
        window->showRoom(MainWindow::Room::Settings);
        window->settings().showSection(QStringLiteral("about"));
        // Without closing the window: the place is on disk as it changes.
        QTRY_COMPARE(Preferences(m_room.folder.filePath(QStringLiteral("settings.ini")))
                         .pagePlace(m_room.desk->file(), QStringLiteral("settings"))
                         .value(QStringLiteral("section"))
                         .toString(),
                     QStringLiteral("about"));
    }
    const auto window = makeWindow();
    window->start({}, {});
    QCOMPARE(window->settings().currentSection(), QStringLiteral("about"));
    QVERIFY(window->settings().isVisibleTo(window.get()));
}

void TestShell::zoomKeys_changeTheText()
{
    const auto window = makeWindow();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->showRoom(MainWindow::Room::Settings);
    QWidget *focus = window->focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(focus, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textScale(), 1.2);
    QCOMPARE(m_preferences->textScale(), 1.2);
    QCOMPARE(window->findChild<QComboBox *>(QStringLiteral("textSizeCombo"))->currentData().toInt(), 120);
    QTest::keyClick(focus, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textScale(), 1.1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(focus, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textScale(), Theme::LeastTextScale);
    QTest::keyClick(focus, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(Theme::instance().textScale(), 1.0);
    // As a keyboard sends them: plus needs Shift, the number pad says that it is one.
    QTest::keyClick(focus, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(Theme::instance().textScale(), 1.1);
    QTest::keyClick(focus, Qt::Key_Plus, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(Theme::instance().textScale(), 1.2);
    QTest::keyClick(focus, Qt::Key_Minus, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(Theme::instance().textScale(), 1.1);
    QTest::keyClick(focus, Qt::Key_0, Qt::ControlModifier);
}

void TestShell::zoom_keepsTheFieldInSight()
{
    const auto window = makeWindow();
    window->resize(1366, 768);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->start(MainWindow::Room::Review, CaseId(QStringLiteral("sample-platform-industry")));
    QTRY_VERIFY(!window->openCaseName().isEmpty());
    auto *page = window->findChild<ReviewPage *>();
    auto *cards = page->findChild<CardColumn *>();
    page->showCheck(QStringLiteral("foundation.2.devices"));
    QTRY_VERIFY(cards->isCurrentlyComplete());
    const QWidget *field = window->focusWidget();
    QVERIFY(cards->isAncestorOf(field));
    // At the lower edge.
    QScrollBar *bar = cards->verticalScrollBar();
    const int bottom = field->mapTo(cards->viewport(), QPoint(0, field->height())).y();
    bar->setValue(bar->value() + bottom - cards->viewport()->height());
    QVERIFY(cards->shows(*field));
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(window->focusWidget(), field);
        QTRY_VERIFY(cards->shows(*field));
    }
}

void TestShell::leastSize_isTheOneThatScalesAreMeasuredBy()
{
    QCOMPARE(makeWindow()->minimumSize(), ScaleFit::LeastWindow);
}

void TestShell::language_changesInPlace()
{
    auto window = makeWindow();
    window->show();
    window->openCase(CaseId(QStringLiteral("sample-platform-industry")));
    QTRY_VERIFY(!window->openCaseName().isEmpty());
    window->showRoom(MainWindow::Room::Settings);
    window->settings().showSection(QStringLiteral("look"));
    auto *combo = window->findChild<QComboBox *>(QStringLiteral("languageCombo"));
    combo->setFocus();
    const QSignalSpy chosen(window.get(), &MainWindow::languageChosen);
    combo->setCurrentIndex(combo->findData(int(Language::Chinese)));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_preferences->chosenLanguage(), std::optional(Language::Chinese));
    const QString name = window->openCaseName();
    const MainWindow::Standing standing = window->leave();
    window.reset();
    installLanguage(Language::Chinese);
    window = makeWindow();
    window->resume(standing);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QCOMPARE(window->openCaseName(), name);
    QVERIFY(window->settings().isVisible());
    QCOMPARE(window->settings().currentSection(), QStringLiteral("look"));
    QCOMPARE(window->focusWidget()->objectName(), QStringLiteral("languageCombo"));
    m_preferences->setChosenLanguage(std::nullopt);
}

void TestShell::errorDetails_sayWhatHelps()
{
    const Error error = {ErrorKind::Failure, QStringLiteral("store.busy"), QStringLiteral("The disk is full."),
                         QStringLiteral("errno 28"), QStringLiteral("answers.a")};
    const QString details = errorDetails(error);
    for (const QString &part :
         {QStringLiteral("The disk is full."), QStringLiteral("store.busy"), QStringLiteral("errno 28"),
          QStringLiteral("answers.a"), QStringLiteral(YONGPING_VERSION), QStringLiteral("yongping.log")})
        QVERIFY2(details.contains(part), qPrintable(part));
}

void TestShell::errorBar_opensTheDetails()
{
    QWidget window;
    MessageBar bar(&window);
    bar.showError(
        Error::failure(QStringLiteral("store.busy"), QStringLiteral("The disk is full."), QStringLiteral("errno 28")));
    window.show();
    bool isSeen = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = window.findChild<ErrorDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("errorCopy"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("errno 28")));
        isSeen = true;
        dialog->accept();
    });
    bar.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    QVERIFY(isSeen);
}

void TestShell::notice_offersItsAct()
{
    MessageBar bar;
    int done = 0;
    bar.notice(QStringLiteral("It broke down."), QStringLiteral("Check the store"), [&done] { ++done; });
    auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
    QCOMPARE(button->text(), QStringLiteral("Check the store"));
    button->click();
    QCOMPARE(done, 1);
    bar.say(QStringLiteral("All is well."));
    QVERIFY(!button->isVisibleTo(&bar));
}

void TestShell::rail_asksForTheStores()
{
    const auto window = makeWindow();
    const QSignalSpy asked(window.get(), &MainWindow::storesRequested);
    window->findChild<QToolButton *>(QStringLiteral("storesButton"))->click();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"

#include "ui/help/help_key.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace yongping;

namespace {

HelpWindow *helpOf(QWidget &owner)
{
    return owner.findChild<HelpWindow *>(QStringLiteral("helpWindow"));
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { installLanguage(Language::English); }
    void topics_existInBothLanguages_data();
    void topics_existInBothLanguages();
    void files_areAllListed();
    void links_leadSomewhere();
    void namedTopics_exist();
    void dialogs_haveAPlace();
    void chinesePages_areChinese();
    void f1_opensTheNearestTopic();
    void f1_opensThePlaceOfThePage();
    void f1_inADialogOpensAWindowThatTakesTheKeyboard();
    void history_goesBackAndForward();
    void search_findsWhatIsThere();
    void link_toTheNetworkOpensNothing();
    void keyboardPage_namesEveryKey();
};

void TestHelp::initTestCase()
{
    installLanguage(Language::English);
    QApplication &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme::install(application, Theme::Mode::Light);
    HelpKey::install(application);
}

void TestHelp::topics_existInBothLanguages_data()
{
    QTest::addColumn<QString>("topic");
    for (const QString &topic : HelpTopics::all())
        QTest::newRow(qPrintable(topic)) << topic;
}

void TestHelp::topics_existInBothLanguages()
{
    QFETCH(QString, topic);
    for (const Language spoken : {Language::English, Language::Chinese}) {
        installLanguage(spoken);
        QVERIFY(HelpTopics::text(topic).startsWith(QStringLiteral("# ")));
        QVERIFY(HelpTopics::text(topic).size() > 150);
        QVERIFY(HelpTopics::title(topic) != topic);
    }
}

void TestHelp::files_areAllListed()
{
    for (const char *folder : {":/help/en", ":/help/zh_CN"}) {
        const QStringList files = QDir(QString::fromLatin1(folder)).entryList();
        QCOMPARE(files.size(), HelpTopics::all().size());
        for (const QString &file : files)
            QVERIFY2(HelpTopics::all().contains(file.chopped(3)), qPrintable(file));
    }
}

void TestHelp::links_leadSomewhere()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const Language spoken : {Language::English, Language::Chinese}) {
        installLanguage(spoken);
        for (const QString &topic : HelpTopics::all()) {
            for (auto it = link.globalMatch(HelpTopics::text(topic)); it.hasNext(); ++links) {
                const QString target = it.next().captured(1);
                const bool isKnown = target.endsWith(u".md") && HelpTopics::all().contains(target.chopped(3));
                QVERIFY2(isKnown, qPrintable(QStringLiteral("%1 → %2").arg(topic, target)));
            }
        }
    }
    QVERIFY(links > 50);
}

// In both languages.
static bool isThere(const QString &target)
{
    const QString page = HelpTopics::pageOf(target), place = HelpTopics::placeOf(target);
    bool hasPlace = true;
    for (const Language each : {Language::Chinese, Language::English}) {
        installLanguage(each);
        hasPlace = hasPlace && (place.isEmpty() || HelpTopics::hasPlace(page, place));
    }
    return HelpTopics::all().contains(page) && hasPlace;
}

// Every window that asks for something says where it is explained.
void TestHelp::dialogs_haveAPlace()
{
    QDir forms(QStringLiteral(YONGPING_SOURCE_DIR "/forms"));
    int dialogs = 0;
    for (const QString &name : forms.entryList({QStringLiteral("*.ui")})) {
        QFile file(forms.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray form = file.readAll();
        if (!form.contains("<widget class=\"QDialog\""))
            continue;
        ++dialogs;
        QVERIFY2(form.contains("name=\"helpTopic\""), qPrintable(name));
    }
    QVERIFY(dialogs > 15);
}

// What forms and programs name as their topic, read from the sources.
void TestHelp::namedTopics_exist()
{
    static const QRegularExpression inForm(
        QStringLiteral("name=\"helpTopic\"[^>]*>\\s*<string[^>]*>([a-z#]+)</string>"));
    static const QRegularExpression inCode(QStringLiteral("\"helpTopic\", QStringLiteral\\(\"([a-z#]+)\"\\)"));
    int named = 0;
    for (const char *folder : {"/app", "/forms"}) {
        QDirIterator it(QStringLiteral(YONGPING_SOURCE_DIR) + QLatin1String(folder),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.ui")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QRegularExpression &form : {inForm, inCode}) {
                for (auto match = form.globalMatch(source); match.hasNext(); ++named) {
                    const QString target = match.next().captured(1);
                    QVERIFY2(isThere(target), qPrintable(QString(file.fileName() + u' ' + target)));
                }
            }
        }
    }
    QVERIFY(named > 2);
}

void TestHelp::chinesePages_areChinese()
{
    installLanguage(Language::Chinese);
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    for (const QString &topic : HelpTopics::all())
        QVERIFY2(HelpTopics::text(topic).count(han) > 60, qPrintable(topic));
}

void TestHelp::f1_opensTheNearestTopic()
{
    QWidget window;
    window.setProperty("helpTopic", QStringLiteral("cases"));
    auto *page = new QWidget(&window);
    page->setProperty("helpTopic", QStringLiteral("panel"));
    auto *field = new QLineEdit(page);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    HelpWindow *help = helpOf(window);
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), QStringLiteral("panel"));
    QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("The panel")));
}

void TestHelp::f1_opensThePlaceOfThePage()
{
    QWidget window;
    window.setProperty("helpTopic", QStringLiteral("rounds#submit"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    HelpWindow *help = helpOf(window);
    QVERIFY(help);
    help->resize(700, 260); // too low for the whole page
    auto *page = help->findChild<QTextBrowser *>();
    QCOMPARE(help->topic(), QStringLiteral("rounds"));
    QTRY_VERIFY(page->textCursor().block().text().startsWith(QStringLiteral("Answer, then submit")));
    QVERIFY(page->verticalScrollBar()->value() > 0);
    QVERIFY(!page->toPlainText().contains(HelpTopics::PlaceSign));
    QVERIFY(!page->toPlainText().contains(QStringLiteral("{#")));
    help->showTopic(QStringLiteral("rounds"));
    QTRY_COMPARE(page->verticalScrollBar()->value(), 0);
    help->findChild<QToolButton *>(QStringLiteral("helpBack"))->click();
    QTRY_VERIFY(page->verticalScrollBar()->value() > 0);
}

void TestHelp::f1_inADialogOpensAWindowThatTakesTheKeyboard()
{
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.setProperty("helpTopic", QStringLiteral("keys"));
    auto *field = new QLineEdit(&dialog);
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(field, Qt::Key_F1);
    HelpWindow *help = helpOf(dialog);
    QVERIFY(help);
    QCOMPARE(help->topic(), QStringLiteral("keys"));
    QVERIFY(QTest::qWaitForWindowActive(help));
}

void TestHelp::history_goesBackAndForward()
{
    QWidget owner;
    HelpWindow *help = HelpWindow::show(owner, QStringLiteral("start"), {});
    help->showTopic(QStringLiteral("rounds"));
    help->showTopic(QStringLiteral("keys"));
    auto *back = help->findChild<QToolButton *>(QStringLiteral("helpBack"));
    auto *forward = help->findChild<QToolButton *>(QStringLiteral("helpForward"));
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->click();
    QCOMPARE(help->topic(), QStringLiteral("rounds"));
    back->click();
    QVERIFY(!back->isEnabled());
    forward->click();
    QCOMPARE(help->topic(), QStringLiteral("rounds"));
    help->showTopic(QStringLiteral("panel")); // what lay ahead is gone
    QVERIFY(!forward->isEnabled());
}

void TestHelp::search_findsWhatIsThere()
{
    QVERIFY(HelpTopics::search(QStringLiteral("time-stamp")).contains(QStringLiteral("reports")));
    QCOMPARE(HelpTopics::search(QStringLiteral("backups")).constFirst(), QStringLiteral("backups"));
    QVERIFY(HelpTopics::search(QStringLiteral("no such word anywhere")).isEmpty());
    QWidget owner;
    HelpWindow *help = HelpWindow::show(owner, QStringLiteral("start"), {});
    auto *search = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("time-stamp"));
    const auto *contents = help->findChild<QListWidget *>(QStringLiteral("helpContents"));
    QVERIFY(contents->count() < HelpTopics::all().size());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help->topic(), QStringLiteral("reports"));
}

void TestHelp::link_toTheNetworkOpensNothing()
{
    QWidget owner;
    HelpWindow *help = HelpWindow::show(owner, QStringLiteral("start"), {});
    auto *page = help->findChild<QTextBrowser *>();
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("https://example.org/cases.md")));
    QCOMPARE(help->topic(), QStringLiteral("start"));
    QVERIFY(!page->openLinks() && !page->openExternalLinks());
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("cases.md")));
    QCOMPARE(help->topic(), QStringLiteral("cases"));
}

void TestHelp::keyboardPage_namesEveryKey()
{
    QWidget window;
    Shortcuts::add(&window, QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("Knit"), QStringLiteral("Crafts"),
                   [] {});
    Shortcuts::describe(&window, QStringLiteral("1 2 3 4"), QStringLiteral("Judge"), QStringLiteral("Review"));
    for (const Language spoken : {Language::English, Language::Chinese}) {
        installLanguage(spoken);
        QWidget owner;
        HelpWindow *help = HelpWindow::show(owner, QStringLiteral("keyboard"), Shortcuts::of(window));
        const QString text = help->findChild<QTextBrowser *>()->toPlainText();
        for (const Shortcuts::Entry &entry : Shortcuts::of(window))
            QVERIFY2(text.contains(entry.keys) && text.contains(entry.what), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("{{")));
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

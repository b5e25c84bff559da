#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/welcome/choice_button.h"
#include "ui/welcome/welcome_window.h"
#include "wording/words.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace yongping;

namespace {

QList<ChoiceButton *> recentOf(const QWidget &window)
{
    return window.findChildren<ChoiceButton *>(QStringLiteral("recentStore"));
}

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recentStores_areKeptInOrder();
    void missingStore_saysSoAndStays();
    void recentStore_leavesTheListButNotTheDisk();
    void samples_areChosenByKeyboard();
    void error_standsInPlace();
    void everyChoice_hasAName();
};

void TestWelcome::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestWelcome::recentStores_areKeptInOrder()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    for (int i = 0; i < 12; ++i)
        preferences.addRecentStore(QStringLiteral("/stores/%1,半.ypstore").arg(i));
    preferences.addRecentStore(QStringLiteral("/stores/9,半.ypstore"));
    preferences.save();
    const QStringList stores = Preferences(folder.filePath(QStringLiteral("settings.ini"))).recentStores();
    QCOMPARE(stores.size(), Preferences::MostRecentStores);
    QCOMPARE(stores.first(), QStringLiteral("/stores/9,半.ypstore"));
    QCOMPARE(stores.count(QStringLiteral("/stores/9,半.ypstore")), 1);
    QCOMPARE(stores.at(1), QStringLiteral("/stores/11,半.ypstore"));
}

void TestWelcome::missingStore_saysSoAndStays()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    preferences.addRecentStore(folder.filePath(QStringLiteral("gone.ypstore")));
    WelcomeWindow window(preferences, folder.path());
    window.show();
    const QSignalSpy chosen(&window, &WelcomeWindow::storeChosen);
    QCOMPARE(recentOf(window).size(), 1);
    QVERIFY(recentOf(window).first()->accessibleDescription().startsWith(QStringLiteral("Not there any more")));
    recentOf(window).first()->click();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(
        window.findChild<QLabel *>(QStringLiteral("welcomeFault"))->text().contains(QStringLiteral("gone.ypstore")));
}

void TestWelcome::recentStore_leavesTheListButNotTheDisk()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("mine.ypstore"));
    QFile file(store);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    preferences.addRecentStore(store);
    WelcomeWindow window(preferences, folder.path());
    const QSignalSpy chosen(&window, &WelcomeWindow::storeChosen);
    recentOf(window).first()->click();
    QCOMPARE(chosen.count(), 1);
    window.findChild<QToolButton *>(QStringLiteral("removeRecent"))->click();
    QTRY_VERIFY(recentOf(window).isEmpty());
    QVERIFY(preferences.recentStores().isEmpty());
    QVERIFY(QFile::exists(store));
}

void TestWelcome::samples_areChosenByKeyboard()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    WelcomeWindow window(preferences, folder.path());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy chosen(&window, &WelcomeWindow::samplesChosen);
    auto *samples = window.findChild<ChoiceButton *>(QStringLiteral("chooseSamples"));
    samples->setFocus();
    QTest::keyClick(samples, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(samples, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
}

void TestWelcome::error_standsInPlace()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    WelcomeWindow window(preferences, folder.path());
    const auto *fault = window.findChild<QLabel *>(QStringLiteral("welcomeFault"));
    QVERIFY(!fault->isVisibleTo(&window));
    window.showError(Error::failure(QStringLiteral("store.damaged"), QStringLiteral("The store is damaged.")));
    QVERIFY(fault->isVisibleTo(&window));
    QVERIFY(fault->text().contains(QStringLiteral("The store is damaged.")));
}

void TestWelcome::everyChoice_hasAName()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("settings.ini")));
    preferences.addRecentStore(folder.filePath(QStringLiteral("gone.ypstore")));
    WelcomeWindow window(preferences, folder.path());
    const auto buttons = window.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 9);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"

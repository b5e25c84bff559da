#include "round_window.h"

#include "ui/backups/backups_section.h"
#include "ui/backups/restore_dialog.h"
#include "wording/words.h"
#include "workstation/backups.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace yongping;
using namespace yongping::tests;

// The copies of the store in the settings, through the keyboard, while the store is open.
class TestBackupsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutACopy_itSaysSo();
    void copyMadeNow_isListed();
    void look_saysThatACopyIsWhole();
    void damagedCopy_isNotOfferedForRestoring();
    void restore_asksFirst();
    void restore_tellsWhatIsLost();
    void restore_isWantedOnlyAfterTheAnswer();
    void keyboard_comesBackToTheButtonPressed();
    void withoutTheStoreToItself_itSaysWhyNothingIsRestored();
    void folderThatCannotBeMade_isTold();
    void folder_isChosenAndGivenUpAgain();
    void vanishedFolder_isToldUntilItIsBack();

private:
    void makeSection(const QString &folder = {});
    void press(const char *button);
    QString text(const char *label) const { return m_section->findChild<QLabel *>(QString::fromLatin1(label))->text(); }
    RestoreDialog *dialog() const { return m_section->findChild<RestoreDialog *>(); }

    StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<BackupsSection> m_section;
};

void TestBackupsSection::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestBackupsSection::init()
{
    m_section.reset();
    m_backups.reset();
    m_place.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<Workplace>(QDir(m_folder->path()), QStringLiteral("office"), m_clock);
    QVERIFY(bool(wait(m_place->desk->addSamples())));
    makeSection();
}

void TestBackupsSection::makeSection(const QString &folder)
{
    m_backups = std::make_unique<Backups>(m_place->desk->file(), m_clock, folder);
    m_section = std::make_unique<BackupsSection>(*m_backups, m_clock);
    m_section->resize(800, 600);
    m_section->show();
}

void TestBackupsSection::press(const char *button)
{
    auto *found = m_section->findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY(found && found->isEnabled());
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

void TestBackupsSection::withoutACopy_itSaysSo()
{
    QCOMPARE(text("state"), QStringLiteral("There is no copy of this store yet."));
    QVERIFY(!m_section->findChild<QPushButton *>(QStringLiteral("restoreButton"))->isEnabled());
    QVERIFY(!m_section->findChild<QTableView *>()->isVisible());
}

void TestBackupsSection::copyMadeNow_isListed()
{
    press("nowButton");
    QTRY_COMPARE(text("said"), QStringLiteral("A copy was made and checked."));
    QCOMPARE(m_section->findChild<QTableView *>()->model()->rowCount(), 1);
    QVERIFY(m_section->findChild<QPushButton *>(QStringLiteral("restoreButton"))->isEnabled());
}

void TestBackupsSection::look_saysThatACopyIsWhole()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    press("lookButton");
    QTRY_VERIFY(text("said").contains(QStringLiteral("is whole")));
}

void TestBackupsSection::damagedCopy_isNotOfferedForRestoring()
{
    QVERIFY(bool(wait(m_backups->make())));
    QFile copy(m_backups->list().front().file);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    const qsizetype at = copy.readAll().lastIndexOf("platform-industry");
    QVERIFY(at > 0);
    copy.seek(at);
    copy.write("plattform");
    copy.close();
    makeSection();
    press("restoreButton");
    QTRY_VERIFY(text("fault").startsWith(QStringLiteral("This copy is damaged and cannot be restored")));
    QVERIFY(!dialog());
}

void TestBackupsSection::restore_asksFirst()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    QSignalSpy wanted(m_section.get(), &BackupsSection::restoreWanted);
    press("restoreButton");
    QTRY_VERIFY(dialog());
    // Enter is the safe choice.
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(wanted.count(), 0);
}

void TestBackupsSection::restore_tellsWhatIsLost()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    press("restoreButton");
    QTRY_VERIFY(dialog());
    const auto lossLine = [this] { return dialog()->findChild<QLabel *>(QStringLiteral("loss"))->text(); };
    QCOMPARE(lossLine(), QStringLiteral("The copy has everything that the cases of the present store have."));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_place->desk->refreshCases();
    QTRY_VERIFY(!m_place->desk->cases().empty());
    const CaseData data = m_place->desk->cases().front().data;
    QVERIFY(bool(wait(m_place->desk->deleteCase(data.id, QStringLiteral("twice")))));
    QVERIFY(bool(wait(m_place->desk->restoreCase(data.id))));
    press("restoreButton");
    QTRY_VERIFY(dialog());
    QVERIFY2(lossLine().startsWith(QStringLiteral("2 change")), qPrintable(lossLine()));
    QVERIFY2(lossLine().endsWith(QStringLiteral("Cases: %1.").arg(data.name)), qPrintable(lossLine()));
}

// While a copy is checked the buttons cannot be pressed.
void TestBackupsSection::keyboard_comesBackToTheButtonPressed()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    m_section->activateWindow();
    press("lookButton");
    QTRY_VERIFY(text("said").contains(QStringLiteral("is whole")));
    QCOMPARE(m_section->focusWidget()->objectName(), QStringLiteral("lookButton"));
}

void TestBackupsSection::restore_isWantedOnlyAfterTheAnswer()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    QSignalSpy wanted(m_section.get(), &BackupsSection::restoreWanted);
    press("restoreButton");
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog()->findChild<QPushButton *>(QStringLiteral("restoreButton")), Qt::Key_Space);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), m_backups->list().front().file);
}

void TestBackupsSection::withoutTheStoreToItself_itSaysWhyNothingIsRestored()
{
    m_section->setRestoringOffered(false);
    press("nowButton");
    QTRY_COMPARE(text("said"), QStringLiteral("A copy was made and checked."));
    const auto *restore = m_section->findChild<QPushButton *>(QStringLiteral("restoreButton"));
    QVERIFY(!restore->isEnabled());
    QCOMPARE(restore->toolTip(), QStringLiteral("Only a window that may change the store can do this."));
}

void TestBackupsSection::folderThatCannotBeMade_isTold()
{
    QFile occupied(Backups::defaultFolder(m_place->desk->file()));
    QVERIFY(occupied.open(QIODevice::WriteOnly));
    press("nowButton");
    QTRY_VERIFY(text("fault").contains(QStringLiteral("cannot be made")));
}

void TestBackupsSection::folder_isChosenAndGivenUpAgain()
{
    QVERIFY(bool(wait(m_backups->make())));
    makeSection();
    QSignalSpy chosen(m_section.get(), &BackupsSection::folderChosen);
    QVERIFY(!m_section->findChild<QPushButton *>(QStringLiteral("usualFolderButton"))->isVisible());
    press("chooseFolderButton");
    auto *dialog = m_section->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir disk;
    Q_EMIT dialog->fileSelected(disk.path());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), m_backups->folder());
    QVERIFY(text("said").contains(QDir::toNativeSeparators(Backups::defaultFolder(m_backups->store()))));
    QCOMPARE(text("folder"), QDir::toNativeSeparators(m_backups->folder()));
    QVERIFY(m_backups->folder().startsWith(disk.path()));
    press("nowButton");
    QTRY_COMPARE(text("said"), QStringLiteral("A copy was made and checked."));
    QCOMPARE(QFileInfo(m_backups->list().front().file).path(), m_backups->folder());
    press("usualFolderButton");
    QCOMPARE(chosen.back().front().toString(), QString());
    QCOMPARE(m_backups->folder(), Backups::defaultFolder(m_backups->store()));
}

void TestBackupsSection::vanishedFolder_isToldUntilItIsBack()
{
    QTemporaryDir disk;
    const QString folder = *Backups::prepareFolder(disk.path(), m_place->desk->file());
    QVERIFY(QDir().rmdir(folder));
    makeSection(folder);
    QVERIFY2(text("fault").contains(QDir::toNativeSeparators(folder)), qPrintable(text("fault")));
    QVERIFY(m_section->findChild<QLabel *>(QStringLiteral("fault"))->isVisible());
    QCOMPARE(text("state"), QStringLiteral("The folder of the copies is missing."));
    QVERIFY(QDir().mkpath(folder));
    m_section->hide();
    m_section->show();
    QCOMPARE(text("fault"), QString());
}

QTEST_MAIN(TestBackupsSection)

#include "tst_backups_section.moc"

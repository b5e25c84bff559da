#include "ui/desk_room.h"

#include "ui/backups/restore_choice.h"
#include "ui/backups/restore_dialog.h"
#include "ui/theme/theme.h"
#include "wording/words.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace yongping;

// A copy that somebody picks on the welcome page.
class TestRestoreChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whereNoStoreIs_nothingIsAsked();
    void storeInItsPlace_isAskedAbout_data();
    void storeInItsPlace_isAskedAbout();
    void damagedCopy_isRefused();
    void copyThatIsNotThere_isRefused();

private:
    // Until the copy is proven.
    void begin(const QString &backup, const QString &store);
    RestoreDialog *dialog() const { return m_window->findChild<RestoreDialog *>(); }

    std::unique_ptr<test::DeskRoom> m_room;
    std::unique_ptr<QWidget> m_window;
    QString m_backup;
    QStringList m_wanted;
    std::vector<Error> m_refused;
    int m_checked = 0;
};

void TestRestoreChoice::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestRestoreChoice::init()
{
    m_room = std::make_unique<test::DeskRoom>();
    m_room->openDesk();
    m_room->openReview(QStringLiteral("industrial-app"));
    SystemClock clock;
    Backups backups(m_room->path("store.yps"), clock);
    QFuture<Result<std::optional<BackupFile>>> made = backups.make(true);
    QTRY_VERIFY(made.isFinished());
    const Result<std::optional<BackupFile>> copy = made.result();
    QVERIFY(copy && *copy);
    m_backup = (*copy)->file;
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_wanted.clear();
    m_refused.clear();
    m_checked = 0;
}

void TestRestoreChoice::cleanup()
{
    m_window.reset();
    m_room->close();
    m_room.reset();
}

void TestRestoreChoice::begin(const QString &backup, const QString &store)
{
    auto *choice = new RestoreChoice(backup, store, m_window.get());
    connect(choice, &RestoreChoice::restoreWanted, this,
            [this](const QString &from, const QString &to) { m_wanted << from << to; });
    connect(choice, &RestoreChoice::refused, this, [this](const Error &error) { m_refused.push_back(error); });
    connect(choice, &RestoreChoice::checked, this, [this] { ++m_checked; });
    choice->begin();
    QTRY_COMPARE(m_checked, 1);
}

void TestRestoreChoice::whereNoStoreIs_nothingIsAsked()
{
    const QString store = m_room->path("other.ypstore");
    begin(m_backup, store);
    QVERIFY(!dialog());
    QCOMPARE(m_wanted, QStringList({m_backup, store}));
}

void TestRestoreChoice::storeInItsPlace_isAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("restored") << QStringLiteral("restoreButton") << true;
    QTest::newRow("left as it is") << QStringLiteral("cancelButton") << false;
}

void TestRestoreChoice::storeInItsPlace_isAskedAbout()
{
    QFETCH(const QString, button);
    QFETCH(const bool, isWanted);
    const QString store = m_room->path("store.yps");
    m_room->review->setOpinion(QStringLiteral("only in the store"));
    m_room->desk->flush();
    begin(m_backup, store);
    QVERIFY(dialog());
    const QString loss = dialog()->findChild<QLabel *>(QStringLiteral("loss"))->text();
    QVERIFY2(loss.contains(QStringLiteral("A case")), qPrintable(loss));
    QVERIFY(m_wanted.isEmpty());
    dialog()->findChild<QPushButton *>(button)->click();
    QCOMPARE(m_wanted, isWanted ? QStringList({m_backup, store}) : QStringList());
}

void TestRestoreChoice::damagedCopy_isRefused()
{
    const QString broken = m_room->path("broken.ypstore");
    QVERIFY(QFile::copy(m_backup, broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().lastIndexOf("industrial-app");
    QVERIFY(at > 0 && file.seek(at) && file.write("industrious") > 0);
    file.close();
    begin(broken, m_room->path("store.yps"));
    QVERIFY(m_wanted.isEmpty() && !dialog());
    QCOMPARE(m_refused.size(), std::size_t(1));
    QVERIFY2(m_refused.front().message.contains(QStringLiteral("broken.ypstore")),
             qPrintable(m_refused.front().message));
}

void TestRestoreChoice::copyThatIsNotThere_isRefused()
{
    begin(m_room->path("absent.ypstore"), m_room->path("store.yps"));
    QVERIFY(m_wanted.isEmpty() && !dialog());
    QCOMPARE(m_refused.size(), std::size_t(1));
    QVERIFY(m_refused.front().message.contains(QStringLiteral("absent.ypstore")));
}

QTEST_MAIN(TestRestoreChoice)
#include "tst_restore_choice.moc"

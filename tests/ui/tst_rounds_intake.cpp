#include "round_office.h"
#include "ui/rounds/drop_zone.h"
#include "ui/rounds/task_bar.h"
#include "workstation/reports.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

using namespace yongping;
using namespace yongping::tests;

// Bundles come in: sealed ones, by dropping them, and what is shown meanwhile.
class TestRoundsIntake : public QObject, private RoundOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { close(); }
    void sealedBundle_asksForTheKey();
    void drop_takesFilesIn();
    void drop_ignoresOtherFiles();
    void taskBar_waitsBeforeItShows();
};

void TestRoundsIntake::sealedBundle_asksForTheKey()
{
    const QString key = folder->filePath(QStringLiteral("li.p12"));
    const Result<QString> pem =
        newKeyFile(QStringLiteral("李静"), key, Passphrase::copyOf(QStringLiteral("secret")), clock);
    QVERIFY(bool(pem));
    const QString certificate = folder->filePath(QStringLiteral("li.pem"));
    QVERIFY(bool(writeFile(certificate, pem->toLatin1())));
    const QStringList files = issue({QStringLiteral("李静")}, certificate);

    Workplace expert(QDir(folder->path()), QStringLiteral("expert"), clock);
    QSignalSpy said(expert.page.get(), &CasesPage::said);
    expert.page->importFiles({files[0]});
    auto *dialog = expert.dialog<ImportDialog>();
    auto *open = find<QAbstractButton>(*dialog, QStringLiteral("openButton"));
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("keyFileFault"))->isVisible());
    pathOf(*dialog, QStringLiteral("keyFile"))->setText(key);
    auto *passphrase = find<QLineEdit>(*dialog, QStringLiteral("passphrase"));
    QTest::keyClicks(passphrase, QStringLiteral("wrong"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(*dialog, QStringLiteral("passphraseFault"))->isVisible());
    QCOMPARE(expert.shown(), 0);
    passphrase->clear();
    QTest::keyClicks(passphrase, QStringLiteral("secret"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(find<QAbstractButton>(*dialog, QStringLiteral("importButton"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(expert.shown(), 1);
    QTRY_COMPARE(said.count(), 1);

    // The review has to be signed with that certificate.
    QTRY_COMPARE(expert.desk->identity(), QStringLiteral("李静"));
    const auto page = pageOf(expert);
    click(*page, QStringLiteral("declare-none"));
    reopen(expert, *page);
    click(*page, QStringLiteral("submit-review"));
    auto *submitDialog = expert.dialog<SubmitDialog>();
    QTest::keyClick(submitDialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*submitDialog, QStringLiteral("keyFileFault"))->isVisible());
    pathOf(*submitDialog, QStringLiteral("file"))->setText(folder->filePath(QStringLiteral("signed.ypb")));
    pathOf(*submitDialog, QStringLiteral("keyFile"))->setText(key);
    QTest::keyClicks(find<QLineEdit>(*submitDialog, QStringLiteral("passphrase")), QStringLiteral("secret"));
    QTest::keyClick(submitDialog, Qt::Key_Return);
    reopen(expert, *page);
    click(*submitDialog, QStringLiteral("closeDone"));
    takeIn(*office, folder->filePath(QStringLiteral("signed.ypb")));
}

void TestRoundsIntake::drop_takesFilesIn()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(folder->path()), QStringLiteral("expert"), clock);
    auto *zone = find<DropZone>(*expert.page, QStringLiteral("dropZone"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(files[0])});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(expert.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(zone->isVisible());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(expert.page.get(), &drop);
    QVERIFY(!zone->isVisible());
    auto *dialog = expert.dialog<ImportDialog>();
    QTest::keyClick(dialog, Qt::Key_Escape); // looked at, and left as it was
    QVERIFY(expert.isGone<ImportDialog>());
    QCOMPARE(wait(expert.desk->importFiles({}))->size(), std::size_t(0));
    QCOMPARE(expert.shown(), 0);
}

void TestRoundsIntake::drop_ignoresOtherFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(office->page.get(), &enter);
    QVERIFY(!find<DropZone>(*office->page, QStringLiteral("dropZone"))->isVisible());
}

void TestRoundsIntake::taskBar_waitsBeforeItShows()
{
    TaskBar bar;
    QSignalSpy appeared(&bar, &TaskBar::appeared);
    const auto task = std::make_shared<Task>();
    bar.follow(task, QStringLiteral("Exporting…"));
    QVERIFY(bar.isBusy());
    QVERIFY(!bar.isVisible());
    QVERIFY(appeared.wait(30'000));
    QVERIFY(bar.isVisible());
    Q_EMIT task->progressed(512 * 1024, 1024 * 1024);
    QVERIFY2(find<QLabel>(bar, QStringLiteral("taskFigures"))->text().contains(u"512"),
             qPrintable(find<QLabel>(bar, QStringLiteral("taskFigures"))->text()));
    click(bar, QStringLiteral("cancelTask"));
    QVERIFY(task->isCancelled());
    QVERIFY(!find<QAbstractButton>(bar, QStringLiteral("cancelTask"))->isEnabled());
    bar.finish();
    QVERIFY(!bar.isVisible());
    QVERIFY(!bar.isBusy());
}

QTEST_MAIN(TestRoundsIntake)
#include "tst_rounds_intake.moc"

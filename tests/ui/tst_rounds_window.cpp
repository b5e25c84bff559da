#include "round_window.h"

#include "ui/review/review_page.h"
#include "ui/rounds/declare_dialog.h"
#include "ui/rounds/drop_zone.h"
#include "ui/rounds/experts_dialog.h"
#include "ui/rounds/import_dialog.h"
#include "ui/rounds/issue_dialog.h"
#include "ui/rounds/return_dialog.h"
#include "ui/rounds/submit_dialog.h"
#include "ui/rounds/task_bar.h"
#include "ui/settings/preferences.h"
#include "wording/words.h"
#include "workstation/reports.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace yongping;
using namespace yongping::tests;

// A round as people play it in the window: issue, declare, submit, take in, return; with real stores and bundles.
class TestRoundsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void issue_namesFaultsInPlace();
    void issue_proposesOnlyADateToCome_data();
    void issue_proposesOnlyADateToCome();
    void issue_writesABundleForEach();
    void expert_declaresAndSubmits();
    void expert_withAConflictIsOut();
    void office_takesInAndReturns();
    void sealedBundle_asksForTheKey();
    void drop_takesFilesIn();
    void drop_ignoresOtherFiles();
    void taskBar_waitsBeforeItShows();

private:
    void makeCase();
    QStringList issue(const QStringList &names, const QString &certificate = {});
    void takeIn(Workplace &place, const QString &file);
    std::shared_ptr<OpenReview> review(Workplace &place);
    std::unique_ptr<ReviewPage> pageOf(Workplace &place);
    void reopen(Workplace &place, ReviewPage &page);
    QString submit(Workplace &place, ReviewPage &page);
    CaseId caseId() const { return m_office->desk->cases().front().data.id; }

    StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Workplace> m_office;
};

void TestRoundsWindow::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestRoundsWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_office = std::make_unique<Workplace>(QDir(m_folder->path()), QStringLiteral("office"), m_clock);
    makeCase();
}

void TestRoundsWindow::cleanup()
{
    m_office.reset();
}

void TestRoundsWindow::makeCase()
{
    CaseData data;
    data.name = QStringLiteral("Moulding app");
    data.category = QStringLiteral("industrial-app");
    data.projectId = QStringLiteral("p1");
    data.stage = Stage::Acceptance;
    data.stageDate = QDate(2026, 11, 1);
    QVERIFY(bool(wait(m_office->desk->createCase(data))));
    m_office->desk->refreshCases();
    QTRY_COMPARE(m_office->shown(), 1);
    m_office->table()->selectRow(0);
}

// Through the dialog, by the keyboard; gives the files written.
QStringList TestRoundsWindow::issue(const QStringList &names, const QString &certificate)
{
    click(*m_office->page, QStringLiteral("issueButton"));
    auto *dialog = m_office->dialog<IssueDialog>();
    for (int i = 0; i < names.size(); ++i) {
        if (i > 0)
            click(*dialog, QStringLiteral("addPerson"));
        find<QLineEdit>(*dialog, QStringLiteral("personName%1").arg(i + 1))->setText(names[i]);
    }
    pathOf(*dialog, QStringLiteral("certificate1"))->setText(certificate);
    find<QLineEdit>(*find<QWidget>(*dialog, QStringLiteral("due")), QStringLiteral("edit"))
        ->setText(QStringLiteral("2026-12-10"));
    pathOf(*dialog, QStringLiteral("folder"))->setText(m_folder->filePath(QStringLiteral("out")));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *files = find<QLabel>(*dialog, QStringLiteral("doneFiles"));
    if (!QTest::qWaitFor([files] { return files->isVisible(); }, 30'000))
        qFatal("nothing was issued");
    const QStringList written = files->text().split(u'\n');
    click(*dialog, QStringLiteral("closeDone"));
    return written;
}

void TestRoundsWindow::takeIn(Workplace &place, const QString &file)
{
    QSignalSpy said(place.page.get(), &CasesPage::said);
    place.page->importFiles({file});
    auto *dialog = place.dialog<ImportDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(place.isGone<ImportDialog>());
    QTRY_COMPARE(said.count(), 1);
    QTRY_VERIFY(place.shown() > 0);
}

std::shared_ptr<OpenReview> TestRoundsWindow::review(Workplace &place)
{
    const auto opened = wait(place.desk->openReview(place.desk->cases().front().data.id));
    return opened ? *opened : nullptr;
}

std::unique_ptr<ReviewPage> TestRoundsWindow::pageOf(Workplace &place)
{
    auto page = std::make_unique<ReviewPage>(*place.desk, *m_preferences);
    page->resize(1280, 700);
    page->show();
    page->setReview(review(place));
    return page;
}

// As the window does it when the page asks.
void TestRoundsWindow::reopen(Workplace &place, ReviewPage &page)
{
    QSignalSpy asked(&page, &ReviewPage::reopenRequested);
    if (asked.isEmpty())
        QVERIFY(asked.wait(30'000));
    page.setReview(review(place));
}

QString TestRoundsWindow::submit(Workplace &place, ReviewPage &page)
{
    click(page, QStringLiteral("submit-review"));
    auto *dialog = place.dialog<SubmitDialog>();
    const QString file = m_folder->filePath(QStringLiteral("submitted-%1.ypb").arg(m_clock.newId()));
    pathOf(*dialog, QStringLiteral("file"))->setText(file);
    QTest::keyClick(dialog, Qt::Key_Return);
    reopen(place, page);
    click(*dialog, QStringLiteral("closeDone"));
    return file;
}

void TestRoundsWindow::issue_namesFaultsInPlace()
{
    click(*m_office->page, QStringLiteral("issueButton"));
    auto *dialog = m_office->dialog<IssueDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("expertsFault"))->isVisible());
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("dueFault"))->isVisible());
    QVERIFY(!find<QLabel>(*dialog, QStringLiteral("folderFault"))->isVisible());
    QTest::keyClicks(find<QLineEdit>(*dialog, QStringLiteral("personName1")), QStringLiteral("Li"));
    QVERIFY(!find<QLabel>(*dialog, QStringLiteral("expertsFault"))->isVisible());
    pathOf(*dialog, QStringLiteral("keyFile"))->setText(QStringLiteral("/no/such.p12"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("passphraseFault"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_office->isGone<IssueDialog>());
}

void TestRoundsWindow::issue_proposesOnlyADateToCome_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("none where the case has none") << QDate() << QString();
    QTest::newRow("none where it is past") << QDate(2020, 1, 1) << QString();
    QTest::newRow("that of the case") << QDate(2999, 12, 31) << QStringLiteral("2999-12-31");
}

void TestRoundsWindow::issue_proposesOnlyADateToCome()
{
    QFETCH(QDate, due);
    QFETCH(QString, proposed);
    const auto open = review(*m_office);
    QVERIFY(open);
    CaseData data = open->data();
    data.dueDate = due;
    QVERIFY(bool(open->setData(data)));
    QTRY_COMPARE(open->pendingWrites(), 0);
    m_office->desk->refreshCases();
    QTRY_COMPARE(m_office->desk->cases().front().data.dueDate, due);
    m_office->table()->selectRow(0);
    click(*m_office->page, QStringLiteral("issueButton"));
    auto *dialog = m_office->dialog<IssueDialog>();
    auto *field = find<QLineEdit>(*find<QWidget>(*dialog, QStringLiteral("due")), QStringLiteral("edit"));
    QCOMPARE(field->text(), proposed);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_office->isGone<IssueDialog>());
}

void TestRoundsWindow::issue_writesABundleForEach()
{
    const QStringList files = issue({QStringLiteral("张三"), QStringLiteral("李静")});
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QVERIFY2(QFile::exists(QDir::fromNativeSeparators(file)), qPrintable(file));
    QTRY_COMPARE(m_office->table()->model()->index(0, 0).data(CasesModel::ExpertsRole).toString(),
                 QStringLiteral("0/2 submitted"));
}

void TestRoundsWindow::expert_declaresAndSubmits()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(m_folder->path()), QStringLiteral("expert"), m_clock);
    takeIn(expert, files[0]);
    QTRY_COMPARE(expert.desk->identity(), QStringLiteral("张三"));
    const auto page = pageOf(expert);
    QVERIFY(find<QAbstractButton>(*page, QStringLiteral("declare-none"))->isVisible());
    QVERIFY(!find<QAbstractButton>(*page, QStringLiteral("submit-review"))->isVisible());
    QVERIFY(review(expert)->isReadOnly());
    click(*page, QStringLiteral("declare-none"));
    reopen(expert, *page);
    QVERIFY(!find<QAbstractButton>(*page, QStringLiteral("declare-none"))->isVisible());
    QVERIFY(!review(expert)->isReadOnly());

    click(*page, QStringLiteral("submit-review"));
    auto *dialog = expert.dialog<SubmitDialog>();
    QVERIFY(find<QWidget>(*dialog, QStringLiteral("openList"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(expert.isGone<SubmitDialog>());

    QVERIFY(QFile::exists(submit(expert, *page)));
    QVERIFY(review(expert)->isReadOnly());
    QVERIFY(find<QLabel>(*page, QStringLiteral("assignment-title"))->text().startsWith(QStringLiteral("Submitted on")));
    QVERIFY(QFile::exists(submit(expert, *page))); // the same once more
    QCOMPARE(review(expert)->review().standing.submissions, 1);
}

void TestRoundsWindow::expert_withAConflictIsOut()
{
    const QStringList files = issue({QStringLiteral("王五")});
    Workplace expert(QDir(m_folder->path()), QStringLiteral("expert"), m_clock);
    takeIn(expert, files[0]);
    QTRY_COMPARE(expert.desk->identity(), QStringLiteral("王五"));
    const auto page = pageOf(expert);
    click(*page, QStringLiteral("declare-conflict"));
    auto *dialog = expert.dialog<DeclareDialog>();
    QVERIFY(!find<QAbstractButton>(*dialog, QStringLiteral("declareButton"))->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, QStringLiteral("text")), QStringLiteral("adviser since 2021"));
    click(*dialog, QStringLiteral("declareButton"));
    reopen(expert, *page);
    QVERIFY(expert.isGone<DeclareDialog>());
    QCOMPARE(find<QLabel>(*page, QStringLiteral("assignment-text"))->text(), QStringLiteral("adviser since 2021"));
    const QString file = submit(expert, *page);

    takeIn(*m_office, file);
    const auto standings = wait(m_office->desk->office().standings(caseId()));
    QVERIFY(bool(standings));
    QCOMPARE(standings->front().status, ExpertStatus::Conflict);
    QCOMPARE(standings->front().reason, QStringLiteral("adviser since 2021"));
}

void TestRoundsWindow::office_takesInAndReturns()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(m_folder->path()), QStringLiteral("expert"), m_clock);
    takeIn(expert, files[0]);
    QTRY_COMPARE(expert.desk->identity(), QStringLiteral("张三"));
    const auto page = pageOf(expert);
    click(*page, QStringLiteral("declare-none"));
    reopen(expert, *page);
    takeIn(*m_office, submit(expert, *page));
    QTRY_COMPARE(m_office->table()->model()->index(0, 0).data(CasesModel::ExpertsRole).toString(),
                 QStringLiteral("1/1 submitted"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*receipt*.ypb")}).size(), 1);

    click(*m_office->page, QStringLiteral("expertsButton"));
    auto *experts = m_office->dialog<ExpertsDialog>();
    QTRY_VERIFY(find<QAbstractButton>(*experts, QStringLiteral("returnButton"))->isEnabled());
    click(*experts, QStringLiteral("returnButton"));
    auto *dialog = m_office->dialog<ReturnDialog>();
    const QString back = m_folder->filePath(QStringLiteral("back.ypb"));
    pathOf(*dialog, QStringLiteral("file"))->setText(back);
    click(*dialog, QStringLiteral("returnButton"));
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("reasonFault"))->isVisible());
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, QStringLiteral("reason")),
                     QStringLiteral("Clause 3 lacks a remark."));
    click(*dialog, QStringLiteral("returnButton"));
    QTRY_VERIFY(find<QAbstractButton>(*dialog, QStringLiteral("closeDone"))->isVisible());
    click(*dialog, QStringLiteral("closeDone"));
    QTRY_VERIFY(!find<QAbstractButton>(*experts, QStringLiteral("returnButton"))->isEnabled());
    QTRY_VERIFY(find<QLabel>(*experts, QStringLiteral("reason"))->text().contains(QStringLiteral("Clause 3")));
    click(*experts, QStringLiteral("closeButton"));

    takeIn(expert, back);
    page->setReview(review(expert));
    QVERIFY(!review(expert)->isReadOnly());
    QVERIFY(find<QLabel>(*page, QStringLiteral("assignment-title"))
                ->text()
                .contains(QStringLiteral("Clause 3 lacks a remark.")));
    takeIn(*m_office, submit(expert, *page));
    QCOMPARE(review(expert)->review().standing.submissions, 2);
}

void TestRoundsWindow::sealedBundle_asksForTheKey()
{
    const QString key = m_folder->filePath(QStringLiteral("li.p12"));
    const Result<QString> pem =
        newKeyFile(QStringLiteral("李静"), key, Passphrase::copyOf(QStringLiteral("secret")), m_clock);
    QVERIFY(bool(pem));
    const QString certificate = m_folder->filePath(QStringLiteral("li.pem"));
    QVERIFY(bool(writeFile(certificate, pem->toLatin1())));
    const QStringList files = issue({QStringLiteral("李静")}, certificate);

    Workplace expert(QDir(m_folder->path()), QStringLiteral("expert"), m_clock);
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
    pathOf(*submitDialog, QStringLiteral("file"))->setText(m_folder->filePath(QStringLiteral("signed.ypb")));
    pathOf(*submitDialog, QStringLiteral("keyFile"))->setText(key);
    QTest::keyClicks(find<QLineEdit>(*submitDialog, QStringLiteral("passphrase")), QStringLiteral("secret"));
    QTest::keyClick(submitDialog, Qt::Key_Return);
    reopen(expert, *page);
    click(*submitDialog, QStringLiteral("closeDone"));
    takeIn(*m_office, m_folder->filePath(QStringLiteral("signed.ypb")));
}

void TestRoundsWindow::drop_takesFilesIn()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(m_folder->path()), QStringLiteral("expert"), m_clock);
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

void TestRoundsWindow::drop_ignoresOtherFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_office->page.get(), &enter);
    QVERIFY(!find<DropZone>(*m_office->page, QStringLiteral("dropZone"))->isVisible());
}

void TestRoundsWindow::taskBar_waitsBeforeItShows()
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

QTEST_MAIN(TestRoundsWindow)
#include "tst_rounds_window.moc"

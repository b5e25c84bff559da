#include "round_office.h"
#include "ui/rounds/declare_dialog.h"
#include "ui/rounds/experts_dialog.h"
#include "ui/rounds/return_dialog.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace yongping;
using namespace yongping::tests;

// A round as people play it in the window: declare, submit, take in, return; with real stores and bundles.
class TestRoundsWindow : public QObject, private RoundOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { close(); }
    void expert_declaresAndSubmits();
    void expert_withAConflictIsOut();
    void office_takesInAndReturns();
};

void TestRoundsWindow::expert_declaresAndSubmits()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(folder->path()), QStringLiteral("expert"), clock);
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
    Workplace expert(QDir(folder->path()), QStringLiteral("expert"), clock);
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

    takeIn(*office, file);
    const auto standings = wait(office->desk->office().standings(caseId()));
    QVERIFY(bool(standings));
    QCOMPARE(standings->front().status, ExpertStatus::Conflict);
    QCOMPARE(standings->front().reason, QStringLiteral("adviser since 2021"));
}

void TestRoundsWindow::office_takesInAndReturns()
{
    const QStringList files = issue({QStringLiteral("张三")});
    Workplace expert(QDir(folder->path()), QStringLiteral("expert"), clock);
    takeIn(expert, files[0]);
    QTRY_COMPARE(expert.desk->identity(), QStringLiteral("张三"));
    const auto page = pageOf(expert);
    click(*page, QStringLiteral("declare-none"));
    reopen(expert, *page);
    takeIn(*office, submit(expert, *page));
    QTRY_COMPARE(office->table()->model()->index(0, 0).data(CasesModel::ExpertsRole).toString(),
                 QStringLiteral("1/1 submitted"));
    QCOMPARE(QDir(folder->path()).entryList({QStringLiteral("*receipt*.ypb")}).size(), 1);

    click(*office->page, QStringLiteral("expertsButton"));
    auto *experts = office->dialog<ExpertsDialog>();
    QTRY_VERIFY(find<QAbstractButton>(*experts, QStringLiteral("returnButton"))->isEnabled());
    click(*experts, QStringLiteral("returnButton"));
    auto *dialog = office->dialog<ReturnDialog>();
    const QString back = folder->filePath(QStringLiteral("back.ypb"));
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
    takeIn(*office, submit(expert, *page));
    QCOMPARE(review(expert)->review().standing.submissions, 2);
}

QTEST_MAIN(TestRoundsWindow)
#include "tst_rounds_window.moc"

#include "round_window.h"

#include "presentation/merge_conflicts_model.h"
#include "ui/rounds/bundle_export_dialog.h"
#include "ui/rounds/bundle_import.h"
#include "ui/rounds/experts_dialog.h"
#include "ui/rounds/import_dialog.h"
#include "ui/rounds/revert_dialog.h"
#include "ui/rounds/settle_dialog.h"
#include "ui/rounds/task_bar.h"
#include "wording/words.h"

#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

using namespace yongping;
using namespace yongping::tests;

// Two offices have worked at the same case: what one takes in from the other, choice by choice, and back again.
class TestMergeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void choices_areMadeByKeyboard();
    void withoutChoices_theMergeStaysOpen();
    void revert_bringsTheStateBack();
    void nothingNew_changesNothing();
    void cancel_leavesAllAsItWas();
    void export_namesFaultsInPlace();

private:
    void exportTo(Workplace &place, const QString &file);
    QString remarkHere();
    QTableView *conflicts(QWidget &dialog) const { return find<QTableView>(dialog, QStringLiteral("conflictTable")); }
    void answer(Workplace &place, const QString &remark);

    StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workplace> m_here;
    std::unique_ptr<Workplace> m_there;
    CaseId m_id;
    QString m_bundle; // from there, with a remark that differs
};

void TestMergeWindow::initTestCase()
{
    installLanguage(Language::English);
    Theme::install(*qobject_cast<QApplication *>(QCoreApplication::instance()), Theme::Mode::Light);
}

void TestMergeWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir folder(m_folder->path());
    m_here = std::make_unique<Workplace>(folder, QStringLiteral("here"), m_clock);
    m_there = std::make_unique<Workplace>(folder, QStringLiteral("there"), m_clock);
    m_here->desk->setIdentity(QStringLiteral("张三"));
    m_there->desk->setIdentity(QStringLiteral("张三"));
    CaseData data;
    data.name = QStringLiteral("Moulding app");
    data.category = QStringLiteral("industrial-app");
    data.projectId = QStringLiteral("p1");
    data.stageDate = QDate(2026, 11, 1);
    const Result<CaseId> made = wait(m_here->desk->createCase(data));
    QVERIFY(bool(made));
    m_id = *made;
    m_here->desk->refreshCases();
    QTRY_COMPARE(m_here->shown(), 1);
    const QString first = folder.filePath(QStringLiteral("first.ypb"));
    exportTo(*m_here, first);
    m_there->page->importFiles({first});
    QTest::keyClick(m_there->dialog<ImportDialog>(), Qt::Key_Return);
    QTRY_COMPARE(m_there->shown(), 1);
    answer(*m_here, QStringLiteral("ours"));
    answer(*m_there, QStringLiteral("theirs"));
    m_bundle = folder.filePath(QStringLiteral("second.ypb"));
    exportTo(*m_there, m_bundle);
}

void TestMergeWindow::cleanup()
{
    m_here.reset();
    m_there.reset();
}

// Through the dialog.
void TestMergeWindow::exportTo(Workplace &place, const QString &file)
{
    place.table()->selectRow(0);
    place.page->exportBundle();
    auto *dialog = place.dialog<BundleExportDialog>();
    pathOf(*dialog, QStringLiteral("file"))->setText(file);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(place.isGone<BundleExportDialog>());
    QTRY_VERIFY(QFile::exists(file));
}

void TestMergeWindow::answer(Workplace &place, const QString &remark)
{
    const auto review = wait(place.desk->openReview(m_id));
    QVERIFY(bool(review));
    (*review)->setRemark(QStringLiteral("general.3"), remark);
    QTRY_COMPARE((*review)->pendingWrites(), 0);
}

QString TestMergeWindow::remarkHere()
{
    const auto record = wait(m_here->desk->office().record(m_id));
    const Review *review = record ? record->reviewOf(QStringLiteral("张三")) : nullptr;
    return review ? review->remarks.value(QStringLiteral("general.3")) : QString();
}

void TestMergeWindow::choices_areMadeByKeyboard()
{
    QSignalSpy changed(m_here->page.get(), &CasesPage::changed);
    m_here->page->importFiles({m_bundle});
    auto *dialog = m_here->dialog<ImportDialog>();
    QTableView *table = conflicts(*dialog);
    QCOMPARE(table->model()->rowCount(), 1);
    // The conflicts leave the cases their room: both have the height of the dialog.
    QVERIFY(find<QScrollArea>(*dialog, QStringLiteral("caseScroll"))->height() >= table->height());
    const QModelIndex ours = table->model()->index(0, MergeConflictsModel::Ours);
    const QModelIndex theirs = table->model()->index(0, MergeConflictsModel::Theirs);
    QCOMPARE(ours.data().toString(), QStringLiteral("ours"));
    QCOMPARE(theirs.data().toString(), QStringLiteral("theirs"));
    QTest::keyClick(table, Qt::Key_Left);
    QVERIFY(ours.data(MergeConflictsModel::ChosenRole).toBool());
    QTest::keyClick(table, Qt::Key_Right);
    QVERIFY(theirs.data(MergeConflictsModel::ChosenRole).toBool());
    QTest::mouseClick(find<QAbstractButton>(*dialog, QStringLiteral("importButton")), Qt::LeftButton);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(remarkHere(), QStringLiteral("theirs"));
}

void TestMergeWindow::withoutChoices_theMergeStaysOpen()
{
    QSignalSpy said(m_here->page.get(), &CasesPage::said);
    m_here->page->importFiles({m_bundle});
    click(*m_here->dialog<ImportDialog>(), QStringLiteral("importButton"));
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(remarkHere(), QStringLiteral("ours"));
    QTRY_COMPARE(m_here->table()->model()->index(0, 0).data(CasesModel::SettleRole).toString(),
                 QStringLiteral("1 to settle"));

    click(*m_here->page, QStringLiteral("expertsButton"));
    auto *experts = m_here->dialog<ExpertsDialog>();
    auto *settle = find<QAbstractButton>(*experts, QStringLiteral("settleButton"));
    QTRY_VERIFY(settle->isEnabled());
    QTest::mouseClick(settle, Qt::LeftButton);
    auto *dialog = m_here->dialog<SettleDialog>();
    auto *apply = find<QAbstractButton>(*dialog, QStringLiteral("settleButton"));
    QVERIFY(!apply->isEnabled());
    click(*dialog, QStringLiteral("allTheirs"));
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(m_here->isGone<SettleDialog>());
    QTRY_VERIFY(!settle->isEnabled());
    QCOMPARE(remarkHere(), QStringLiteral("theirs"));
    click(*experts, QStringLiteral("closeButton"));
}

void TestMergeWindow::revert_bringsTheStateBack()
{
    m_here->page->importFiles({m_bundle});
    auto *dialog = m_here->dialog<ImportDialog>();
    click(*dialog, QStringLiteral("allTheirs"));
    click(*dialog, QStringLiteral("importButton"));
    QTRY_COMPARE(remarkHere(), QStringLiteral("theirs"));

    click(*m_here->page, QStringLiteral("expertsButton"));
    auto *experts = m_here->dialog<ExpertsDialog>();
    auto *revert = find<QAbstractButton>(*experts, QStringLiteral("revertButton"));
    QTRY_VERIFY(revert->isEnabled());
    QTest::mouseClick(revert, Qt::LeftButton);
    auto *question = m_here->dialog<RevertDialog>();
    QVERIFY(!find<QAbstractButton>(*question, QStringLiteral("revertButton"))->isEnabled());
    QTest::keyClicks(find<QLineEdit>(*question, QStringLiteral("reason")), QStringLiteral("wrong bundle"));
    click(*question, QStringLiteral("revertButton"));
    QVERIFY(m_here->isGone<RevertDialog>());
    QTRY_VERIFY(!revert->isEnabled());
    QCOMPARE(remarkHere(), QStringLiteral("ours"));
    auto *reason = find<QLabel>(*experts, QStringLiteral("mergeReason"));
    QTRY_VERIFY(reason->text().contains(QStringLiteral("wrong bundle")));
    click(*experts, QStringLiteral("closeButton"));
}

void TestMergeWindow::nothingNew_changesNothing()
{
    QSignalSpy said(m_there->page.get(), &CasesPage::said);
    m_there->page->importFiles({m_bundle});
    auto *dialog = m_there->dialog<ImportDialog>();
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("planQuestion"))->text().contains(QStringLiteral("nothing new")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_there->isGone<ImportDialog>());
    QCOMPARE(said.count(), 0);
}

void TestMergeWindow::cancel_leavesAllAsItWas()
{
    TaskBar bar;
    QWidget window;
    auto *import = new BundleImport(*m_here->desk, bar, {m_folder->filePath(QStringLiteral("no-such.ypb"))}, &window);
    QSignalSpy failed(import, &BundleImport::failed);
    QSignalSpy finished(import, &BundleImport::finished);
    import->start();
    QVERIFY(bar.isBusy());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!bar.isBusy());

    const auto task = std::make_shared<Task>();
    task->cancel();
    Office::ImportOrder order;
    order.files = QStringList{m_bundle};
    const auto result = wait(m_here->desk->office().import(order, task));
    if (!result)
        QVERIFY(isCancelled(result.error()));
    const QString file = m_folder->filePath(QStringLiteral("third.ypb"));
    const auto exported = wait(m_here->desk->office().exportCases({m_id}, file, {}, {}, task));
    QCOMPARE(bool(exported), QFile::exists(file));
}

void TestMergeWindow::export_namesFaultsInPlace()
{
    m_here->page->exportBundle();
    auto *dialog = m_here->dialog<BundleExportDialog>();
    pathOf(*dialog, QStringLiteral("file"))->setText(m_bundle);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("fileFault"))->text().contains(QStringLiteral("already")));
    pathOf(*dialog, QStringLiteral("file"))->setText(m_folder->filePath(QStringLiteral("fourth.ypb")));
    click(*dialog, QStringLiteral("addPerson"));
    pathOf(*dialog, QStringLiteral("certificate1"))->setText(m_bundle);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("personFault1"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(m_here->isGone<BundleExportDialog>());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("fourth.ypb"))));
}

QTEST_MAIN(TestMergeWindow)
#include "tst_merge_window.moc"

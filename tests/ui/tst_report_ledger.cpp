#include "reports_room.h"
#include "ui/report/ledger_cases_dialog.h"
#include "ui/report/ledger_source.h"
#include "ui/report/report_words.h"
#include "ui/viewer/page_view.h"

#include <QListView>
#include <QSignalSpy>

using namespace yongping;
using namespace yongping::tests;

// The ledger: of which cases, and made anew as they change.
class TestReportLedger : public QObject, private ReportsRoom
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { open(); }
    void ledger_needsNoOpenCase();
    void ledger_isMadeAnewAsCasesChange();
    void ledger_listsTheChosenCases();
    void cases_areChosenByKeyboard();
};

void TestReportLedger::ledger_needsNoOpenCase()
{
    QSignalSpy read(at->desk.get(), &Desk::casesChanged);
    const auto page = this->page(nullptr);
    choose(*page, 2);
    QVERIFY(in<QRadioButton>(*page, "kindLedger")->isChecked());
    at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(in<PageView>(*page, "reportPreview")->pageCount() > 0, Patience);
    const QString count = QString::number(at->desk->cases().size());
    QVERIFY(in<QLabel>(*page, "reportCaption")->text().contains(count));
    QVERIFY(in<QPushButton>(*page, "sign")->isEnabled());
    QVERIFY(in<QPushButton>(*page, "chooseCases")->isVisible());
}

void TestReportLedger::ledger_isMadeAnewAsCasesChange()
{
    ReportDocument report(*at->desk);
    QSignalSpy read(at->desk.get(), &Desk::casesChanged);
    at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    report.setKind(ReportKind::Ledger);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    const QByteArray before = report.pdf();
    at->decide();
    QTRY_VERIFY_WITH_TIMEOUT(report.isStale(), Patience);
    report.makeIfNeeded();
    QVERIFY(!report.isStale());
    waitFor(report, ReportDocument::State::Ready);
    QVERIFY(report.pdf() != before);
    // A signed one stays until it is asked for anew.
    const QByteArray signedPdf = signedAt(report.pdf(), QStringLiteral("reviewer"));
    report.setSignedPdf(signedPdf);
    waitFor(report, ReportDocument::State::Ready);
    const auto gone = SampleDesk::wait(
        at->desk->deleteCase(CaseId(QStringLiteral("sample-discrete-factory")), QStringLiteral("重复。")));
    QVERIFY(gone);
    at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(report.isStale(), Patience);
    report.makeIfNeeded();
    QCOMPARE(report.pdf(), signedPdf);
    QVERIFY(!staleWords(report).isEmpty());
}

void TestReportLedger::ledger_listsTheChosenCases()
{
    ReportDocument report(*at->desk);
    QSignalSpy read(at->desk.get(), &Desk::casesChanged);
    at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    const CaseId one(QStringLiteral("sample-panel")), other(QStringLiteral("sample-discrete-factory"));
    report.setKind(ReportKind::Ledger);
    report.ledger().setCases({one, other});
    QVERIFY(report.source().subject().contains(u'2'));
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    QVERIFY(SampleDesk::wait(at->desk->deleteCase(other, QStringLiteral("重复。"))));
    at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(report.isStale(), Patience);
    QCOMPARE(report.ledger().cases(), std::vector<CaseId>{one});
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
}

void TestReportLedger::cases_areChosenByKeyboard()
{
    QSignalSpy read(at->desk.get(), &Desk::casesChanged);
    at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    const std::size_t count = at->desk->cases().size();
    LedgerCasesDialog dialog(at->desk->cases(), {}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.chosen().empty()); // all
    auto *list = in<QListView>(dialog, "cases");
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.chosen().size(), count - 1);
    QTest::keyClick(in<QPushButton>(dialog, "none"), Qt::Key_Space);
    QVERIFY(!in<QPushButton>(dialog, "accept")->isEnabled());
    QTest::keyClicks(in<QLineEdit>(dialog, "search"), QStringLiteral("no such case"));
    QCOMPARE(list->model()->rowCount(), 0);
    in<QLineEdit>(dialog, "search")->clear();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog.chosen().size(), std::size_t(1));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestReportLedger)
#include "tst_report_ledger.moc"

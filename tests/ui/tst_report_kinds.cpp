#include "reports_room.h"
#include "ui/viewer/page_view.h"

#include <QSignalSpy>

using namespace yongping;
using namespace yongping::tests;

// Which report is shown: of which kind, made when, and of which case.
class TestReportKinds : public QObject, private ReportsRoom
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { open(); }
    void kinds_areReachedByTheArrows();
    void acceptance_waitsForThePanel();
    void acceptance_waitsForOnesOwnReview();
    void acceptance_growsStaleWithItsCase();
    void lateReport_staysWithItsKind();
    void lateReport_ofAnotherCaseIsDropped();
};

void TestReportKinds::kinds_areReachedByTheArrows()
{
    const auto page = this->page(nullptr);
    choose(*page, 1);
    QVERIFY(in<QRadioButton>(*page, "kindAcceptance")->isChecked());
    QCOMPARE(in<QLabel>(*page, "reportTitle")->text(), kindWord(ReportKind::Acceptance));
    QCOMPARE(in<QRadioButton>(*page, "kindAcceptance")->accessibleName(), kindWord(ReportKind::Acceptance));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(in<QRadioButton>(*page, "kindReview")->isChecked());
}

void TestReportKinds::acceptance_waitsForThePanel()
{
    const auto page = this->page("panel");
    choose(*page, 1);
    auto *wayOut = in<QPushButton>(*page, "reportWayOut");
    QTRY_VERIFY_WITH_TIMEOUT(wayOut->isVisible(), Patience);
    QVERIFY(!in<QPushButton>(*page, "sign")->isEnabled());
    QSignalSpy panel(page.get(), &ReportPage::panelRequested);
    QTest::keyClick(wayOut, Qt::Key_Space);
    QCOMPARE(panel.count(), 1);
    at->decide();
    at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(in<PageView>(*page, "reportPreview")->pageCount() > 1, Patience);
    QVERIFY(in<QPushButton>(*page, "sign")->isEnabled());
}

void TestReportKinds::acceptance_waitsForOnesOwnReview()
{
    at->decide();
    at->desk->setIdentity(QStringLiteral("样例专家己"));
    const auto page = this->page("panel");
    choose(*page, 1);
    auto *wayOut = in<QPushButton>(*page, "reportWayOut");
    QTRY_VERIFY_WITH_TIMEOUT(wayOut->isVisible(), Patience);
    QSignalSpy review(page.get(), &ReportPage::reviewRequested);
    QTest::keyClick(wayOut, Qt::Key_Space);
    QCOMPARE(review.count(), 1);
}

void TestReportKinds::acceptance_growsStaleWithItsCase()
{
    at->decide();
    ReportDocument report(*at->desk);
    report.setReview(at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    QVERIFY(!report.isStale());
    // Reading the cases anew changes nothing.
    QSignalSpy read(at->desk.get(), &Desk::casesChanged);
    at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    QVERIFY(!report.isStale());
    const Result<void> undone =
        SampleDesk::wait(at->desk->office().decide(CaseId(QStringLiteral("sample-panel")), std::nullopt));
    QVERIFY(undone);
    QTRY_VERIFY(report.isStale());
    QVERIFY(!report.canSign());
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Failed);
    QCOMPARE(report.error().code, QStringLiteral("report.no_decision"));
}

void TestReportKinds::lateReport_staysWithItsKind()
{
    at->decide();
    ReportDocument report(*at->desk);
    report.setReview(at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    QCOMPARE(report.state(), ReportDocument::State::Making);
    report.setKind(ReportKind::Review);
    QSignalSpy changed(&report, &ReportDocument::changed);
    QCOMPARE(report.state(), ReportDocument::State::Empty);
    at->desk->flush();
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    QCOMPARE(changed.count(), 2); // making, made
    QCOMPARE(report.signable().open.front().name, QStringLiteral("reviewer"));
    report.setKind(ReportKind::Acceptance);
    waitFor(report, ReportDocument::State::Ready);
    QCOMPARE(report.signable().open.size(), std::size_t(3));
}

void TestReportKinds::lateReport_ofAnotherCaseIsDropped()
{
    at->decide();
    ReportDocument report(*at->desk);
    report.setReview(at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    report.setReview(at->review("discrete-factory"));
    QCOMPARE(report.state(), ReportDocument::State::Empty);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Failed);
    QCOMPARE(report.error().code, QStringLiteral("report.no_decision"));
}

QTEST_MAIN(TestReportKinds)
#include "tst_report_kinds.moc"

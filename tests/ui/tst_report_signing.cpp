#include "reports_room.h"

using namespace yongping;
using namespace yongping::tests;

// Reports are signed, one after the other, here or from a file.
class TestReportSigning : public QObject, private ReportsRoom
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { open(); }
    void acceptance_isSignedInTurn();
    void signatures_outliveAnotherKind();
    void file_isSignedOrSaysWhyNot_data();
    void file_isSignedOrSaysWhyNot();
    void file_isSignedOnThePage();
};

void TestReportSigning::acceptance_isSignedInTurn()
{
    at->decide();
    const auto page = this->page("panel");
    choose(*page, 1);
    for (const QString &field : {QStringLiteral("member.1"), QStringLiteral("member.2"), QStringLiteral("chair")})
        signNext(*page, field);
    auto *why = in<QLabel>(*page, "whyNotSign");
    QTRY_VERIFY_WITH_TIMEOUT(why->isVisible() && !why->text().isEmpty(), Patience);
    QVERIFY(!in<QPushButton>(*page, "sign")->isEnabled());
    const QWidget &signers = *in<QWidget>(*page, "signerList");
    for (const char *field : {"member.1", "member.2", "chair"})
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(signers).count(personOf(QString::fromLatin1(field))), 1, Patience);
    const auto *banner = in<QLabel>(*page, "verificationSentence");
    QVERIFY2(!banner->text().contains(QStringLiteral("has not signed")), qPrintable(banner->text()));
    at->desk->flush();
    const auto events = SampleDesk::wait(at->desk->history(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(events);
    const auto told = std::count_if(events->begin(), events->end(),
                                    [](const Event &event) { return event.kind == u"report.signed"; });
    QCOMPARE(told, 3);
}

void TestReportSigning::signatures_outliveAnotherKind()
{
    at->decide();
    ReportDocument report(*at->desk);
    const auto review = at->review("panel");
    report.setReview(review);
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    const QByteArray signedPdf = signedAt(report.pdf(), QStringLiteral("member.1"));
    report.setSignedPdf(signedPdf);
    waitFor(report, ReportDocument::State::Ready);
    report.setKind(ReportKind::Ledger);
    QVERIFY(!report.isSigned());
    report.setReview(at->review("panel")); // the same case, read anew
    report.setKind(ReportKind::Acceptance);
    QVERIFY(report.isSigned());
    QCOMPARE(report.pdf(), signedPdf);
    QVERIFY(report.canSign());
    QCOMPARE(report.signable().open.front().name, QStringLiteral("member.2"));
}

void TestReportSigning::file_isSignedOrSaysWhyNot_data()
{
    QTest::addColumn<QStringList>("signatures");
    QTest::addColumn<int>("brokenAt");
    QTest::addColumn<bool>("canSign");
    const QString one = QStringLiteral("member.1"), two = QStringLiteral("member.2"), chair = QStringLiteral("chair");
    QTest::newRow("one that nobody has signed is signed") << QStringList() << 0 << true;
    QTest::newRow("one that a member has signed is signed") << QStringList{one} << 0 << true;
    QTest::newRow("one that all have signed is not") << QStringList{one, two, chair} << 0 << false;
    QTest::newRow("one that the chair has closed is not") << QStringList{one, chair} << 0 << false;
    QTest::newRow("one that was cut off is not") << QStringList{one} << -200 << false;
    QTest::newRow("one that was changed is not") << QStringList{one} << 1 << false;
}

void TestReportSigning::file_isSignedOrSaysWhyNot()
{
    QFETCH(QStringList, signatures);
    QFETCH(int, brokenAt);
    QFETCH(bool, canSign);
    at->decide();
    const auto made = SampleDesk::wait(at->desk->office().acceptanceReport(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(made);
    QByteArray pdf = *made;
    for (const QString &field : signatures)
        pdf = signedAt(pdf, field);
    if (brokenAt < 0)
        pdf.chop(-brokenAt);
    else if (brokenAt > 0)
        pdf.append("\n% more\n");
    const QString file = at->folder.filePath(QStringLiteral("报告.pdf"));
    QVERIFY(writeFile(file, pdf));
    ReportDocument report(*at->desk);
    report.openFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(report.verification(), Patience);
    QVERIFY(report.isForeign());
    QCOMPARE(report.canSign(), canSign);
    QCOMPARE(whyNotSign(report).isEmpty(), canSign);
    QCOMPARE(reportFileName(report, true), QStringLiteral("报告.pdf"));
}

void TestReportSigning::file_isSignedOnThePage()
{
    at->decide();
    const auto made = SampleDesk::wait(at->desk->office().acceptanceReport(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(made);
    const QString file = at->folder.filePath(QStringLiteral("报告.pdf"));
    QVERIFY(writeFile(file, signedAt(*made, QStringLiteral("member.1"))));
    const auto page = this->page(nullptr);
    QTest::keyClick(in<QPushButton>(*page, "verify"), Qt::Key_Space);
    const QPointer<QFileDialog> dialog = opened<QFileDialog>(*page, "verifyDialog");
    QVERIFY(dialog);
    in<QLineEdit>(*dialog, "fileNameEdit")->setText(file);
    QMetaObject::invokeMethod(dialog.data(), "accept");
    signNext(*page, QStringLiteral("member.2"));
    // What was signed here can be saved, and the chair can go on.
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(*page, "sign")->isEnabled(), Patience);
    QVERIFY(in<QPushButton>(*page, "export")->isVisible());
    QVERIFY(!in<QRadioButton>(*page, "kindReview")->isChecked());
    QTest::keyClick(in<QPushButton>(*page, "close"), Qt::Key_Space);
    QVERIFY(in<QRadioButton>(*page, "kindReview")->isChecked());
    QVERIFY(in<QLabel>(*page, "reportEmptyTitle")->isVisible());
}

QTEST_MAIN(TestReportSigning)
#include "tst_report_signing.moc"

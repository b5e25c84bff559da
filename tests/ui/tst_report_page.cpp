#include "ui/report/report_document.h"
#include "ui/report/recheck_banner.h"
#include "ui/report/report_page.h"
#include "ui/report/sign_dialog.h"
#include "ui/report/verification_banner.h"
#include "ui/theme/theme.h"
#include "ui/viewer/page_view.h"
#include "ui/report_desk.h"
#include "viewer/page_source.h"
#include "workstation/intake.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace yongping;
using namespace yongping::tests;

// Signing may take seconds on a machine that runs everything at once.
constexpr int Patience = 60'000;

class TestReportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void document_isMadeOnce();
    void document_growsStaleWithTheReview();
    void document_judgesAForeignFile_data();
    void document_judgesAForeignFile();
    void document_comesBackAfterAForeignFile();
    void page_withoutReviewSaysSo();
    void page_savesTheReport();
    void page_judgesAgainThroughTheKeyboard();
    void page_findsThroughTheKeyboard();
    void page_saysWhyAFileIsNotShown();
    void page_signsWithANewKey();
    void dialog_saysWhatIsMissing();
    void dialog_putsAWrongPassphraseBesideItsField();
    void dialog_neverOverwritesAKey();

private:
    // The one dialog of that name that is open below `parent`.
    template<typename Dialog>
    static Dialog *opened(QWidget &parent, const char *name)
    {
        Dialog *dialog = nullptr;
        [[maybe_unused]] const bool found = QTest::qWaitFor(
            [&] { return (dialog = parent.findChild<Dialog *>(QString::fromLatin1(name))) && dialog->isVisible(); },
            Patience);
        return dialog;
    }

    static void chooseFile(QWidget &page, const char *name, const QString &file)
    {
        const QPointer<QFileDialog> dialog = opened<QFileDialog>(page, name);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
        QMetaObject::invokeMethod(dialog.data(), "accept");
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    static void fillNewKey(SignDialog &dialog, const QString &file, const QString &passphrase)
    {
        dialog.findChild<QRadioButton *>(QStringLiteral("makeKey"))->setChecked(true);
        dialog.findChild<QLineEdit *>(QStringLiteral("file"))->setText(file);
        dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(passphrase);
        dialog.findChild<QLineEdit *>(QStringLiteral("repeat"))->setText(passphrase);
    }

    template<typename Child>
    static Child *in(QWidget &parent, const char *name)
    {
        return parent.findChild<Child *>(QString::fromLatin1(name));
    }

    SampleDesk m_at;
};

void TestReportPage::document_isMadeOnce()
{
    ReportDocument report(*m_at.desk);
    report.setReview(m_at.review("platform-industry"));
    QCOMPARE(report.state(), ReportDocument::State::Empty);
    report.makeIfNeeded();
    QCOMPARE(report.state(), ReportDocument::State::Making);
    QTRY_COMPARE_WITH_TIMEOUT(report.state(), ReportDocument::State::Ready, Patience);
    QVERIFY(report.pdf().startsWith("%PDF-"));
    QVERIFY(report.pages()->pageCount() > 1);
    QVERIFY(!report.isStale() && !report.isSigned());
    report.makeIfNeeded();
    QCOMPARE(report.state(), ReportDocument::State::Ready);
}

void TestReportPage::document_growsStaleWithTheReview()
{
    ReportDocument report(*m_at.desk);
    const auto review = m_at.review("system-solution");
    report.setReview(review);
    report.make();
    QTRY_COMPARE_WITH_TIMEOUT(report.state(), ReportDocument::State::Ready, Patience);
    QSignalSpy changed(&report, &ReportDocument::changed);
    review->setRemark(QStringLiteral("capability.1"), QStringLiteral("另见材料第 3 页。"));
    QVERIFY(report.isStale());
    QCOMPARE(changed.count(), 1);
    report.makeIfNeeded();
    QVERIFY(!report.isStale());
    QTRY_COMPARE_WITH_TIMEOUT(report.state(), ReportDocument::State::Ready, Patience);
    review->setOpinion(QStringLiteral("同意。"));
    QVERIFY(report.isStale());
    m_at.desk->flush();
}

void TestReportPage::document_judgesAForeignFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("state");
    QTest::newRow("a text is damaged") << QByteArray("no PDF") << QStringLiteral("damaged");
    QTest::newRow("an empty file is damaged") << QByteArray(" ") << QStringLiteral("damaged");
}

void TestReportPage::document_judgesAForeignFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, state);
    const QString file = m_at.folder.filePath(QStringLiteral("foreign.pdf"));
    QVERIFY(writeFile(file, content));
    ReportDocument report(*m_at.desk);
    QSignalSpy verified(&report, &ReportDocument::verified);
    report.openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(verified.count(), 1, Patience);
    QCOMPARE(report.verification()->state, state);
    QVERIFY(report.isForeign() && !report.pages());
}

void TestReportPage::document_comesBackAfterAForeignFile()
{
    ReportDocument report(*m_at.desk);
    report.setReview(m_at.review("industrial-app"));
    report.make();
    QTRY_COMPARE_WITH_TIMEOUT(report.state(), ReportDocument::State::Ready, Patience);
    const QByteArray own = report.pdf();
    QSignalSpy verified(&report, &ReportDocument::verified);
    const QString file = m_at.folder.filePath(QStringLiteral("own.pdf"));
    QVERIFY(writeFile(file, own));
    report.openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(verified.count(), 1, Patience);
    QCOMPARE(report.verification()->state, QStringLiteral("unsigned"));
    report.closeFile();
    QCOMPARE(report.state(), ReportDocument::State::Ready);
    QCOMPARE(report.pdf(), own);
    QVERIFY(!report.isForeign() && !report.verification());
}

void TestReportPage::page_withoutReviewSaysSo()
{
    ReportPage page(*m_at.desk);
    page.show();
    QVERIFY(in<QLabel>(page, "reportEmptyTitle")->isVisible());
    QVERIFY(!in<QPushButton>(page, "sign")->isEnabled());
    QVERIFY(!in<QPushButton>(page, "export")->isEnabled());
    QVERIFY(in<QPushButton>(page, "verify")->isVisible());
    QSignalSpy cases(&page, &ReportPage::casesRequested);
    QCOMPARE(page.focusTarget(), in<QWidget>(page, "reportWayOut"));
    QTest::keyClick(page.focusTarget(), Qt::Key_Space);
    QCOMPARE(cases.count(), 1);
}

void TestReportPage::page_savesTheReport()
{
    ReportPage page(*m_at.desk);
    page.resize(1200, 700);
    page.setReview(m_at.review("process-factory"));
    page.show();
    auto *exports = in<QPushButton>(page, "export");
    QTRY_VERIFY_WITH_TIMEOUT(exports->isEnabled(), Patience);
    QVERIFY(in<PageView>(page, "reportPreview")->pageCount() > 1);
    exports->click();
    const QString file = m_at.folder.filePath(QStringLiteral("报告.pdf"));
    const QSignalSpy said(&page, &ReportPage::said);
    chooseFile(page, "saveReportDialog", file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(file) && (*readFile(file)).endsWith("%%EOF\n"), Patience);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.front().front().toString(), QStringLiteral("The report is saved as “%1”.").arg(file));
}

void TestReportPage::page_judgesAgainThroughTheKeyboard()
{
    ReportPage page(*m_at.desk);
    page.resize(1200, 700);
    page.setReview(m_at.review("process-factory"));
    page.show();
    auto *again = in<QPushButton>(page, "judgeAgain");
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), Patience);
    again->setFocus(Qt::TabFocusReason);
    QTest::keyClick(again, Qt::Key_Space);
    auto *banner = in<RecheckBanner>(page, "recheckBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
    QVERIFY(!banner->accessibleName().isEmpty());
    QVERIFY(!in<QLabel>(page, "recheckSentence")->text().isEmpty());
    QVERIFY(in<QLabel>(page, "recheckPlaces")->text().contains(QStringLiteral("The pages show exactly")));
    auto *closing = in<QToolButton>(page, "closeRecheck");
    closing->setFocus(Qt::TabFocusReason);
    QTest::keyClick(closing, Qt::Key_Space);
    QTRY_VERIFY(!banner->isVisible());
}

void TestReportPage::page_findsThroughTheKeyboard()
{
    ReportPage page(*m_at.desk);
    page.resize(1200, 700);
    page.setReview(m_at.review("process-factory"));
    page.show();
    auto *view = in<PageView>(page, "reportPreview");
    QTRY_VERIFY_WITH_TIMEOUT(view->pageCount() > 1, Patience);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    auto *words = in<QLineEdit>(page, "findWords");
    QTRY_VERIFY(words->hasFocus());
    words->setText(QStringLiteral("a"));
    QTRY_VERIFY_WITH_TIMEOUT(view->currentHit() >= 0, Patience);
    const int hit = view->currentHit();
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(view->currentHit(), hit + 1);
}

void TestReportPage::page_saysWhyAFileIsNotShown()
{
    const QString file = m_at.folder.filePath(QStringLiteral("broken.pdf"));
    QVERIFY(writeFile(file, QByteArray("%PDF-1.7\nbroken")));
    ReportPage page(*m_at.desk);
    page.resize(1200, 700);
    page.show();
    in<QPushButton>(page, "verify")->click();
    chooseFile(page, "verifyDialog", file);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(page, "verificationBanner")->isVisible(), Patience);
    QVERIFY(in<QLabel>(page, "reportEmptyWords")->isVisible());
    QVERIFY(!in<QLabel>(page, "reportEmptyWords")->text().isEmpty());
}

void TestReportPage::page_signsWithANewKey()
{
    ReportPage page(*m_at.desk);
    page.resize(1200, 700);
    page.setReview(m_at.review("discrete-factory"));
    page.show();
    auto *sign = in<QPushButton>(page, "sign");
    QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), Patience);
    sign->click();
    auto *dialog = opened<SignDialog>(page, "signDialog");
    QVERIFY(dialog);
    fillNewKey(*dialog, m_at.folder.filePath(QStringLiteral("new.p12")), QStringLiteral("a good passphrase"));
    QCOMPARE(in<QLineEdit>(*dialog, "name")->text(), m_at.desk->identity());
    QVERIFY(in<QCheckBox>(*dialog, "trust")->isChecked());
    in<QPushButton>(*dialog, "sign")->click();

    const QString file = m_at.folder.filePath(QStringLiteral("signed.pdf"));
    chooseFile(page, "saveReportDialog", file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience);
    auto *banner = in<VerificationBanner>(page, "verificationBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
    QVERIFY(!sign->isEnabled());
    bool named = false;
    for (const QLabel *label : in<QWidget>(page, "signerList")->findChildren<QLabel *>())
        named = named || label->text() == m_at.desk->identity();
    QVERIFY(named);

    const auto pems = SampleDesk::wait(m_at.desk->trustedCertificates());
    QVERIFY(pems);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto summary = verifyReport(saved.readAll(), *pems, m_at.clock);
    QVERIFY(summary);
    QCOMPARE(summary->state, QStringLiteral("whole"));

    m_at.desk->flush();
    const auto events = SampleDesk::wait(m_at.desk->history(CaseId(QStringLiteral("sample-discrete-factory"))));
    QVERIFY(events);
    QCOMPARE(events->back().kind, QStringLiteral("report.signed"));
}

void TestReportPage::dialog_saysWhatIsMissing()
{
    SignDialog dialog(QByteArray("%PDF-"), {}, m_at.clock, QStringLiteral("样例评审专家"), {});
    dialog.show();
    in<QPushButton>(dialog, "sign")->click();
    QVERIFY(in<QLabel>(dialog, "fileFault")->isVisible());
    QVERIFY(in<QLabel>(dialog, "passphraseFault")->isVisible());
    QVERIFY(!in<QLineEdit>(dialog, "repeat")->isVisible());
    fillNewKey(dialog, m_at.folder.filePath(QStringLiteral("never.p12")), QStringLiteral("one"));
    in<QLineEdit>(dialog, "repeat")->setText(QStringLiteral("two"));
    in<QPushButton>(dialog, "sign")->click();
    QVERIFY(in<QLabel>(dialog, "repeatFault")->isVisible());
    QVERIFY(!in<QLabel>(dialog, "fileFault")->isVisible());
    QVERIFY(!QFile::exists(m_at.folder.filePath(QStringLiteral("never.p12"))));
}

void TestReportPage::dialog_putsAWrongPassphraseBesideItsField()
{
    const QString key = m_at.folder.filePath(QStringLiteral("kept.p12"));
    QVERIFY(newKeyFile(QStringLiteral("样例评审专家"), key, Passphrase::copyOf(QStringLiteral("right")), m_at.clock));
    SignDialog dialog(QByteArray("%PDF-"), {}, m_at.clock, QStringLiteral("样例评审专家"), key);
    dialog.show();
    auto *passphrase = in<QLineEdit>(dialog, "passphrase");
    passphrase->setText(QStringLiteral("wrong"));
    in<QPushButton>(dialog, "sign")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "passphraseFault")->isVisible(), Patience);
    QVERIFY(passphrase->property("faulty").toBool());
    QVERIFY(passphrase->isEnabled() && dialog.isVisible());
    passphrase->setText(QStringLiteral("right"));
    in<QPushButton>(dialog, "sign")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "fault")->isVisible(), Patience);
    QVERIFY(!in<QLabel>(dialog, "passphraseFault")->isVisible());
}

void TestReportPage::dialog_neverOverwritesAKey()
{
    const QString key = m_at.folder.filePath(QStringLiteral("there.p12"));
    QVERIFY(writeFile(key, QByteArray("somebody's")));
    SignDialog dialog(QByteArray("%PDF-"), {}, m_at.clock, QStringLiteral("样例评审专家"), {});
    dialog.show();
    fillNewKey(dialog, key, QStringLiteral("a good passphrase"));
    in<QPushButton>(dialog, "sign")->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "fileFault")->isVisible(), Patience);
    QFile file(key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody's"));
}

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"

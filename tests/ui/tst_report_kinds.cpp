#include "signing/pdfsign.h"
#include "ui/report/ledger_cases_dialog.h"
#include "ui/report/ledger_source.h"
#include "ui/viewer/page_view.h"
#include "ui/report/report_document.h"
#include "ui/report/report_page.h"
#include "ui/report/report_words.h"
#include "ui/report/sign_dialog.h"
#include "ui/report_desk.h"
#include "ui/theme/theme.h"
#include "viewer/page_source.h"
#include "workstation/intake.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

namespace {

// Making and signing may take seconds on a machine that runs everything at once.
constexpr int Patience = 60'000;
const QString Secret = QStringLiteral("a good passphrase");

template<typename Child>
Child *in(QWidget &parent, const char *name)
{
    return parent.findChild<Child *>(QString::fromLatin1(name));
}

template<typename Dialog>
Dialog *opened(QWidget &parent, const char *name)
{
    Dialog *dialog = nullptr;
    [[maybe_unused]] const bool found = QTest::qWaitFor(
        [&] { return (dialog = in<Dialog>(parent, name)) && dialog->isVisible(); }, Patience);
    return dialog;
}

} // namespace

class TestReportKinds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }
    void init() { m_at = std::make_unique<SampleDesk>(); }
    void kinds_areReachedByTheArrows();
    void acceptance_waitsForThePanel();
    void acceptance_waitsForOnesOwnReview();
    void acceptance_growsStaleWithItsCase();
    void acceptance_isSignedInTurn();
    void signatures_outliveAnotherKind();
    void lateReport_staysWithItsKind();
    void lateReport_ofAnotherCaseIsDropped();
    void file_isSignedOrSaysWhyNot_data();
    void file_isSignedOrSaysWhyNot();
    void file_isSignedOnThePage();
    void ledger_needsNoOpenCase();
    void ledger_isMadeAnewAsCasesChange();
    void ledger_listsTheChosenCases();
    void cases_areChosenByKeyboard();

private:
    std::unique_ptr<ReportPage> page(const char *category)
    {
        auto page = std::make_unique<ReportPage>(*m_at->desk);
        page->resize(1200, 700);
        if (category)
            page->setReview(m_at->review(category));
        page->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        return page;
    }

    static QStringList linesOf(const QWidget &list)
    {
        QStringList lines;
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                lines.append(label->text());
        }
        return lines;
    }

    static void choose(ReportPage &page, int times)
    {
        auto *first = in<QRadioButton>(page, "kindReview");
        first->setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }

    // Signs where the dialog proposes, with a key of its own.
    void signNext(ReportPage &page, const QString &expectedField)
    {
        auto *sign = in<QPushButton>(page, "sign");
        QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), Patience);
        sign->setFocus();
        QTest::keyClick(sign, Qt::Key_Space);
        QPointer<SignDialog> dialog = opened<SignDialog>(page, "signDialog");
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(*dialog, "field")->currentData().toString(), expectedField);
        QVERIFY(in<QLabel>(*dialog, "fieldNote")->isVisible()); // that the chair waits, or closes the report
        in<QRadioButton>(*dialog, "makeKey")->setChecked(true);
        in<QLineEdit>(*dialog, "name")->setText(personOf(expectedField));
        in<QLineEdit>(*dialog, "file")->setText(m_at->folder.filePath(expectedField + u".p12"));
        in<QLineEdit>(*dialog, "passphrase")->setText(Secret);
        in<QLineEdit>(*dialog, "repeat")->setText(Secret);
        QTest::keyClick(in<QLineEdit>(*dialog, "repeat"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, Patience);
        QPointer<QFileDialog> save = opened<QFileDialog>(page, "saveReportDialog");
        QVERIFY(save);
        save->reject();
        QTRY_VERIFY(!save);
    }

    void waitFor(ReportDocument &report, ReportDocument::State state)
    {
        QTRY_COMPARE_WITH_TIMEOUT(report.state(), state, Patience);
    }

    // As SampleDesk::decide() has it.
    static QString personOf(const QString &field)
    {
        const QStringList people{QStringLiteral("王建国"), QStringLiteral("李慧敏"), QStringLiteral("张伟")};
        return people[field.section(u'.', 1).toInt()];
    }
    QByteArray signedAt(const QByteArray &pdf, const QString &field)
    {
        const QString key = m_at->folder.filePath(QStringLiteral("key-") + field + u".p12");
        if (!newKeyFile(personOf(field), key, Passphrase::copyOf(Secret), m_at->clock))
            qFatal("no key");
        // Not by signReport(), which lets nobody close the report before all others have signed.
        const auto done = signPdf(pdf, loadSigningKey(key, Passphrase::copyOf(Secret)).value(),
                                  {field, {}, m_at->clock.now()});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }

    std::unique_ptr<SampleDesk> m_at;
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
    m_at->decide();
    m_at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(in<PageView>(*page, "reportPreview")->pageCount() > 1, Patience);
    QVERIFY(in<QPushButton>(*page, "sign")->isEnabled());
}

void TestReportKinds::acceptance_waitsForOnesOwnReview()
{
    m_at->decide();
    m_at->desk->setIdentity(QStringLiteral("样例专家己"));
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
    m_at->decide();
    ReportDocument report(*m_at->desk);
    report.setReview(m_at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    QVERIFY(!report.isStale());
    // Reading the cases anew changes nothing.
    QSignalSpy read(m_at->desk.get(), &Desk::casesChanged);
    m_at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    QVERIFY(!report.isStale());
    const Result<void> undone =
        SampleDesk::wait(m_at->desk->office().decide(CaseId(QStringLiteral("sample-panel")), std::nullopt));
    QVERIFY(undone);
    QTRY_VERIFY(report.isStale());
    QVERIFY(!report.canSign());
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Failed);
    QCOMPARE(report.error().code, QStringLiteral("report.no_decision"));
}

void TestReportKinds::acceptance_isSignedInTurn()
{
    m_at->decide();
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
    m_at->desk->flush();
    const auto events = SampleDesk::wait(m_at->desk->history(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(events);
    const auto told = std::count_if(events->begin(), events->end(),
                                    [](const Event &event) { return event.kind == u"report.signed"; });
    QCOMPARE(told, 3);
}

void TestReportKinds::signatures_outliveAnotherKind()
{
    m_at->decide();
    ReportDocument report(*m_at->desk);
    const auto review = m_at->review("panel");
    report.setReview(review);
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    const QByteArray signedPdf = signedAt(report.pdf(), QStringLiteral("member.1"));
    report.setSignedPdf(signedPdf);
    waitFor(report, ReportDocument::State::Ready);
    report.setKind(ReportKind::Ledger);
    QVERIFY(!report.isSigned());
    report.setReview(m_at->review("panel")); // the same case, read anew
    report.setKind(ReportKind::Acceptance);
    QVERIFY(report.isSigned());
    QCOMPARE(report.pdf(), signedPdf);
    QVERIFY(report.canSign());
    QCOMPARE(report.signable().open.front().name, QStringLiteral("member.2"));
}

void TestReportKinds::lateReport_staysWithItsKind()
{
    m_at->decide();
    ReportDocument report(*m_at->desk);
    report.setReview(m_at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    QCOMPARE(report.state(), ReportDocument::State::Making);
    report.setKind(ReportKind::Review);
    QSignalSpy changed(&report, &ReportDocument::changed);
    QCOMPARE(report.state(), ReportDocument::State::Empty);
    m_at->desk->flush();
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
    m_at->decide();
    ReportDocument report(*m_at->desk);
    report.setReview(m_at->review("panel"));
    report.setKind(ReportKind::Acceptance);
    report.makeIfNeeded();
    report.setReview(m_at->review("discrete-factory"));
    QCOMPARE(report.state(), ReportDocument::State::Empty);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Failed);
    QCOMPARE(report.error().code, QStringLiteral("report.no_decision"));
}

void TestReportKinds::file_isSignedOrSaysWhyNot_data()
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

void TestReportKinds::file_isSignedOrSaysWhyNot()
{
    QFETCH(QStringList, signatures);
    QFETCH(int, brokenAt);
    QFETCH(bool, canSign);
    m_at->decide();
    const auto made = SampleDesk::wait(m_at->desk->office().acceptanceReport(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(made);
    QByteArray pdf = *made;
    for (const QString &field : signatures)
        pdf = signedAt(pdf, field);
    if (brokenAt < 0)
        pdf.chop(-brokenAt);
    else if (brokenAt > 0)
        pdf.append("\n% more\n");
    const QString file = m_at->folder.filePath(QStringLiteral("报告.pdf"));
    QVERIFY(writeFile(file, pdf));
    ReportDocument report(*m_at->desk);
    report.openFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(report.verification(), Patience);
    QVERIFY(report.isForeign());
    QCOMPARE(report.canSign(), canSign);
    QCOMPARE(whyNotSign(report).isEmpty(), canSign);
    QCOMPARE(reportFileName(report, true), QStringLiteral("报告.pdf"));
}

void TestReportKinds::file_isSignedOnThePage()
{
    m_at->decide();
    const auto made = SampleDesk::wait(m_at->desk->office().acceptanceReport(CaseId(QStringLiteral("sample-panel"))));
    QVERIFY(made);
    const QString file = m_at->folder.filePath(QStringLiteral("报告.pdf"));
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

void TestReportKinds::ledger_needsNoOpenCase()
{
    QSignalSpy read(m_at->desk.get(), &Desk::casesChanged);
    const auto page = this->page(nullptr);
    choose(*page, 2);
    QVERIFY(in<QRadioButton>(*page, "kindLedger")->isChecked());
    m_at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(in<PageView>(*page, "reportPreview")->pageCount() > 0, Patience);
    const QString count = QString::number(m_at->desk->cases().size());
    QVERIFY(in<QLabel>(*page, "reportCaption")->text().contains(count));
    QVERIFY(in<QPushButton>(*page, "sign")->isEnabled());
    QVERIFY(in<QPushButton>(*page, "chooseCases")->isVisible());
}

void TestReportKinds::ledger_isMadeAnewAsCasesChange()
{
    ReportDocument report(*m_at->desk);
    QSignalSpy read(m_at->desk.get(), &Desk::casesChanged);
    m_at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    report.setKind(ReportKind::Ledger);
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    const QByteArray before = report.pdf();
    m_at->decide();
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
        m_at->desk->deleteCase(CaseId(QStringLiteral("sample-discrete-factory")), QStringLiteral("重复。")));
    QVERIFY(gone);
    m_at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(report.isStale(), Patience);
    report.makeIfNeeded();
    QCOMPARE(report.pdf(), signedPdf);
    QVERIFY(!staleWords(report).isEmpty());
}

void TestReportKinds::ledger_listsTheChosenCases()
{
    ReportDocument report(*m_at->desk);
    QSignalSpy read(m_at->desk.get(), &Desk::casesChanged);
    m_at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    const CaseId one(QStringLiteral("sample-panel")), other(QStringLiteral("sample-discrete-factory"));
    report.setKind(ReportKind::Ledger);
    report.ledger().setCases({one, other});
    QVERIFY(report.source().subject().contains(u'2'));
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
    QVERIFY(SampleDesk::wait(m_at->desk->deleteCase(other, QStringLiteral("重复。"))));
    m_at->desk->refreshCases();
    QTRY_VERIFY_WITH_TIMEOUT(report.isStale(), Patience);
    QCOMPARE(report.ledger().cases(), std::vector<CaseId>{one});
    report.makeIfNeeded();
    waitFor(report, ReportDocument::State::Ready);
}

void TestReportKinds::cases_areChosenByKeyboard()
{
    QSignalSpy read(m_at->desk.get(), &Desk::casesChanged);
    m_at->desk->refreshCases();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, Patience);
    const std::size_t count = m_at->desk->cases().size();
    LedgerCasesDialog dialog(m_at->desk->cases(), {}, nullptr);
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

QTEST_MAIN(TestReportKinds)
#include "tst_report_kinds.moc"

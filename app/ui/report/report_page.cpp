#include "ui/report/report_page.h"

#include "base/when_done.h"
#include "ui/report/documents_folder.h"
#include "ui/report/ledger_cases_dialog.h"
#include "ui/report/ledger_source.h"
#include "ui/viewer/page_view.h"
#include "ui/report/recheck_banner.h"
#include "ui/report/report_empty.h"
#include "ui/viewer/page_viewer.h"
#include "ui/report/report_printing.h"
#include "ui/report/report_side.h"
#include "ui/report/sign_dialog.h"
#include "ui/report/verification_banner.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "viewer/page_source.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/intake.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QtConcurrent>

namespace yongping {

namespace {

constexpr int PrintDialogWidth = 560; // the toolkit's own shows half the file's name

} // namespace

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_report(desk), m_preview(new PageViewer),
      m_side(new ReportSide), m_banner(new VerificationBanner), m_recheck(new RecheckBanner),
      m_stack(new QStackedWidget),
      m_empty(new ReportEmpty)
{
    setObjectName(QStringLiteral("reportPage"));
    m_preview->view()->setObjectName(QStringLiteral("reportPreview"));
    m_preview->sideButton()->show();
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_empty);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_banner);
    left->addWidget(m_recheck);
    left->addWidget(makeNotice());
    left->addWidget(m_stack, 1);
    m_sideLine = new QFrame(this);
    m_sideLine->setProperty("role", QStringLiteral("vdivider"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_sideLine);
    layout->addWidget(m_side);

    connectSide();
    connect(m_empty, &ReportEmpty::wanted, this, &ReportPage::lead);
    connect(&m_report, &ReportDocument::changed, this, &ReportPage::showDocument);
    connect(&m_report, &ReportDocument::verified, this, &ReportPage::showDocument);
    connect(&m_report, &ReportDocument::failed, this, &ReportPage::showFault);
    connect(&desk, &Desk::casesChanged, this, &ReportPage::followCases);
    showDocument();
}

void ReportPage::connectSide()
{
    connect(m_preview->sideButton(), &QToolButton::toggled, this, &ReportPage::showSide);
    connect(m_side, &ReportSide::kindChosen, this, &ReportPage::chooseKind);
    connect(m_side, &ReportSide::casesWanted, this, &ReportPage::chooseCases);
    connect(m_side, &ReportSide::exportWanted, this, &ReportPage::exportPdf);
    connect(m_side, &ReportSide::signWanted, this, &ReportPage::sign);
    connect(m_side, &ReportSide::printWanted, this, &ReportPage::print);
    connect(m_side, &ReportSide::verifyWanted, this, &ReportPage::chooseFile);
    connect(m_side, &ReportSide::judgeWanted, &m_report, &ReportDocument::judgeAgain);
    connect(m_recheck, &RecheckBanner::closed, &m_report, &ReportDocument::forgetRecheck);
    connect(m_side, &ReportSide::closeWanted, &m_report, &ReportDocument::closeFile);
}

QWidget *ReportPage::makeNotice()
{
    m_notice = new QFrame(this);
    m_notice->setObjectName(QStringLiteral("reportNotice"));
    m_noticeText = new QLabel(m_notice);
    m_noticeText->setObjectName(QStringLiteral("reportNoticeText"));
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    m_refresh = new QPushButton(Theme::instance().icon(QStringLiteral("refresh")), tr("&Make it anew"), m_notice);
    m_refresh->setObjectName(QStringLiteral("makeAnew"));
    m_dismiss = new QPushButton(tr("&Understood"), m_notice);
    m_dismiss->setObjectName(QStringLiteral("dismissFault"));
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(Theme::Space16, Theme::Space8, Theme::Space16, Theme::Space8);
    layout->setSpacing(Theme::Space12);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(m_refresh);
    layout->addWidget(m_dismiss);
    connect(m_refresh, &QPushButton::clicked, &m_report, &ReportDocument::make);
    connect(m_dismiss, &QPushButton::clicked, this, [this] { showFault({}); });
    return m_notice;
}

void ReportPage::setReview(const std::shared_ptr<OpenReview> &review)
{
    m_fault = {};
    m_report.setReview(review);
    if (isVisible())
        m_report.makeIfNeeded();
}

QWidget *ReportPage::focusTarget()
{
    if (m_stack->currentWidget() == m_preview)
        return m_preview->view();
    QWidget *wayOut = m_empty->wayOut();
    return wayOut ? wayOut : m_side;
}

// The window has Ctrl+F for its cases; what is typed on this page is meant for the document on it.
bool ReportPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_preview->wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ReportPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_preview->handle(*event))
        Page::keyPressEvent(event);
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_report.makeIfNeeded();
    showNotice();
}

void ReportPage::showDocument()
{
    const bool making = m_report.state() == ReportDocument::State::Making;
    if (m_report.pages() != m_shown) {
        const bool sameReport = m_shown && m_report.isSigned();
        m_shown = m_report.pages();
        m_preview->setSource(m_shown, sameReport);
    }
    m_preview->setBusy(making || m_report.isJudging(),
                       making ? tr("Making the report") : tr("Judging the report again"));
    m_stack->setCurrentIndex(m_shown || making ? 0 : 1);
    m_empty->say(emptyWords(m_report));
    showStanding();
    showSide();
    showVerification();
    showRecheck();
    showNotice();
}

void ReportPage::showStanding()
{
    ReportSide::Standing standing;
    standing.kind = m_report.kind();
    standing.foreign = m_report.isForeign();
    standing.title = standing.foreign ? tr("Verified file") : kindWord(standing.kind);
    standing.caption = standing.foreign ? QFileInfo(m_report.fileName()).fileName() : m_report.source().subject();
    standing.shown = m_shown && m_report.state() != ReportDocument::State::Making;
    standing.made = m_report.state() == ReportDocument::State::Ready;
    standing.judging = m_report.isJudging();
    standing.canSign = m_report.canSign();
    standing.isSigned = m_report.isSigned();
    standing.choosesCases = standing.kind == ReportKind::Ledger && !standing.foreign && !m_desk.cases().empty();
    standing.whyNotSign = whyNotSign(m_report);
    m_side->setStanding(standing);
}

// Without a document there is no room to win, and the kinds must be in reach.
void ReportPage::showSide()
{
    const bool shown = !m_shown || m_preview->sideButton()->isChecked();
    m_side->setVisible(shown);
    m_sideLine->setVisible(shown);
}

void ReportPage::showVerification()
{
    const std::optional<VerificationSummary> &verification = m_report.verification();
    m_banner->setVisible(verification.has_value());
    if (verification)
        m_banner->setSummary(*verification, QFileInfo(m_report.fileName()).fileName());
    const auto signers = verification ? verification->signers : std::vector<VerificationSummary::Signer>();
    m_side->setSigners(signers, m_report.signable());
}

void ReportPage::showRecheck()
{
    m_recheck->setVisible(m_report.recheck().has_value());
    if (m_report.recheck())
        m_recheck->setRecheck(*m_report.recheck());
}

void ReportPage::showNotice()
{
    const bool fault = !m_fault.code.isEmpty();
    const bool making = m_report.state() == ReportDocument::State::Making;
    const bool stale = m_report.isStale() && !making && !m_report.isForeign();
    m_notice->setVisible(fault || stale);
    m_notice->setProperty("role", fault ? QStringLiteral("error") : QStringLiteral("notice"));
    m_notice->style()->unpolish(m_notice);
    m_notice->style()->polish(m_notice);
    m_refresh->setVisible(stale && !fault);
    m_dismiss->setVisible(fault);
    m_noticeText->setText(fault ? errorText(m_fault) : staleWords(m_report));
}

void ReportPage::showFault(const Error &error)
{
    m_fault = error;
    showNotice();
}

void ReportPage::tell(const Result<void> &done, const QString &words)
{
    showFault(done ? Error() : done.error());
    if (done)
        Q_EMIT said(words);
}

void ReportPage::lead(WayOut way)
{
    switch (way) {
    case WayOut::None: break;
    case WayOut::Cases: Q_EMIT casesRequested(); break;
    case WayOut::Panel: Q_EMIT panelRequested(); break;
    case WayOut::Review: Q_EMIT reviewRequested(); break;
    }
}

void ReportPage::chooseKind(ReportKind kind)
{
    m_fault = {};
    m_report.setKind(kind);
    m_report.makeIfNeeded();
}

void ReportPage::chooseCases()
{
    auto *dialog = new LedgerCasesDialog(m_desk.cases(), m_report.ledger().cases(), this);
    dialog->setObjectName(QStringLiteral("ledgerCasesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_report.ledger().setCases(dialog->chosen());
        m_report.makeIfNeeded();
    });
    dialog->open();
}

void ReportPage::followCases()
{
    if (m_report.isForeign() || m_report.kind() == ReportKind::Review)
        return;
    if (isVisible())
        m_report.makeIfNeeded();
    showStanding();
}

QString ReportPage::suggestedFile(bool withSignature) const
{
    if (m_report.isForeign())
        return m_report.fileName();
    const QDir folder = m_folder.isEmpty() ? documentsFolder() : QDir(m_folder);
    return folder.filePath(reportFileName(m_report, withSignature));
}

void ReportPage::save(const QByteArray &pdf, const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("saveReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF documents (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, pdf](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        const auto writing = QtConcurrent::run([file, pdf] { return writeFile(file, pdf); });
        whenDone(writing, this, [this, file](const Result<void> &written) {
            tell(written, tr("The report is saved as “%1”.").arg(QDir::toNativeSeparators(file)));
        });
    });
    dialog->open();
}

void ReportPage::exportPdf()
{
    save(m_report.pdf(), tr("Export the report"), suggestedFile(m_report.isSigned()));
}

void ReportPage::sign()
{
    // Who signs next is hardly who signed last.
    const QString keyFile = m_report.isSigned() ? QString() : m_keyFile;
    auto *dialog = new SignDialog(m_report.pdf(), m_report.signable().open, m_desk.clock(), m_desk.identity(), keyFile,
                                  this);
    dialog->setObjectName(QStringLiteral("signDialog"));
    if (m_preferences) {
        dialog->setTimeStamps(QUrl(m_preferences->timeStampAddress()));
        dialog->setToken(m_preferences->tokenModule(), m_preferences->tokenAddress());
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeSigned(*dialog); });
    dialog->open();
}

void ReportPage::takeSigned(const SignDialog &dialog)
{
    const SignDialog::Outcome outcome = dialog.outcome();
    if (!outcome.keyFile.isEmpty())
        m_keyFile = outcome.keyFile;
    if (m_preferences && !outcome.tokenAddress.isEmpty())
        m_preferences->setToken(outcome.tokenModule, outcome.tokenAddress);
    const auto take = [this, pdf = outcome.pdf] {
        m_report.setSignedPdf(pdf);
        save(pdf, tr("Save the signed report"), suggestedFile(true));
    };
    if (!outcome.trust) {
        take();
        return;
    }
    // Trust first, so that the verification that follows knows of it.
    whenDone(m_desk.trustCertificate(outcome.certificatePem), this, [this, take](const Result<void> &trusted) {
        take();
        if (!trusted)
            showFault(trusted.error());
    });
}

void ReportPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(QFileInfo(suggestedFile(m_report.isSigned())).completeBaseName());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_shown->pageCount());
    dialog->setMinimumWidth(PrintDialogWidth);
    // Qt proposes its own name for the file where there is X11, and a folder alone elsewhere.
    if (auto *fileName = dialog->findChild<QLineEdit *>(QStringLiteral("filename")))
        fileName->setText(documentsFolder().filePath(printer->docName() + QStringLiteral(".pdf")));
    connect(dialog, &QDialog::accepted, this, [this, printer, pdf = m_report.pdf()] {
        whenDone(printDocument(pdf, printer), this, [this, printer](const Result<void> &printed) {
            const bool toFile = printer->outputFormat() == QPrinter::PdfFormat;
            tell(printed, toFile ? tr("The report was printed into the file “%1”.")
                                       .arg(QDir::toNativeSeparators(printer->outputFileName()))
                                 : tr("The printer “%1” has taken the report.").arg(printer->printerName()));
        });
    });
    dialog->open();
}

void ReportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Verify or sign a PDF"));
    dialog->setObjectName(QStringLiteral("verifyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PDF documents (*.pdf)"), tr("All files (*)")});
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        m_fault = {};
        m_report.openFile(file);
    });
    dialog->open();
}

} // namespace yongping

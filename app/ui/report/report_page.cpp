#include "ui/report/report_page.h"

#include "base/when_done.h"
#include "ui/report/documents_folder.h"
#include "ui/report/pdf_view.h"
#include "ui/report/report_printing.h"
#include "ui/report/report_side.h"
#include "ui/report/sign_dialog.h"
#include "ui/report/verification_banner.h"
#include "ui/report/zoom_bar.h"
#include "ui/theme/theme.h"
#include "viewer/pdf_document.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/intake.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QtConcurrent>

namespace yongping {

ReportPage::ReportPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_report(desk), m_view(new PdfView), m_zoomBar(new ZoomBar(*m_view)),
      m_side(new ReportSide), m_banner(new VerificationBanner), m_stack(new QStackedWidget), m_busy(new QProgressBar)
{
    setObjectName(QStringLiteral("reportPage"));
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the report"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeEmptyState());

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_banner);
    left->addWidget(makeNotice());
    left->addWidget(m_zoomBar);
    left->addWidget(m_busy);
    left->addWidget(m_stack, 1);
    m_sideLine = new QFrame(this);
    m_sideLine->setProperty("role", QStringLiteral("vdivider"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_sideLine);
    layout->addWidget(m_side);

    connect(m_zoomBar->sideButton(), &QToolButton::toggled, this, &ReportPage::showSide);
    connect(m_side, &ReportSide::exportWanted, this, &ReportPage::exportPdf);
    connect(m_side, &ReportSide::signWanted, this, &ReportPage::sign);
    connect(m_side, &ReportSide::printWanted, this, &ReportPage::print);
    connect(m_side, &ReportSide::verifyWanted, this, &ReportPage::chooseFileToVerify);
    connect(m_side, &ReportSide::closeWanted, &m_report, &ReportDocument::closeFile);
    connect(&m_report, &ReportDocument::changed, this, &ReportPage::showDocument);
    connect(&m_report, &ReportDocument::verified, this, &ReportPage::showVerification);
    connect(&m_report, &ReportDocument::failed, this, &ReportPage::showFault);
    showDocument();
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

QWidget *ReportPage::makeEmptyState()
{
    auto *empty = new QWidget(this);
    m_emptyTitle = new QLabel(empty);
    m_emptyTitle->setObjectName(QStringLiteral("reportEmptyTitle"));
    m_emptyTitle->setProperty("role", QStringLiteral("section"));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel(empty);
    m_emptyText->setProperty("role", QStringLiteral("second"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyVerify = new QPushButton(Theme::instance().icon(QStringLiteral("seal")), tr("Verify a PDF…"), empty);
    m_emptyVerify->setObjectName(QStringLiteral("emptyVerify"));
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(Theme::Space32, Theme::Space32, Theme::Space32, Theme::Space32);
    layout->setSpacing(Theme::Space12);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addSpacing(Theme::Space8);
    layout->addWidget(m_emptyVerify, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_emptyVerify, &QPushButton::clicked, this, &ReportPage::chooseFileToVerify);
    return empty;
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
    return m_stack->currentWidget() == m_view ? static_cast<QWidget *>(m_view) : m_emptyVerify;
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_report.makeIfNeeded();
    showNotice();
}

void ReportPage::showDocument()
{
    const ReportDocument::State state = m_report.state();
    const bool making = state == ReportDocument::State::Making;
    if (m_report.pages() != m_shown) {
        const bool sameReport = m_shown && m_report.isSigned() && !m_report.isForeign();
        m_shown = m_report.pages();
        m_view->setDocument(m_shown, sameReport);
    }
    if (!making)
        m_banner->setVisible(false);
    m_side->setSigners({});

    ReportSide::Standing standing;
    standing.shown = m_shown && !making;
    standing.foreign = m_report.isForeign();
    if (standing.foreign) {
        standing.kind = tr("Verified file");
        standing.caption = m_report.foreignName();
    } else if (m_report.review()) {
        standing.kind = tr("Review report");
        standing.caption = m_report.review()->data().name;
        standing.canSign = standing.shown && !m_report.isSigned() && !m_report.isStale();
        if (m_report.isSigned())
            standing.whyNotSign = tr("The report is signed. To sign another version, make it anew.");
    }
    m_side->setStanding(standing);
    showSide();

    m_busy->setVisible(making);
    m_zoomBar->setVisible(m_shown != nullptr);
    m_stack->setCurrentIndex(m_shown || making ? 0 : 1);
    m_emptyVerify->setVisible(!m_report.review());
    if (state == ReportDocument::State::Failed) {
        m_emptyTitle->setText(tr("There is nothing to show"));
        m_emptyText->setText(errorText(m_report.error()));
    } else if (m_report.isForeign()) {
        m_emptyTitle->setText(tr("This file cannot be shown"));
        m_emptyText->setText(tr("It is no PDF, or it is damaged or protected by a password."));
    } else {
        m_emptyTitle->setText(tr("No review is open"));
        m_emptyText->setText(tr("Open a case first: its review report is shown here, to be checked, signed and printed."));
    }
    if (m_report.verification())
        showVerification();
    showNotice();
}

// Without a document the empty state says all there is to say.
void ReportPage::showSide()
{
    const bool shown = (m_report.review() || m_report.isForeign()) && m_zoomBar->sideButton()->isChecked();
    m_side->setVisible(shown);
    m_sideLine->setVisible(shown);
}

void ReportPage::showVerification()
{
    m_banner->setSummary(*m_report.verification(), m_report.foreignName());
    m_banner->setVisible(true);
    m_side->setSigners(m_report.verification()->signers);
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
    m_noticeText->setText(fault ? errorText(m_fault) : tr("The review has changed since this report was made."));
}

void ReportPage::showFault(const Error &error)
{
    m_fault = error;
    showNotice();
}

QString ReportPage::suggestedName(bool withSignature) const
{
    QString name = m_report.review() ? m_report.review()->data().name : QString();
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    //: names of files; %1 is the name of the project
    name = withSignature ? tr("%1 review report, signed").arg(name) : tr("%1 review report").arg(name);
    const QDir folder = m_folder.isEmpty() ? documentsFolder() : QDir(m_folder);
    return folder.filePath(name + u".pdf");
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
        whenDone(QtConcurrent::run([file, pdf] { return writeFile(file, pdf); }), this, [this](const Result<void> &written) {
            showFault(written ? Error() : written.error());
        });
    });
    dialog->open();
}

void ReportPage::exportPdf()
{
    save(m_report.pdf(), tr("Export the report"), suggestedName(m_report.isSigned()));
}

void ReportPage::sign()
{
    auto *dialog = new SignDialog(m_report.pdf(), m_desk.clock(), m_desk.identity(), m_keyFile, this);
    dialog->setObjectName(QStringLiteral("signDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeSigned(*dialog); });
    dialog->open();
}

void ReportPage::takeSigned(const SignDialog &dialog)
{
    const SignDialog::Outcome outcome = dialog.outcome();
    m_keyFile = outcome.keyFile;
    const auto take = [this, pdf = outcome.pdf] {
        m_report.setSignedPdf(pdf);
        save(pdf, tr("Save the signed report"), suggestedName(true));
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
    printer->setDocName(QFileInfo(suggestedName(m_report.isSigned())).completeBaseName());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_shown->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer, pages = m_shown] {
        whenDone(printDocument(pages, printer), this, [this](const Result<void> &printed) {
            showFault(printed ? Error() : printed.error());
        });
    });
    dialog->open();
}

void ReportPage::chooseFileToVerify()
{
    auto *dialog = new QFileDialog(this, tr("Verify a PDF"));
    dialog->setObjectName(QStringLiteral("verifyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PDF documents (*.pdf)"), tr("All files (*)")});
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        m_fault = {};
        m_report.verifyFile(file);
    });
    dialog->open();
}

} // namespace yongping

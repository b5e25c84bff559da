#include "base/when_done.h"
#include "presentation/cases_export.h"
#include "ui/cases/case_handing.h"
#include "ui/cases/case_wizard.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/delete_case_dialog.h"
#include "ui_cases_page.h"
#include "workstation/office.h"

#include <QFileDialog>

// What one does to cases as a whole; how they are shown is in cases_page.cpp.
namespace yongping {

void CasesPage::openSelected()
{
    if (const CaseId id = selectedCase(); !id.isEmpty())
        Q_EMIT openRequested(id);
}

void CasesPage::withCase(const CaseId &id, const ReviewUse &use)
{
    if (m_review && m_review->data().id == id) {
        use(m_review);
        return;
    }
    whenDone(m_desk.openCase(id), this, [this, use](const Result<std::shared_ptr<OpenReview>> &review) {
        if (review)
            use(*review);
        else
            Q_EMIT failed(review.error());
    });
}

void CasesPage::showWizard(CaseWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void CasesPage::makeCase()
{
    if (m_desk.isReadOnly())
        return;
    auto *wizard = new CaseWizard(m_desk.library(), this);
    connect(wizard, &CaseWizard::submitted, this, [this, wizard](const CaseData &entered) {
        whenDone(m_desk.createCase(entered), wizard, [this, wizard](const Result<CaseId> &id) {
            if (!id) {
                wizard->showError(id.error());
                return;
            }
            wizard->accept();
            m_desk.refreshCases();
            Q_EMIT openRequested(*id);
        });
    });
    showWizard(wizard);
}

void CasesPage::editSelected()
{
    withCase(selectedCase(), [this](const std::shared_ptr<OpenReview> &review) {
        auto *wizard = new CaseWizard(m_desk.library(), review->data(), this);
        connect(wizard, &CaseWizard::submitted, this, [this, wizard, review](const CaseData &entered) {
            if (const Result<void> changed = review->setData(entered); !changed) {
                wizard->showError(changed.error());
                return;
            }
            wizard->accept();
            m_desk.refreshCases();
        });
        showWizard(wizard);
    });
}

void CasesPage::importCases()
{
    if (m_desk.isReadOnly())
        return;
    importFiles(QFileDialog::getOpenFileNames(this, tr("Import bundles and case files"), QString(),
                                              tr("Bundles and case files (*.ypb *.json)")));
}

void CasesPage::importFiles(const QStringList &files)
{
    if (files.isEmpty() || m_desk.isReadOnly())
        return;
    QStringList caseFiles;
    QStringList bundles;
    for (const QString &file : files)
        (file.endsWith(u".ypb", Qt::CaseInsensitive) ? bundles : caseFiles) << file;
    Q_EMIT importStarted();
    if (caseFiles.isEmpty())
        m_handing->importBundles(bundles);
    else
        importCaseFiles(caseFiles, bundles);
}

void CasesPage::importCaseFiles(const QStringList &files, const QStringList &bundles)
{
    m_ui->importButton->setEnabled(false);
    m_ui->countLabel->setText(tr("Importing %n file(s)…", nullptr, int(files.size())));
    whenDone(m_desk.importFiles(files), this, [this, bundles](const Result<std::vector<CaseSummary>> &imported) {
        m_ui->importButton->setEnabled(true);
        m_desk.refreshCases();
        if (!imported)
            Q_EMIT failed(imported.error());
        else
            Q_EMIT said(tr("%n case(s) imported.", nullptr, int(imported->size())));
        if (!bundles.isEmpty())
            m_handing->importBundles(bundles);
    });
}

void CasesPage::exportBundle()
{
    if (const std::vector<CaseData> cases = selectedCases(); !cases.empty())
        m_handing->exportBundle(cases);
}

void CasesPage::chooseScheme()
{
    withCase(selectedCase(), [this](const std::shared_ptr<OpenReview> &review) { Q_EMIT schemeRequested(review); });
}

void CasesPage::issueSelected()
{
    const CaseSummary *summary = m_model->find(selectedCase());
    if (summary && !m_desk.isReadOnly())
        m_handing->issue(summary->data);
}

void CasesPage::showExperts()
{
    if (const CaseSummary *summary = m_model->find(selectedCase()))
        m_handing->showExperts(summary->data);
}

void CasesPage::exportSelected()
{
    const CaseSummary *summary = m_model->find(selectedCase());
    if (!summary)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the case"), {}, tr("Case files (*.json)"));
    dialog->setObjectName(QStringLiteral("exportCaseDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(suggestedCaseFileName(summary->data));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = summary->data.id](const QString &file) {
        whenDone(m_desk.office().exportCaseFile(id, file), this, [this, file](const Result<void> &written) {
            if (written)
                Q_EMIT said(tr("The case was written to “%1”.").arg(QDir::toNativeSeparators(file)));
            else
                Q_EMIT failed(written.error());
        });
    });
    dialog->open();
}

void CasesPage::deleteSelected()
{
    const CaseSummary *summary = m_model->find(selectedCase());
    if (!summary || m_desk.isReadOnly())
        return;
    const CaseId id = summary->data.id;
    auto *dialog = new DeleteCaseDialog(summary->data.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        whenDone(m_desk.deleteCase(id, dialog->reason()), this, [this, id](const Result<void> &gone) {
            if (!gone) {
                Q_EMIT failed(gone.error());
                return;
            }
            Q_EMIT deleted(id);
            m_desk.refreshCases();
        });
    });
    dialog->open();
}

void CasesPage::addSamples()
{
    m_ui->samplesButton->setEnabled(false);
    whenDone(m_desk.addSamples(), this, [this](const Result<int> &added) {
        m_ui->samplesButton->setEnabled(true);
        m_desk.refreshCases();
        if (!added)
            Q_EMIT failed(added.error());
    });
}

} // namespace yongping

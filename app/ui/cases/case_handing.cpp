#include "ui/cases/case_handing.h"

#include "base/when_done.h"
#include "ui/rounds/bundle_export_dialog.h"
#include "ui/rounds/bundle_import.h"
#include "ui/rounds/experts_dialog.h"
#include "ui/rounds/issue_dialog.h"
#include "ui/rounds/task_bar.h"
#include "workstation/desk.h"
#include "workstation/office.h"

#include <QDir>
#include <QPointer>

namespace yongping {

CaseHanding::CaseHanding(Desk &desk, TaskBar &bar, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_bar(bar)
    , m_page(page)
{
}

bool CaseHanding::isBusy()
{
    if (!m_imports && !m_bar.isBusy())
        return false;
    Q_EMIT said(tr("Something is still being done; wait for it or cancel it."));
    return true;
}

std::shared_ptr<Task> CaseHanding::begin(QDialog &dialog, const QString &what)
{
    auto task = std::make_shared<Task>();
    m_bar.follow(task, what);
    connect(&m_bar, &TaskBar::appeared, &dialog, &QWidget::hide, Qt::UniqueConnection);
    connect(&dialog, &QDialog::rejected, task.get(), &Task::cancel);
    return task;
}

void CaseHanding::importBundles(const QStringList &files)
{
    if (isBusy())
        return;
    m_imports = true;
    auto *import = new BundleImport(m_desk, m_bar, files, m_page);
    connect(import, &BundleImport::said, this, &CaseHanding::said);
    connect(import, &BundleImport::failed, this, &CaseHanding::failed);
    connect(import, &BundleImport::finished, this, [this] { m_imports = false; });
    connect(import, &BundleImport::imported, this, [this](const std::vector<CaseId> &ids) {
        m_desk.refreshCases();
        for (const CaseId &id : ids)
            Q_EMIT changed(id);
    });
    import->start();
}

void CaseHanding::exportBundle(const std::vector<CaseData> &cases)
{
    if (isBusy())
        return;
    auto *dialog = new BundleExportDialog(cases, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BundleExportDialog::exportWanted, this, [this, dialog, cases] { carryOutExport(*dialog, cases); });
    dialog->open();
}

void CaseHanding::carryOutExport(BundleExportDialog &dialog, const std::vector<CaseData> &cases)
{
    std::vector<CaseId> ids;
    for (const CaseData &data : cases)
        ids.push_back(data.id);
    const QString file = dialog.file();
    const std::shared_ptr<Task> task =
        begin(dialog, tr("Exporting %n case(s)…", nullptr, int(ids.size())));
    whenDone(m_desk.office().exportCases(ids, file, dialog.key(), dialog.recipients(), task), this,
             [this, shown = QPointer(&dialog), file](const Result<void> &exported) {
                 m_bar.finish();
                 if (!exported && !isCancelled(exported.error())) {
                     tellFault(shown.data(), exported.error());
                     return;
                 }
                 if (shown)
                     shown->close();
                 Q_EMIT said(exported ? tr("The bundle was written to “%1”.").arg(QDir::toNativeSeparators(file))
                                      : tr("The export was cancelled: no bundle was written."));
             });
}

void CaseHanding::issue(const CaseData &data)
{
    if (isBusy())
        return;
    whenDone(m_desk.office().standings(data.id), this,
             [this, data](const Result<std::vector<ExpertStanding>> &standings) {
                 QStringList known;
                 for (const ExpertStanding &one : standings ? *standings : std::vector<ExpertStanding>())
                     known << one.reviewer;
                 openIssueDialog(data, known);
             });
}

void CaseHanding::openIssueDialog(const CaseData &data, const QStringList &known)
{
    CaseData proposed = data;
    if (proposed.dueDate < m_desk.clock().now().toLocalTime().date())
        proposed.dueDate = {}; // of a round that is over
    auto *dialog = new IssueDialog(proposed, known, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::issueWanted, this, [this, dialog] { carryOutIssue(*dialog); });
    dialog->open();
}

void CaseHanding::carryOutIssue(IssueDialog &dialog)
{
    const Office::IssueOrder order = dialog.order();
    const std::shared_ptr<Task> task =
        begin(dialog, tr("Issuing to %n expert(s)…", nullptr, int(order.experts.size())));
    whenDone(m_desk.office().issue(order, task), this,
             [this, shown = QPointer(&dialog), id = order.caseId](const Result<Issued> &issued) {
                 m_bar.finish();
                 if (issued)
                     Q_EMIT changed(id);
                 if (!issued && isCancelled(issued.error())) {
                     if (shown)
                         shown->close();
                     Q_EMIT said(tr("Issuing was cancelled: no bundle was written, all is as it was."));
                     return;
                 }
                 if (!issued)
                     return tellFault(shown.data(), issued.error());
                 if (shown) {
                     shown->open();
                     shown->showIssued(*issued);
                 }
             });
}

void CaseHanding::showExperts(const CaseData &data)
{
    auto *dialog = new ExpertsDialog(m_desk, data, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExpertsDialog::changed, this, &CaseHanding::changed);
    connect(dialog, &ExpertsDialog::issueWanted, this, [this, dialog, data] {
        dialog->accept();
        issue(data);
    });
    dialog->open();
}

} // namespace yongping

#pragma once

#include "base/result.h"
#include "casework/case_data.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QDialog;
class QWidget;

namespace yongping {

class BundleExportDialog;
class Desk;
class IssueDialog;
class Task;
class TaskBar;

// Cases leaving and entering as bundles, with their dialogs and the line about long work: issue, export, import, and
// what came back. One long work at a time.
class CaseHanding : public QObject
{
    Q_OBJECT
public:
    CaseHanding(Desk &desk, TaskBar &bar, QWidget *page);

    void importBundles(const QStringList &files);
    void exportBundle(const std::vector<CaseData> &cases);
    void issue(const CaseData &data);
    void showExperts(const CaseData &data);

Q_SIGNALS:
    void said(const QString &text);
    void failed(const yongping::Error &error);
    void changed(const yongping::CaseId &id);

private:
    bool isBusy();
    // Follows the task; the dialog steps aside once that takes long.
    std::shared_ptr<Task> begin(QDialog &dialog, const QString &what);
    // Beside the field where the dialog is still there, else in the window.
    template<typename Dialog>
    void tellFault(Dialog *dialog, const Error &error)
    {
        if (!dialog) {
            Q_EMIT failed(error);
            return;
        }
        dialog->open();
        dialog->showError(error);
    }
    void openIssueDialog(const CaseData &data, const QStringList &known);
    void carryOutIssue(IssueDialog &dialog);
    void carryOutExport(BundleExportDialog &dialog, const std::vector<CaseData> &cases);

    Desk &m_desk;
    TaskBar &m_bar;
    QWidget *m_page;
    bool m_imports = false;
};

} // namespace yongping

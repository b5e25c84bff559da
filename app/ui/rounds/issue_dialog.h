#pragma once

#include "presentation/experts_draft.h"
#include "workstation/office.h"

#include <QDialog>

#include <memory>

namespace Ui {
class IssueDialog;
}

namespace yongping {

// To whom a case is issued, until when, and where the bundles go; then what was written. Whoever owns it issues.
class IssueDialog : public QDialog
{
    Q_OBJECT
public:
    // `known`: experts of earlier rounds.
    IssueDialog(const CaseData &issued, const QStringList &known, QWidget *parent = nullptr);
    ~IssueDialog() override;

    Office::IssueOrder order() const;
    void showError(const Error &error);
    void showIssued(const Issued &issued);

Q_SIGNALS:
    void issueWanted();

private:
    void issue();
    void readDraft();
    void showFaults(const std::vector<ExpertsDraft::Fault> &faults);
    void clearFaults();

    CaseId m_id;
    ExpertsDraft m_draft;
    std::unique_ptr<::Ui::IssueDialog> m_ui;
};

} // namespace yongping

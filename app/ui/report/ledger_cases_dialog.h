#pragma once

#include "workstation/desk.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <memory>
#include <vector>

namespace Ui {
class LedgerCasesDialog;
}

namespace yongping {

// Asks which cases the ledger lists.
class LedgerCasesDialog : public QDialog
{
    Q_OBJECT
public:
    // `chosen`: none means all.
    LedgerCasesDialog(const std::vector<CaseSummary> &cases, const std::vector<CaseId> &chosen,
                      QWidget *parent = nullptr);
    ~LedgerCasesDialog() override;

    std::vector<CaseId> chosen() const; // none means all, also those that come later

private:
    void fill(const std::vector<CaseSummary> &cases, const std::vector<CaseId> &chosen);
    void tickShown(bool on);
    void refresh();
    std::vector<CaseId> ticked() const;

    std::unique_ptr<::Ui::LedgerCasesDialog> m_ui;
    QStandardItemModel m_cases;
    QSortFilterProxyModel m_shown;
};

} // namespace yongping

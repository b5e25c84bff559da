#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "casework/merge.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SettleDialog;
}

namespace yongping {

// The conflicts of a merge that stayed open: every one gets its choice, then the merge is applied.
class SettleDialog : public QDialog
{
    Q_OBJECT
public:
    SettleDialog(const CaseId &id, const MergePlan &plan, const CategoryPtr &category, QWidget *parent = nullptr);
    ~SettleDialog() override;

    Choices choices() const;
    void showError(const Error &error);

Q_SIGNALS:
    void settleWanted();

private:
    void refresh();

    CaseId m_id;
    std::unique_ptr<::Ui::SettleDialog> m_ui;
};

} // namespace yongping

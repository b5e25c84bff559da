#include "ui/rounds/settle_dialog.h"

#include "ui/rounds/fault_text.h"
#include "ui_settle_dialog.h"
#include "wording/words.h"

namespace yongping {

SettleDialog::SettleDialog(const CaseId &id, const MergePlan &plan, const CategoryPtr &category, QWidget *parent)
    : QDialog(parent)
    , m_id(id)
    , m_ui(std::make_unique<::Ui::SettleDialog>())
{
    m_ui->setupUi(this);
    m_ui->hint->setText(
        tr("Both sides changed these fields since the case was handed out. What is chosen is recorded with "
           "both values; all else of the bundle is taken in with it."));
    m_ui->conflicts->setSources({{id, {}, plan, category}});
    m_ui->conflicts->setFocus();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->settleButton, &QPushButton::clicked, this, [this] {
        m_ui->settleButton->setEnabled(false);
        Q_EMIT settleWanted();
    });
    connect(&m_ui->conflicts->model(), &MergeConflictsModel::choicesChanged, this, &SettleDialog::refresh);
    refresh();
}

SettleDialog::~SettleDialog() = default;

Choices SettleDialog::choices() const
{
    return m_ui->conflicts->model().choices(m_id);
}

void SettleDialog::showError(const Error &error)
{
    refresh();
    showFaultText(*m_ui->fault, errorText(error));
}

void SettleDialog::refresh()
{
    const int open = m_ui->conflicts->model().unsettled();
    m_ui->settleButton->setEnabled(open == 0);
    m_ui->blocker->setText(open == 0 ? QString() : tr("Choose a value for each conflict."));
    showFaultText(*m_ui->fault, {});
}

} // namespace yongping

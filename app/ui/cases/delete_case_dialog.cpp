#include "ui/cases/delete_case_dialog.h"

#include "ui_delete_case_dialog.h"

namespace yongping {

DeleteCaseDialog::DeleteCaseDialog(const QString &caseName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::DeleteCaseDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("Delete “%1”?").arg(caseName));
    m_ui->deleteButton->setAutoDefault(false);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->reason, &QLineEdit::textChanged, this, &DeleteCaseDialog::update);
    m_ui->reason->setFocus();
    update();
}

DeleteCaseDialog::~DeleteCaseDialog() = default;

QString DeleteCaseDialog::reason() const
{
    return m_ui->reason->text().trimmed();
}

void DeleteCaseDialog::update()
{
    const bool hasReason = !reason().isEmpty();
    m_ui->deleteButton->setEnabled(hasReason);
    m_ui->blocker->setText(hasReason ? QString() : tr("Give the reason to delete the case."));
}

} // namespace yongping

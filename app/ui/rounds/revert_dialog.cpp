#include "ui/rounds/revert_dialog.h"

#include "ui/rounds/fault_text.h"
#include "ui_revert_dialog.h"
#include "wording/words.h"

namespace yongping {

RevertDialog::RevertDialog(int number, const QString &takenBack, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::RevertDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("Revert merge %1?").arg(number));
    m_ui->hint->setText(tr("%1 The history keeps what was there.").arg(takenBack));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->revertButton, &QPushButton::clicked, this, [this] {
        m_ui->revertButton->setEnabled(false);
        Q_EMIT revertWanted();
    });
    connect(m_ui->reason, &QLineEdit::textChanged, this, &RevertDialog::refresh);
    m_ui->reason->setFocus();
    refresh();
}

RevertDialog::~RevertDialog() = default;

QString RevertDialog::reason() const
{
    return m_ui->reason->text().trimmed();
}

void RevertDialog::refresh()
{
    m_ui->revertButton->setEnabled(!reason().isEmpty());
    m_ui->blocker->setText(reason().isEmpty() ? tr("Give the reason to revert the merge.") : QString());
    showFaultText(*m_ui->fault, {});
}

void RevertDialog::showError(const Error &error)
{
    refresh();
    showFaultText(*m_ui->fault, errorText(error));
}

} // namespace yongping

#include "ui/rounds/declare_dialog.h"

#include "ui/rounds/fault_text.h"
#include "ui_declare_dialog.h"
#include "wording/words.h"

namespace yongping {

DeclareDialog::DeclareDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::DeclareDialog>())
{
    m_ui->setupUi(this);
    m_ui->text->setPlaceholderText(tr("such as: adviser of the applicant since 2021"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->declareButton, &QPushButton::clicked, this, [this] {
        m_ui->declareButton->setEnabled(false);
        Q_EMIT declareWanted();
    });
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &DeclareDialog::refresh);
    m_ui->text->setFocus();
    refresh();
}

DeclareDialog::~DeclareDialog() = default;

QString DeclareDialog::conflict() const
{
    return m_ui->text->toPlainText().trimmed();
}

void DeclareDialog::refresh()
{
    m_ui->declareButton->setEnabled(!conflict().isEmpty());
    showFaultText(*m_ui->fault, {});
}

void DeclareDialog::showError(const Error &error)
{
    refresh();
    showFaultText(*m_ui->fault, errorText(error));
}

} // namespace yongping

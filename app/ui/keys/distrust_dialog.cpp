#include "ui/keys/distrust_dialog.h"

#include "presentation/trusted_certificates_model.h"
#include "ui_distrust_dialog.h"

namespace yongping {

DistrustDialog::DistrustDialog(const Certificate &certificate, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::DistrustDialog>())
{
    m_ui->setupUi(this);
    // A certificate's name is not ours.
    m_ui->question->setTextFormat(Qt::PlainText);
    m_ui->question->setText(tr("Trust “%1” no longer?").arg(certificate.subjectName()));
    m_ui->fingerprint->setText(TrustedCertificatesModel::fingerprintText(certificate));
    connect(m_ui->keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->keepButton->setFocus();
}

DistrustDialog::~DistrustDialog() = default;

} // namespace yongping

#include "ui/rounds/return_dialog.h"

#include "ui/report/documents_folder.h"
#include "ui/rounds/fault_text.h"
#include "ui_return_dialog.h"
#include "wording/words.h"
#include "workstation/receipts.h"

#include <QLineEdit>

namespace yongping {

ReturnDialog::ReturnDialog(const QString &caseName, const QString &reviewer, QWidget *parent)
    : QDialog(parent)
    , m_reviewer(reviewer)
    , m_ui(std::make_unique<::Ui::ReturnDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("Return the review of %1 for correction?").arg(reviewer));
    m_ui->file->setKind(PathField::Kind::NewBundle);
    m_ui->file->setName(tr("File of the bundle"));
    m_ui->file->setPath(freePath(documentsFolder().absolutePath(),
                                 fileNameOf({caseName, reviewer, QStringLiteral("return")}, QStringLiteral(".ypb"))));
    m_ui->key->alignWith(*m_ui->fields);
    clearFaults();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->returnButton, &QPushButton::clicked, this, &ReturnDialog::giveBack);
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, &ReturnDialog::clearFaults);
    connect(m_ui->file, &PathField::changed, this, &ReturnDialog::clearFaults);
    connect(m_ui->done, &FilesDone::closeWanted, this, &QDialog::accept);
    m_ui->reason->setFocus();
}

ReturnDialog::~ReturnDialog() = default;

QString ReturnDialog::reason() const
{
    return m_ui->reason->toPlainText().trimmed();
}

QString ReturnDialog::file() const
{
    return m_ui->file->path();
}

KeyFile ReturnDialog::key() const
{
    return m_ui->key->key();
}

void ReturnDialog::clearFaults()
{
    showFaultText(*m_ui->reasonFault, {}, m_ui->reason);
    showFaultText(*m_ui->fileFault, {}, m_ui->file->edit());
    showFaultText(*m_ui->fault, {});
}

bool ReturnDialog::complain()
{
    clearFaults();
    bool complains = m_ui->key->complain();
    if (m_ui->file->path().isEmpty() || m_ui->file->wouldOverwrite()) {
        showFaultText(*m_ui->fileFault,
                      m_ui->file->path().isEmpty() ? tr("Say where the bundle is written.")
                                                   : tr("This file is there already; choose another name."),
                      m_ui->file->edit());
        m_ui->file->setFocus();
        complains = true;
    }
    if (reason().isEmpty()) {
        showFaultText(*m_ui->reasonFault, tr("Say what is to be corrected: the expert works by that."), m_ui->reason);
        m_ui->reason->setFocus();
        complains = true;
    }
    return complains;
}

void ReturnDialog::giveBack()
{
    if (complain())
        return;
    m_ui->returnButton->setEnabled(false);
    Q_EMIT returnWanted();
}

void ReturnDialog::showError(const Error &error)
{
    m_ui->returnButton->setEnabled(true);
    if (!m_ui->key->showFault(error))
        showFaultText(*m_ui->fault, errorText(error));
}

void ReturnDialog::showReturned()
{
    m_ui->stack->setCurrentWidget(m_ui->donePage);
    m_ui->done->tell(tr("The review of %1 was returned.").arg(m_reviewer),
                     tr("Give this bundle to the expert, who takes it in with Import."), {file()});
}

} // namespace yongping

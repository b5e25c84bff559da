#include "ui/rounds/submit_dialog.h"

#include "presentation/review_open_model.h"
#include "ui/report/documents_folder.h"
#include "ui/review/row_delegates.h"
#include "ui/rounds/fault_text.h"
#include "ui_submit_dialog.h"
#include "wording/words.h"
#include "workstation/desk.h"
#include "workstation/receipts.h"

#include <QLineEdit>

namespace yongping {

SubmitDialog::SubmitDialog(const std::shared_ptr<OpenReview> &review, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::SubmitDialog>())
    , m_open(std::make_unique<ReviewOpenModel>())
{
    m_ui->setupUi(this);
    m_ui->file->setKind(PathField::Kind::NewBundle);
    m_ui->file->setName(tr("File of the bundle"));
    m_ui->file->setPath(freePath(documentsFolder().absolutePath(),
                                 fileNameOf({review->data().name, review->review().reviewer, QStringLiteral("review")},
                                            QStringLiteral(".ypb"))));
    m_ui->key->setRequired(review->assignment() && !review->assignment()->certificate.isEmpty());
    m_ui->key->alignWith(*m_ui->fields);
    m_open->setReview(review);
    m_ui->openList->setModel(m_open.get());
    m_ui->openList->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->openList->setItemDelegate(new OpenDelegate(m_ui->openList));
    m_ui->openList->setResizeMode(QListView::Adjust);
    m_ui->openList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->openList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(*review);
    clearFaults();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &SubmitDialog::submit);
    connect(m_ui->file, &PathField::changed, this, &SubmitDialog::clearFaults);
    connect(m_ui->done, &FilesDone::closeWanted, this, &QDialog::accept);
    m_ui->file->setFocus();
}

SubmitDialog::~SubmitDialog() = default;

void SubmitDialog::describe(const OpenReview &review)
{
    const bool ended = review.assignment() && review.assignment()->isEnded();
    const bool again = ended || review.review().standing.isReadOnly();
    const int open = again ? 0 : m_open->rowCount();
    m_ui->question->setText(ended   ? tr("Tell the office of the conflict of interest")
                            : again ? tr("Write the submitted review again")
                                    : tr("Submit the review of “%1”?").arg(review.data().name));
    if (ended)
        m_ui->hint->setText(tr("The bundle holds your declaration and no judgement."));
    else if (again)
        m_ui->hint->setText(tr("The same submission is written once more; nothing changes."));
    m_ui->submitButton->setText(again ? tr("&Write the bundle") : tr("&Submit"));
    m_ui->openTitle->setText(open > 0
                                 ? tr("%n check(s) still have no answer; they count as open. "
                                      "You can submit all the same.",
                                      nullptr, open)
                                 : tr("Every check that is due is answered."));
    m_ui->openTitle->setVisible(!again);
    m_ui->openList->setVisible(open > 0);
}

QString SubmitDialog::file() const
{
    return m_ui->file->path();
}

KeyFile SubmitDialog::key() const
{
    return m_ui->key->key();
}

void SubmitDialog::clearFaults()
{
    showFaultText(*m_ui->fileFault, {}, m_ui->file->edit());
    showFaultText(*m_ui->fault, {});
}

bool SubmitDialog::complain()
{
    clearFaults();
    const bool lacksKey = m_ui->key->complain();
    if (!m_ui->file->path().isEmpty() && !m_ui->file->wouldOverwrite())
        return lacksKey;
    showFaultText(*m_ui->fileFault,
                  m_ui->file->path().isEmpty() ? tr("Say where the bundle is written.")
                                               : tr("This file is there already; choose another name."),
                  m_ui->file->edit());
    m_ui->file->setFocus();
    return true;
}

void SubmitDialog::submit()
{
    if (complain())
        return;
    m_ui->submitButton->setEnabled(false);
    Q_EMIT submitWanted();
}

void SubmitDialog::showError(const Error &error)
{
    m_ui->submitButton->setEnabled(true);
    if (!m_ui->key->showFault(error))
        showFaultText(*m_ui->fault, errorText(error));
}

void SubmitDialog::showSubmitted(const Submitted &submitted)
{
    m_ui->stack->setCurrentWidget(m_ui->donePage);
    m_ui->done->tell(submitted.conflict ? tr("The declaration was written.")
                                        : tr("The review was submitted (submission %1).").arg(submitted.submission),
                     tr("Give this bundle to the office. You get a receipt for it."), {submitted.file});
}

} // namespace yongping

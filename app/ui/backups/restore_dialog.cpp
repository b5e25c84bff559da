#include "ui/backups/restore_dialog.h"

#include "ui_restore_dialog.h"
#include "workstation/backups.h"

#include <QDir>
#include <QLayout>

namespace yongping {

RestoreDialog::RestoreDialog(const BackupContents &contents, const QString &store, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<::Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    m_ui->question->setText(tr("Go back to the copy of %1?").arg(contents.backup.day.toString(Qt::ISODate)));
    m_ui->contents->setText(tr("It was checked and is whole. Cases: %1. Reviews: %2. Entries of history: %3.")
                                .arg(contents.cases)
                                .arg(contents.reviews)
                                .arg(contents.events));
    m_ui->hint->setText(tr("The present store is kept beside “%1”, under that name with “.before-restore” behind. The "
                           "window then opens anew.")
                            .arg(QDir::toNativeSeparators(store)));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->cancelButton->setFocus();
}

RestoreDialog::~RestoreDialog() = default;

// How many lines the store's path takes is known only now.
void RestoreDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

} // namespace yongping

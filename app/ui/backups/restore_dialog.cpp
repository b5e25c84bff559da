#include "ui/backups/restore_dialog.h"

#include "ui_restore_dialog.h"
#include "workstation/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QLayout>

namespace yongping {

namespace {

struct RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

// The first ones by name; a long list would push the question out of the screen.
QString namesOf(const QStringList &cases)
{
    constexpr qsizetype Named = 4;
    const QString names = cases.first(qMin(Named, cases.size())).join(RestoreWords::tr(", "));
    return cases.size() <= Named
        ? names
        : RestoreWords::tr("%1 and %n more", nullptr, int(cases.size() - Named)).arg(names);
}

QString lossText(const std::optional<BackupLoss> &loss)
{
    if (!loss)
        return RestoreWords::tr("The present store cannot be read, so it cannot be told what is only in it.");
    if (loss->events == 0)
        return RestoreWords::tr("The copy has everything that the cases of the present store have.");
    return RestoreWords::tr("%n change(s) since then are not in it. Cases: %1.", nullptr, int(loss->events))
        .arg(namesOf(loss->cases));
}

} // namespace

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
    m_ui->loss->setText(lossText(contents.loss));
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

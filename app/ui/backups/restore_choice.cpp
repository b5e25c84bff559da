#include "ui/backups/restore_choice.h"

#include "base/when_done.h"
#include "ui/backups/restore_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace yongping {

RestoreChoice::RestoreChoice(const QString &backup, const QString &store, QWidget *window)
    : QObject(window), m_backup(backup), m_window(window), m_backups(store, m_clock)
{
}

void RestoreChoice::begin()
{
    const QFileInfo info(m_backup);
    const QDateTime made = info.lastModified();
    // A copy of the calendar says in its name of which day it is; of any other only the file's own time is known.
    const QDate named = backupDay(m_backups.store(), info.fileName());
    const BackupFile backup{m_backup, named.isValid() ? named : made.date(), made, info.size()};
    whenDone(m_backups.look(backup), this, [this](const Result<BackupContents> &contents) { take(contents); });
}

void RestoreChoice::take(const Result<BackupContents> &contents)
{
    Q_EMIT checked();
    const bool isWhole = contents && contents->findings.isEmpty();
    if (isWhole && QFileInfo::exists(m_backups.store())) {
        ask(*contents);
        return;
    }
    if (isWhole)
        Q_EMIT restoreWanted(m_backup, m_backups.store());
    else if (!contents)
        Q_EMIT refused(contents.error());
    else
        Q_EMIT refused(Error::refused(QStringLiteral("backup.damaged"),
                                      tr("The copy “%1” is damaged and was not restored: %2")
                                          .arg(QDir::toNativeSeparators(m_backup), contents->findings.constFirst())));
    deleteLater();
}

void RestoreChoice::ask(const BackupContents &contents)
{
    auto *dialog = new RestoreDialog(contents, m_backups.store(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT restoreWanted(m_backup, m_backups.store()); });
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    dialog->open();
}

} // namespace yongping

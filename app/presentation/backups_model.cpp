#include "presentation/backups_model.h"

#include "presentation/size_text.h"
#include "wording/data_words.h"

namespace yongping {

void BackupsModel::setBackups(std::vector<BackupFile> backups, QDate today)
{
    beginResetModel();
    m_backups = std::move(backups);
    m_today = today;
    endResetModel();
}

const BackupFile *BackupsModel::backup(int row) const
{
    return row >= 0 && std::size_t(row) < m_backups.size() ? &m_backups[std::size_t(row)] : nullptr;
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    const BackupFile *backup = this->backup(index.row());
    if (!backup)
        return {};
    if (role == Qt::ToolTipRole)
        return backup->file;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day: return dayText(*backup);
    case Made: return momentText(backup->made);
    case Size: return sizeText(backup->bytes);
    default: return {};
    }
}

QString BackupsModel::dayText(const BackupFile &backup) const
{
    const QString day = backup.day.toString(Qt::ISODate);
    if (backup.day == m_today)
        return tr("%1 (today)").arg(day);
    if (backup.day == m_today.addDays(-1))
        return tr("%1 (yesterday)").arg(day);
    return day;
}

QString BackupsModel::title(int column) const
{
    const QString titles[] = {tr("Copy of"), tr("Made"), tr("Size")};
    return titles[column];
}

} // namespace yongping

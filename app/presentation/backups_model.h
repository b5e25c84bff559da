#pragma once

#include "presentation/titled_table_model.h"
#include "workstation/backup_calendar.h"

#include <vector>

namespace yongping {

// The copies of a store for a table, the newest first: day, when it was made, how large it is.
class BackupsModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Made, Size, ColumnCount };

    using TitledTableModel::TitledTableModel;

    void setBackups(std::vector<BackupFile> backups, QDate today);
    const BackupFile *backup(int row) const; // null where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;
    bool hasFigures(int column) const override { return column == Size; }

private:
    QString dayText(const BackupFile &backup) const;

    std::vector<BackupFile> m_backups;
    QDate m_today;
};

} // namespace yongping

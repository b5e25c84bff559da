#pragma once

#include "casework/case_data.h"
#include "casework/event.h"
#include "presentation/titled_table_model.h"

#include <vector>

namespace yongping {

// What was taken into one case and what became of it, the latest first.
class MergeRecordsModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Number, When, From, What, State, ColumnCount };
    enum Role {
        OpenRole = Qt::UserRole, // bool: waits to be settled
        RevertibleRole,          // bool: there is something to take back
    };

    using TitledTableModel::TitledTableModel;

    // `history` of the case says when each came.
    void setMerges(const std::vector<MergeRecord> &merges, const std::vector<Event> &history);
    const MergeRecord *at(int row) const;
    // What reverting it would take back, in a sentence.
    QString takenBack(const MergeRecord &merge) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;

private:
    struct Row
    {
        MergeRecord merge;
        QDateTime when;
    };

    QString text(const Row &row, Column column) const;
    QString whatText(const MergeRecord &merge) const;
    QString fromText(const MergeRecord &merge) const;

    std::vector<Row> m_rows;
};

} // namespace yongping

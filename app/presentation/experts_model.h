#pragma once

#include "presentation/titled_table_model.h"
#include "workstation/rounds.h"

#include <vector>

namespace yongping {

// The experts of one case: how each stands, until when, since when.
class ExpertsModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Expert, Status, Answered, Due, Submissions, Since, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, // ExpertStatus as int
        OverdueRole,               // bool
        ReasonRole,                // of a conflict of interest or a return, else empty
    };

    using TitledTableModel::TitledTableModel;

    void setStandings(std::vector<ExpertStanding> standings);
    const ExpertStanding *at(int row) const;
    int rowOf(const QString &reviewer) const; // -1 where there is none
    // "3 experts, 2 have submitted, 1 is overdue."
    QString summary() const;

    static QString statusWord(ExpertStatus status);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int column) const override;

private:
    QString text(const ExpertStanding &standing, Column column) const;
    QString toolTip(const ExpertStanding &standing, Column column) const;

    std::vector<ExpertStanding> m_standings;
};

} // namespace yongping

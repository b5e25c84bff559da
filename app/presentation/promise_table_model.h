#pragma once

#include "presentation/titled_table_model.h"
#include "workstation/panels.h"

#include <memory>
#include <vector>

namespace yongping {

// A project's promises down, the stages at which results were told across: what was promised, what was reached each
// time and whether the promise stands.
class PromiseTableModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum FixedColumn { TitleColumn, PromisedColumn, FirstStageColumn };
    enum Role {
        SecondRole = Qt::UserRole + 1, // a quiet line beneath: the clause, or where the promise was made
        StateRole,
        VerdictRole, // whose shape the state wears
        IsNumberRole,
    };

    using TitledTableModel::TitledTableModel;

    void setProject(std::shared_ptr<const ProjectPromises> project);
    const Promises *promises() const { return m_project ? &m_project->promises : nullptr; }
    int stateColumn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString title(int column) const override;
    bool hasFigures(int column) const override { return column != TitleColumn && column != stateColumn(); }

private:
    int stages() const { return static_cast<int>(m_stages.size()); }
    bool tellsResults(const CaseId &id) const;
    QString text(const PromiseRow &row, int column) const;
    QString second(const PromiseRow &row, int column) const;
    const CaseRecord *caseOf(int column) const;

    std::shared_ptr<const ProjectPromises> m_project;
    std::vector<const CaseRecord *> m_stages; // those that tell a result
};

// Kept wears the shape of met, unmet that of not met, open that of undetermined.
Verdict shapeOf(PromiseRow::State state);

} // namespace yongping

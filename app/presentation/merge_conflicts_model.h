#pragma once

#include "casework/case_data.h"
#include "casework/merge.h"
#include "criteria/category.h"
#include "presentation/titled_table_model.h"

#include <optional>
#include <vector>

namespace yongping {

// The hard conflicts of one merge or of several cases at once as a table: what it is about, our value, their value; and
// the choice made for each.
class MergeConflictsModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { What, Ours, Theirs, ColumnCount };
    enum Role {
        PlaceRole = Qt::UserRole, // of What: the clause
        AuthorRole,               // of a value: who and when
        ChosenRole,               // of a value: bool
    };

    using TitledTableModel::TitledTableModel;

    struct Source
    {
        CaseId id;
        QString name; // of the case; told where there are several
        MergePlan plan;
        CategoryPtr category; // may be null: ids are shown then
    };
    void setSources(const std::vector<Source> &sources);

    // Out of the table's range does nothing.
    void choose(int row, Choice choice);
    void chooseAll(Choice choice);
    std::optional<Choice> choice(int row) const;
    Choices choices(const CaseId &id) const;
    int unsettled() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void choicesChanged();

protected:
    QString title(int column) const override;

private:
    struct Row
    {
        CaseId id;
        QString caseName; // where it has to be told
        CategoryPtr category;
        MergeItem item;
        std::optional<Choice> choice;
    };

    QString place(const Row &row) const;
    QString text(const Row &row, Column column) const;
    QString spoken(const Row &row, Column column) const;
    static bool isChosen(const Row &row, Column column);

    std::vector<Row> m_rows;
};

} // namespace yongping

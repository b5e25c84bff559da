#include "presentation/merge_conflicts_model.h"

#include "presentation/merge_words.h"

#include <algorithm>

namespace yongping {

void MergeConflictsModel::setSources(const std::vector<Source> &sources)
{
    beginResetModel();
    m_rows.clear();
    for (const Source &source : sources) {
        for (const MergeItem *item : source.plan.conflicts()) {
            const QString name = sources.size() > 1 ? source.name : QString();
            m_rows.push_back({source.id, name, source.category, *item, std::nullopt});
        }
    }
    endResetModel();
    Q_EMIT choicesChanged();
}

void MergeConflictsModel::choose(int row, Choice choice)
{
    if (row < 0 || row >= rowCount() || m_rows[std::size_t(row)].choice == choice)
        return;
    m_rows[std::size_t(row)].choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choicesChanged();
}

void MergeConflictsModel::chooseAll(Choice choice)
{
    if (m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.choice = choice;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choicesChanged();
}

std::optional<Choice> MergeConflictsModel::choice(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].choice : std::nullopt;
}

Choices MergeConflictsModel::choices(const CaseId &id) const
{
    Choices choices;
    for (const Row &row : m_rows) {
        if (row.choice && row.id == id)
            choices[row.item.ref] = *row.choice;
    }
    return choices;
}

int MergeConflictsModel::unsettled() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.choice; }));
}

int MergeConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool MergeConflictsModel::isChosen(const Row &row, Column column)
{
    return (column == Ours && row.choice == Choice::Ours) || (column == Theirs && row.choice == Choice::Theirs);
}

QString MergeConflictsModel::place(const Row &row) const
{
    const QString place = mergePlace(row.item.ref, row.category.get());
    //: %1 the name of a case, %2 a place in it
    return row.caseName.isEmpty() ? place : tr("%1: %2").arg(row.caseName, place);
}

QString MergeConflictsModel::text(const Row &row, Column column) const
{
    switch (column) {
    case What: return mergeSubject(row.item.ref, row.category.get());
    case Ours: return mergeValueText(row.item.ref, row.item.ours, row.category.get());
    case Theirs: return mergeValueText(row.item.ref, row.item.theirs, row.category.get());
    case ColumnCount: break;
    }
    return {};
}

// Shape and colour tell the eye which one is chosen; this tells it to the ear.
QString MergeConflictsModel::spoken(const Row &row, Column column) const
{
    if (column == What)
        return QString(place(row) + u' ' + text(row, column));
    const QString by = authorshipText(column == Ours ? row.item.oursBy : row.item.theirsBy);
    //: %1 a value, %2 who set it and when
    const QString value = by.isEmpty() ? text(row, column) : tr("%1, by %2").arg(text(row, column), by);
    return isChosen(row, column) ? tr("Chosen: %1").arg(value) : value;
}

QVariant MergeConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case PlaceRole: return place(row);
    case AuthorRole:
        if (column == What)
            return {};
        return authorshipText(column == Ours ? row.item.oursBy : row.item.theirsBy);
    case ChosenRole: return isChosen(row, column);
    default: return {};
    }
}

QString MergeConflictsModel::title(int column) const
{
    switch (Column(column)) {
    case What: return tr("What both sides changed");
    case Ours: return tr("Ours, as it is here");
    case Theirs: return tr("Theirs, from the bundle");
    case ColumnCount: break;
    }
    return {};
}

} // namespace yongping

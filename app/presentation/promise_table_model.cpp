#include "presentation/promise_table_model.h"

#include "presentation/promise_chart_data.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

Verdict shapeOf(PromiseRow::State state)
{
    switch (state) {
    case PromiseRow::State::Kept: return Verdict::Met;
    case PromiseRow::State::Unmet: return Verdict::NotMet;
    case PromiseRow::State::Open: return Verdict::Undetermined;
    }
    Q_UNREACHABLE();
}

void PromiseTableModel::setProject(std::shared_ptr<const ProjectPromises> project)
{
    beginResetModel();
    m_project = std::move(project);
    m_stages.clear();
    if (m_project)
        std::ranges::copy_if(m_project->promises.cases, std::back_inserter(m_stages),
                             [this](const CaseRecord *record) { return tellsResults(record->data.id); });
    endResetModel();
}

bool PromiseTableModel::tellsResults(const CaseId &id) const
{
    return std::ranges::any_of(m_project->promises.rows, [&id](const PromiseRow &row) {
        const auto reached = std::ranges::find(row.reached, id, &PromiseRow::Reached::caseId);
        return reached != row.reached.end() && (reached->value || reached->answer);
    });
}

int PromiseTableModel::stateColumn() const
{
    return FirstStageColumn + stages();
}

const CaseRecord *PromiseTableModel::caseOf(int column) const
{
    const int stage = column - FirstStageColumn;
    return stage >= 0 && stage < stages() ? m_stages[static_cast<std::size_t>(stage)] : nullptr;
}

int PromiseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_project ? 0 : static_cast<int>(m_project->promises.rows.size());
}

int PromiseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_project ? 0 : stateColumn() + 1;
}

QString PromiseTableModel::text(const PromiseRow &row, int column) const
{
    if (column == TitleColumn)
        return promiseTitle(row);
    if (column == stateColumn())
        return promiseStateWord(row.state);
    if (column == PromisedColumn) {
        if (row.promised)
            return promiseNumberText(row, *row.promised);
        return row.promisedAnswer ? answerText(*row.check, *row.promisedAnswer) : QString();
    }
    const CaseRecord *record = caseOf(column);
    const auto reached = std::ranges::find(row.reached, record->data.id, &PromiseRow::Reached::caseId);
    if (reached == row.reached.end())
        return QStringLiteral("–");
    if (reached->value)
        return promiseFigure(row, *reached->value);
    return reached->answer ? answerText(*row.check, *reached->answer) : QStringLiteral("–");
}

QString PromiseTableModel::second(const PromiseRow &row, int column) const
{
    if (column == TitleColumn) {
        const Category &category = *m_project->promises.category;
        const Clause *clause = category.clauseOfCheck(row.check->id);
        const QString name = clause ? clauseName(*clause, category) : QString();
        return row.falls ? tr("%1 · less is better").arg(name) : name;
    }
    if (column == PromisedColumn)
        return stageWord(row.promisedAt);
    if (column == stateColumn() && row.shortfall)
        return tr("%1 short").arg(promiseNumberText(row, *row.shortfall));
    return {};
}

QVariant PromiseTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_project)
        return {};
    const PromiseRow &row = m_project->promises.rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SecondRole: return second(row, column);
    case StateRole: return static_cast<int>(row.state);
    case VerdictRole: return column == stateColumn() ? static_cast<int>(shapeOf(row.state)) : QVariant();
    case IsNumberRole: return row.promised.has_value();
    case Qt::ToolTipRole: return column == TitleColumn ? row.check->text.in(language()) : text(row, column);
    case Qt::TextAlignmentRole: {
        const bool isFigure = row.promised && column != TitleColumn && column != stateColumn();
        return static_cast<int>((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: {
        const QString heading = headerData(column, Qt::Horizontal).toString();
        const QString quiet = second(row, column);
        //: The heading of a column, what stands in it, and a remark on it
        return quiet.isEmpty() ? tr("%1: %2").arg(heading, text(row, column))
                               : tr("%1: %2, %3").arg(heading, text(row, column), quiet);
    }
    default: return {};
    }
}

QString PromiseTableModel::title(int column) const
{
    if (column == TitleColumn)
        return tr("Promise");
    if (column == PromisedColumn)
        return tr("Promised");
    if (column == stateColumn())
        return tr("State");
    const CaseRecord *record = caseOf(column);
    if (!record)
        return {};
    const QString stage = stageWord(record->data.stage);
    const QDate date = record->data.stageDate;
    return date.isValid() ? QString(stage + u' ' + date.toString(QStringLiteral("yyyy-MM"))) : stage;
}

} // namespace yongping

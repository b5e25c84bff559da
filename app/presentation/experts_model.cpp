#include "presentation/experts_model.h"

#include <algorithm>

namespace yongping {

void ExpertsModel::setStandings(std::vector<ExpertStanding> standings)
{
    beginResetModel();
    m_standings = std::move(standings);
    endResetModel();
}

const ExpertStanding *ExpertsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_standings[std::size_t(row)] : nullptr;
}

int ExpertsModel::rowOf(const QString &reviewer) const
{
    const auto found = std::find_if(m_standings.begin(), m_standings.end(),
                                    [&reviewer](const ExpertStanding &one) { return one.reviewer == reviewer; });
    return found == m_standings.end() ? -1 : int(found - m_standings.begin());
}

QString ExpertsModel::summary() const
{
    if (m_standings.empty())
        return tr("The case was issued to nobody yet.");
    const auto count = [this](auto &&holds) {
        return int(std::count_if(m_standings.begin(), m_standings.end(), holds));
    };
    const int submitted = count([](const ExpertStanding &one) { return one.status == ExpertStatus::Submitted; });
    const int ended = count([](const ExpertStanding &one) { return one.status == ExpertStatus::Conflict; });
    const int late = count([](const ExpertStanding &one) {
        return one.overdue && one.status != ExpertStatus::Submitted;
    });
    QStringList parts{tr("%n expert(s)", nullptr, rowCount()), tr("%n submitted", nullptr, submitted)};
    if (ended > 0)
        parts << tr("%n with a conflict of interest", nullptr, ended);
    if (late > 0)
        parts << tr("%n overdue", nullptr, late);
    //: between the parts of a list
    return parts.join(tr(", "));
}

QString ExpertsModel::statusWord(ExpertStatus status)
{
    switch (status) {
    case ExpertStatus::Undeclared: return tr("Interests not declared");
    case ExpertStatus::Scoring: return tr("Scoring");
    case ExpertStatus::Conflict: return tr("Conflict of interest");
    case ExpertStatus::Submitted: return tr("Submitted");
    case ExpertStatus::Returned: return tr("Returned for correction");
    }
    Q_UNREACHABLE();
}

int ExpertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int ExpertsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ExpertsModel::text(const ExpertStanding &standing, Column column) const
{
    switch (column) {
    case Expert: return standing.reviewer;
    case Status: return statusWord(standing.status);
    case Answered:
        return standing.progress.total > 0
                   ? tr("%1/%2").arg(standing.progress.answered).arg(standing.progress.total)
                   : QStringLiteral("—");
    case Due: return standing.due.isValid() ? standing.due.toString(Qt::ISODate) : QStringLiteral("—");
    case Submissions: return QString::number(standing.submissions);
    case Since: return standing.since.toLocalTime().date().toString(Qt::ISODate);
    case ColumnCount: break;
    }
    return {};
}

QString ExpertsModel::toolTip(const ExpertStanding &standing, Column column) const
{
    if (column == Status && !standing.reason.isEmpty())
        return standing.reason;
    if (column == Due && standing.overdue) {
        return standing.status == ExpertStatus::Submitted ? tr("It was submitted after this day.")
                                                          : tr("The review was wanted by this day.");
    }
    if (column == Answered && standing.progress.total == 0)
        return tr("Nothing came back yet, or it is not shown before your own review is submitted.");
    return text(standing, column);
}

QVariant ExpertsModel::data(const QModelIndex &index, int role) const
{
    const ExpertStanding *standing = index.isValid() ? at(index.row()) : nullptr;
    if (!standing)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(*standing, column);
    case Qt::ToolTipRole: return toolTip(*standing, column);
    case Qt::AccessibleTextRole:
        return column == Due && standing->overdue ? tr("%1, overdue").arg(text(*standing, column))
                                                  : text(*standing, column);
    case StatusRole: return int(standing->status);
    case OverdueRole: return standing->overdue;
    case ReasonRole: return standing->reason;
    default: return {};
    }
}

QString ExpertsModel::title(int column) const
{
    switch (Column(column)) {
    case Expert: return tr("Expert");
    case Status: return tr("Status");
    case Answered: return tr("Answered");
    case Due: return tr("Due");
    case Submissions: return tr("Submissions");
    case Since: return tr("Since");
    case ColumnCount: break;
    }
    return {};
}

} // namespace yongping

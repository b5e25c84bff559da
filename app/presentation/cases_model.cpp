#include "presentation/cases_model.h"

#include "wording/data_words.h"
#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

// The share that is answered, for sorting; a case that asks nothing counts as done.
double answeredShare(const Progress &progress)
{
    return progress.total > 0 ? double(progress.answered) / progress.total : 1.0;
}

} // namespace

CasesModel::CasesModel(QObject *parent)
    : TitledTableModel(parent)
{
}

void CasesModel::removeMissing(const std::vector<CaseSummary> &wanted)
{
    for (int row = int(m_cases.size()) - 1; row >= 0; --row) {
        const CaseId &id = m_cases[std::size_t(row)].data.id;
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&id](const CaseSummary &summary) { return summary.data.id == id; });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_cases.erase(m_cases.begin() + row);
        endRemoveRows();
    }
}

void CasesModel::setCases(std::vector<CaseSummary> cases, const QDate &today)
{
    m_today = today;
    removeMissing(cases);
    for (CaseSummary &summary : cases) {
        const QModelIndex known = indexOf(summary.data.id);
        if (known.isValid()) {
            m_cases[std::size_t(known.row())] = std::move(summary);
            continue;
        }
        const int row = int(m_cases.size());
        beginInsertRows({}, row, row);
        m_cases.push_back(std::move(summary));
        endInsertRows();
    }
    if (!m_cases.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const CaseSummary *CasesModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_cases[std::size_t(row)] : nullptr;
}

const CaseSummary *CasesModel::find(const CaseId &id) const
{
    return at(indexOf(id).row());
}

QModelIndex CasesModel::indexOf(const CaseId &id) const
{
    const auto it = std::find_if(m_cases.begin(), m_cases.end(),
                                 [&id](const CaseSummary &summary) { return summary.data.id == id; });
    return it == m_cases.end() ? QModelIndex() : index(int(it - m_cases.begin()), 0);
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CasesModel::categoryTitle(const CaseSummary &summary) const
{
    return language() == Language::Chinese ? summary.categoryTitleZh : summary.categoryTitleEn;
}

QString CasesModel::expertsText(const CaseSummary &summary)
{
    //: %1 of %2 experts have submitted; a short mark behind the name of a case
    return summary.experts > 0 ? tr("%1/%2 submitted").arg(summary.submitted).arg(summary.experts) : QString();
}

QString CasesModel::settleText(const CaseSummary &summary)
{
    //: merges that wait for a choice; a short mark behind the name of a case
    return summary.openMerges > 0 ? tr("%n to settle", nullptr, summary.openMerges) : QString();
}

bool CasesModel::isOverdue(const CaseSummary &summary) const
{
    return summary.data.dueDate.isValid() && summary.data.dueDate < m_today
        && summary.progress.answered < summary.progress.total;
}

QString CasesModel::text(const CaseSummary &summary, Column column) const
{
    switch (column) {
    case Name: return summary.data.name;
    case Applicant: return summary.data.applicant.name;
    case CategoryTitle: return categoryTitle(summary);
    case StageName: return stageWord(summary.data.stage);
    case ProgressShare: return tr("%1/%2").arg(summary.progress.answered).arg(summary.progress.total);
    case ConclusionName: return conclusionWord(summary.conclusion);
    case Due: return summary.data.dueDate.toString(Qt::ISODate);
    case Updated: return summary.updated.toLocalTime().date().toString(Qt::ISODate);
    case ColumnCount: break;
    }
    return {};
}

QVariant CasesModel::sortKey(const CaseSummary &summary, Column column) const
{
    switch (column) {
    case StageName: return int(summary.data.stage);
    case ProgressShare: return answeredShare(summary.progress);
    case ConclusionName: return int(summary.conclusion);
    // Cases without a date come after those with one.
    case Due: return summary.data.dueDate.isValid() ? summary.data.dueDate : QDate(9999, 12, 31);
    case Updated: return summary.updated;
    default: return text(summary, column);
    }
}

QString CasesModel::toolTip(const CaseSummary &summary, Column column) const
{
    if (column == Name) {
        QStringList lines{summary.data.name};
        if (summary.data.sample)
            lines << tr("A sample that comes with the program.");
        if (summary.experts > 0)
            lines << tr("%1 of %2 experts have submitted.").arg(summary.submitted).arg(summary.experts);
        if (summary.openMerges > 0)
            lines << tr("%n merge(s) wait to be settled.", nullptr, summary.openMerges);
        return lines.join(u'\n');
    }
    if (column == Updated)
        return momentText(summary.updated);
    if (column == ProgressShare)
        return tr("%1 of %2 due checks are answered").arg(summary.progress.answered).arg(summary.progress.total);
    if (column == Due && isOverdue(summary))
        return tr("The review was wanted by this day.");
    return text(summary, column);
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    const CaseSummary *summary = index.isValid() ? at(index.row()) : nullptr;
    if (!summary)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(*summary, column);
    case Qt::ToolTipRole: return toolTip(*summary, column);
    case Qt::AccessibleTextRole: return column == Name ? QVariant(toolTip(*summary, column)) : QVariant();
    case IdRole: return summary->data.id.toString();
    case ConclusionRole: return int(summary->conclusion);
    case StageRole: return int(summary->data.stage);
    case CategoryRole: return summary->data.category;
    case AnsweredRole: return summary->progress.answered;
    case TotalRole: return summary->progress.total;
    case ExpertsRole: return expertsText(*summary);
    case ExpertsBriefRole:
        return summary->experts > 0 ? tr("%1/%2").arg(summary->submitted).arg(summary->experts) : QString();
    case SettleRole: return settleText(*summary);
    case SettleBriefRole: return summary->openMerges > 0 ? QString::number(summary->openMerges) : QString();
    case SampleRole: return summary->data.sample;
    case OverdueRole: return isOverdue(*summary);
    case SortRole: return sortKey(*summary, column);
    case SearchRole: {
        QStringList parts{summary->data.name, summary->data.applicant.name, summary->data.id.toString(),
                          summary->data.projectId};
        for (const Organisation &member : summary->data.consortium)
            parts << member.name;
        return parts.join(u'\n').toLower();
    }
    default: return {};
    }
}

QString CasesModel::title(int column) const
{
    switch (Column(column)) {
    case Name: return tr("Name");
    case Applicant: return tr("Applicant");
    case CategoryTitle: return tr("Category");
    case StageName: return tr("Stage");
    case ProgressShare: return tr("Progress");
    case ConclusionName: return tr("Conclusion");
    case Due: return tr("Due");
    case Updated: return tr("Updated");
    case ColumnCount: break;
    }
    return {};
}

} // namespace yongping

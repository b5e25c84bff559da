#include "presentation/cases_filter.h"

#include <QCollator>

#include <algorithm>

namespace yongping {

CasesFilter::CasesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CasesModel::SortRole);
    setDynamicSortFilter(true);
}

void CasesFilter::setShow(Show show)
{
    m_show = show;
    refresh();
}

void CasesFilter::setStage(std::optional<Stage> stage)
{
    m_stage = stage;
    refresh();
}

void CasesFilter::setCategories(const QStringList &ids)
{
    m_categories = ids;
    refresh();
}

void CasesFilter::setSearch(const QString &text)
{
    m_words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void CasesFilter::clear()
{
    m_show = Show::All;
    m_stage.reset();
    m_categories.clear();
    m_words.clear();
    refresh();
}

void CasesFilter::refresh()
{
    invalidateFilter();
    Q_EMIT conditionsChanged();
}

bool CasesFilter::isActive() const
{
    return m_show != Show::All || m_stage || !m_categories.isEmpty() || !m_words.isEmpty();
}

int CasesFilter::count(Show show) const
{
    int result = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        if (showAccepts(index, show) && othersAccept(index))
            ++result;
    }
    return result;
}

bool CasesFilter::showAccepts(const QModelIndex &index, Show show) const
{
    const auto conclusion = Conclusion(index.data(CasesModel::ConclusionRole).toInt());
    switch (show) {
    case Show::All: return true;
    case Show::Open: return index.data(CasesModel::AnsweredRole).toInt() < index.data(CasesModel::TotalRole).toInt();
    case Show::Satisfied: return conclusion == Conclusion::Satisfied;
    case Show::NotSatisfied: return conclusion == Conclusion::NotSatisfied;
    case Show::Undetermined: return conclusion == Conclusion::Undetermined;
    }
    Q_UNREACHABLE();
}

bool CasesFilter::othersAccept(const QModelIndex &index) const
{
    if (m_stage && index.data(CasesModel::StageRole).toInt() != int(*m_stage))
        return false;
    if (!m_categories.isEmpty() && !m_categories.contains(index.data(CasesModel::CategoryRole).toString()))
        return false;
    const QString text = m_words.isEmpty() ? QString() : index.data(CasesModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool CasesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return showAccepts(index, m_show) && othersAccept(index);
}

bool CasesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(CasesModel::SortRole);
    const QVariant b = right.data(CasesModel::SortRole);
    if (a != b && a.typeId() == QMetaType::QString) {
        QCollator collator;
        collator.setNumericMode(true);
        return collator.compare(a.toString(), b.toString()) < 0;
    }
    if (a != b)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    // Ties in a stable order that does not depend on how the store answers.
    return left.data(CasesModel::IdRole).toString() < right.data(CasesModel::IdRole).toString();
}

} // namespace yongping

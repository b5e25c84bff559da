#include "ui/cases/cases_page.h"
#include "ui_cases_page.h"

#include <QHeaderView>
#include <QScrollBar>

// Where the user is in the list of cases: filter, order, selection and what is in sight.

namespace yongping {

namespace {

const QString ChipKey = QStringLiteral("show");
const QString StageKey = QStringLiteral("stage");
const QString KindKey = QStringLiteral("kind");
const QString SearchKey = QStringLiteral("search");
const QString ColumnKey = QStringLiteral("sortedBy");
const QString DescendingKey = QStringLiteral("descending");
const QString SelectedKey = QStringLiteral("selected");
const QString TopKey = QStringLiteral("top");
const QString OpenKey = QStringLiteral("open");

// What the combo holds is compared as texts: the settings keep nothing else.
QString textOf(const QVariant &data)
{
    return data.typeId() == QMetaType::QStringList ? data.toStringList().join(u' ') : data.toString();
}

void choose(QComboBox &combo, const QString &text)
{
    for (int i = 0; i < combo.count(); ++i) {
        if (textOf(combo.itemData(i)) == text)
            return combo.setCurrentIndex(i);
    }
}

} // namespace

void CasesPage::watchPlace()
{
    const auto tell = [this] {
        if (m_loaded)
            Q_EMIT placeChanged();
    };
    connect(m_filter, &CasesFilter::conditionsChanged, this, tell);
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, tell);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, tell);
}

QString CasesPage::chosenChip() const
{
    for (const auto &[chip, show] : filterChips()) {
        if (m_filter->show() == show)
            return chip->objectName();
    }
    return {};
}

QStringList CasesPage::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &row : m_ui->table->selectionModel()->selectedRows())
        ids.append(row.data(CasesModel::IdRole).toString());
    return ids;
}

// The first one also gets the keyboard's place.
void CasesPage::selectAll(const QStringList &ids)
{
    QItemSelection rows;
    QModelIndex first;
    for (const QString &id : ids) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(CaseId(id)));
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        rows.select(index, index);
    }
    if (!first.isValid())
        return;
    QItemSelectionModel &selection = *m_ui->table->selectionModel();
    selection.setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection.select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->table->scrollTo(first);
}

CaseId CasesPage::topCase() const
{
    return CaseId(m_ui->table->indexAt({1, 1}).data(CasesModel::IdRole).toString());
}

QVariantMap CasesPage::place() const
{
    if (!m_loaded)
        return m_wanted;
    const QHeaderView &header = *m_ui->table->horizontalHeader();
    return {{ChipKey, chosenChip()},
            {StageKey, textOf(m_ui->stageCombo->currentData())},
            {KindKey, textOf(m_ui->groupCombo->currentData())},
            {SearchKey, m_ui->search->text()},
            {ColumnKey, header.sortIndicatorSection()},
            {DescendingKey, header.sortIndicatorOrder() == Qt::DescendingOrder},
            {SelectedKey, selectedIds()},
            {TopKey, (m_top.isEmpty() ? topCase() : m_top).toString()},
            {OpenKey, m_review ? m_review->data().id.toString() : QString()}};
}

// The filter at once; cases come up as soon as they are read.
void CasesPage::returnTo(const QVariantMap &place)
{
    if (place.isEmpty())
        return;
    m_wanted = place;
    m_leftOpen = CaseId(place.value(OpenKey).toString());
    for (const auto &[chip, show] : filterChips()) {
        if (chip->objectName() != place.value(ChipKey).toString())
            continue;
        chip->setChecked(true);
        m_filter->setShow(show);
    }
    choose(*m_ui->stageCombo, place.value(StageKey).toString());
    choose(*m_ui->groupCombo, place.value(KindKey).toString());
    m_ui->search->setText(place.value(SearchKey).toString());
    const int column = place.value(ColumnKey, -1).toInt();
    if (column >= 0 && column < m_model->columnCount()) {
        const bool isDescending = place.value(DescendingKey).toBool();
        m_ui->table->sortByColumn(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (m_loaded)
        takeUpPlace();
}

void CasesPage::takeUpPlace()
{
    if (m_wanted.isEmpty())
        return;
    const QVariantMap place = std::exchange(m_wanted, {});
    selectAll(place.value(SelectedKey).toStringList());
    m_top = CaseId(place.value(TopKey).toString());
    QMetaObject::invokeMethod(this, [this] { takeUpTop(); }, Qt::QueuedConnection);
}

// A list that is not seen has no height to be scrolled in.
void CasesPage::takeUpTop()
{
    if (m_top.isEmpty() || !m_loaded || !m_ui->table->isVisible())
        return;
    const CaseId top = std::exchange(m_top, {});
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(top));
    if (index.isValid())
        m_ui->table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace yongping

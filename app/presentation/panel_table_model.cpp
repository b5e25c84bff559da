#include "presentation/panel_table_model.h"

#include "presentation/panel_summary.h"
#include "wording/panel_words.h"
#include "wording/words.h"

#include <algorithm>
#include <numeric>

namespace yongping {

namespace {

bool hasAgreement(const PanelRow &row)
{
    return std::ranges::any_of(row.checks, [](const PanelCheck &check) { return check.agreement.has_value(); });
}

// Whether strictly fewer reviewers say this than say the word that is said most.
bool isOutlier(const PanelRow &row, std::size_t reviewer)
{
    const auto saying = [&row](Verdict verdict) { return std::ranges::count(row.cells, verdict, &PanelCell::verdict); };
    const auto own = saying(row.cells[reviewer].verdict);
    return std::ranges::any_of(row.cells, [&](const PanelCell &cell) { return saying(cell.verdict) > own; });
}

QString pointsOf(const PanelCell &cell)
{
    return cell.points && cell.points->counts ? pointsText(cell.points->earned) : QString();
}

} // namespace

PanelTableModel::Mark PanelTableModel::markOf(const PanelRow &row)
{
    if (row.pivotal)
        return Mark::Pivotal;
    if (row.open)
        return Mark::Open;
    return row.differs || hasAgreement(row) ? Mark::Agreed : Mark::Alike;
}

QString PanelTableModel::markWord(Mark mark)
{
    switch (mark) {
    case Mark::Pivotal: return tr("Can change the conclusion");
    case Mark::Open: return tr("To be settled");
    case Mark::Agreed: return tr("Settled");
    case Mark::Alike: return {};
    }
    Q_UNREACHABLE();
}

void PanelTableModel::setView(std::shared_ptr<const PanelView> view)
{
    beginResetModel();
    m_view = std::move(view);
    take();
    endResetModel();
}

void PanelTableModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    take();
    endResetModel();
}

void PanelTableModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    take();
    endResetModel();
}

void PanelTableModel::keep(const QString &clauseId)
{
    if (m_kept == clauseId)
        return;
    const bool changesRows = rowOf(clauseId) < 0 || !m_kept.isEmpty();
    if (changesRows)
        beginResetModel();
    m_kept = clauseId;
    take();
    if (changesRows)
        endResetModel();
}

void PanelTableModel::take()
{
    m_rows.clear();
    if (!m_view)
        return;
    const PanelTable &table = m_view->table;
    std::vector<std::size_t> all(table.rows.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    if (m_order == Order::Weight && table.byWeight.size() == all.size())
        all = table.byWeight;
    std::ranges::copy_if(all, std::back_inserter(m_rows), [&](std::size_t at) { return accepts(table.rows[at]); });
}

bool PanelTableModel::accepts(const PanelRow &row) const
{
    if (row.clause->id == m_kept)
        return true;
    switch (m_show) {
    case Show::Open: return row.open;
    case Show::Pivotal: return row.pivotal;
    case Show::All: return true;
    }
    Q_UNREACHABLE();
}

int PanelTableModel::count(Show show) const
{
    if (!m_view)
        return 0;
    const std::vector<PanelRow> &rows = m_view->table.rows;
    switch (show) {
    case Show::Open: return static_cast<int>(std::ranges::count_if(rows, &PanelRow::open));
    case Show::Pivotal: return static_cast<int>(std::ranges::count_if(rows, &PanelRow::pivotal));
    case Show::All: return static_cast<int>(rows.size());
    }
    Q_UNREACHABLE();
}

int PanelTableModel::reviewers() const
{
    return m_view ? static_cast<int>(m_view->table.reviews.size()) : 0;
}

const PanelRow *PanelTableModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_view->table.rows[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int PanelTableModel::rowOf(const QString &clauseId) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at)->clause->id == clauseId)
            return at;
    }
    return -1;
}

QString PanelTableModel::nextOpen(const QString &after) const
{
    if (!m_view)
        return {};
    const PanelTable &table = m_view->table;
    QStringList open;
    bool passed = false;
    QString next;
    for (const std::size_t at : table.byWeight) {
        const PanelRow &each = table.rows[at];
        if (passed && next.isEmpty() && each.open)
            next = each.clause->id;
        passed |= each.clause->id == after;
        if (each.open)
            open.append(each.clause->id);
    }
    return next.isEmpty() && !open.isEmpty() ? open.constFirst() : next;
}

int PanelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PanelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : reviewers() + 2;
}

QVariant PanelTableModel::data(const QModelIndex &index, int role) const
{
    const PanelRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == ClauseIdRole)
        return shown->clause->id;
    if (role == MarkRole)
        return static_cast<int>(markOf(*shown));
    return index.column() == ClauseColumn ? clauseData(*shown, role) : cellData(*shown, index.column(), role);
}

QVariant PanelTableModel::clauseData(const PanelRow &row, int role) const
{
    const QString name = clauseName(*row.clause, *m_view->category);
    const QString text = row.clause->text.in(language());
    const QString mark = markWord(markOf(row));
    switch (role) {
    case Qt::DisplayRole: return name;
    case TextRole: return text;
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole: return mark.isEmpty() ? name : tr("%1, %2").arg(name, mark);
    default: return {};
    }
}

QVariant PanelTableModel::cellData(const PanelRow &row, int column, int role) const
{
    const bool isPanel = column == panelColumn();
    const auto reviewer = static_cast<std::size_t>(column - 1);
    const PanelCell &cell = isPanel ? row.panel : row.cells[reviewer];
    switch (role) {
    case Qt::DisplayRole: return verdictWord(cell.verdict);
    case VerdictRole: return static_cast<int>(cell.verdict);
    case PointsRole: return pointsOf(cell);
    case RemarkRole: return cell.remark;
    case OutlierRole: return !isPanel && row.differs && isOutlier(row, reviewer);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellSentence(row, column);
    default: return {};
    }
}

QString PanelTableModel::cellSentence(const PanelRow &row, int column) const
{
    const bool isPanel = column == panelColumn();
    const PanelCell &cell = isPanel ? row.panel : row.cells[static_cast<std::size_t>(column - 1)];
    const QString points = pointsOf(cell);
    //: %1 a reviewer, %2 the verdict that follows from the review
    QString sentence = tr("%1: %2").arg(columnName(column), verdictWord(cell.verdict));
    if (!points.isEmpty())
        sentence = tr("%1, %2 points").arg(sentence, points);
    if (isPanel && !markWord(markOf(row)).isEmpty())
        sentence = tr("%1, %2").arg(sentence, markWord(markOf(row)));
    if (!cell.remark.isEmpty())
        sentence = tr("%1. Remark: %2").arg(sentence, cell.remark);
    return sentence;
}

QString PanelTableModel::columnName(int column) const
{
    if (column == ClauseColumn)
        return tr("Clause");
    if (column == panelColumn())
        return tr("Panel");
    return m_view->table.reviews[static_cast<std::size_t>(column - 1)]->reviewer;
}

QString PanelTableModel::note(int column) const
{
    if (column == ClauseColumn)
        return {};
    const PanelTable &table = m_view->table;
    if (column == panelColumn())
        return tr("What the panel says: %1 points").arg(pointsText(table.score.total));
    const auto reviewer = static_cast<std::size_t>(column - 1);
    const QString leaning = leaningSentence(table, reviewer);
    const QString points = tr("%1: %2 points").arg(columnName(column), pointsText(table.scores[reviewer].total));
    return leaning.isEmpty() ? points : QString(points + u'\n' + leaning);
}

QVariant PanelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_view || section < 0 || section >= columnCount())
        return {};
    const PanelTable &table = m_view->table;
    const bool isReviewer = section > ClauseColumn && section < panelColumn();
    const auto reviewer = static_cast<std::size_t>(section - 1);
    switch (role) {
    case Qt::DisplayRole: return columnName(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case NoteRole: return note(section);
    case LeaningRole:
        return isReviewer && reviewer < table.panelScore.leanings.size()
                   ? leaningWord(table.panelScore.leanings[reviewer])
                   : QString();
    case TotalRole:
        if (section == ClauseColumn)
            return {};
        return pointsText(isReviewer ? table.scores[reviewer].total : table.score.total);
    default: return {};
    }
}

} // namespace yongping

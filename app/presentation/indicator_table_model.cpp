#include "presentation/indicator_table_model.h"

#include "presentation/review_input.h"
#include "wording/figures.h"
#include "wording/integrity_words.h"
#include "wording/words.h"

namespace yongping {

namespace {

// What stands in small beneath a title.
QStringList notes(const IndicatorRow &row, const QStringList &lookAt)
{
    QStringList lines = row.measured + lookAt + QStringList{marginLabel(row.margin)};
    lines.removeAll(QString());
    return lines;
}

} // namespace

std::optional<GivenNumber> *indicatorSlot(IndicatorValue &value, int column)
{
    switch (column) {
    case IndicatorTableModel::Baseline: return &value.baseline;
    case IndicatorTableModel::Target: return &value.target;
    case IndicatorTableModel::Current: return &value.current;
    default: return nullptr;
    }
}

void IndicatorTableModel::setReview(const std::shared_ptr<OpenReview> &review)
{
    beginResetModel();
    if (m_review)
        m_review->disconnect(this);
    m_review = review;
    m_chart = {};
    if (m_review) {
        connect(m_review.get(), &OpenReview::evaluated, this, &IndicatorTableModel::take);
        m_chart = indicatorChartData(m_review->evaluation(), m_review->review().answers, m_review->data());
    }
    endResetModel();
    Q_EMIT chartChanged();
}

void IndicatorTableModel::take()
{
    m_chart = indicatorChartData(m_review->evaluation(), m_review->review().answers, m_review->data());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT chartChanged();
}

int IndicatorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.rows.size());
}

int IndicatorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IndicatorRow &row = m_chart.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return given(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool figures = index.column() != Title && index.column() != VerdictColumn;
        return static_cast<int>((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
        if (index.column() == Title) // whole: the cell may have to cut it
            return notes(row, row.lookAtSentences).join(u'\n');
        return index.column() == Improvement && !row.remark.isEmpty() ? row.remark : QVariant();
    case Qt::AccessibleTextRole: return spoken(row, index.column());
    case VerdictRole: return static_cast<int>(row.verdict());
    case MeasuredRole: return row.measured;
    case LookAtRole: return row.lookAt;
    case MarginRole: return marginNote(row.margin);
    default: return {};
    }
}

// Column and value; at the title also what stands in small beneath it.
QString IndicatorTableModel::spoken(const IndicatorRow &row, int column) const
{
    const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList parts{heading + u' ' + text(row, column)};
    if (column == Title)
        parts += notes(row, row.lookAt);
    return parts.join(QStringLiteral(", "));
}

QString IndicatorTableModel::text(const IndicatorRow &row, int column)
{
    switch (column) {
    case Title: return row.title;
    case Improvement: return row.improvementText.isEmpty() ? QStringLiteral("–") : row.improvementText;
    case Threshold: return row.thresholdText;
    case VerdictColumn: return verdictWord(row.verdict());
    default: return shownFigure(given(row, column));
    }
}

// A value as it is typed.
QString IndicatorTableModel::given(const IndicatorRow &row, int column)
{
    IndicatorValue value = row.proof.value;
    const std::optional<GivenNumber> *slot = indicatorSlot(value, column);
    return slot && *slot ? (*slot)->toString() : QString();
}

bool IndicatorTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Result<std::optional<GivenNumber>> number = readGivenNumber(value.toString());
    if (!number) {
        Q_EMIT refused(number.error().message);
        return false;
    }
    const IndicatorRow &row = m_chart.rows[static_cast<std::size_t>(index.row())];
    IndicatorValues changed = values();
    *indicatorSlot(changed.values[row.spec->id], index.column()) = *number;
    Q_EMIT refused(QString());
    hand(std::move(changed));
    return true;
}

void IndicatorTableModel::setDetails(const QString &indicatorId, const IndicatorValue &details)
{
    IndicatorValues changed = values();
    IndicatorValue &value = changed.values[indicatorId];
    value.baselinePeriod = details.baselinePeriod;
    value.currentPeriod = details.currentPeriod;
    value.unit = details.unit;
    hand(std::move(changed));
}

IndicatorValues IndicatorTableModel::values() const
{
    const Answer *answer = m_review->review().answers.find(m_chart.check->id);
    return answer ? std::get<IndicatorValues>(*answer) : IndicatorValues();
}

// What says nothing is left out; the review itself sees whether anything changed.
void IndicatorTableModel::hand(IndicatorValues values)
{
    values.values.removeIf([](const auto &entry) { return entry.value() == IndicatorValue(); });
    m_review->setAnswer(m_chart.check->id,
                        values.values.isEmpty() ? std::nullopt : std::optional<Answer>(std::move(values)));
}

QString IndicatorTableModel::title(int column) const
{
    switch (column) {
    case Title: return tr("Indicator");
    case Baseline: return tr("Baseline");
    case Target: return tr("Target");
    case Current: return tr("After the project");
    case Improvement: return tr("Improvement");
    case Threshold: return tr("Threshold");
    case VerdictColumn: return tr("Verdict");
    default: return {};
    }
}

Qt::ItemFlags IndicatorTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags result = TitledTableModel::flags(index);
    const bool isValue = index.column() == Baseline || index.column() == Target || index.column() == Current;
    if (isValue && m_review && !m_review->isReadOnly())
        result |= Qt::ItemIsEditable;
    return result;
}

} // namespace yongping

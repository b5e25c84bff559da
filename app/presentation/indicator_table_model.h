#pragma once

#include "presentation/indicator_chart_data.h"
#include "presentation/titled_table_model.h"
#include "workstation/desk.h"

#include <memory>

namespace yongping {

// The indicators of the open review as an editable table; every accepted value is handed to the review at once.
class IndicatorTableModel : public TitledTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Baseline, Target, Current, Improvement, Threshold, VerdictColumn, ColumnCount };
    // Of the title: in what it was measured and when, what looks odd about it, and what rounding could do to it.
    enum Role { VerdictRole = Qt::UserRole + 1, MeasuredRole, LookAtRole, MarginRole };

    using TitledTableModel::TitledTableModel;

    void setReview(const std::shared_ptr<OpenReview> &review);
    const IndicatorChartData &chart() const { return m_chart; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // False, with refused(), where the text is no number; nothing changes then.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    // Periods and unit of an indicator; its numbers stay as they are.
    void setDetails(const QString &indicatorId, const IndicatorValue &details);
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chartChanged();
    void refused(const QString &message);

protected:
    QString title(int column) const override;
    bool hasFigures(int column) const override { return column != Title && column != VerdictColumn; }

private:
    void take();
    IndicatorValues values() const;
    void hand(IndicatorValues values);
    QString spoken(const IndicatorRow &row, int column) const;
    static QString text(const IndicatorRow &row, int column);
    static QString given(const IndicatorRow &row, int column);

    std::shared_ptr<OpenReview> m_review;
    IndicatorChartData m_chart;
};

// The value of a column of one indicator, or null for a column that is computed.
std::optional<GivenNumber> *indicatorSlot(IndicatorValue &value, int column);

} // namespace yongping

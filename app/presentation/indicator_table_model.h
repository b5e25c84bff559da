#pragma once

#include "presentation/indicator_chart_data.h"
#include "workstation/desk.h"

#include <QAbstractTableModel>

#include <memory>

namespace yongping {

// The indicators of the open review as an editable table; every accepted value is handed to the review at once.
class IndicatorTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Baseline, Target, Current, Improvement, Threshold, VerdictColumn, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole + 1, UnitRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReview(const std::shared_ptr<OpenReview> &review);
    const IndicatorChartData &chart() const { return m_chart; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // False, with refused(), where the text is no number; nothing changes then.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chartChanged();
    void refused(const QString &message);

private:
    void take();
    QVariant text(const IndicatorRow &row, int column) const;

    std::shared_ptr<OpenReview> m_review;
    IndicatorChartData m_chart;
};

// The value of a column of one indicator, or null for a column that is computed.
std::optional<Decimal> *indicatorSlot(IndicatorValue &value, int column);

} // namespace yongping

#pragma once

#include <QAbstractTableModel>

namespace yongping {

// A table with a title above each column, which stands where the column's texts do: figures to the right.
class TitledTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    virtual QString title(int column) const = 0;
    virtual bool hasFigures(int /*column*/) const { return false; }
};

} // namespace yongping

#include "presentation/titled_table_model.h"

namespace yongping {

QVariant TitledTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return title(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (hasFigures(section) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

} // namespace yongping

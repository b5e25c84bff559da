#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Draws the rows of the case list: the name with its marks, progress as a thin bar with figures, the conclusion as a
// chip, a passed day of delivery in the colour of a fault.
class CasesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int Side = 10; // free at both ends of a cell

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintProgress(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace yongping

#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Cells of the table of promises: a value with a quiet line beneath it, the state as a chip with what is lacking.
class PromiseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace yongping

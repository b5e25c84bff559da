#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Draws conflicts: what it is about, and both values with who set them; the chosen one has its mark filled.
class ConflictDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Of the height that the text needs in the column as wide as it is.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QPoint &corner, bool isChosen) const;
};

} // namespace yongping

#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Cells of the table of indicators: the title with its unit beneath, values typed as exact numbers, the verdict as a
// chip. What is no number is told while it is typed and never taken over.
class IndicatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(const QString &fault) const; // empty: a number, or nothing
};

} // namespace yongping

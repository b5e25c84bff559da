#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Puts a shape before the words of how a certificate stands with its time.
class ValidityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace yongping

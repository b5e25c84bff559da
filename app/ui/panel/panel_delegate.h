#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Cells of the panel's table: the clause with what it wants of the panel, a reviewer's verdict with points, the panel's
// own. Where the columns are narrow the shape stands for the word, which the tool tip says.
class PanelDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShowsWords(bool shows) { m_showsWords = shows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What a verdict with its word and a remark's mark need at most.
    static int widthWithWords();

private:
    void paintClause(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintVerdict(QPainter &painter, const QRect &rect, const QModelIndex &index, bool withWord) const;

    bool m_showsWords = true;
};

} // namespace yongping

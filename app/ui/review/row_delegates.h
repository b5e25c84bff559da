#pragma once

#include <QStyledItemDelegate>

namespace yongping {

// Rows of the review's side columns: a mark, a text that wraps, and a quiet line beneath it. What stands in them comes
// from the model's roles; how much room they need follows the width of their view.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Content
    {
        QString text;
        QString caption;
        bool emphasised = false; // an accent line at its left
        bool quiet = false;
        bool heading = false;
        int markWidth = 0; // room for the mark, 0: none
        int right = 0;     // room kept at the right end
    };

    virtual Content content(const QModelIndex &index) const = 0;
    virtual void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    virtual void paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

// An element: ring of progress, title, x of y, the shape of its verdict.
class ElementDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Content content(const QModelIndex &index) const override;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
    void paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

// A part of a proof: shape and words.
class ProofDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Content content(const QModelIndex &index) const override;
    void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

// A check that is still open: its text, where it stands, an accent line where it can decide.
class OpenDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Content content(const QModelIndex &index) const override;
};

// A clause that was found: its name, and what it asks.
class FoundDelegate : public RowDelegate
{
    Q_OBJECT
public:
    enum Role { TextRole = Qt::UserRole + 1, ClauseRole };

    using RowDelegate::RowDelegate;

protected:
    Content content(const QModelIndex &index) const override;
};

// A change: what, and beneath it when and who; at its right the way back to it where there is one.
class HistoryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void goBackClicked(const QModelIndex &index);
    void rowClicked(const QModelIndex &index);

protected:
    Content content(const QModelIndex &index) const override;
    void paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace yongping

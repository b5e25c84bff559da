#pragma once

#include "workstation/panels.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace yongping {

// The clauses of a panel's table down, its reviewers across, the panel's own value last. Shows all of them or those
// that wait for the panel, by weight or in the order of the criteria.
class PanelTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show { Open, Pivotal, All };
    enum class Order { Weight, Criteria };
    // What a row wants of the panel.
    enum class Mark { Alike, Agreed, Open, Pivotal };
    enum Role {
        ClauseIdRole = Qt::UserRole + 1,
        VerdictRole,
        PointsRole, // "3.5", empty where nothing counts
        RemarkRole,
        OutlierRole, // differs from what most reviewers of the row say
        MarkRole,
        TextRole,    // of the clause
        LeaningRole, // of a reviewer, in the header
        TotalRole,   // of a reviewer and of the panel, in the header
        NoteRole,    // in the header: the whole of what it stands for, in words
    };
    static constexpr int ClauseColumn = 0;

    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const PanelView> view);
    void setShow(Show show);
    void setOrder(Order order);
    // A clause that stays although the filter would not show it any more, so that nothing vanishes under one's hands.
    void keep(const QString &clauseId);

    Show shown() const { return m_show; }
    Order order() const { return m_order; }
    int count(Show show) const; // clauses
    int reviewers() const;
    int panelColumn() const { return reviewers() + 1; }
    const PanelRow *row(int row) const;
    int rowOf(const QString &clauseId) const; // -1: not shown
    // The next clause that waits for the panel, by weight; the first one after the last. Empty where none waits.
    QString nextOpen(const QString &after) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static Mark markOf(const PanelRow &row);
    static QString markWord(Mark mark); // empty for what all say alike

private:
    void take();
    bool accepts(const PanelRow &row) const;
    QVariant clauseData(const PanelRow &row, int role) const;
    QVariant cellData(const PanelRow &row, int column, int role) const;
    QString cellSentence(const PanelRow &row, int column) const;
    QString columnName(int column) const;
    QString note(int column) const;

    std::shared_ptr<const PanelView> m_view;
    std::vector<std::size_t> m_rows; // indices into the table's rows
    Show m_show = Show::All;
    Order m_order = Order::Weight;
    QString m_kept;
};

} // namespace yongping

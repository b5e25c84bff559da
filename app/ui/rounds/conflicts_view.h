#pragma once

#include "presentation/merge_conflicts_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace yongping {

// The conflicts of a merge side by side, with the keyboard: up and down go from one to the next, left takes ours, right
// takes theirs.
class ConflictsView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictsView(QWidget *parent = nullptr);

    MergeConflictsModel &model() { return m_model; }
    void setSources(const std::vector<MergeConflictsModel::Source> &sources);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(int row, Choice choice);
    void refreshCount();
    void shareColumns();

    MergeConflictsModel m_model;
    QTableView *m_table;
    QLabel *m_count;
};

} // namespace yongping

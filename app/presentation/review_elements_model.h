#pragma once

#include "workstation/desk.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace yongping {

// The elements of the open review: title, progress, what its required clauses say together, how many are flagged.
class ReviewElementsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ElementIdRole = Qt::UserRole + 1, VerdictRole, AnsweredRole, TotalRole, FlaggedRole };

    using QAbstractListModel::QAbstractListModel;

    void setReview(const std::shared_ptr<OpenReview> &review);
    const Element *element(int row) const;
    int rowOf(const Element &element) const;
    // While half a number stands in a field, no verdict follows it; what changed is shown at the end.
    void setHeld(bool held);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    // As last counted: a view asks for it again and again.
    struct Line
    {
        Verdict verdict = Verdict::Undetermined;
        Progress progress;
        int flagged = 0;
    };

    void refresh();
    std::vector<Line> count() const;
    static QString spoken(const Element &element, const Line &line);

    std::shared_ptr<OpenReview> m_review;
    std::vector<Line> m_lines;
    bool m_held = false;
};

} // namespace yongping

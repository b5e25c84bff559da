#pragma once

#include "workstation/desk.h"

#include <QAbstractListModel>

#include <memory>

namespace yongping {

// The elements of the open review's category, each with its progress and verdict; follows every evaluation.
class ReviewElementsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ElementIdRole = Qt::UserRole + 1, VerdictRole, AnsweredRole, TotalRole };

    using QAbstractListModel::QAbstractListModel;

    void setReview(const std::shared_ptr<OpenReview> &review);
    const Element *element(int row) const;
    int rowOf(const Element &element) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString spoken(const Element &element, const Progress &progress) const;

    std::shared_ptr<OpenReview> m_review;
};

} // namespace yongping

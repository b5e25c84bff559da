#pragma once

#include "workstation/desk.h"

#include <QAbstractListModel>

#include <memory>

namespace yongping {

// What still matters: the unanswered due required checks in the order of their weight, the decisive ones first.
class ReviewOpenModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CheckIdRole = Qt::UserRole + 1, ClauseNameRole, DecisiveRole };

    using QAbstractListModel::QAbstractListModel;

    void setReview(const std::shared_ptr<OpenReview> &review);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void take();

    std::shared_ptr<OpenReview> m_review;
    QStringList m_open;
    int m_decisive = 0;
};

} // namespace yongping

#pragma once

#include "casework/event.h"
#include "criteria/category.h"

#include <QAbstractListModel>

#include <vector>

namespace yongping {

// What happened to one review, newest first. Keystroke after keystroke in one field within a minute is told as one change.
class ReviewHistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AtRole = Qt::UserRole + 1, ActorRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    // Takes the events of a case, oldest first, and keeps those of the review. No category: nothing is shown.
    void setEvents(const std::vector<Event> &events, const ReviewId &review, CategoryPtr category);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    CategoryPtr m_category;
    std::vector<Event> m_events; // newest first
};

} // namespace yongping

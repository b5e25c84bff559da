#pragma once

#include "casework/event.h"
#include "criteria/category.h"

#include <QAbstractListModel>

#include <vector>

namespace yongping {

// What was changed, newest first, in three parts with headings: in the check that the keyboard is at, in the rest of
// its clause, and in the case as a whole, day by day. What was typed in one go in one field is one change; what took a
// change back, or did it again, says so.
class ReviewHistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1, AtRole, DayShownRole, ActorRole, KeyRole, GoBackRole, PresentRole };

    using QAbstractListModel::QAbstractListModel;

    // `ownReview`: whose fields can go back. Others' reviews and what the panel made of them are shown only to those
    // who may read them.
    void setEvents(const std::vector<Event> &events, const ReviewId &ownReview, CategoryPtr category,
                   bool mayReadOthers);
    // Empty ids: none.
    void setPlace(const QString &checkId, const QString &clauseId);
    bool hasEvents() const { return !m_events.empty(); }
    // None of a heading.
    const Event *event(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString heading; // empty: an entry
        Event event;
        bool dayShown = false; // the heading above does not say which day
        bool present = false;  // the field has its value of this entry
        bool isHeading() const { return !heading.isEmpty(); }
    };
    struct FieldKey
    {
        Field field;
        QString key;
    };

    bool mayShow(const Event &event, bool mayReadOthers) const;
    void arrange();
    void addPart(const QString &heading, const std::vector<FieldKey> &fields);
    void addDays();
    bool canGoBack(const Row &row) const;

    CategoryPtr m_category;
    ReviewId m_own;
    QString m_checkId;
    QString m_clauseId;
    std::vector<Event> m_events; // the first first
    std::vector<Row> m_rows;
};

} // namespace yongping

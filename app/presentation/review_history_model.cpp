#include "presentation/review_history_model.h"

#include "wording/words.h"

#include <algorithm>

namespace yongping {

namespace {

constexpr qint64 OneTypingSeconds = 60;

bool continues(const Event &last, const Event &next)
{
    return last.kind == next.kind && last.key == next.key && last.actor == next.actor && !next.key.isEmpty()
        && last.reason == next.reason && last.at.secsTo(next.at) <= OneTypingSeconds;
}

} // namespace

void ReviewHistoryModel::setEvents(const std::vector<Event> &events, const ReviewId &review, CategoryPtr category)
{
    beginResetModel();
    m_category = std::move(category);
    m_events.clear();
    for (const Event &event : events) {
        if (!m_category || event.reviewId != review)
            continue;
        if (!m_events.empty() && continues(m_events.back(), event)) {
            m_events.back().after = event.after;
            m_events.back().at = event.at;
        } else {
            m_events.push_back(event);
        }
    }
    std::ranges::reverse(m_events);
    endResetModel();
}

int ReviewHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant ReviewHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Event &event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return eventWord(event, *m_category);
    case AtRole: return event.at.toLocalTime();
    case ActorRole: return event.actor;
    case KeyRole: return event.key;
    default: return {};
    }
}

} // namespace yongping

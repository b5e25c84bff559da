#include "presentation/review_history_model.h"

#include "casework/field_history.h"
#include "wording/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace yongping {

namespace {

constexpr qint64 OneTypingSeconds = 60;

bool continues(const Event &last, const Event &next)
{
    return last.kind == next.kind && last.key == next.key && last.actor == next.actor && !next.key.isEmpty()
        && last.reviewId == next.reviewId && last.reason == next.reason && last.undoes == 0 && next.undoes == 0
        && last.at.secsTo(next.at) <= OneTypingSeconds;
}

QString fieldOf(const Event &event)
{
    return event.reviewId.toString() + u'/' + event.kind + u'/' + event.key;
}

// What was typed in one go in one field is one change.
std::vector<Event> folded(const std::vector<Event> &events)
{
    std::vector<Event> changes;
    for (const Event &event : events) {
        if (changes.empty() || !continues(changes.back(), event)) {
            changes.push_back(event);
            continue;
        }
        Event &typed = changes.back();
        typed.after = event.after;
        typed.at = event.at;
        typed.number = event.number;
    }
    return changes;
}

QString dayText(const QDate &day)
{
    return QLocale(language() == Language::Chinese ? QLocale::Chinese : QLocale::English)
        .toString(day, QLocale::LongFormat);
}

} // namespace

// Blind: an expert whose review is still wanted sees nothing that comes from others' opinions.
bool ReviewHistoryModel::mayShow(const Event &event, bool mayReadOthers) const
{
    if (mayReadOthers || event.reviewId == m_own)
        return true;
    const std::optional<Field> field = changedField(event.kind);
    const bool ofPanel = field == Field::Agreement || field == Field::Decision || field == Field::Merge;
    return event.reviewId.isEmpty() && !ofPanel;
}

void ReviewHistoryModel::setEvents(const std::vector<Event> &events, const ReviewId &ownReview, CategoryPtr category,
                                   bool mayReadOthers)
{
    beginResetModel();
    m_category = std::move(category);
    m_own = ownReview;
    m_events.clear();
    std::ranges::copy_if(events, std::back_inserter(m_events), [&](const Event &event) {
        return m_category && event.kind != withheldKind() && mayShow(event, mayReadOthers);
    });
    arrange();
    endResetModel();
}

void ReviewHistoryModel::setPlace(const QString &checkId, const QString &clauseId)
{
    if (checkId == m_checkId && clauseId == m_clauseId)
        return;
    beginResetModel();
    m_checkId = checkId;
    m_clauseId = clauseId;
    arrange();
    endResetModel();
}

void ReviewHistoryModel::arrange()
{
    m_rows.clear();
    if (!m_category)
        return;
    if (!m_checkId.isEmpty())
        addPart(tr("This check"), {{Field::CheckAnswer, m_checkId}, {Field::CheckEvidence, m_checkId}});
    if (const Clause *clause = m_category->clause(m_clauseId)) {
        std::vector<FieldKey> fields{{Field::ClauseRemark, clause->id},
                                     {Field::ClausePoints, clause->id},
                                     {Field::ClauseFlag, clause->id}};
        for (const Check &check : clause->checks) {
            if (check.id != m_checkId)
                fields.insert(fields.end(), {{Field::CheckAnswer, check.id}, {Field::CheckEvidence, check.id}});
        }
        addPart(clauseName(*clause, *m_category), fields);
    }
    addDays();
}

// What was brought in whole, with a case file, is among the history of its fields too.
void ReviewHistoryModel::addPart(const QString &heading, const std::vector<FieldKey> &fields)
{
    std::vector<Row> rows;
    for (const FieldKey &one : fields) {
        std::vector<Event> changes = folded(fieldHistory(m_events, one.field, m_own, one.key));
        for (std::size_t i = 0; i < changes.size(); ++i)
            rows.push_back({{}, std::move(changes[i]), true, i + 1 == changes.size()});
    }
    if (rows.empty())
        return;
    std::ranges::stable_sort(rows, std::greater(), [](const Row &row) { return row.event.number; });
    m_rows.push_back({heading, {}});
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

void ReviewHistoryModel::addDays()
{
    QDate day;
    QSet<QString> later; // fields that were changed after the entry at hand
    std::vector<Event> changes = folded(m_events);
    for (auto event = changes.rbegin(); event != changes.rend(); ++event) {
        const QDate at = event->at.toLocalTime().date();
        if (at != day) {
            //: Heading of the changes of a whole case on one day
            m_rows.push_back({tr("The case, %1").arg(dayText(at)), {}});
        }
        day = at;
        const QString field = fieldOf(*event);
        m_rows.push_back({{}, std::move(*event), false, !later.contains(field)});
        later.insert(field);
    }
}

const Event *ReviewHistoryModel::event(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].isHeading())
        return nullptr;
    return &m_rows[static_cast<std::size_t>(row)].event;
}

bool ReviewHistoryModel::canGoBack(const Row &row) const
{
    const std::optional<Field> field = changedField(row.event.kind);
    return !row.present && field && isOfReview(*field) && *field != Field::Standing && row.event.reviewId == m_own;
}

int ReviewHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == HeadingRole)
        return row.isHeading();
    if (row.isHeading())
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    const Event &event = row.event;
    switch (role) {
    case Qt::DisplayRole: return eventWord(event, *m_category, m_events);
    case AtRole: return event.at.toLocalTime();
    case DayShownRole: return row.dayShown;
    case ActorRole: return event.actor;
    case KeyRole: return event.key;
    case GoBackRole: return canGoBack(row);
    case PresentRole: return row.present;
    default: return {};
    }
}

} // namespace yongping

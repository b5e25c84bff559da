#include "presentation/review_history_model.h"

#include "wording/words.h"

#include <QLocale>

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

QString dayText(const QDate &day)
{
    return QLocale(language() == Language::Chinese ? QLocale::Chinese : QLocale::English).toString(day, QLocale::LongFormat);
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
    m_undoes.clear();
    m_present.clear();
    for (const Event &event : events) {
        if (!m_category || event.kind == withheldKind() || !mayShow(event, mayReadOthers))
            continue;
        if (event.undoes > 0)
            m_undoes.insert(event.number, event.undoes);
        m_present.insert(fieldOf(event), event.number);
        if (m_events.empty() || !continues(m_events.back(), event)) {
            m_events.push_back(event);
            continue;
        }
        Event &typed = m_events.back();
        typed.after = event.after;
        typed.at = event.at;
        typed.number = event.number;
    }
    std::ranges::reverse(m_events);
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
    const auto part = [this](const QString &heading, const auto &belongs) {
        const std::size_t before = m_rows.size();
        m_rows.push_back({heading});
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (m_events[i].reviewId == m_own && belongs(m_events[i]))
                m_rows.push_back({{}, i, true});
        }
        if (m_rows.size() == before + 1)
            m_rows.pop_back();
    };
    const Clause *clause = m_category->clause(m_clauseId);
    if (!m_checkId.isEmpty())
        part(tr("This check"), [this](const Event &event) { return event.key == m_checkId; });
    if (clause) {
        part(clauseName(*clause, *m_category), [&](const Event &event) {
            const Clause *of = m_category->clauseOfCheck(event.key);
            return event.key != m_checkId && (event.key == clause->id || of == clause);
        });
    }
    addDays();
}

void ReviewHistoryModel::addDays()
{
    QDate day;
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const QDate at = m_events[i].at.toLocalTime().date();
        if (at != day) {
            //: Heading of the changes of a whole case on one day
            m_rows.push_back({tr("The case, %1").arg(dayText(at))});
        }
        day = at;
        m_rows.push_back({{}, i, false});
    }
}

const Event *ReviewHistoryModel::event(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].isHeading())
        return nullptr;
    return &m_events[m_rows[static_cast<std::size_t>(row)].event];
}

bool ReviewHistoryModel::canGoBack(const Event &event) const
{
    const std::optional<Field> field = changedField(event.kind);
    return field && isOfReview(*field) && *field != Field::Standing && event.reviewId == m_own
        && m_present.value(fieldOf(event)) != event.number;
}

QString ReviewHistoryModel::sentence(const Event &event) const
{
    const QString words = eventWord(event, *m_category);
    if (event.undoes == 0)
        return words;
    // What took back an undo did the change again.
    //: %1 a whole sentence that says what changed
    return m_undoes.contains(event.undoes) ? tr("Redone. %1").arg(words)
                                           //: %1 a whole sentence that says what changed
                                           : tr("Undone. %1").arg(words);
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
    const Event &event = m_events[row.event];
    switch (role) {
    case Qt::DisplayRole: return sentence(event);
    case AtRole: return event.at.toLocalTime();
    case DayShownRole: return row.dayShown;
    case ActorRole: return event.actor;
    case KeyRole: return event.key;
    case GoBackRole: return canGoBack(event);
    case PresentRole: return event.reviewId == m_own && m_present.value(fieldOf(event)) == event.number;
    default: return {};
    }
}

} // namespace yongping

#include "storage/replay.h"

#include "storage/event_log.h"

#include <QCoreApplication>

namespace yongping {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

QString linkFault(const Event &event, const QString &chain, const ChainHead &head, Withheld withheld)
{
    const QString number = QString::number(head.number + 1);
    if (event.number != head.number + 1)
        return Text::tr("The history “%1” lacks entry %2.").arg(chain, number);
    const bool isProvable = withheld == Withheld::Refused || event.kind != withheldKind();
    if (isProvable && event.computedHash() != event.hash)
        return Text::tr("Entry %2 of the history “%1” was changed afterwards: its hash does not fit.")
            .arg(chain, number);
    if (event.previous != head.hash || event.chain != chain)
        return Text::tr("Entry %2 of the history “%1” does not follow the entry before it.").arg(chain, number);
    return {};
}

void Replay::take(const Event &event)
{
    if (m_fault.isEmpty() && m_trust == Trust::Prove)
        m_fault = linkFault(event, m_chain, m_head, Withheld::Refused);
    m_hasWithheld = m_hasWithheld || (m_trust == Trust::Proven && event.kind == withheldKind());
    if (m_fault.isEmpty() && isProjected(event.kind) && !project(event) && !m_hasWithheld) {
        m_fault = Text::tr("The history “%1” contradicts itself at entry %2 (%3).")
                      .arg(m_chain, QString::number(event.number), event.kind);
    }
    m_head = {event.number, event.hash};
}

bool Replay::project(const Event &event)
{
    if (event.undoes >= event.number)
        return false;
    if (event.kind == EventKind::settingChanged())
        return projectSetting(event);
    if (!projectCase(event))
        return false;
    if (m_row)
        m_row->updated = event.at;
    return true;
}

bool Replay::projectSetting(const Event &event)
{
    if (m_chain != storeChain())
        return false;
    if (event.after && !event.after->isString())
        return false;
    if (event.after)
        m_settings.insert(event.key, event.after->toString());
    else
        m_settings.remove(event.key);
    return true;
}

bool Replay::projectCase(const Event &event)
{
    if (event.kind == EventKind::created() || event.kind == EventKind::restored())
        return !m_row && begin(event);
    if (!m_row)
        return false;
    if (event.kind == EventKind::replaced())
        return begin(event);
    if (event.kind == EventKind::deleted()) {
        m_row.reset();
        return true;
    }
    if (event.kind == EventKind::reviewOpened()) {
        auto review = event.after ? reviewFromSnapshot(*event.after) : std::nullopt;
        if (!review || m_row->review(review->id))
            return false;
        m_row->reviews.push_back(std::move(*review));
        return true;
    }
    if (event.kind == EventKind::reviewClosed()) {
        const ReviewRow *review = m_row->review(event.reviewId);
        if (!review || !sameValue(event.before, snapshotOf(*review)))
            return false;
        m_row->closeReview(event.reviewId);
        return true;
    }
    const std::optional<Field> field = changedField(event.kind);
    return field && change(event, *field);
}

bool Replay::begin(const Event &event)
{
    auto row = event.after ? rowFromSnapshot(*event.after) : std::nullopt;
    if (!row)
        return false;
    row->id = CaseId(m_chain);
    row->created = m_created && event.kind != EventKind::created() ? *m_created : event.at;
    m_created = row->created;
    m_row = std::move(*row);
    return true;
}

bool Replay::change(const Event &event, Field field)
{
    const FieldChange change{event.key, event.before, event.after};
    if (m_hasWithheld) {
        overwrite(*m_row, field, event.reviewId, change);
        return true;
    }
    return carryOut(*m_row, field, event.reviewId, change);
}

} // namespace yongping

#include "workstation/backup_loss.h"

#include "casework/store.h"

#include <algorithm>

namespace yongping {

namespace {

// The entries of the chain that the other store does not have: all behind the last one that both share.
Result<qint64> lostOf(const QString &chain, Store &present, Store &copy)
{
    const Result<ChainHead> head = present.head(chain);
    if (!head)
        return head.error();
    const Result<ChainHead> kept = copy.head(chain);
    if (!kept)
        return kept.error();
    if (*head == *kept)
        return qint64(0);
    const auto events = present.history(chain);
    if (!events)
        return events.error();
    const auto keptEvents = copy.history(chain);
    if (!keptEvents)
        return keptEvents.error();
    const auto parted = std::ranges::mismatch(*events, *keptEvents, {}, &Event::hash, &Event::hash);
    return qint64(events->end() - parted.in1);
}

} // namespace

Result<BackupLoss> backupLoss(Store &present, Store &copy)
{
    const Result<CaseList> list = present.cases();
    if (!list)
        return list.error();
    if (!list->damaged.empty())
        return list->damaged.front();
    BackupLoss loss;
    for (const CaseRecord &record : list->records) {
        const Result<qint64> lost = lostOf(chainOf(record.data.id), present, copy);
        if (!lost)
            return lost.error();
        loss.events += *lost;
        if (*lost > 0)
            loss.cases << record.data.name;
    }
    return loss;
}

} // namespace yongping

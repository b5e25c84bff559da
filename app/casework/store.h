#pragma once

#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"

#include <QString>

#include <vector>

namespace yongping {

struct StoreInfo
{
    QString file;
    int schemaVersion = 0;
    bool readOnly = false;
    qint64 cases = 0;
    qint64 reviews = 0;
    qint64 events = 0;
    qint64 bytes = 0;
    QString identity;
};

// Every case that can be read, and an error ("case.damaged", the case's id in `key`) for every one that cannot.
struct CaseList
{
    std::vector<CaseRecord> records; // newest change first
    std::vector<Error> damaged;
};

// Where cases live. Every call is one transaction: done and on disk when it returns, or nothing changed. Belongs to the
// thread that opened it. Reading calls never run a query per row.
class Store
{
public:
    virtual ~Store() = default;

    virtual Result<StoreInfo> info() = 0;
    virtual Result<CaseList> cases() = 0;
    virtual Result<CaseRecord> load(const CaseId &id) = 0; // unknown id: refused, "case.unknown"
    virtual Result<bool> contains(const CaseId &id) = 0;

    virtual Result<void> create(const CaseRecord &record, const QString &actor) = 0;
    virtual Result<void> replace(const CaseRecord &record, const QString &actor, const QString &reason) = 0;
    virtual Result<void> remove(const CaseId &id, const QString &actor, const QString &reason) = 0;
    virtual Result<void> openReview(const CaseId &id, const Review &review, const QString &actor) = 0;
    // Refuses what does not fit the case's criteria. The same value again changes nothing and makes no event: the event
    // that gave the value is returned.
    virtual Result<Event> apply(const Change &change, const QString &actor) = 0;

    virtual Result<std::vector<Event>> history(const QString &chain) = 0;
    // Other things that happened to a case or to the store (a report was made, signed): an event without a projection.
    virtual Result<void> note(const QString &chain, const QString &kind, const JsonValue &what,
                              const QString &actor) = 0;

    virtual Result<QString> setting(const QString &key) = 0; // empty where it was never set
    virtual Result<void> setSetting(const QString &key, const QString &value, const QString &actor) = 0;

    // SHA-256 over the sorted canonical contents, without history, generated ids and times.
    virtual Result<QString> digest() = 0;
    // Findings of the file, the chains and the projections; empty when all is well.
    virtual Result<QStringList> check() = 0;
    // A verified copy; only an older store that nobody has open is overwritten.
    virtual Result<void> backup(const QString &file) = 0;
};

} // namespace yongping

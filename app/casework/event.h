#pragma once

#include "base/json.h"
#include "casework/case_data.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yongping {

// What part of a case a change or an event is about.
enum class Field { Datum, CheckAnswer, ClauseRemark, ClausePoints, Opinion };

QString name(Field field);
std::optional<Field> fieldFromName(QStringView name);

// One wish to change one field; the store turns it into an event and its projections in one transaction.
struct Change
{
    CaseId caseId;
    ReviewId reviewId; // empty for Field::Datum
    Field field = Field::CheckAnswer;
    QString key; // check id, clause id, or the name of the datum; empty for Opinion and for all data at once
    std::optional<JsonValue> value; // none: take it away
    QString reason;
};

// The names of the chains. No case may be called like the chain of the store.
inline QString storeChain() { return QStringLiteral("store"); }
inline QString chainOf(const CaseId &id) { return id.toString(); }

// One entry of an append-only history, one chain per case and one ("store") for the store. `hash` is SHA-256 over the
// canonical JSON of everything else, `previous` included, so that no entry can be changed or left out unseen.
struct Event
{
    QString chain;
    qint64 number = 0; // from 1, without gaps
    QDateTime at;      // UTC
    QString actor;
    QString kind; // "case.created", "case.replaced", "case.deleted", "review.opened", "answer.changed", …
    ReviewId reviewId;
    QString key; // as in Change; empty where several data changed: before and after are then objects of these
    std::optional<JsonValue> before;
    std::optional<JsonValue> after;
    QString reason;
    QString previous; // hash of the entry before, empty for the first
    QString hash;

    JsonValue toJson() const; // without the hash
    QString computedHash() const;
};

} // namespace yongping

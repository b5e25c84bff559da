#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yongping {

// What part of a case a change or an event is about.
enum class Field {
    Datum,
    // of a review
    CheckAnswer,
    ClauseRemark,
    ClausePoints,
    Opinion,
    Standing, // whether it was submitted or returned; key empty
    ClauseFlag,    // the reviewer's private mark on a clause: true or nothing
    CheckEvidence, // the places in files that speak for a check, an array
    // of the case, each entry JSON under its key
    Attachment, // key: attachmentKey()
    Round,      // key: the round's number
    Assignment, // key: assignmentKey()
    Agreement,  // key: the check's id
    Decision,   // key empty
    Merge,      // key: the merge's number
    Scheme,     // the organiser's scoring scheme that the case is pinned to, whole; key empty
};

QString name(Field field);
std::optional<Field> fieldFromName(QStringView name);
bool isOfReview(Field field);
// What stays with the reviewer: in no digest, no merge and no bundle.
inline bool isPrivate(Field field) { return field == Field::ClauseFlag; }

// One wish to change one field; the store turns it into an event and its projections in one transaction.
struct Change
{
    CaseId caseId;
    ReviewId reviewId; // empty for what is not of a review
    Field field = Field::CheckAnswer;
    QString key; // as Field says: check id, clause id, the name of the datum (empty for all data at once), …
    std::optional<JsonValue> value; // none: take it away
    QString reason;
    qint64 undoes = 0; // as in Event
};

// Several changes of one case that are one act: taking a bundle in, reverting that. Done in this order, all or none.
struct CaseBatch
{
    CaseId caseId;
    std::vector<Review> opened; // new reviews, with their contents
    std::vector<Change> changes;
    std::vector<ReviewId> closed; // reviews that go, contents and all; the history keeps them
    bool changesSubmitted = false; // a merge may change a submitted review, its reviewer may not
};

// The events that a batch became; both 0 where it changed nothing.
struct EventRange
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const EventRange &, const EventRange &) = default;
};

// The kinds of events that are changes of a field: "answer.changed".
QString changedKind(Field field);
std::optional<Field> changedField(QStringView kind);

// The end of a chain.
struct ChainHead
{
    qint64 number = 0; // 0 and no hash where nothing happened yet
    QString hash;

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
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
    qint64 undoes = 0; // the entry of this chain that this one takes back; that of an undo makes it a redo. 0: none
    QString previous;  // hash of the entry before, empty for the first
    QString hash;

    JsonValue toJson() const; // without the hash
    QString computedHash() const;
};

// From one line of a history: toJson() with the hash. Says nothing about whether the hash is right.
JsonValue toJsonWithHash(const Event &event);
Result<Event> eventFromJson(const JsonValue &json);

// What may not be shown to somebody: the entry's place in the chain stays, with its hash, and nothing else.
inline QString withheldKind() { return QStringLiteral("withheld"); }
Event withheld(const Event &event);

} // namespace yongping

#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yongping {

// Where a review stands between its reviewer and the office.
enum class ReviewState { Draft, Submitted, Returned };

QString name(ReviewState state);
std::optional<ReviewState> reviewStateFromName(QStringView name);

struct Standing
{
    ReviewState state = ReviewState::Draft;
    int submissions = 0; // how often it was submitted so far
    QString reason;      // why it was returned
    QDateTime since;     // UTC; when it came to stand so

    // A submitted review is read-only until it is returned.
    bool isReadOnly() const { return state == ReviewState::Submitted; }
    friend bool operator==(const Standing &, const Standing &) = default;
};

// One expert's part in a round.
struct Assignment
{
    int round = 1;
    QString reviewer;
    QString certificate;             // PEM; the returned review must be signed with it. Empty where none was named
    std::optional<QString> interest; // not declared yet; empty: none; else the conflict, which ends the assignment
    QDateTime declaredAt;            // UTC

    bool isDeclared() const { return interest.has_value(); }
    bool isEnded() const { return interest && !interest->isEmpty(); }
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

// One handing-out of a case. In a reviewer's store it holds that reviewer's assignment alone.
struct Round
{
    int number = 1;
    QDate due;
    QString issuer;
    QDateTime issuedAt; // UTC
    QString base;       // hash of the event up to which the issuing store's history had come: what was handed out
    std::vector<Assignment> assignments; // by reviewer

    const Assignment *assignmentOf(const QString &reviewer) const;
    friend bool operator==(const Round &, const Round &) = default;
};

// A bundle that was taken into a case, kept for good: what came, what became of it and by whose choice.
struct MergeRecord
{
    enum class State {
        Applied,
        Open,       // waits for the choices of its hard conflicts; nothing of it is applied yet
        Superseded, // a later one of the same origin was here first: nothing is applied
        Unchanged,  // brought nothing new
        Reverted,
    };

    int number = 1;
    QString kind;     // of the bundle: "case", "issue", "return", "review", "receipt"
    QString bundle;   // SHA-256 of its manifest
    QString reviewer; // whose review it brought, or empty
    QString head;     // the last hash of the history it carried
    QString history;  // SHA-256 of that history, kept as a content; empty where it carried none
    QString signer;   // name of the certificate, empty where unsigned
    State state = State::Applied;
    QString content; // SHA-256 of the case as the bundle had it (see merge.h), kept as a content; empty of a new case
    QStringList attachments; // SHA-256 of those that an open merge will need
    JsonValue items; // how much differed, and the conflicts with the choices made: for people and receipts
    qint64 firstEvent = 0; // of this case's chain, what applying became; 0 where nothing was
    qint64 lastEvent = 0;
    QString reason; // why it was reverted

    friend bool operator==(const MergeRecord &, const MergeRecord &) = default;
};

QString name(MergeRecord::State state);
std::optional<MergeRecord::State> mergeStateFromName(QStringView name);

// As they stand in the store, in events and in bundles. The numbers, and an assignment's reviewer, are in the keys too.
JsonValue toJson(const Standing &standing);
JsonValue toJson(const Assignment &assignment);
JsonValue toJson(const Round &round); // without its assignments, which have entries of their own
JsonValue toJson(const MergeRecord &merge);
Result<Standing> standingFromJson(const JsonValue &json, const QString &key);
Result<Assignment> assignmentFromJson(const JsonValue &json, const QString &key);
Result<Round> roundFromJson(const JsonValue &json, const QString &key);
Result<MergeRecord> mergeRecordFromJson(const JsonValue &json, const QString &key);

QString assignmentKey(int round, const QString &reviewer); // "1/张三"
QString attachmentKey(const QString &digest, const QString &name); // "<digest>/<name>"

} // namespace yongping

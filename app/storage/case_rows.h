#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace yongping {

// Cases as the store keeps them: JSON, not yet read by any criteria. What events carry, what tables hold, what a replay
// of the history gives and what the digest is taken over are all this one form, in a fixed order.

using KeyedValues = QMap<QString, JsonValue>;
JsonValue objectOf(const KeyedValues &values);

struct ReviewRow
{
    ReviewId id;
    QString reviewer;
    KeyedValues answers; // by check id
    KeyedValues remarks; // by clause id
    KeyedValues points;  // by clause id
    KeyedValues flags;    // by clause id
    KeyedValues evidence; // by check id
    std::optional<JsonValue> opinion;
    std::optional<JsonValue> standing; // none: a draft that was never submitted

    bool isSubmitted() const;
    KeyedValues &values(Field field); // of all but Opinion and Standing
    const KeyedValues &values(Field field) const;
    // Of any field of a review; `key` is empty for Opinion and Standing. No value: none is there, or is to be there.
    std::optional<JsonValue> value(Field field, const QString &key) const;
    void setValue(Field field, const QString &key, const std::optional<JsonValue> &value);
};

struct CaseRow
{
    CaseId id;
    JsonValue data; // without the id
    CriteriaPin criteria;
    std::vector<ReviewRow> reviews;
    QDateTime created;
    QDateTime updated;
    std::map<Field, KeyedValues> entries; // of the fields from Attachment on; never an empty one

    const KeyedValues &values(Field field) const;
    std::optional<JsonValue> value(Field field, const QString &key) const;
    void setValue(Field field, const QString &key, const std::optional<JsonValue> &value);
    void closeReview(const ReviewId &reviewId);

    ReviewRow *review(const ReviewId &reviewId);
    const ReviewRow *review(const ReviewId &reviewId) const;
};

// The content of a row as events carry it; neither the case's id nor times are part of it. What is empty is left out,
// so that the snapshots of versions that did not know of it read and compare alike.
JsonValue snapshotOf(const CaseRow &row);
JsonValue snapshotOf(const ReviewRow &row);
std::optional<CaseRow> rowFromSnapshot(const JsonValue &json);
std::optional<ReviewRow> reviewFromSnapshot(const JsonValue &json);

// Data, criteria, reviews (each with the state of its standing), attachments and panel without generated ids and times,
// the reviews in the order of their content: equal for equal content.
QByteArray contentOf(const CaseRow &row);
// What a reviewer wrote for others, without the standing.
JsonValue contentOf(const ReviewRow &row);

// One field before and after a change. Of data with an empty key both are objects, of the members that differ.
struct FieldChange
{
    QString key;
    std::optional<JsonValue> before;
    std::optional<JsonValue> after;

    bool changesNothing() const;
};

// False, and nothing done, where the row is not as the change found it. `reviewId` counts for the fields of a review.
[[nodiscard]] bool carryOut(CaseRow &row, Field field, const ReviewId &reviewId, const FieldChange &change);

// Brings the change about whatever the row was; a review that is not there stays so.
void overwrite(CaseRow &row, Field field, const ReviewId &reviewId, const FieldChange &change);

void removeMember(JsonValue &object, const QString &key);

// Equal as contents, whatever the order of members.
bool sameValue(const std::optional<JsonValue> &a, const std::optional<JsonValue> &b);

// Times as the store writes them: UTC, ISO 8601, milliseconds.
QString timeText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

} // namespace yongping

#pragma once

#include "base/json.h"
#include "base/result.h"
#include "casework/case_data.h"
#include "casework/event.h"
#include "criteria/category.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>

namespace yongping {

// A case taken apart into its smallest pieces, each with a name that is the same in every store: reviews go by their
// reviewer, not by their id. This is what merging compares.
struct FieldRef
{
    Field field = Field::Datum;
    QString reviewer; // of the fields of a review, else empty
    QString key;      // as in Change

    friend bool operator==(const FieldRef &, const FieldRef &) = default;
    friend auto operator<=>(const FieldRef &a, const FieldRef &b)
    {
        if (const auto order = a.field <=> b.field; order != 0)
            return order;
        if (const int order = a.reviewer.compare(b.reviewer); order != 0)
            return order <=> 0;
        return a.key.compare(b.key) <=> 0;
    }
};

using CaseFields = std::map<FieldRef, JsonValue>;

// The values of two fields are the same as contents, whatever the order of members; absent equals absent.
bool sameFieldValue(const std::optional<JsonValue> &a, const std::optional<JsonValue> &b);

// Data (the id left out), reviews with their standings, attachments, rounds, assignments, agreements, the decision and
// the scheme; merges and what is private are no part of what is merged. An empty review is there by its standing.
CaseFields fieldsOf(const CaseRecord &record, const Category &category);

// The reviewer named by the key of an assignment, see assignmentKey().
QString reviewerOfAssignment(const QString &key);

// {"digest", "size", "name", "mediaType"}, as in the store, in events and in bundles.
JsonValue toJson(const Attachment &attachment);
Result<Attachment> attachmentFromJson(const JsonValue &json, const QString &key);

} // namespace yongping

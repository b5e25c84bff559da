#pragma once

#include "base/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yongping {

// A change of a case's data as histories tell it: of one member under its name; of several at once under an empty key,
// and then `before` and `after` are objects of the members that differ.
struct DataChange
{
    QString key;
    std::optional<JsonValue> before;
    std::optional<JsonValue> after;
};

// None where both say the same.
std::optional<DataChange> dataChange(const JsonValue &before, const JsonValue &after);

// One side of a change as an object of its members, whatever their number; none where it is not of the known form.
std::optional<JsonValue> dataMembers(const QString &key, const std::optional<JsonValue> &side);
// The members that a change is about.
QStringList membersOf(const DataChange &change);
// The data with the members of `after` in place of those of `before`.
JsonValue changedData(JsonValue data, const DataChange &change);

} // namespace yongping

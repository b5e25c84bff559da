#include "casework/data_change.h"

#include "casework/case_fields.h"

#include <algorithm>

namespace yongping {

namespace {

// The members of `a` that `b` lacks or has otherwise.
JsonValue::Object membersNotIn(const JsonValue &b, const JsonValue &a)
{
    JsonValue::Object members;
    for (const auto &[key, value] : a.toObject()) {
        const JsonValue *other = b.find(key);
        if (!other || !sameFieldValue(*other, value))
            members.emplace_back(key, value);
    }
    return members;
}

} // namespace

std::optional<DataChange> dataChange(const JsonValue &before, const JsonValue &after)
{
    const JsonValue::Object gone = membersNotIn(after, before);
    const JsonValue::Object come = membersNotIn(before, after);
    if (gone.empty() && come.empty())
        return std::nullopt;
    const QString key = come.empty() ? gone.front().first : come.front().first;
    const bool isOne = gone.size() <= 1 && come.size() <= 1
        && std::all_of(gone.begin(), gone.end(), [&key](const auto &member) { return member.first == key; });
    if (!isOne)
        return DataChange{{}, JsonValue(gone), JsonValue(come)};
    return DataChange{key, gone.empty() ? std::nullopt : std::optional(gone.front().second),
                      come.empty() ? std::nullopt : std::optional(come.front().second)};
}

std::optional<JsonValue> dataMembers(const QString &key, const std::optional<JsonValue> &side)
{
    if (!key.isEmpty())
        return JsonValue(side ? JsonValue::Object{{key, *side}} : JsonValue::Object{});
    return side && side->isObject() ? side : std::nullopt;
}

QStringList membersOf(const DataChange &change)
{
    QStringList members;
    for (const auto &side : {change.before, change.after}) {
        if (const std::optional<JsonValue> object = dataMembers(change.key, side)) {
            for (const auto &[member, value] : object->toObject())
                members << member;
        }
    }
    members.removeDuplicates();
    return members;
}

JsonValue changedData(JsonValue data, const DataChange &change)
{
    for (const QString &member : membersOf(change))
        std::erase_if(data.toObject(), [&](const JsonValue::Member &one) { return one.first == member; });
    if (const std::optional<JsonValue> come = dataMembers(change.key, change.after)) {
        for (const auto &[member, value] : come->toObject())
            data.set(member, value);
    }
    return data;
}

} // namespace yongping

#include "casework/merge.h"

#include "base/tr.h"
#include "casework/json_members.h"
#include "criteria/names.h"

#include <QStringList>

#include <limits>

namespace yongping {

namespace {

constexpr NameTable<Choice, 2> ChoiceNames = {{{Choice::Ours, u"ours"}, {Choice::Theirs, u"theirs"}}};

JsonValue sideJson(const std::optional<JsonValue> &value, const Authorship &author)
{
    JsonValue json{JsonValue::Object()};
    if (value)
        json.set(QStringLiteral("value"), *value);
    setText(json, u"by", author.who);
    setTime(json, u"at", author.when);
    return json;
}

JsonValue itemJson(const MergeItem &item, const Choices &choices)
{
    JsonValue json{JsonValue::Object()};
    json.set(QStringLiteral("id"), fieldId(item.ref));
    json.set(QStringLiteral("field"), name(item.ref.field));
    setText(json, u"reviewer", item.ref.reviewer);
    setText(json, u"key", item.ref.key);
    json.set(QStringLiteral("difference"), name(item.difference));
    if (item.base)
        json.set(QStringLiteral("base"), *item.base);
    json.set(QStringLiteral("ours"), sideJson(item.ours, item.oursBy));
    json.set(QStringLiteral("theirs"), sideJson(item.theirs, item.theirsBy));
    const auto choice = choices.find(item.ref);
    if (item.difference == Difference::HardConflict && choice != choices.end())
        json.set(QStringLiteral("choice"), nameOf(ChoiceNames, choice->second));
    return json;
}

QString escaped(QString part)
{
    return part.replace(u'%', QStringLiteral("%25")).replace(u':', QStringLiteral("%3A"));
}

QString unescaped(QString part)
{
    return part.replace(QStringLiteral("%3A"), QStringLiteral(":")).replace(QStringLiteral("%25"), QStringLiteral("%"));
}

Result<Choices> choicesFromJson(const JsonValue &json, const QString &path)
{
    if (!json.isObject())
        return Error::refused(QStringLiteral("json.kind"), yongping::tr("%1: an object is expected.").arg(path), path);
    Choices choices;
    for (const auto &[id, word] : json.toObject()) {
        const QString key = path + u'.' + id.left(200);
        const std::optional<FieldRef> ref = fieldFromId(id);
        if (!ref) {
            return Error::refused(QStringLiteral("merge.no_conflict"),
                                  tr("%1: this names no field; use the ids that the plan of the merge lists.").arg(key),
                                  key);
        }
        const auto choice = word.isString() ? valueOf(ChoiceNames, word.toString()) : std::nullopt;
        if (!choice)
            return Error::refused(QStringLiteral("merge.choice"), tr("%1: “ours” or “theirs” is expected.").arg(key),
                                  key);
        choices.emplace(*ref, *choice);
    }
    return choices;
}

} // namespace

JsonValue toJson(const MergePlan &plan, const Choices &choices)
{
    JsonValue::Array items;
    for (const MergeItem &item : plan.items)
        items.push_back(itemJson(item, choices));
    return items;
}

QString fieldId(const FieldRef &ref)
{
    return name(ref.field) + u':' + escaped(ref.reviewer) + u':' + escaped(ref.key);
}

std::optional<FieldRef> fieldFromId(const QString &id)
{
    const QStringList parts = id.split(u':');
    const std::optional<Field> field = fieldFromName(parts.constFirst());
    if (parts.size() != 3 || !field)
        return std::nullopt;
    const FieldRef ref{*field, unescaped(parts.at(1)), unescaped(parts.at(2))};
    // One field, one id: what is escaped in another way names nothing.
    return fieldId(ref) == id ? std::optional(ref) : std::nullopt;
}

Result<Settlement> settlementFromJson(const JsonValue &json)
{
    Settlement settlement;
    MemberReader reader(json, {});
    if (int merge = 0; reader.integer(u"merge", merge, 1, std::numeric_limits<int>::max()))
        settlement.merge = merge;
    JsonValue choices;
    if (reader.any(u"choices", choices)) {
        Result<Choices> read = choicesFromJson(choices, reader.keyOf(u"choices"));
        if (read)
            settlement.choices = *std::move(read);
        else
            reader.fail(read.error());
    } else {
        const QString key = reader.keyOf(u"choices");
        reader.fail(Error::refused(QStringLiteral("json.missing_key"),
                                   yongping::tr("%1: this member is missing.").arg(key), key));
    }
    return reader.finish(settlement);
}

} // namespace yongping

#include "criteria/schema.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <exception>
#include <map>

namespace yongping {

namespace {

using JsonAdapter = valijson::adapters::NlohmannJsonAdapter;

// std::regex recurses per character: a text of some twenty thousand would exhaust the stack.
constexpr std::size_t MaxTextBytes = 4000;

bool hasOverlongText(const nlohmann::json &json)
{
    if (json.is_string())
        return json.get_ref<const std::string &>().size() > MaxTextBytes;
    if (!json.is_structured())
        return false;
    for (const auto &[key, value] : json.items()) {
        if (key.size() > MaxTextBytes || hasOverlongText(value))
            return true;
    }
    return false;
}

nlohmann::json parsed(const QByteArray &text)
{
    return nlohmann::json::parse(text.begin(), text.end());
}

void loadSchema(const QString &name, valijson::Schema &schema)
{
    QFile file(QStringLiteral(":/criteria/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema %s is not part of the program", qUtf8Printable(name));
    try {
        const nlohmann::json json = parsed(file.readAll());
        valijson::SchemaParser().populateSchema(JsonAdapter(json), schema);
    } catch (const std::exception &exception) {
        qFatal("the schema %s is broken: %s", qUtf8Printable(name), exception.what());
    }
}

// The validator names a place as <root>, [elements], [0], [clauses] …
QString placeOf(const std::vector<std::string> &context)
{
    QString place;
    for (const std::string &step : context) {
        const QString text = QString::fromStdString(step);
        if (!text.startsWith(u'['))
            continue;
        const QString name = text.sliced(1, text.size() - 2);
        if (!name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }))
            place += text;
        else
            place += place.isEmpty() ? name : QString(u'.' + name);
    }
    return place;
}

bool isBelow(const std::vector<std::string> &inner, const std::vector<std::string> &outer)
{
    return inner.size() > outer.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

// Every level above a fault fails too; only the innermost places are worth reading.
std::vector<SchemaFault> innermost(const valijson::ValidationResults &results)
{
    std::map<std::vector<std::string>, QStringList> byPlace;
    for (const valijson::ValidationResults::Error &error : results) {
        QStringList &descriptions = byPlace[error.context];
        const QString description = QString::fromStdString(error.description);
        if (!descriptions.contains(description))
            descriptions.append(description);
    }
    std::vector<SchemaFault> faults;
    for (auto it = byPlace.begin(); it != byPlace.end(); ++it) {
        const auto next = std::next(it); // sorted: what is below a place follows it directly
        if (next == byPlace.end() || !isBelow(next->first, it->first))
            faults.push_back({placeOf(it->first), it->second.join(u' ')});
    }
    return faults;
}

} // namespace

std::vector<SchemaFault> validateAgainstSchema(const QByteArray &file, const QString &schemaName)
{
    valijson::Schema schema;
    loadSchema(schemaName, schema);
    try {
        const nlohmann::json json = parsed(file);
        if (hasOverlongText(json))
            return {{{}, QStringLiteral("A text or key is longer than %1 bytes.").arg(MaxTextBytes)}};
        valijson::ValidationResults results;
        if (valijson::Validator().validate(schema, JsonAdapter(json), &results))
            return {};
        return innermost(results);
    } catch (const std::exception &exception) {
        return {{{}, QString::fromUtf8(exception.what())}};
    }
}

} // namespace yongping

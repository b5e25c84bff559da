#include "base/json.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace yongping {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Json", text);
}

// Builds a JsonValue from nlohmann's events. A handler returns false to stop; `m_error` then says why.
class Builder
{
public:
    Builder(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits) {}

    bool null() { return add(JsonValue()); }
    bool boolean(bool value) { return add(JsonValue(value)); }
    bool number_integer(std::int64_t value) { return number(QString::number(value)); }
    bool number_unsigned(std::uint64_t value) { return number(QString::number(value)); }
    bool number_float(double, const std::string &token) { return number(QString::fromStdString(token)); }
    bool string(std::string &value) { return add(JsonValue(QString::fromStdString(value))); }
    bool binary(std::vector<std::uint8_t> &) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::Object()); }
    bool start_array(std::size_t) { return open(JsonValue::Array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        const QString key = QString::fromStdString(name);
        const JsonValue::Object &object = m_open.back().toObject();
        m_keys.back() = key;
        if (std::any_of(object.begin(), object.end(), [&](const auto &member) { return member.first == key; }))
            return refuse(QStringLiteral("json.duplicate_key"), tr("The key “%1” stands twice in the same object.").arg(path()));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &exception)
    {
        // 406 is nlohmann's "number overflow": a number such as 1e400.
        if (exception.id == 406)
            return refuse(QStringLiteral("json.number"), tr("The number at %1 is out of range.").arg(place(position)));
        if (std::string_view(exception.what()).find("UTF-8") != std::string_view::npos)
            return refuse(QStringLiteral("json.utf8"), tr("The text is not valid UTF-8 at %1.").arg(place(position)));
        m_error = Error::refused(QStringLiteral("json.syntax"), tr("This is not JSON: error at %1.").arg(place(position)), path());
        m_error.detail = QString::fromUtf8(exception.what());
        return false;
    }

    JsonValue takeRoot() { return std::move(m_root); }
    const Error &error() const { return m_error; }

private:
    bool number(const QString &token)
    {
        const std::optional<Decimal> value = Decimal::parse(token, true);
        if (!value)
            return refuse(QStringLiteral("json.number"), tr("The number %1 at “%2” is out of range.").arg(token.left(40), path()));
        return add(JsonValue(*value));
    }

    bool open(JsonValue container)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            return refuse(QStringLiteral("json.depth"), tr("The text is nested more than %1 levels deep.").arg(m_limits.depth));
        m_open.push_back(std::move(container));
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        return add(std::move(value));
    }

    bool add(JsonValue value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().isArray())
            m_open.back().toArray().push_back(std::move(value));
        else
            m_open.back().toObject().emplace_back(m_keys.back(), std::move(value));
        return true;
    }

    bool refuse(const QString &code, const QString &message)
    {
        m_error = Error::refused(code, message, path());
        return false;
    }

    // "answers.design.1" or "elements[2].id"; only the innermost hundred characters of a very long one.
    QString path() const
    {
        QString text;
        for (std::size_t i = 0; i < m_open.size() && i < 32; ++i) {
            if (m_open[i].isArray())
                text += QStringLiteral("[%1]").arg(m_open[i].toArray().size());
            else if (!m_keys[i].isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral(".")) + m_keys[i];
        }
        return text.left(200);
    }

    QString place(std::size_t position) const
    {
        const QByteArray before = m_text.left(static_cast<qsizetype>(position));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1);
        return tr("line %1, column %2").arg(line).arg(std::max<qsizetype>(column, 1));
    }

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    std::vector<JsonValue> m_open;
    std::vector<QString> m_keys; // the key being filled in each open container
    JsonValue m_root;
    Error m_error;
};

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += QByteArray("\\u00") + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

struct Style
{
    bool indented = false;
    bool sorted = false;
};

void writeValue(QByteArray &out, const JsonValue &value, Style style, int depth);

void writeBreak(QByteArray &out, Style style, int depth)
{
    if (style.indented) {
        out += '\n';
        out += QByteArray(depth * 2, ' ');
    }
}

template<typename Items, typename WriteItem>
void writeItems(QByteArray &out, char open, char close, const Items &items, Style style, int depth, WriteItem writeItem)
{
    out += open;
    bool first = true;
    for (const auto &item : items) {
        if (!first)
            out += ',';
        first = false;
        writeBreak(out, style, depth + 1);
        writeItem(item);
    }
    if (!first)
        writeBreak(out, style, depth);
    out += close;
}

void writeObject(QByteArray &out, const JsonValue::Object &object, Style style, int depth)
{
    std::vector<const JsonValue::Member *> members;
    members.reserve(object.size());
    for (const auto &member : object)
        members.push_back(&member);
    if (style.sorted)
        std::sort(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    writeItems(out, '{', '}', members, style, depth, [&](const JsonValue::Member *member) {
        writeString(out, member->first);
        out += style.indented ? ": " : ":";
        writeValue(out, member->second, style, depth + 1);
    });
}

void writeValue(QByteArray &out, const JsonValue &value, Style style, int depth)
{
    switch (value.kind()) {
    case JsonValue::Kind::Null: out += "null"; break;
    case JsonValue::Kind::Bool: out += value.toBool() ? "true" : "false"; break;
    case JsonValue::Kind::Number: out += value.toDecimal().toString().toLatin1(); break;
    case JsonValue::Kind::String: writeString(out, value.toString()); break;
    case JsonValue::Kind::Array:
        writeItems(out, '[', ']', value.toArray(), style, depth,
                   [&](const JsonValue &item) { writeValue(out, item, style, depth + 1); });
        break;
    case JsonValue::Kind::Object: writeObject(out, value.toObject(), style, depth); break;
    }
}

QByteArray write(const JsonValue &value, Style style)
{
    QByteArray out;
    writeValue(out, value, style, 0);
    return out;
}

} // namespace

const JsonValue *JsonValue::find(QStringView name) const
{
    if (!isObject())
        return nullptr;
    for (const auto &[key, value] : toObject()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

QString JsonValue::text(QStringView name) const
{
    const JsonValue *value = find(name);
    return value && value->isString() ? value->toString() : QString();
}

void JsonValue::set(const QString &name, JsonValue value)
{
    if (isNull())
        m_value = Object();
    for (auto &[key, old] : toObject()) {
        if (key == name) {
            old = std::move(value);
            return;
        }
    }
    toObject().emplace_back(name, std::move(value));
}

Result<JsonValue> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        return Error::refused(QStringLiteral("json.size"),
                              tr("The text is larger than %1 MB.").arg(limits.bytes / 1024 / 1024));
    }
    Builder builder(text, limits);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return builder.error();
    return builder.takeRoot();
}

QByteArray writeJson(const JsonValue &value)
{
    return write(value, {});
}

QByteArray writeJsonIndented(const JsonValue &value)
{
    return write(value, {.indented = true}) + '\n';
}

QByteArray canonicalJson(const JsonValue &value)
{
    return write(value, {.sorted = true});
}

} // namespace yongping

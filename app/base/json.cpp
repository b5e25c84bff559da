#include "base/json.h"

#include "base/tr.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>
#include <iterator>

namespace yongping {

namespace {

// Walks over the text for the parser and lets the builder see how far it has come: the parser itself names the place of
// a syntax error, but not of a key or number that we refuse.
class Cursor
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    Cursor(const char *at, const char **reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    Cursor &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    friend bool operator==(const Cursor &a, const Cursor &b) { return a.m_at == b.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

// Builds a JsonValue from nlohmann's events. A handler returns false to stop; `m_error` then says why.
class Builder
{
public:
    Builder(const QByteArray &text, const JsonLimits &limits) : m_text(text), m_limits(limits), m_reached(text.begin())
    {
    }

    bool parse()
    {
        return nlohmann::json::sax_parse(Cursor(m_text.begin(), &m_reached), Cursor(m_text.end(), &m_reached), this);
    }

    bool null() { return add(JsonValue()); }
    bool boolean(bool value) { return add(JsonValue(value)); }
    bool number_integer(std::int64_t value) { return add(JsonValue(Decimal(value))); }
    bool number_unsigned(std::uint64_t value) { return number(std::to_string(value)); }
    bool number_float(double, const std::string &token) { return number(token); }
    bool string(std::string &value) { return add(JsonValue(QString::fromStdString(value))); }
    bool binary(std::vector<std::uint8_t> &) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::Object()); }
    bool start_array(std::size_t) { return open(JsonValue::Array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        Level &level = m_open.back();
        level.key = QString::fromStdString(name);
        if (!level.seen.contains(level.key)) {
            level.seen.insert(level.key);
            return true;
        }
        const QString where = place(startOfString(reached() - 1));
        return refuse(
            QStringLiteral("json.duplicate_key"),
            yongping::tr("The key “%1” stands twice in the same object: %2. Keep one of the two.").arg(path(), where));
    }

    bool parse_error(std::size_t position, const std::string &token, const nlohmann::json::exception &exception)
    {
        // nlohmann counts the bytes that it has read, the last one being the offender.
        const qsizetype last = static_cast<qsizetype>(position) - 1;
        // 406 is nlohmann's "number overflow": a number such as 1e400.
        if (exception.id == 406)
            return refuseNumber(token);
        if (isIllFormed(last, exception.what())) {
            return refuse(
                QStringLiteral("json.utf8"),
                yongping::tr("The text is not valid UTF-8: %1. Save it as UTF-8 and try again.").arg(place(last)));
        }
        m_error = syntaxError(last);
        m_error.detail = QString::fromUtf8(exception.what());
        return false;
    }

    Error syntaxError(qsizetype position) const
    {
        const QString message = position >= m_text.size()
                                    ? yongping::tr("The JSON text ends too early: %1.").arg(place(position))
                                    : yongping::tr("This is not JSON: error at %1.").arg(place(position));
        return Error::refused(QStringLiteral("json.syntax"), message, path());
    }

    JsonValue takeRoot() { return std::move(m_root); }
    const Error &error() const { return m_error; }

private:
    // An object or array that is not closed yet.
    struct Level
    {
        JsonValue value;
        QString key;        // the one being filled in, of objects
        QSet<QString> seen; // all keys so far
    };

    bool number(const std::string &token)
    {
        const std::optional<Decimal> value = Decimal::parse(QString::fromStdString(token), true);
        return value ? add(JsonValue(*value)) : refuseNumber(token);
    }

    bool refuseNumber(const std::string &token)
    {
        // The parser has read one byte more than the number, unless the text ends with it.
        const auto length = static_cast<qsizetype>(token.size());
        const QByteArrayView read = QByteArrayView(m_text).first(reached());
        const qsizetype start = reached() - length - (read.endsWith(QByteArrayView(token)) ? 0 : 1);
        return refuse(QStringLiteral("json.number"),
                      yongping::tr("The number %1 has more than %2 digits before or after its point: %3.")
                          .arg(QString::fromStdString(token.substr(0, 40)))
                          .arg(Decimal::MaxDigits)
                          .arg(place(start)));
    }

    bool open(JsonValue container)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.depth) {
            const QString message = yongping::tr("The text is nested more than %1 levels deep: %2.");
            return refuse(QStringLiteral("json.depth"), message.arg(m_limits.depth).arg(place(reached() - 1)));
        }
        m_open.push_back({std::move(container), {}, {}});
        return true;
    }

    bool close()
    {
        JsonValue value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }

    bool add(JsonValue value)
    {
        if (++m_values > m_limits.values) {
            return refuse(QStringLiteral("json.size"),
                          yongping::tr("The text holds more than %1 values.").arg(m_limits.values));
        }
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().value.isArray())
            m_open.back().value.toArray().push_back(std::move(value));
        else
            m_open.back().value.toObject().emplace_back(m_open.back().key, std::move(value));
        return true;
    }

    bool refuse(const QString &code, const QString &message)
    {
        m_error = Error::refused(code, message, path());
        return false;
    }

    // A byte that starts no UTF-8 sequence outside of strings; inside them nlohmann finds the fault.
    bool isIllFormed(qsizetype position, std::string_view what) const
    {
        if (what.find("UTF-8") != std::string_view::npos)
            return true;
        const int byte = position < m_text.size() ? static_cast<unsigned char>(m_text[position]) : 0;
        return byte > 0xf4 || (byte >= 0x80 && byte < 0xc2);
    }

    // "answers.design.1" or "elements[2].id"; keys of unreasonable length are cut.
    QString path() const
    {
        QString text;
        for (const Level &level : m_open) {
            if (level.value.isArray())
                text += QStringLiteral("[%1]").arg(level.value.toArray().size());
            else if (!level.key.isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral(".")) + level.key.left(MaxKeyInPath);
        }
        return text;
    }

    qsizetype reached() const { return m_reached - m_text.begin(); }

    // The opening quote of the string whose closing quote stands at `end`.
    qsizetype startOfString(qsizetype end) const
    {
        qsizetype start = end - 1;
        while (m_text[start] != '"' || isEscaped(start))
            --start;
        return start;
    }

    bool isEscaped(qsizetype position) const
    {
        qsizetype first = position;
        while (m_text[first - 1] == '\\')
            --first;
        return (position - first) % 2 == 1;
    }

    // Lines and columns count from one, columns in characters.
    QString place(qsizetype position) const
    {
        const QByteArrayView before = QByteArrayView(m_text).first(std::clamp<qsizetype>(position, 0, m_text.size()));
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        QByteArrayView line = before.sliced(lineStart);
        if (lineStart == 0 && line.startsWith(ByteOrderMark))
            line = line.sliced(ByteOrderMark.size());
        const auto column = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xc0) != 0x80; }) + 1;
        return yongping::tr("line %1, column %2").arg(std::count(before.begin(), before.end(), '\n') + 1).arg(column);
    }

    static constexpr QByteArrayView ByteOrderMark{"\xef\xbb\xbf", 3};
    static constexpr qsizetype MaxKeyInPath = 200;

    const QByteArray &m_text;
    const JsonLimits &m_limits;
    qint64 m_values = 0;
    const char *m_reached;
    std::vector<Level> m_open;
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
                              yongping::tr("The text is larger than %1 MB.").arg(limits.bytes / 1024 / 1024));
    }
    Builder builder(text, limits);
    // nlohmann takes a zero byte for the end and would leave unread what follows it.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return builder.syntaxError(zero);
    if (!builder.parse())
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

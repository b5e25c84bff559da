#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace yongping {

// A JSON value whose numbers are exact decimals (QJsonDocument turns 69.99999999999999999999 into 70) and whose objects
// keep their order. A plain value type; reading the wrong kind is a bug and asserts.
class JsonValue
{
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Array = std::vector<JsonValue>;
    using Member = std::pair<QString, JsonValue>;
    using Object = std::vector<Member>;

    JsonValue() = default;
    JsonValue(bool value) : m_value(value) {}
    JsonValue(Decimal value) : m_value(std::move(value)) {}
    JsonValue(int value) : m_value(Decimal(value)) {}
    JsonValue(QString value) : m_value(std::move(value)) {}
    JsonValue(Array value) : m_value(std::move(value)) {}
    JsonValue(Object value) : m_value(std::move(value)) {}
    JsonValue(const char *) = delete;

    Kind kind() const { return static_cast<Kind>(m_value.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isBool() const { return kind() == Kind::Bool; }
    bool isNumber() const { return kind() == Kind::Number; }
    bool isString() const { return kind() == Kind::String; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isObject() const { return kind() == Kind::Object; }

    bool toBool() const { return std::get<bool>(m_value); }
    const Decimal &toDecimal() const { return std::get<Decimal>(m_value); }
    const QString &toString() const { return std::get<QString>(m_value); }
    const Array &toArray() const { return std::get<Array>(m_value); }
    Array &toArray() { return std::get<Array>(m_value); }
    const Object &toObject() const { return std::get<Object>(m_value); }
    Object &toObject() { return std::get<Object>(m_value); }

    // The member of that name, or null where there is none or this is no object.
    const JsonValue *find(QStringView name) const;
    // The text of a string member, else an empty string.
    QString text(QStringView name) const;
    // Adds or replaces a member of an object (a null value becomes an object first).
    void set(const QString &name, JsonValue value);

    friend bool operator==(const JsonValue &, const JsonValue &) = default;

private:
    std::variant<std::monostate, bool, Decimal, QString, Array, Object> m_value;
};

// What a text from outside may cost before it is refused.
struct JsonLimits
{
    int depth = 64;
    qsizetype bytes = 64 * 1024 * 1024;
    qint64 values = 2'000'000; // of all kinds; a hundred bytes of memory each
};

// Reads one JSON text strictly (RFC 8259): UTF-8 only, no duplicate key, no number beyond Decimal, nothing after the
// value. A byte order mark at the start is skipped, as spreadsheets and editors on Windows write one. The error names
// the line and column, and in `key` the path of the place ("answers.foundation.2.devices"). Its code is json.syntax,
// json.utf8, json.duplicate_key, json.number, json.depth or json.size.
Result<JsonValue> parseJson(const QByteArray &text, const JsonLimits &limits = {});

// One line, members in their order, plain numbers: the form for output that programs read.
QByteArray writeJson(const JsonValue &value);
// The same, indented by two blanks, for files that people read.
QByteArray writeJsonIndented(const JsonValue &value);
// The one form of a content: members sorted by name, no blanks, numbers normalised. Digests are taken over this.
QByteArray canonicalJson(const JsonValue &value);

} // namespace yongping

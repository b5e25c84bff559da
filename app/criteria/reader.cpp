#include "criteria/reader.h"

#include "base/tr.h"

namespace yongping {

Result<JsonValue> parseFile(const QByteArray &file, const QString &fileName)
{
    Result<JsonValue> json = parseJson(file);
    if (json)
        return json;
    Error error = json.error();
    error.message = fileName + u": " + error.message;
    return error;
}

ObjectReader::ObjectReader(const JsonValue &json, QString fileName, QString path)
    : m_json(json), m_fileName(std::move(fileName)), m_path(std::move(path))
{
    if (!json.isObject())
        refuse(yongping::tr("an object is expected here"));
}

void ObjectReader::refuse(const QString &what, const char16_t *key) const
{
    const QString place = key ? path(QString::fromUtf16(key)) : m_path;
    throw ReadFault(Error::refused(
        QStringLiteral("criteria.invalid"),
        yongping::tr("%1: %2: %3.").arg(m_fileName, place.isEmpty() ? yongping::tr("the whole file") : place, what),
        place));
}

bool ObjectReader::has(const char16_t *key) const
{
    return m_json.find(QStringView(key)) != nullptr;
}

const JsonValue *ObjectReader::find(const char16_t *key)
{
    m_asked.append(QString::fromUtf16(key));
    return m_json.find(QStringView(key));
}

const JsonValue &ObjectReader::any(const char16_t *key)
{
    const JsonValue *value = find(key);
    if (!value)
        refuse(yongping::tr("this member is missing"), key);
    return *value;
}

QString ObjectReader::text(const char16_t *key)
{
    const JsonValue &value = any(key);
    if (!value.isString() || value.toString().isEmpty())
        refuse(yongping::tr("a text is expected here"), key);
    return value.toString();
}

QString ObjectReader::textOr(const char16_t *key, const QString &fallback)
{
    return has(key) ? text(key) : fallback;
}

LocalText ObjectReader::localText(const char16_t *key)
{
    ObjectReader reader = object(key);
    LocalText result{reader.text(u"zh"), reader.text(u"en")};
    reader.finish();
    return result;
}

LocalText ObjectReader::localTextOrEmpty(const char16_t *key)
{
    return has(key) ? localText(key) : LocalText();
}

Decimal ObjectReader::number(const char16_t *key)
{
    const JsonValue &value = any(key);
    if (!value.isNumber())
        refuse(yongping::tr("a number is expected here"), key);
    return value.toDecimal();
}

bool ObjectReader::flag(const char16_t *key)
{
    const JsonValue *value = find(key);
    if (!value)
        return false;
    if (!value->isBool())
        refuse(yongping::tr("true or false is expected here"), key);
    return value->toBool();
}

QStringList ObjectReader::texts(const char16_t *key)
{
    QStringList result;
    for (const JsonValue &value : array(key)) {
        if (!value.isString())
            refuse(yongping::tr("a list of texts is expected here"), key);
        result.append(value.toString());
    }
    return result;
}

const JsonValue::Array &ObjectReader::array(const char16_t *key)
{
    const JsonValue &value = any(key);
    if (!value.isArray())
        refuse(yongping::tr("a list is expected here"), key);
    return value.toArray();
}

ObjectReader ObjectReader::object(const char16_t *key)
{
    return {any(key), m_fileName, path(QString::fromUtf16(key))};
}

void ObjectReader::finish() const
{
    for (const auto &[key, value] : m_json.toObject()) {
        if (!m_asked.contains(key)) {
            throw ReadFault(Error::refused(QStringLiteral("criteria.unknown_key"),
                                           yongping::tr("%1: %2: this member is not known.").arg(m_fileName, path(key)),
                                           path(key)));
        }
    }
}

} // namespace yongping

#include "casework/json_members.h"

#include "base/iso_date.h"
#include "base/tr.h"
#include "casework/plain_text.h"

#include <algorithm>

namespace yongping {

void setText(JsonValue &json, QStringView key, const QString &text)
{
    if (!text.isEmpty())
        json.set(key.toString(), text);
}

void setDate(JsonValue &json, QStringView key, const QDate &date)
{
    if (date.isValid())
        json.set(key.toString(), date.toString(Qt::ISODate));
}

void setTime(JsonValue &json, QStringView key, const QDateTime &time)
{
    if (time.isValid())
        json.set(key.toString(), time.toUTC().toString(Qt::ISODateWithMs));
}

MemberReader::MemberReader(const JsonValue &json, QString path) : m_json(json), m_path(std::move(path))
{
    if (!json.isObject())
        m_error =
            Error::refused(QStringLiteral("json.kind"), yongping::tr("%1: an object is expected.").arg(m_path), m_path);
}

const JsonValue *MemberReader::take(QStringView name)
{
    m_known.insert(name.toString());
    return failed() ? nullptr : m_json.find(name);
}

void MemberReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QString MemberReader::keyOf(QStringView name) const
{
    return m_path.isEmpty() ? name.toString() : QString(m_path + u'.' + name);
}

void MemberReader::refuseKind(QStringView name, const QString &expected)
{
    fail(Error::refused(QStringLiteral("json.kind"), yongping::tr("%1: %2").arg(keyOf(name), expected), keyOf(name)));
}

void MemberReader::refuseWord(QStringView name, const QString &word)
{
    refuseKind(name, yongping::tr("“%1” is none of the words that are known here.").arg(word.left(40)));
}

void MemberReader::refuseUnknown()
{
    if (failed())
        return;
    for (const auto &[name, value] : m_json.toObject()) {
        if (!m_known.contains(name)) {
            const QString key = keyOf(name.left(200));
            fail(Error::refused(QStringLiteral("json.unknown_key"),
                                yongping::tr("%1: this member is not known.").arg(key), key));
        }
    }
}

bool MemberReader::text(QStringView name, QString &value, qsizetype longest)
{
    const JsonValue *json = take(name);
    if (!json)
        return false;
    if (!json->isString() || json->toString().size() > longest || hasControls(json->toString())) {
        refuseKind(name, yongping::tr("a text of at most %1 characters is expected.").arg(longest));
        return false;
    }
    value = json->toString();
    return true;
}

bool MemberReader::required(QStringView name, QString &value, qsizetype longest)
{
    const bool read = text(name, value, longest);
    if (!failed() && value.trimmed().isEmpty())
        refuseKind(name, yongping::tr("a text that is not blank is expected."));
    return read && !failed();
}

bool MemberReader::date(QStringView name, QDate &value)
{
    const JsonValue *json = take(name);
    if (!json)
        return false;
    value = json->isString() ? dateFromIso(json->toString()) : QDate();
    if (!value.isValid())
        refuseKind(name, yongping::tr("a date such as 2023-06-30 is expected."));
    return value.isValid();
}

bool MemberReader::time(QStringView name, QDateTime &value)
{
    const JsonValue *json = take(name);
    if (!json)
        return false;
    const bool mayBeTime = json->isString() && json->toString().endsWith(u'Z');
    value = mayBeTime ? QDateTime::fromString(json->toString(), Qt::ISODateWithMs) : QDateTime();
    if (!value.isValid())
        refuseKind(name, yongping::tr("a time such as 2023-06-30T08:00:00.000Z is expected."));
    return value.isValid();
}

bool MemberReader::flag(QStringView name, bool &value)
{
    const JsonValue *json = take(name);
    if (!json)
        return false;
    if (!json->isBool()) {
        refuseKind(name, yongping::tr("true or false is expected."));
        return false;
    }
    value = json->toBool();
    return true;
}

bool MemberReader::integer(QStringView name, int &value, int least, int greatest)
{
    qint64 wide = value;
    const bool read = integer(name, wide, least, greatest);
    value = static_cast<int>(wide);
    return read;
}

bool MemberReader::integer(QStringView name, qint64 &value, qint64 least, qint64 greatest)
{
    const JsonValue *json = take(name);
    if (!json)
        return false;
    if (!json->isNumber() || !json->toDecimal().isInteger() || json->toDecimal() < Decimal(least)
        || json->toDecimal() > Decimal(greatest)) {
        refuseKind(name, yongping::tr("a whole number from %1 to %2 is expected.").arg(least).arg(greatest));
        return false;
    }
    value = json->toDecimal().toString().toLongLong();
    return true;
}

bool MemberReader::any(QStringView name, JsonValue &value)
{
    const JsonValue *json = take(name);
    if (json)
        value = *json;
    return json != nullptr;
}

const JsonValue *MemberReader::array(QStringView name)
{
    const JsonValue *json = take(name);
    if (json && !json->isArray()) {
        refuseKind(name, yongping::tr("a list is expected."));
        return nullptr;
    }
    return json;
}

} // namespace yongping

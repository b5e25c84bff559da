#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace yongping {

// Members of JSON objects in the forms that records of this module share: dates and times as ISO 8601, times in UTC
// with milliseconds, empty texts left out.
void setText(JsonValue &json, QStringView key, const QString &text);
void setDate(JsonValue &json, QStringView key, const QDate &date);
void setTime(JsonValue &json, QStringView key, const QDateTime &time);

// Reads the members of one object strictly: a wrong kind, a text that is too long, a missing required member and, at
// the end, an unknown member are refused with the key of the place. After the first fault nothing more is read. Each
// reading function says whether the member is there.
class MemberReader
{
public:
    static constexpr qsizetype LongestText = 20'000;

    // `path` is put before the member's name in errors; may be empty.
    MemberReader(const JsonValue &json, QString path);

    bool text(QStringView name, QString &value, qsizetype longest = LongestText);
    bool required(QStringView name, QString &value, qsizetype longest = LongestText); // not blank either
    bool date(QStringView name, QDate &value);
    bool time(QStringView name, QDateTime &value);
    bool flag(QStringView name, bool &value);
    bool integer(QStringView name, int &value, int least, int greatest);
    bool integer(QStringView name, qint64 &value, qint64 least, qint64 greatest);
    bool any(QStringView name, JsonValue &value);
    const JsonValue *array(QStringView name); // null where it is absent or wrong

    template<typename Value, typename FromName>
    bool named(QStringView name, Value &value, FromName fromName)
    {
        QString word;
        if (!text(name, word))
            return false;
        const std::optional<Value> known = fromName(word);
        if (known)
            value = *known;
        else
            refuseWord(name, word);
        return known.has_value();
    }

    bool failed() const { return m_error.has_value(); }
    void fail(const Error &error);
    QString keyOf(QStringView name) const;

    template<typename Value>
    Result<Value> finish(Value value)
    {
        refuseUnknown();
        return m_error ? Result<Value>(*m_error) : Result<Value>(std::move(value));
    }

private:
    const JsonValue *take(QStringView name);
    void refuseKind(QStringView name, const QString &expected);
    void refuseWord(QStringView name, const QString &word);
    void refuseUnknown();

    const JsonValue &m_json;
    QString m_path;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

} // namespace yongping

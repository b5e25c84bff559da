#pragma once

#include "base/json.h"
#include "base/language.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <exception>

namespace yongping {

// Thrown inside the readers of this module only, at the first member that cannot be understood; the readers' public
// functions turn it into their Result. Keeps forty nested reads free of forty nested ifs.
class ReadFault final : public std::exception
{
public:
    explicit ReadFault(Error error) : m_error(std::move(error)) {}
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "criteria file refused"; }

private:
    Error m_error;
};

// parseJson() whose error names the file.
Result<JsonValue> parseFile(const QByteArray &file, const QString &fileName);

// A JSON object being read, with its place in the file for messages. Every access checks the kind; a member that was
// asked for by no one is refused by finish().
class ObjectReader
{
public:
    ObjectReader(const JsonValue &json, QString fileName, QString path);

    bool has(const char16_t *key) const;
    const JsonValue &any(const char16_t *key);
    QString text(const char16_t *key);
    QString textOr(const char16_t *key, const QString &fallback);
    LocalText localText(const char16_t *key);
    LocalText localTextOrEmpty(const char16_t *key);
    Decimal number(const char16_t *key);
    bool flag(const char16_t *key); // false where absent
    QStringList texts(const char16_t *key);
    const JsonValue::Array &array(const char16_t *key);
    ObjectReader object(const char16_t *key);
    ObjectReader item(const JsonValue &json, const QString &path) const { return {json, m_fileName, path}; }

    QString path(const QString &below) const { return m_path.isEmpty() ? below : QString(m_path + u'.' + below); }
    const QString &path() const { return m_path; }
    const QString &fileName() const { return m_fileName; }
    const JsonValue &json() const { return m_json; }

    [[noreturn]] void refuse(const QString &what, const char16_t *key = nullptr) const;
    void finish() const;

private:
    const JsonValue *find(const char16_t *key);

    const JsonValue &m_json;
    QString m_fileName;
    QString m_path;
    QStringList m_asked;
};

} // namespace yongping

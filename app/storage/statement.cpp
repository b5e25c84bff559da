#include "storage/statement.h"

#include <QByteArray>

#include <sqlite3.h>

namespace yongping {

namespace {

// A text or bytes that were never set are bound as no value, like no value at all.
bool isNone(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QByteArray: return value.toByteArray().isNull();
    default: return value.isNull();
    }
}

} // namespace

Statement::Statement(sqlite3 *database, const QString &text, bool isKept)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_prepare_v3(database, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                       isKept ? SQLITE_PREPARE_PERSISTENT : 0, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::bind(const QVariantList &values)
{
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!bindOne(static_cast<int>(i) + 1, values[i]))
            return false;
    }
    return true;
}

bool Statement::bindOne(int place, const QVariant &value)
{
    if (isNone(value))
        return sqlite3_bind_null(m_statement, place) == SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                   SQLITE_TRANSIENT)
               == SQLITE_OK;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, place, value.toLongLong()) == SQLITE_OK;
    default: {
        Q_ASSERT(value.typeId() == QMetaType::QString);
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(m_statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8)
               == SQLITE_OK;
    }
    }
}

int Statement::step()
{
    return sqlite3_step(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    case SQLITE_INTEGER: return QVariant(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB: {
        const void *data = sqlite3_column_blob(m_statement, column); // before its length, which depends on the kind
        return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
    }
    default: {
        const void *data = sqlite3_column_text16(m_statement, column);
        const auto length = sqlite3_column_bytes16(m_statement, column) / static_cast<int>(sizeof(char16_t));
        return QString(static_cast<const QChar *>(data), length);
    }
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace yongping

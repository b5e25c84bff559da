#include "storage/blob_statement.h"

#include <sqlite3.h>

namespace yongping {

Result<std::unique_ptr<BlobStatement>> BlobStatement::prepare(Connection &connection, const char *text)
{
    std::unique_ptr<BlobStatement> statement(new BlobStatement(connection));
    if (sqlite3_prepare_v3(connection.handle(), text, -1, SQLITE_PREPARE_PERSISTENT, &statement->m_statement, nullptr)
        != SQLITE_OK)
        return connection.errorFromHandle();
    return statement;
}

BlobStatement::~BlobStatement()
{
    sqlite3_finalize(m_statement);
}

void BlobStatement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void BlobStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement, place, number);
}

void BlobStatement::bind(int place, const QByteArray &blob)
{
    sqlite3_bind_blob64(m_statement, place, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC);
}

Result<bool> BlobStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    const Result<bool> result = code == SQLITE_DONE ? Result<bool>(false) : m_connection.errorFromHandle();
    sqlite3_reset(m_statement);
    return result;
}

QByteArrayView BlobStatement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace yongping

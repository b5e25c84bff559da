#pragma once

#include "storage/connection.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace yongping {

// A statement on SQLite's own handle: blobs are bound and read in place, where Qt's driver would copy them. Must not
// outlive its connection.
class BlobStatement
{
public:
    static Result<std::unique_ptr<BlobStatement>> prepare(Connection &connection, const char *text);
    ~BlobStatement();
    BlobStatement(const BlobStatement &) = delete;
    BlobStatement &operator=(const BlobStatement &) = delete;

    // Places count from 1.
    void bind(int place, const QString &text);
    void bind(int place, qint64 number);
    void bind(int place, const QByteArray &blob); // must stay as it is until the statement was run

    // True for a row, false at the end; the statement is then ready to be run again.
    Result<bool> step();
    QByteArrayView blob(int column) const; // until the next step

private:
    explicit BlobStatement(Connection &connection) : m_connection(connection) {}

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace yongping

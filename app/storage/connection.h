#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <utility>

class QSqlQuery;
struct sqlite3;

namespace yongping {

// One row of a running query; valid only inside the visitor that gets it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    QVariant value(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;

private:
    const QSqlQuery &m_query;
};

// One open SQLite file. Owns its named Qt connection and removes it at the end; belongs to the thread that opened it.
// Sets the pragmas that guard every connection; knows nothing of tables. Values are bound, never glued into the text.
class Connection
{
public:
    // Immutable is reading without any lock or helper file, for media that cannot be written at all.
    enum class Access { Write, Read, Immutable };
    using Visitor = std::function<Result<void>(const Row &)>;

    // Writing makes a missing file; the caller decides before whether that is wanted.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &file() const { return m_file; }
    // SQLite's own handle, for what Qt cannot do with blobs; it stays this object's.
    sqlite3 *handle() const;
    Error errorFromHandle() const; // of the last call on the handle
    bool isWriting() const { return m_isWriting; } // within a transaction that is not for reading

    // A statement with values is prepared once and kept.
    Result<void> run(const QString &statement, const QVariantList &values = {});
    // Calls `visit` for every row, in order, until it returns an error.
    Result<void> each(const QString &statement, const QVariantList &values, const Visitor &visit);
    // The first column of the first row, or an invalid value where there is no row.
    Result<QVariant> single(const QString &statement, const QVariantList &values = {});

private:
    friend class Transaction;

    Connection(QString file, QString name) : m_file(std::move(file)), m_name(std::move(name)) {}
    Error error(const QSqlQuery &query) const;
    void leave(); // a transaction
    Result<void> runKept(const QString &statement, const QVariantList &values);

    QString m_file;
    QString m_name; // of the Qt connection
    QHash<QString, std::shared_ptr<QSqlQuery>> m_kept; // prepared, by their text
    int m_depth = 0; // of transactions
    bool m_isWriting = false;
};

// A text to bind: never null, and well-formed, so that it reads back as it was written.
QString bound(const QString &text);

// Begun when made, rolled back in the destructor unless committed. Reading ones keep several queries at one state. One
// begun while another is open becomes part of that: what it did is undone alone when it is not committed, and with the
// other when that is not.
class Transaction
{
public:
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr)), m_level(other.m_level)
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    // On failure nothing was changed; the destructor clears up.
    Result<void> commit();

private:
    enum class Level { Outer, Savepoint, Reader }; // the latter two within another

    Transaction(Connection &connection, Level level) : m_connection(&connection), m_level(level) {}

    Connection *m_connection; // null once done
    Level m_level;
};

} // namespace yongping

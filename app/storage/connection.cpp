#include "storage/connection.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace yongping {

namespace {

Q_LOGGING_CATEGORY(lcSql, "yongping.storage.sql", QtWarningMsg)

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Primary result codes of SQLite that mean something to the user.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

struct Trouble
{
    QString code;
    QString message; // with a place for the file
};

Trouble troubleOf(int sqliteCode)
{
    switch (sqliteCode) {
    case Busy:
    case Locked:
        return {QStringLiteral("store.busy"),
                Text::tr("The store “%1” is busy with another program. Please try again.")};
    case ReadOnly:
        return {QStringLiteral("store.not_writable"),
                Text::tr("The store “%1” cannot be written. Please check the permissions.")};
    case InputOutput:
        return {QStringLiteral("store.io"),
                Text::tr("The store “%1” could not be read or written: the device reports an error.")};
    case Corrupt:
        return {QStringLiteral("store.damaged"), Text::tr("The store “%1” is damaged. Please restore a backup.")};
    case Full:
        return {QStringLiteral("store.disk_full"),
                Text::tr("There is no room left for the store “%1”. Nothing was changed.")};
    case CannotOpen:
        return {QStringLiteral("store.cannot_open"),
                Text::tr("The store “%1” cannot be opened. Please check the path and the permissions.")};
    case NotADatabase:
        return {QStringLiteral("store.not_a_store"), Text::tr("The file “%1” is not a store of this program.")};
    default:
        return {QStringLiteral("store.failed"),
                Text::tr("An operation on the store “%1” failed. Nothing was changed.")};
    }
}

Error errorOf(const QString &file, const QSqlError &sql)
{
    const int code = sql.nativeErrorCode().toInt() & 0xff; // the rest is SQLite's extension of the code
    const Trouble trouble = troubleOf(code);
    const QString detail = sql.nativeErrorCode() + QStringLiteral(": ") + sql.text();
    return Error::failure(trouble.code, trouble.message.arg(file), detail);
}

bool openFile(QSqlDatabase &database, const QString &file, Connection::Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString fileName = file;
    if (access != Connection::Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Connection::Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        fileName = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + QStringLiteral("?immutable=1");
    }
    database.setConnectOptions(options);
    database.setDatabaseName(fileName);
    return database.open();
}

} // namespace

QVariant Row::value(int column) const
{
    return m_query.value(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    const QString name = QStringLiteral("yongping-store-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(file, name));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!database.isValid()) {
            return Error::failure(QStringLiteral("store.no_driver"),
                                  Text::tr("Qt's driver for SQLite is not installed (package libqt6sql6-sqlite)."));
        }
        if (!openFile(database, file, access))
            return errorOf(file, database.lastError());
    }
    // A schema from a foreign file must not call functions with side effects; foreign keys are off by default.
    const QStringList pragmas = {
        QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
        // Debian's SQLite would overwrite every page of a content that goes, which costs as much as taking it in.
        QStringLiteral("PRAGMA secure_delete = FAST")};
    for (const QString &pragma : pragmas) {
        if (auto done = connection->run(pragma); !done)
            return done.error();
    }
    return connection;
}

Connection::~Connection()
{
    m_kept.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Connection::errorFromHandle() const
{
    sqlite3 *database = handle();
    const QSqlError sql(QString(), QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
                        QString::number(sqlite3_extended_errcode(database)));
    const Error error = errorOf(m_file, sql);
    qCWarning(lcSql).noquote() << error.code << error.detail;
    return error;
}

Result<void> Connection::run(const QString &statement, const QVariantList &values)
{
    if (!values.isEmpty())
        return runKept(statement, values);
    return each(statement, values, [](const Row &) { return Result<void>(); });
}

Result<void> Connection::runKept(const QString &statement, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_kept[statement];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        prepared->setForwardOnly(true);
        if (!prepared->prepare(statement))
            return error(*prepared);
        query = std::move(prepared);
    }
    for (int place = 0; place < values.size(); ++place)
        query->bindValue(place, values[place]);
    const bool done = query->exec();
    const Result<void> result = done ? Result<void>() : error(*query);
    query->finish();
    return result;
}

Result<void> Connection::each(const QString &statement, const QVariantList &values, const Visitor &visit)
{
    qCDebug(lcSql).noquote() << statement;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return error(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return error(query);
    while (query.next()) {
        if (auto done = visit(Row(query)); !done)
            return done;
    }
    if (query.lastError().isValid())
        return error(query);
    return {};
}

Result<QVariant> Connection::single(const QString &statement, const QVariantList &values)
{
    QVariant first;
    const auto done = each(statement, values, [&first](const Row &row) {
        if (!first.isValid())
            first = row.value(0);
        return Result<void>();
    });
    if (!done)
        return done.error();
    return first;
}

Error Connection::error(const QSqlQuery &query) const
{
    const Error error = errorOf(m_file, query.lastError());
    qCWarning(lcSql).noquote() << error.code << error.detail << "in" << query.lastQuery();
    return error;
}

void Connection::leave()
{
    --m_depth;
    m_isWriting = m_isWriting && m_depth > 0;
}

QString bound(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : QString::fromUtf8(text.toUtf8());
}

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    const bool isOuter = connection.m_depth == 0;
    const Level level = isOuter ? Level::Outer : kind == Kind::Write ? Level::Savepoint : Level::Reader;
    if (level != Level::Reader) {
        const QString outer = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
        if (auto done = connection.run(isOuter ? outer : QStringLiteral("SAVEPOINT part")); !done)
            return done.error();
    }
    ++connection.m_depth;
    connection.m_isWriting = connection.m_isWriting || kind == Kind::Write;
    return Transaction(connection, level);
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    m_connection->leave();
    if (m_level == Level::Reader)
        return;
    const bool isOuter = m_level == Level::Outer;
    if (auto done = m_connection->run(isOuter ? QStringLiteral("ROLLBACK") : QStringLiteral("ROLLBACK TO part")); !done)
        qCWarning(lcSql) << "Rolling back failed; SQLite may have done so itself.";
    if (!isOuter) {
        if (auto done = m_connection->run(QStringLiteral("RELEASE part")); !done)
            qCWarning(lcSql) << "A part of a transaction is not there any more.";
    }
}

Result<void> Transaction::commit()
{
    const QString statement = m_level == Level::Outer ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE part");
    if (m_level != Level::Reader) {
        if (auto done = m_connection->run(statement); !done)
            return done;
    }
    m_connection->leave();
    m_connection = nullptr;
    return {};
}

} // namespace yongping

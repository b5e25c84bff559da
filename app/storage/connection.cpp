#include "storage/connection.h"

#include "storage/statement.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUrl>
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

constexpr int BusyMilliseconds = 5000;

} // namespace

QVariant Row::value(int column) const
{
    return m_statement.value(column);
}

QString Row::text(int column) const
{
    return m_statement.value(column).toString();
}

qint64 Row::number(int column) const
{
    return m_statement.value(column).toLongLong();
}

bool Row::isNull(int column) const
{
    return m_statement.isNull(column);
}

bool Connection::openFile(Access access)
{
    const int kind = access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    QByteArray name = m_file.toUtf8();
    int flags = kind | SQLITE_OPEN_NOMUTEX;
    if (access == Access::Immutable) {
        name = QUrl::fromLocalFile(m_file).toEncoded() + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    const bool isOpen = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr) == SQLITE_OK;
    if (isOpen)
        sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    return isOpen;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    if (!connection->openFile(access))
        return connection->errorFromHandle();
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
    sqlite3_close(m_handle);
}

Error Connection::errorFromHandle() const
{
    return errorIn({});
}

Error Connection::errorIn(const QString &statement) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const Trouble trouble = troubleOf(code & 0xff); // the rest is SQLite's extension of the code
    const QString detail = QString::number(code) + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(m_handle));
    const Error error = Error::failure(trouble.code, trouble.message.arg(m_file), detail);
    qCWarning(lcSql).noquote() << error.code << error.detail << statement;
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
    std::shared_ptr<Statement> &kept = m_kept[statement];
    if (!kept) {
        auto prepared = std::make_shared<Statement>(m_handle, statement, true);
        if (!prepared->isValid())
            return errorIn(statement);
        kept = std::move(prepared);
    }
    int code = kept->bind(values) ? SQLITE_ROW : SQLITE_ERROR;
    while (code == SQLITE_ROW)
        code = kept->step();
    const Result<void> result = code == SQLITE_DONE ? Result<void>() : errorIn(statement);
    kept->reset();
    return result;
}

Result<void> Connection::each(const QString &statement, const QVariantList &values, const Visitor &visit)
{
    qCDebug(lcSql).noquote() << statement;
    Statement running(m_handle, statement, false);
    if (!running.isValid() || !running.bind(values))
        return errorIn(statement);
    int code = running.step();
    for (; code == SQLITE_ROW; code = running.step()) {
        if (auto done = visit(Row(running)); !done)
            return done;
    }
    return code == SQLITE_DONE ? Result<void>() : errorIn(statement);
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

#pragma once

#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace yongping {

// A prepared statement of SQLite. What fails is told by the handle's error code.
class Statement
{
public:
    Statement(sqlite3 *database, const QString &text, bool isKept);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool isValid() const { return m_statement; }
    bool bind(const QVariantList &values); // of all its places, in order
    int step();                            // SQLITE_ROW, SQLITE_DONE or an error
    void reset();                          // to be bound and stepped anew

    // Of the row that the last step came to.
    QVariant value(int column) const;
    bool isNull(int column) const;

private:
    bool bindOne(int place, const QVariant &value);

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace yongping

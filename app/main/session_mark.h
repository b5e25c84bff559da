#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace yongping {

// A small file that lies there while a store is open and goes when the program ends properly. Found at the next start,
// it says that the program did not, and what lay open.
class SessionMark
{
public:
    struct Left
    {
        QString caseName;
        QDateTime lastWritten; // of the store; everything up to then is in it
    };

    SessionMark(const QString &folder, const QString &store);

    // Of an earlier program; ask before begin() and before the store is opened.
    std::optional<Left> left() const;
    void begin();
    void note(const QString &caseName);
    void end();

private:
    void write(const QString &caseName) const;

    QString m_store;
    QString m_file;
    bool m_begun = false;
};

} // namespace yongping

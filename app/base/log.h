#pragma once

#include "base/result.h"

#include <QMutex>
#include <QString>
#include <QtGlobal>

namespace yongping {

// A log that never outgrows its place: FILE, and FILE with .1 to .4 before its ending for what came before. A line is
// UTC time, severity, category, text; one message is one line. Any thread may write, and several programs too: the file
// is opened for each line, so that nobody writes on in one that was put aside.
class LogFile
{
public:
    static constexpr qint64 DefaultLimit = 1024 * 1024;
    static constexpr int Kept = 5; // files in all

    explicit LogFile(QString file, qint64 limit = DefaultLimit);

    const QString &file() const { return m_file; }
    // Makes the folder where it is missing. A log that cannot be written is told once; it stops no work.
    Result<void> write(QtMsgType severity, const QString &category, const QString &text);

private:
    void putAside();
    QString aside(int number) const; // "yongping.2.log"

    QString m_file;
    qint64 m_limit;
    QMutex m_mutex;
};

// Sends all messages of Qt and of the program to this file from now on, beside the place where they went before.
void startLog(const QString &file);
// The file in use; empty before startLog.
QString logFile();

} // namespace yongping

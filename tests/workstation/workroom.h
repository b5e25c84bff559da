#pragma once

#include "base/clock.h"
#include "casework/case_file.h"
#include "storage/sqlite_store.h"

#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace yongping {

using namespace Qt::StringLiterals;

// Each look at the clock is one second later, each id one higher. The window and the store look from their own threads.
class CountingClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC).addSecs(++m_looks); }
    QString newId() override { return u"id-%1"_s.arg(++m_ids); }
    // So long that what was typed before and what comes now are two steps.
    void pause() { m_looks += 60; }

private:
    mutable std::atomic<int> m_looks = 0;
    std::atomic<int> m_ids = 0;
};

template<typename T>
QByteArray failureOf(const Result<T> &result)
{
    return result ? QByteArray() : QString(result.error().code + u": " + result.error().message).toUtf8();
}

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().code;
}

// What the desk answers, its thread having done the work.
template<typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("the desk does not answer");
    return future.result();
}

// A folder for one test, with a store and case files in it.
class Workroom
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString storeFile() const { return path(u"cases.ypstore"_s); }

    std::unique_ptr<SqliteStore> store(OpenMode mode = OpenMode::Create)
    {
        auto opened = SqliteStore::open(storeFile(), mode, clock, library);
        if (!opened)
            qFatal("%s", failureOf(opened).constData());
        return *std::move(opened);
    }

    // Writes a file into the folder and returns its path.
    QString file(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return file.fileName();
    }

    // A platform's case with that id, and so many devices answered.
    QByteArray caseText(const QString &id, int devices) const
    {
        return u"{\"id\": \"%1\", \"name\": \"某某平台项目\", \"category\": \"platform-industry\", \"stage\": "
               u"\"acceptance\", "
               "\"answers\": {\"foundation.2.devices\": %2}}"_s.arg(id)
                   .arg(devices)
                   .toUtf8();
    }

    CaseFile caseFile(const QString &id, int devices) { return *parseCaseFile(caseText(id, devices), library); }

    CountingClock clock;
    CriteriaLibrary library;

private:
    QTemporaryDir m_folder;
};

} // namespace yongping

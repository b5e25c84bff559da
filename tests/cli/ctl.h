#pragma once

#include "base/json.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace yongping {

using namespace Qt::StringLiterals;

// What a run of the program left behind.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QByteArray told() const { return "exit " + QByteArray::number(code) + '\n' + out + err; }
    // The whole of standard output as JSON; null where it is none.
    JsonValue json() const
    {
        const Result<JsonValue> parsed = parseJson(out);
        return parsed ? *parsed : JsonValue();
    }
    QString text(QStringView member) const { return json().text(member); }
    // Of the error object that --json prints.
    QString errorText(QStringView member) const
    {
        const JsonValue whole = json();
        const JsonValue *error = whole.find(u"error");
        return error ? error->text(member) : QString();
    }
};

// The real yongpingctl in a folder of its own: no store, no settings and no language of the machine reaches it.
class Ctl
{
public:
    Ctl()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"LC_ALL"_s, u"C"_s);
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"USER"_s, u"expert"_s);
        for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"QT_LOGGING_RULES"_s, u"LANGUAGE"_s})
            m_environment.remove(name);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString storeFile() const { return path(u"cases.ypstore"_s); }

    // Writes a file into the folder; commands name it without a path.
    void write(const QString &name, const QByteArray &data) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    // Runs it with exactly these arguments.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runProgram(QStringLiteral(YONGPING_CTL), arguments, input);
    }
    // The same on the store of the folder.
    Outcome onStore(const QStringList &arguments) const
    {
        return run(QStringList{u"--store"_s, storeFile()} + arguments);
    }
    void prepare(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(m_environment);
    }
    Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString digest() const { return onStore({u"store"_s, u"digest"_s, u"--json"_s}).text(u"digest"); }

    static QString sample(const QString &category)
    {
        return QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/") + category + u".json";
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// A platform's case with these answers.
inline QByteArray caseText(const QByteArray &answers, const QByteArray &more = {})
{
    return R"({"category": "platform-industry", "stage": "acceptance", )" + more + R"("answers": {)" + answers + "}}";
}

} // namespace yongping

// Says what the program said where it ended in another way.
#define COMPARE_EXIT(run, expected) \
    do { \
        const yongping::Outcome ended_ = (run); \
        QVERIFY2(ended_.code == (expected), ended_.told().constData()); \
    } while (false)

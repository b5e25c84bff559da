#include "base/log.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace yongping;

namespace {

Q_LOGGING_CATEGORY(lcTest, "yongping.test")

QStringList linesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_saysWhenHowAndWhere();
    void message_ofSeveralLinesStaysOne();
    void files_keepTheirLimitAndTheirNumber();
    void write_fromManyThreadsTearsNoLine();
    void write_whereNoFolderCanBeSaysSo();
    void messages_ofQtArrive();
};

void TestLog::line_saysWhenHowAndWhere()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("new/yongping.log")));
    QVERIFY(log.write(QtWarningMsg, QStringLiteral("yongping.store"), QStringLiteral("the disk is full")));
    const QStringList lines = linesOf(log.file());
    QCOMPARE(lines.size(), 1);
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning yongping\\.store: the disk is full$"));
    QVERIFY2(form.match(lines.first()).hasMatch(), qPrintable(lines.first()));
}

void TestLog::message_ofSeveralLinesStaysOne()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("yongping.log")));
    QVERIFY(log.write(QtInfoMsg, QStringLiteral("a"), QStringLiteral("one\ntwo\r\n2026-01-01 forged")));
    QCOMPARE(linesOf(log.file()).size(), 1);
}

void TestLog::files_keepTheirLimitAndTheirNumber()
{
    const QTemporaryDir folder;
    constexpr qint64 Limit = 1000;
    LogFile log(folder.filePath(QStringLiteral("yongping.log")), Limit);
    for (int i = 0; i < 200; ++i)
        QVERIFY(
            log.write(QtInfoMsg, QStringLiteral("a"), QStringLiteral("message %1 %2").arg(i).arg(QString(50, u'x'))));
    const QFileInfoList files = QDir(folder.path()).entryInfoList({QStringLiteral("*.log")}, QDir::Files);
    QCOMPARE(files.size(), LogFile::Kept);
    for (const QFileInfo &file : files)
        QVERIFY2(file.size() <= Limit, qPrintable(file.fileName()));
    QVERIFY(linesOf(log.file()).last().contains(QStringLiteral("message 199 ")));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("yongping.4.log"))));
}

void TestLog::write_fromManyThreadsTearsNoLine()
{
    const QTemporaryDir folder;
    LogFile log(folder.filePath(QStringLiteral("yongping.log")));
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    for (int thread = 0; thread < 8; ++thread) {
        pool.start([&log, thread] {
            for (int i = 0; i < 100; ++i)
                (void)log.write(QtInfoMsg, QStringLiteral("t"),
                                QStringLiteral("thread %1 line %2 end").arg(thread).arg(i));
        });
    }
    QVERIFY(pool.waitForDone());
    const QStringList lines = linesOf(log.file());
    QCOMPARE(lines.size(), 800);
    for (const QString &line : lines)
        QVERIFY2(line.contains(QStringLiteral(" info t: thread ")) && line.endsWith(QStringLiteral(" end")),
                 qPrintable(line));
}

void TestLog::write_whereNoFolderCanBeSaysSo()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in-the-way")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LogFile log(folder.filePath(QStringLiteral("in-the-way/yongping.log")));
    const Result<void> written = log.write(QtInfoMsg, QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("file.cannot_write"));
    QVERIFY(written.error().message.contains(QStringLiteral("yongping.log")));
}

void TestLog::messages_ofQtArrive()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("yongping.log"));
    startLog(file);
    QCOMPARE(logFile(), file);
    QTest::ignoreMessage(QtWarningMsg, "a warning");
    qCWarning(lcTest) << "a warning";
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().endsWith(QStringLiteral("warning yongping.test: a warning")));
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"

#include "storage/store_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *ChildArgument = "--answer-until-killed";
constexpr const char *WritingArgument = "--write-until-killed";

// The child: answers one check after the other and prints the number of each answer once the store has acknowledged it.
int answerUntilKilled(const QString &path, qint64 first)
{
    SystemClock clock;
    CriteriaLibrary library;
    const auto store = SqliteStore::open(path, OpenMode::ReadWrite, clock, library);
    if (!store) {
        std::fprintf(stderr, "%s\n", failureOf(store).constData());
        return 1;
    }
    const QStringList checks = {u"foundation.2.devices"_s, u"foundation.2.points"_s,
                                u"foundation.3.models"_s, u"service.2.staff"_s};
    for (qint64 number = first;; ++number) {
        const Change change = answerChange(checks[number % checks.size()], JsonValue(Decimal(number)));
        const auto applied = (*store)->apply(change, {});
        if (!applied) {
            std::fprintf(stderr, "%s\n", failureOf(applied).constData());
            return 1;
        }
        std::printf("%lld\n", number);
        std::fflush(stdout);
    }
}

// The child: writes a content that never ends and prints a line for every block.
int writeUntilKilled(const QString &path)
{
    SystemClock clock;
    CriteriaLibrary library;
    const auto store = SqliteStore::open(path, OpenMode::ReadWrite, clock, library);
    const auto writer = store ? (*store)->newContent(sha256("endless")) : store.error();
    if (!writer) {
        std::fprintf(stderr, "%s\n", failureOf(writer).constData());
        return 1;
    }
    const QByteArray block(1'000'000, 'x');
    for (int number = 1; (*writer)->write(block); ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProcess_losesNothingAcknowledged_data();
    void killedProcess_losesNothingAcknowledged();
    void runningProcess_locksOutOthers();
    void killedWhileAContentCameIn_leavesNothingOfIt();

private:
    static void start(QProcess &child, const QString &path, qint64 first);
    // Kills the child once it has acknowledged so many answers; returns the last number that it could print.
    static qint64 killAfter(QProcess &child, int answers);
};

void TestDurability::start(QProcess &child, const QString &path, qint64 first)
{
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromLatin1(ChildArgument), path, QString::number(first)});
}

qint64 TestDurability::killAfter(QProcess &child, int answers)
{
    QByteArray output;
    while (output.count('\n') < answers && child.waitForReadyRead(60'000))
        output += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished();
    output += child.readAllStandardOutput();
    const qsizetype end = output.lastIndexOf('\n'); // a line may have been cut off
    return output.left(end).split('\n').last().toLongLong();
}

void TestDurability::killedProcess_losesNothingAcknowledged_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::newRow("killed after the first answer") << QList<int>{1};
    QTest::newRow("killed six times in a row") << QList<int>{2, 17, 5, 40, 11, 3};
    // A WAL of that length has been carried over into the file at least once.
    QTest::newRow("killed after the log was carried over") << QList<int>{600};
}

void TestDurability::killedProcess_losesNothingAcknowledged()
{
    QFETCH(QList<int>, answers);
    StoreFixture fixture;
    fixture.filled();
    qint64 first = 1;
    for (const int count : answers) {
        QProcess child;
        start(child, fixture.path(), first);
        const qint64 acknowledged = killAfter(child, count);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(acknowledged >= first + count - 1);

        const auto store = fixture.open(OpenMode::ReadWrite);
        QVERIFY2(store, failureOf(store));
        QCOMPARE(*(*store)->check(), QStringList());
        // Event 1 made the case, so answer N is event N + 1: all that was acknowledged, and no more than one beyond.
        const auto history = (*store)->history(chainOf(firstCase()));
        const qint64 stored = history->back().number - 1;
        QVERIFY(stored == acknowledged || stored == acknowledged + 1);
        for (qint64 number = 1; number <= stored; ++number)
            QCOMPARE(history->at(static_cast<std::size_t>(number)).after, std::optional(JsonValue(Decimal(number))));
        first = stored + 1;
    }
}

void TestDurability::runningProcess_locksOutOthers()
{
    StoreFixture fixture;
    fixture.filled();
    QProcess child;
    start(child, fixture.path(), 1);
    QVERIFY(child.waitForReadyRead(60'000));
    const auto writer = fixture.open(OpenMode::ReadWrite);
    QCOMPARE(codeOf(writer), u"store.locked"_s);
    QVERIFY(writer.error().message.contains(QString::number(child.processId())));
    QCOMPARE(codeOf(SqliteStore::restore(fixture.path(), fixture.path("copy.yps"))), u"done"_s);
    {
        const auto reader = fixture.open(OpenMode::ReadOnly);
        QVERIFY2(reader, failureOf(reader));
        QCOMPARE(*(*reader)->check(), QStringList());
        QVERIFY((*reader)->info()->events > 1);
    }
    killAfter(child, 1);
    const auto afterwards = fixture.open(OpenMode::ReadWrite);
    QVERIFY2(afterwards, failureOf(afterwards));
}

void TestDurability::killedWhileAContentCameIn_leavesNothingOfIt()
{
    StoreFixture fixture;
    QString kept;
    {
        const auto store = fixture.filled();
        kept = keep(*store, "paper");
        QVERIFY(store->apply(attachmentChange(attachmentOf("paper", u"a.pdf"_s)), {}));
    }
    const QString digest = *fixture.open(OpenMode::ReadOnly).value()->digest();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(WritingArgument), fixture.path()});
    QVERIFY(killAfter(child, 70) >= 70); // blocks, more than two transactions
    {
        const auto reader = fixture.open(OpenMode::ReadOnly).value();
        QCOMPARE(*reader->digest(), digest);
        QVERIFY(!*reader->hasContent(sha256("endless")));
        QCOMPARE(*reader->check(), QStringList());
    }
    const auto count = [&] {
        const auto connection = Connection::open(fixture.path(), Connection::Access::Read);
        return (*connection)->single(u"SELECT count(*) FROM attachment_chunks"_s)->toInt();
    };
    QVERIFY(count() > 1);
    const auto store = fixture.open(OpenMode::ReadWrite);
    QVERIFY2(store, failureOf(store));
    QCOMPARE(count(), 1);
    QVERIFY(*(*store)->hasContent(kept));
    QCOMPARE(*(*store)->check(), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], ChildArgument) == 0)
        return answerUntilKilled(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    if (argc == 3 && qstrcmp(argv[1], WritingArgument) == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"

#include "workstation/desk.h"
#include "workstation/workroom.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace yongping;

namespace {

constexpr const char *ChildArgument = "--answer-until-killed";
const QString Devices = u"foundation.2.devices"_s;
const QString CaseName = u"c-1"_s;

// The child: a reviewer who answers on and on. Prints the number of each answer once the desk says it is saved.
class Answering : public QObject
{
public:
    Answering(std::shared_ptr<OpenReview> review, qint64 first) : m_review(std::move(review)), m_number(first)
    {
        connect(m_review.get(), &OpenReview::saveStateChanged, this, &Answering::acknowledge);
        connect(m_review.get(), &OpenReview::saveFailed, this, [](const Error &error) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
            QCoreApplication::exit(1);
        });
        m_review->setAnswer(Devices, Decimal(m_number));
    }

private:
    void acknowledge()
    {
        if (m_review->pendingWrites() != 0)
            return;
        std::printf("%lld\n", static_cast<long long>(m_number));
        std::fflush(stdout);
        // From the event loop, so that the desk is done with the last answer.
        QMetaObject::invokeMethod(
            this, [this] { m_review->setAnswer(Devices, Decimal(++m_number)); }, Qt::QueuedConnection);
    }

    std::shared_ptr<OpenReview> m_review;
    qint64 m_number;
};

int answerUntilKilled(const QString &path, qint64 first)
{
    SystemClock clock;
    const auto desk = Desk::open(path, clock);
    if (!desk)
        return 1;
    auto opening = (*desk)->openReview(CaseId(CaseName));
    if (!QTest::qWaitFor([&] { return opening.isFinished(); }, 60'000) || !opening.result())
        return 1;
    const Answering answering(*opening.result(), first);
    return QCoreApplication::exec();
}

// Kills the child once it has acknowledged so many answers; returns the last number that it could print.
qint64 killAfter(QProcess &child, int answers)
{
    QByteArray output;
    while (output.count('\n') < answers && child.waitForReadyRead(60'000))
        output += child.readAllStandardOutput();
    child.kill();
    child.waitForFinished();
    output += child.readAllStandardOutput();
    return output.left(output.lastIndexOf('\n')).split('\n').last().toLongLong();
}

} // namespace

class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedReviewer_losesNothingAcknowledged_data();
    void killedReviewer_losesNothingAcknowledged();
};

void TestDurability::killedReviewer_losesNothingAcknowledged_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::newRow("killed after the first answer") << QList<int>{1};
    QTest::newRow("killed five times in a row") << QList<int>{3, 29, 8, 61, 14};
}

void TestDurability::killedReviewer_losesNothingAcknowledged()
{
    QFETCH(QList<int>, answers);
    Workroom room;
    CaseRecord record;
    record.data = room.caseFile(CaseName, 1).data;
    const CategoryPtr category = *room.library.category(record.data.category);
    record.criteria = {category->id, category->version, category->digest};
    QVERIFY(room.store()->create(record, u"admin"_s));

    qint64 first = 1;
    for (const int count : answers) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(ChildArgument), room.storeFile(), QString::number(first)});
        const qint64 acknowledged = killAfter(child, count);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(acknowledged >= first + count - 1);

        const auto store = room.store(OpenMode::ReadWrite);
        QCOMPARE(*store->check(), QStringList());
        // Made and opened are the first two events, so answer N is event N + 2; one may be stored and not yet told.
        const auto history = store->history(CaseName);
        const qint64 stored = history->back().number - 2;
        QVERIFY(stored == acknowledged || stored == acknowledged + 1);
        for (qint64 number = 1; number <= stored; ++number)
            QCOMPARE(history->at(static_cast<std::size_t>(number + 1)).after,
                     std::optional(JsonValue(Decimal(number))));
        const auto loaded = store->load(CaseId(CaseName));
        QCOMPARE(*loaded->reviews.front().answers.find(Devices), Answer(Decimal(stored)));
        first = stored + 1;
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], ChildArgument) == 0)
        return answerUntilKilled(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"

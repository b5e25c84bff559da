#include "hostile_files.h"
#include "viewer/page_reader.h"
#include "viewer/page_source.h"
#include "viewer/process/protocol.h"
#include "viewer/viewer_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace yongping;
using namespace yongping::tests;

namespace {

constexpr int Patience = 30'000;

// A program that says whatever its test wants, in the place of the one that draws.
QString impostor(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString name = folder.filePath(QStringLiteral("impostor"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0)
        qFatal("the impostor could not be written");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return name;
}

// An answer for printf of the shell.
QByteArray octal(const QByteArray &bytes)
{
    QByteArray text;
    for (const char byte : bytes)
        text += '\\' + QByteArray::number(quint8(byte), 8).rightJustified(3, '0');
    return "printf '" + text + "'";
}

PageLimits limitsOf(int msecs, const QString &program = {})
{
    PageLimits limits;
    limits.msecs = msecs;
    limits.program = program;
    return limits;
}

void waitUntilOpen(PageSource &source)
{
    QTRY_VERIFY_WITH_TIMEOUT(source.state() != PageSource::State::Opening, Patience);
    QVERIFY2(source.state() == PageSource::State::Open, qPrintable(source.error().message));
}

// The processes that draw for this one.
QList<qint64> drawingProcesses()
{
    QList<qint64> found;
    const QByteArray parent = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    for (const QString &each : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/status").arg(each));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        if (text.contains(parent) && text.startsWith("Name:\tyongping-viewer") && !text.contains("State:\tZ"))
            found.append(each.toLongLong());
    }
    return found;
}

} // namespace

class TestPageSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void program_standsBesideThisOne();
    void pdf_isDrawnInTheResolutionAskedFor();
    void picture_isDrawn_data();
    void picture_isDrawn();
    void turned_swapsTheSides();
    void words_areFoundOnTheirPages();
    void words_thatWereReplacedStaySilent();
    void open_refusesWhatIsNoFile_data();
    void open_refusesWhatIsNoFile();
    void type_thatIsNotShownIsRefused();
    void missingProgram_hasASentence();
    void impostor_isNotBelieved_data();
    void impostor_isNotBelieved();
    void hangingProcess_isEnded();
    void killedProcess_isStartedAnew();
    void pageThatEndsItTwice_isGivenUp();
    void idleProcess_endsAndComesBack();
    void forgottenSource_endsItsProcess();
    void tooManyOrders_dropTheOldest();
    void process_hasItsLimits();
    void reader_drawsForAThreadThatWaits();
};

void TestPageSource::program_standsBesideThisOne()
{
    QVERIFY(QFile::exists(viewerProgram()));
}

void TestPageSource::pdf_isDrawnInTheResolutionAskedFor()
{
    const auto source = PageSource::fromData(honestPdf(2));
    QCOMPARE(source->pageCount(), 0);
    waitUntilOpen(*source);
    QCOMPARE(source->pageCount(), 2);
    QVERIFY(qAbs(source->pageSize(0).width() - 595) < 1);
    QVERIFY(source->pageSize(2).isEmpty());
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    source->order(1, 72);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, Patience);
    QCOMPARE(drawn[0][0].toInt(), 1);
    const auto image = drawn[0][3].value<QImage>();
    QCOMPARE(image.size(), QSize(595, 842));
    QCOMPARE(image.pixelColor(300, 100), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(300, 800), QColor(Qt::white));
}

void TestPageSource::picture_isDrawn_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("png");
    QTest::newRow("JPEG") << QByteArray("jpg");
    QTest::newRow("BMP") << QByteArray("bmp");
    QTest::newRow("TIFF") << QByteArray("tiff");
    QTest::newRow("WebP") << QByteArray("webp");
}

void TestPageSource::picture_isDrawn()
{
    QFETCH(QByteArray, format);
    const auto source = PageSource::fromData(honestImage(format.constData()));
    waitUntilOpen(*source);
    QCOMPARE(source->pageCount(), 1);
    QVERIFY(qAbs(source->pageSize(0).width() / source->pageSize(0).height() - 1.6) < 0.01);
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    source->order(0, 48);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, Patience);
    const QColor middle = drawn[0][3].value<QImage>().pixelColor(50, 50);
    QVERIFY(middle.red() > 240 && middle.green() < 20 && middle.blue() < 20);
}

void TestPageSource::turned_swapsTheSides()
{
    const auto source = PageSource::fromData(honestPdf(1));
    waitUntilOpen(*source);
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    source->order(0, 72, 90);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, Patience);
    const auto image = drawn[0][3].value<QImage>();
    QCOMPARE(image.size(), QSize(842, 595));
    QCOMPARE(image.pixelColor(800, 300), QColor(Qt::blue)); // what was above is at the right
    QCOMPARE(image.pixelColor(100, 300), QColor(Qt::white));
}

void TestPageSource::words_areFoundOnTheirPages()
{
    const auto source = PageSource::fromData(honestPdf(3));
    waitUntilOpen(*source);
    std::vector<TextHit> hits;
    bool ended = false;
    connect(source.get(), &PageSource::found, this,
            [&](const QString &, const std::vector<TextHit> &more, bool isLast) {
                hits.insert(hits.end(), more.begin(), more.end());
                ended = isLast;
            });
    source->find(QStringLiteral("ACCEPTANCE"));
    QTRY_VERIFY_WITH_TIMEOUT(ended, Patience);
    QCOMPARE(hits.size(), std::size_t(3));
    QCOMPARE(hits[2].page, 2);
    QVERIFY(!hits[0].areas.empty());
}

void TestPageSource::words_thatWereReplacedStaySilent()
{
    const auto source = PageSource::fromData(honestPdf(40));
    waitUntilOpen(*source);
    QSignalSpy found(source.get(), &PageSource::found);
    source->find(QStringLiteral("acceptance"));
    source->find(QStringLiteral("nowhere"));
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty() && found.last()[2].toBool(), Patience);
    QCOMPARE(found.last()[0].toString(), QStringLiteral("nowhere"));
    QVERIFY(found.last()[1].value<std::vector<TextHit>>().empty());
}

void TestPageSource::open_refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file that is not there") << QStringLiteral("missing.pdf");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("a pipe that nobody writes to") << QStringLiteral("pipe");
}

void TestPageSource::open_refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    const auto source = PageSource::open(folder.filePath(name));
    QTRY_COMPARE_WITH_TIMEOUT(source->state(), PageSource::State::Failed, Patience);
    QCOMPARE(source->error().code, QStringLiteral("file.read"));
}

void TestPageSource::type_thatIsNotShownIsRefused()
{
    QVERIFY(!PageSource::canShow(QStringLiteral("application/zip")));
    const auto source = PageSource::fromData(honestPdf(1), QStringLiteral("application/zip"));
    QTRY_COMPARE_WITH_TIMEOUT(source->state(), PageSource::State::Failed, Patience);
    QCOMPARE(source->error().code, QStringLiteral("pages.kind"));
}

void TestPageSource::missingProgram_hasASentence()
{
    const auto source = PageSource::fromData(honestPdf(1), {}, limitsOf(1'000, QStringLiteral("/no/such/program")));
    QTRY_COMPARE_WITH_TIMEOUT(source->state(), PageSource::State::Failed, Patience);
    QCOMPARE(source->error().code, QStringLiteral("pages.program"));
}

void TestPageSource::impostor_isNotBelieved_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("one that ends at once") << QByteArray("exit 0");
    QTest::newRow("one that says nothing") << QByteArray("exec sleep 600");
    QTest::newRow("one that promises four gigabytes") << octal(QByteArray::fromHex("ffffffff01")) + "; exec sleep 600";
    QTest::newRow("one that answers another question")
        << octal(pageMessage(quint8(PageAnswer::Drawn), "x")) + "; exec sleep 600";
    QTest::newRow("one that speaks of no pages")
        << octal(pageMessage(quint8(PageAnswer::Opened), {})) + "; exec sleep 600";
    QTest::newRow("one that breaks off") << octal(
        pageMessage(quint8(PageAnswer::Opened), QByteArray(64, 'x')).first(20));
    QTest::newRow("one that refuses at length")
        << octal(pageMessage(quint8(PageAnswer::Refused), "xxxx")) + "; exec sleep 600";
    QTest::newRow("one that refuses for no reason")
        << octal(pageMessage(quint8(PageAnswer::Refused), "\x70")) + "; exec sleep 600";
    QTest::newRow("one that chatters without end")
        << QByteArray("while :; do printf xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done");
}

void TestPageSource::impostor_isNotBelieved()
{
    QFETCH(QByteArray, script);
    const QTemporaryDir folder;
    const auto source = PageSource::fromData(honestPdf(1), {}, limitsOf(300, impostor(folder, script)));
    QTRY_COMPARE_WITH_TIMEOUT(source->state(), PageSource::State::Failed, Patience);
    QCOMPARE(source->error().code, QStringLiteral("pages.ends"));
}

void TestPageSource::hangingProcess_isEnded()
{
    // Opens one page of 100 × 100 points and then says nothing any more.
    const QByteArray opening = pageMessage(quint8(PageAnswer::Opened), sizesBytes({{100, 100}}));
    const QTemporaryDir folder;
    const QString program = impostor(folder, octal(opening) + "; exec sleep 600");
    const auto source = PageSource::fromData("x", {}, limitsOf(300, program));
    waitUntilOpen(*source);
    QSignalSpy undrawable(source.get(), &PageSource::undrawable);
    QSignalSpy found(source.get(), &PageSource::found);
    source->order(0, 96);
    QTRY_COMPARE_WITH_TIMEOUT(undrawable.count(), 1, Patience);
    source->find(QStringLiteral("x"));
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, Patience);
    QVERIFY(found[0][2].toBool());
}

void TestPageSource::killedProcess_isStartedAnew()
{
    const auto source = PageSource::fromData(honestPdf(2));
    waitUntilOpen(*source);
    const QList<qint64> before = drawingProcesses();
    QCOMPARE(before.size(), 1);
    QCOMPARE(::kill(pid_t(before[0]), SIGKILL), 0);
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    source->order(0, 96);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, Patience);
    const QList<qint64> after = drawingProcesses();
    QCOMPARE(after.size(), 1);
    QVERIFY(after != before);
}

void TestPageSource::pageThatEndsItTwice_isGivenUp()
{
    // Two pages; whatever is asked about them, it dies, once it has heard the question.
    const QByteArray opening = pageMessage(quint8(PageAnswer::Opened), sizesBytes({{100, 100}, {100, 100}}));
    const QByteArray hear("dd bs=5 count=1 >/dev/null 2>&1; ");
    const QTemporaryDir folder;
    const auto source =
        PageSource::fromData("x", {}, limitsOf(5'000, impostor(folder, hear + octal(opening) + "; " + hear)));
    waitUntilOpen(*source);
    QSignalSpy undrawable(source.get(), &PageSource::undrawable);
    source->order(0, 96);
    source->order(1, 96);
    QTRY_COMPARE_WITH_TIMEOUT(undrawable.count(), 2, Patience);
    QCOMPARE(undrawable[0][1].value<Error>().code, QStringLiteral("pages.page"));
    QCOMPARE(source->state(), PageSource::State::Open);
}

void TestPageSource::idleProcess_endsAndComesBack()
{
    PageLimits limits;
    limits.idleMsecs = 50;
    const auto source = PageSource::fromData(honestPdf(1), {}, limits);
    waitUntilOpen(*source);
    QTRY_VERIFY_WITH_TIMEOUT(drawingProcesses().isEmpty(), Patience);
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    source->order(0, 96);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count(), 1, Patience);
}

void TestPageSource::forgottenSource_endsItsProcess()
{
    auto source = PageSource::fromData(honestPdf(1));
    waitUntilOpen(*source);
    source->order(0, 300);
    source.reset();
    QTRY_VERIFY_WITH_TIMEOUT(drawingProcesses().isEmpty(), Patience);
}

void TestPageSource::tooManyOrders_dropTheOldest()
{
    const QByteArray opening =
        pageMessage(quint8(PageAnswer::Opened), sizesBytes(std::vector<QSizeF>(200, {100, 100})));
    const QTemporaryDir folder;
    const auto source =
        PageSource::fromData("x", {}, limitsOf(60'000, impostor(folder, octal(opening) + "; exec sleep 600")));
    waitUntilOpen(*source);
    QSignalSpy dropped(source.get(), &PageSource::dropped);
    for (int page = 0; page < 200; ++page)
        source->order(page, 96);
    QVERIFY(dropped.count() >= 100 && dropped.count() < 200);
    for (int page = 0; page < 200; ++page)
        source->withdraw(page, 96);
    dropped.clear();
    source->order(0, 96);
    QCOMPARE(dropped.count(), 0);
}

void TestPageSource::process_hasItsLimits()
{
    const auto source = PageSource::fromData(honestPdf(1));
    waitUntilOpen(*source);
    const QList<qint64> processes = drawingProcesses();
    QCOMPARE(processes.size(), 1);
    // What a process may not be asked about, as it may not be looked into, is told by the system all the same.
    QFile status(QStringLiteral("/proc/%1/status").arg(processes[0]));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    QVERIFY(text.contains("NoNewPrivs:\t1"));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(processes[0]));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray rows = limits.readAll().simplified();
    QVERIFY2(rows.contains("Max file size 0 0"), rows.constData());
    QVERIFY(rows.contains("Max core file size 0 0"));
    QVERIFY(rows.contains("Max open files 64 64"));
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY(rows.contains("Max address space 1073741824 1073741824"));
#endif
    QVERIFY(!rows.contains("Max cpu time unlimited"));
}

void TestPageSource::reader_drawsForAThreadThatWaits()
{
    const auto reader = PageReader::open(honestPdf(2));
    QVERIFY(reader);
    QCOMPARE((*reader)->pageCount(), 2);
    QCOMPARE((*reader)->draw(1, 72).size(), QSize(595, 842));
    QVERIFY((*reader)->draw(2, 72).isNull());
    QVERIFY((*reader)->text(1).contains(QStringLiteral("acceptance")));
    QCOMPARE((*reader)->text(2), QString());
    const auto nothing = PageReader::open("no document");
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, QStringLiteral("pages.kind"));
}

QTEST_MAIN(TestPageSource)
#include "tst_page_source.moc"

#include "bundle/bundle_rules.h"
#include "bundle/zip_directory.h"
#include "bundle/zip_writer.h"
#include "bundle_samples.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

using namespace yongping;

namespace {

// No file of this process may grow beyond so many bytes, as on a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

// A file that leaves holes where only zeros are written, so that 5 GB of them need no room.
class SparseFile : public QFile
{
public:
    using QFile::QFile;

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        static const QByteArray zeros(64 * 1024, '\0');
        const bool empty = size == zeros.size() && std::memcmp(data, zeros.constData(), 64 * 1024) == 0;
        return empty && lseek(handle(), size, SEEK_CUR) >= 0 ? size : QFile::writeData(data, size);
    }
};

class TestBundleWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_whatFails_leavesNoFile_data();
    void write_whatFails_leavesNoFile();
    void write_cancelled_leavesNoFile();
    void write_failure_keepsTheOlderFile();
    void write_withoutFolder_namesTheFile();
    void write_moreThanIsRead_isRefused();
    void write_morePartsThanAreRead_isRefused();
    void zip_beyondFourGigabytes_usesZip64();

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
};

void TestBundleWriting::write_whatFails_leavesNoFile_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<bool>("sealed");
    QTest::newRow("a disk without any room") << 0 << false;
    QTest::newRow("a disk that is full within the manifest") << 100 << false;
    QTest::newRow("a disk that is full within an attachment") << 1'000'000 << false;
    QTest::newRow("a disk that is full within a sealed part") << 1'000'000 << true;
    QTest::newRow("a disk that lacks ten bytes, in the end record") << -10 << false;
}

void TestBundleWriting::write_whatFails_leavesNoFile()
{
    QFETCH(const int, room);
    QFETCH(const bool, sealed);
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    if (sealed) {
        const QDateTime now(QDate(2023, 6, 30), QTime(9, 30), Qt::UTC);
        request.recipients = {SigningKey::generate(QStringLiteral("李华"), now).value().certificate()};
    }
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const qint64 needed = QFileInfo(in(QStringLiteral("a.ypb"))).size();
    QVERIFY(QFile::remove(in(QStringLiteral("a.ypb"))));
    Result<QString> written{QString()};
    {
        const SmallDisk disk(static_cast<rlim_t>(room >= 0 ? room : needed + room));
        written = writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader());
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("file.cannot_write"));
    QVERIFY2(written.error().message.contains(in(QStringLiteral("a.ypb"))), qPrintable(written.error().message));
    QCOMPARE(files(), QStringList());
}

void TestBundleWriting::write_cancelled_leavesNoFile()
{
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    qint64 reached = 0;
    const Result<QString> written =
        writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader(), [&](qint64 done, qint64 total) {
            reached = done;
            return done < total / 2;
        });
    QVERIFY(!written && isCancelled(written.error()));
    QVERIFY(reached > 1'000'000);
    QCOMPARE(files(), QStringList());
}

void TestBundleWriting::write_failure_keepsTheOlderFile()
{
    samples::Contents contents;
    const BundleRequest request = samples::request(contents);
    QVERIFY(writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader()));
    const QByteArray before = samples::read(in(QStringLiteral("a.ypb")));
    const Error damaged = Error::failure(QStringLiteral("content.damaged"), QStringLiteral("The store is damaged."));
    const Result<QString> written = writeBundle(in(QStringLiteral("a.ypb")), request,
                                                [&](const QString &, const ContentSink &) { return damaged; });
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("content.damaged"));
    // A store that gives less than is on record.
    const Result<QString> shorter = writeBundle(in(QStringLiteral("a.ypb")), request,
                                                [](const QString &, const ContentSink &) { return Result<void>(); });
    QVERIFY(!shorter);
    QCOMPARE(shorter.error().code, QStringLiteral("content.damaged"));
    QCOMPARE(files(), QStringList{QStringLiteral("a.ypb")});
    QVERIFY(samples::read(in(QStringLiteral("a.ypb"))) == before);
    QVERIFY(QFile::remove(in(QStringLiteral("a.ypb"))));
}

void TestBundleWriting::write_withoutFolder_namesTheFile()
{
    samples::Contents contents;
    const QString nowhere = in(QStringLiteral("没有/a.ypb"));
    const Result<QString> written = writeBundle(nowhere, samples::request(contents), contents.reader());
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("file.cannot_write"));
    QVERIFY(written.error().message.contains(nowhere));
}

void TestBundleWriting::write_moreThanIsRead_isRefused()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    request.contents.push_back({sha256("a film"), BundleLimits().attachmentBytes + 1, true});
    const Result<QString> written = writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ruleCode(BundleRule::EntrySize));
    QCOMPARE(files(), QStringList());
}

// Sealed, each megabyte is an entry of its own.
void TestBundleWriting::write_morePartsThanAreRead_isRefused()
{
    samples::Contents contents;
    BundleRequest request = samples::request(contents);
    for (int film = 0; film < 7; ++film)
        request.contents.push_back({sha256(QByteArray::number(film)), BundleLimits().attachmentBytes, true});
    request.recipients.push_back(SigningKey::generate(QStringLiteral("李四"), QDateTime::currentDateTimeUtc())->certificate());
    const Result<QString> written = writeBundle(in(QStringLiteral("a.ypb")), request, contents.reader());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ruleCode(BundleRule::Entries));
    QCOMPARE(files(), QStringList());
}

void TestBundleWriting::zip_beyondFourGigabytes_usesZip64()
{
    const qint64 size = 0x1'0000'0000 + 5;
    const QString film = QStringLiteral("attachments/") + sha256("film");
    const QByteArray zeros(8 * 1024 * 1024, '\0');
    SparseFile file(in(QStringLiteral("large.zip")));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    ZipWriter zip(file);
    QVERIFY(zip.begin(film, size, false));
    for (qint64 left = size; left > 0; left -= zeros.size())
        QVERIFY(zip.write(QByteArrayView(zeros).first(std::min<qint64>(left, zeros.size()))));
    QVERIFY(zip.end());
    QVERIFY(zip.begin(QStringLiteral("case.json"), 2, false) && zip.write("{}") && zip.end());
    QVERIFY(zip.finish());
    const Result<std::vector<ZipEntry>> entries = readZipDirectory(file, BundleLimits());
    QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().message + entries.error().detail));
    QCOMPARE(entries->size(), std::size_t(2));
    QCOMPARE(entries->front().size, size);
    QCOMPARE(entries->front().packed, size);
    QVERIFY(entries->back().offset > size);
    file.close();
    const samples::Answer listed =
        samples::run(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), QStringLiteral("case.json")});
    QVERIFY2(listed.code == 0, listed.output.constData());
    QCOMPARE(listed.output, QByteArrayLiteral("{}"));
    QVERIFY(QFile::remove(file.fileName()));
}

} // namespace

QTEST_GUILESS_MAIN(TestBundleWriting)
#include "tst_bundle_writing.moc"

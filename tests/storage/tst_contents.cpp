#include "storage/store_fixture.h"

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

Result<QByteArray> contentOf(Store &store, const QString &digest)
{
    QByteArray bytes;
    const auto read = store.readContent(digest, [&bytes](QByteArrayView block) {
        bytes += block;
        return Result<void>();
    });
    if (!read)
        return read.error();
    return bytes;
}

qint64 rows(const StoreFixture &fixture, const char *table)
{
    const auto connection = Connection::open(fixture.path(), Connection::Access::Read);
    const auto count = (*connection)->single(u"SELECT count(*) FROM "_s + QString::fromLatin1(table));
    return count ? count->toLongLong() : -1;
}

} // namespace

class TestContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_isReadAsWritten_data();
    void content_isReadAsWritten();
    void known_isTakenAgain();
    void unknown_isRefused();
    void noDigest_isRefused();
    void secondWriter_isRefused();
    void storeThatOpensNoSecondTime_isTold();
    void withinTogether_isRefused();
    void unfinished_isGoneWithItsWriter();
    void unfinished_isNoContent();
    void changesMeanwhile_goOn();
    void log_staysShort();
    void unused_isSwept_data();
    void unused_isSwept();
    void failingSink_ends();
    void damaged_isFound_data();
    void damaged_isFound();
    void backup_holdsContents();
    void reader_reads();
    void fullDisk_isToldAndLeavesNothing();
};

void TestContents::content_isReadAsWritten_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("block");
    QTest::newRow("nothing at all") << qsizetype(0) << qsizetype(1);
    QTest::newRow("one byte") << qsizetype(1) << qsizetype(1);
    QTest::newRow("exactly one chunk") << qsizetype(512 * 1024) << qsizetype(4096);
    QTest::newRow("blocks that do not fit the chunks") << qsizetype(3'000'001) << qsizetype(70'001);
    QTest::newRow("one block of several chunks") << qsizetype(5'000'000) << qsizetype(5'000'000);
    QTest::newRow("more than one transaction") << qsizetype(80'000'000) << qsizetype(1'000'000);
}

void TestContents::content_isReadAsWritten()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, block);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(size);
    const QString digest = sha256(bytes);
    QVERIFY(!*store->hasContent(digest));
    {
        const auto writer = store->newContent(digest);
        QVERIFY2(writer, failureOf(writer));
        for (qsizetype at = 0; at < size; at += block) {
            const auto written = (*writer)->write(QByteArrayView(bytes).sliced(at, qMin(block, size - at)));
            QVERIFY2(written, failureOf(written));
        }
        const auto finished = (*writer)->finish();
        QVERIFY2(finished, failureOf(finished));
    }
    QVERIFY(*store->hasContent(digest));
    QVERIFY(contentOf(*store, digest).value() == bytes);
    QCOMPARE(*store->check(), QStringList());
}

void TestContents::known_isTakenAgain()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = keep(*store, "paper");
    keep(*store, "paper");
    QCOMPARE(*contentOf(*store, digest), QByteArray("paper"));
    QCOMPARE(rows(fixture, "attachment_chunks"), 1);
}

void TestContents::unknown_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto content = contentOf(*store, sha256("paper"));
    QCOMPARE(codeOf(content), u"content.unknown"_s);
    QVERIFY(content.error().message.contains(sha256("paper")));
}

void TestContents::noDigest_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QCOMPARE(codeOf(store->newContent(u"ABC"_s)), u"content.digest"_s);
}

void TestContents::secondWriter_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    auto first = store->newContent(sha256("one"));
    QVERIFY2(first, failureOf(first));
    QCOMPARE(codeOf(store->newContent(sha256("two"))), u"content.busy"_s);
    first->reset();
    QVERIFY(store->newContent(sha256("two")));
}

// As where a process may open no further files.
void TestContents::storeThatOpensNoSecondTime_isTold()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(QFile::remove(fixture.path()));
    QVERIFY(QDir().mkdir(fixture.path()));
    QCOMPARE(codeOf(store->newContent(sha256("paper"))), u"store.cannot_open"_s);
    QCOMPARE(codeOf(store->newContent(sha256("paper"))), u"store.cannot_open"_s);
}

void TestContents::withinTogether_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString known = keep(*store, "paper");
    const auto done = store->together([&]() -> Result<void> {
        if (!store->newContent(known) || *contentOf(*store, known) != "paper")
            return Error::failure(u"test"_s, u"a content that is there can be read, and written again"_s);
        const auto writer = store->newContent(sha256("two"));
        return writer ? Result<void>() : writer.error();
    });
    QCOMPARE(codeOf(done), u"content.busy"_s);
}

void TestContents::unfinished_isGoneWithItsWriter()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(40'000'000);
    for (const qsizetype size : {qsizetype(0), qsizetype(1000), bytes.size()}) {
        auto writer = store->newContent(sha256(bytes));
        QVERIFY2(writer, failureOf(writer));
        QVERIFY((*writer)->write(QByteArrayView(bytes).first(size)));
        writer->reset();
        QVERIFY(!*store->hasContent(sha256(bytes)));
        QCOMPARE(rows(fixture, "attachment_contents"), 0);
        QCOMPARE(rows(fixture, "attachment_chunks"), 0);
    }
    keep(*store, bytes);
    QCOMPARE(*store->check(), QStringList());
}

void TestContents::unfinished_isNoContent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(40'000'000);
    const QString digest = sha256(bytes);
    const auto writer = store->newContent(digest);
    QVERIFY2(writer, failureOf(writer));
    QVERIFY((*writer)->write(bytes));
    QVERIFY(!*store->hasContent(digest));
    QCOMPARE(codeOf(contentOf(*store, digest)), u"content.unknown"_s);
    QCOMPARE(codeOf(store->apply(attachmentChange(attachmentOf(bytes, u"a.pdf"_s)), {})), u"content.unknown"_s);
    QVERIFY(store->dropUnusedContents());
    QVERIFY((*writer)->finish());
    QVERIFY(contentOf(*store, digest).value() == bytes);
}

void TestContents::changesMeanwhile_goOn()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(3'000'000);
    const auto writer = store->newContent(sha256(bytes));
    for (qsizetype at = 0; at < bytes.size(); at += 600'000) {
        QVERIFY((*writer)->write(QByteArrayView(bytes).sliced(at, 600'000)));
        const auto applied = store->apply(answerChange(u"foundation.2.devices"_s, JsonValue(static_cast<int>(at))), {});
        QVERIFY2(applied, failureOf(applied));
    }
    QVERIFY((*writer)->finish());
    QVERIFY(contentOf(*store, sha256(bytes)).value() == bytes);
    QCOMPARE(*store->check(), QStringList());
}

void TestContents::log_staysShort()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(20'000'000);
    const auto writer = store->newContent(sha256("made up"));
    for (int part = 0; part < 10; ++part)
        QVERIFY((*writer)->write(bytes));
    const qint64 log = QFileInfo(fixture.path() + u"-wal"_s).size();
    QVERIFY2(log < 80'000'000, QByteArray::number(log).constData());
}

void TestContents::unused_isSwept_data()
{
    QTest::addColumn<bool>("reopened");
    QTest::newRow("when asked for") << false;
    QTest::newRow("when the store is next opened for writing") << true;
}

void TestContents::unused_isSwept()
{
    QFETCH(bool, reopened);
    StoreFixture fixture;
    auto store = fixture.filled();
    for (const char *content : {"attached", "history", "case", "waiting", "unused"})
        keep(*store, content);
    MergeRecord merge;
    merge.kind = u"return"_s;
    merge.history = sha256("history");
    merge.content = sha256("case");
    merge.attachments = {sha256("waiting"), sha256("case")};
    QVERIFY(store->apply(attachmentChange(attachmentOf("attached", u"a.pdf"_s)), {}));
    QVERIFY(store->apply({firstCase(), {}, Field::Merge, u"1"_s, toJson(merge), {}}, {}));
    const auto sweep = [&] {
        if (!reopened)
            return bool(store->dropUnusedContents());
        store.reset();
        auto opened = fixture.open(OpenMode::ReadWrite);
        store = opened ? std::move(opened).value() : nullptr;
        return store != nullptr;
    };
    QVERIFY(sweep());
    QVERIFY(!*store->hasContent(sha256("unused")));
    for (const char *content : {"attached", "history", "case", "waiting"})
        QVERIFY2(*store->hasContent(sha256(content)), content);

    merge.attachments.clear();
    QVERIFY(store->apply({firstCase(), {}, Field::Merge, u"1"_s, toJson(merge), {}}, {}));
    QVERIFY(sweep());
    QVERIFY(!*store->hasContent(sha256("waiting")));
    QCOMPARE(rows(fixture, "attachment_contents"), 3);
    // A deleted case may come back, and then with its files.
    QVERIFY(store->remove(firstCase(), {}, {}));
    QVERIFY(sweep());
    QCOMPARE(rows(fixture, "attachment_contents"), 3);
    QVERIFY(store->restoreCase(firstCase(), {}, {}));
    QVERIFY(store->apply({firstCase(), {}, Field::Merge, u"1"_s, {}, {}}, {}));
    QVERIFY(
        store->apply({firstCase(), {}, Field::Attachment, attachmentKey(sha256("attached"), u"a.pdf"_s), {}, {}}, {}));
    QVERIFY(sweep());
    QCOMPARE(rows(fixture, "attachment_contents"), 0);
    QCOMPARE(rows(fixture, "attachment_chunks"), 0);
    QCOMPARE(*store->check(), QStringList());
}

void TestContents::failingSink_ends()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = keep(*store, bytesOf(3'000'000));
    int blocks = 0;
    const auto read = store->readContent(digest, [&blocks](QByteArrayView) -> Result<void> {
        ++blocks;
        return Error::failure(u"test"_s, u"full"_s);
    });
    QCOMPARE(codeOf(read), u"test"_s);
    QCOMPARE(blocks, 1);
    QVERIFY(store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}));
}

void TestContents::damaged_isFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a byte was changed")
        << u"UPDATE attachment_chunks SET data = CAST(x'00' || substr(data, 2) AS BLOB) WHERE position = 0"_s;
    QTest::newRow("the end is missing")
        << u"DELETE FROM attachment_chunks WHERE position = (SELECT max(position) FROM attachment_chunks)"_s;
    QTest::newRow("two chunks changed places")
        << u"UPDATE attachment_chunks SET position = CASE position WHEN 0 THEN 9 ELSE position END"_s;
    QTest::newRow("all is missing") << u"DELETE FROM attachment_chunks"_s;
}

void TestContents::damaged_isFound()
{
    QFETCH(QString, statement);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QByteArray bytes = bytesOf(3'000'000);
    const QString digest = keep(*store, bytes);
    QVERIFY(store->apply(attachmentChange(attachmentOf(bytes, u"a.pdf"_s)), {}));
    fixture.forge({statement});
    const auto content = contentOf(*store, digest);
    QCOMPARE(codeOf(content), u"content.damaged"_s);
    QCOMPARE(content.error().kind, ErrorKind::Failure);
    QVERIFY(!store->check()->isEmpty());
    QCOMPARE(codeOf(store->backup(fixture.path("backup.yps"))), u"store.damaged"_s);
}

void TestContents::backup_holdsContents()
{
    StoreFixture fixture;
    const QByteArray bytes = bytesOf(3'000'000);
    {
        const auto store = fixture.filled();
        keep(*store, bytes);
        QVERIFY(store->apply(attachmentChange(attachmentOf(bytes, u"a.pdf"_s)), {}));
        const auto backedUp = store->backup(fixture.path("backup.yps"));
        QVERIFY2(backedUp, failureOf(backedUp));
        QVERIFY(store->remove(firstCase(), {}, {}));
        QVERIFY(store->dropUnusedContents());
    }
    const auto restored = SqliteStore::restore(fixture.path("backup.yps"), fixture.path());
    QVERIFY2(restored, failureOf(restored));
    const auto store = fixture.open(OpenMode::ReadWrite).value();
    QVERIFY(contentOf(*store, sha256(bytes)).value() == bytes);
    QCOMPARE(store->load(firstCase())->attachments.size(), std::size_t(1));
    QCOMPARE(*store->check(), QStringList());
}

void TestContents::reader_reads()
{
    StoreFixture fixture;
    const auto writer = fixture.filled();
    const QString digest = keep(*writer, "paper");
    const auto reader = fixture.open(OpenMode::ReadOnly).value();
    QCOMPARE(*contentOf(*reader, digest), QByteArray("paper"));
    QCOMPARE(codeOf(reader->newContent(sha256("two"))), u"store.read_only"_s);
    QCOMPARE(codeOf(reader->dropUnusedContents()), u"store.read_only"_s);
}

void TestContents::fullDisk_isToldAndLeavesNothing()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    fixture.forge({u"CREATE TRIGGER full BEFORE INSERT ON attachment_chunks WHEN NEW.position = 70"
                   " BEGIN SELECT RAISE(ABORT, 'full'); END"_s});
    const QByteArray bytes = bytesOf(60'000'000);
    {
        const auto writer = store->newContent(sha256(bytes));
        const auto written = (*writer)->write(bytes);
        QCOMPARE(codeOf(written), u"store.failed"_s);
        QCOMPARE(codeOf((*writer)->finish()), u"store.failed"_s);
    }
    QCOMPARE(rows(fixture, "attachment_chunks"), 0);
    fixture.forge({u"DROP TRIGGER full"_s});
    keep(*store, bytes);
    QCOMPARE(*store->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"

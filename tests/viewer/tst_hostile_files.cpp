#include "hostile_list.h"
#include "viewer/page_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace yongping;
using namespace yongping::tests;

namespace {

constexpr int Patience = 60'000;
constexpr int PagesTried = 3;

// A short time for each page: what hangs is to be ended, and the test is to come to an end.
PageLimits shortLimits()
{
    PageLimits limits;
    limits.msecs = 1'500;
    return limits;
}

} // namespace

// Whatever a file does, the client gets pages or one clear error, and the process that draws is the only one that dies.
class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void list_hasAHundred();
    void file_isShownOrRefused_data();
    void file_isShownOrRefused();
};

void TestHostileFiles::list_hasAHundred()
{
    const QList<HostileFile> files = hostileFiles();
    QSet<QString> names;
    for (const HostileFile &file : files)
        names.insert(file.name);
    QVERIFY(names.size() >= 100);
    QCOMPARE(names.size(), files.size());
}

void TestHostileFiles::file_isShownOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<HostileFile> files = hostileFiles();
    for (const HostileFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file.bytes;
}

void TestHostileFiles::file_isShownOrRefused()
{
    QFETCH(QByteArray, bytes);
    const auto source = PageSource::fromData(bytes, {}, shortLimits());
    QSignalSpy opened(source.get(), &PageSource::opened);
    QSignalSpy failed(source.get(), &PageSource::failed);
    QTRY_VERIFY_WITH_TIMEOUT(opened.count() + failed.count() == 1, Patience);
    if (source->state() == PageSource::State::Failed) {
        QVERIFY(!source->error().code.isEmpty());
        QVERIFY(source->error().message.endsWith(u'.'));
        QCOMPARE(source->pageCount(), 0);
        return;
    }
    QVERIFY(source->pageCount() > 0);
    QSignalSpy drawn(source.get(), &PageSource::drawn);
    QSignalSpy undrawable(source.get(), &PageSource::undrawable);
    const int pages = std::min(source->pageCount(), PagesTried);
    for (int page = 0; page < pages; ++page)
        source->order(page, 96);
    QTRY_COMPARE_WITH_TIMEOUT(drawn.count() + undrawable.count(), pages, Patience);
    for (const QList<QVariant> &each : std::as_const(undrawable))
        QVERIFY(!each[1].value<Error>().message.isEmpty());
    QCOMPARE(failed.count(), 0);
}

QTEST_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"

#include "cli/ctl.h"

#include "storage/sqlite_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yongping;

namespace {

constexpr const char *HolderArgument = "--hold-store";
const QString SampleId = u"sample-platform-industry"_s;

// The child: holds a store open as a window would, until its standard input is closed.
int holdStore(const QString &path)
{
    SystemClock clock;
    CriteriaLibrary library;
    const auto store = SqliteStore::open(path, OpenMode::ReadWrite, clock, library);
    if (!store)
        return 1;
    std::puts("held");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

// Cases and the store that keeps them.
class TestCtlStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ctl.reset(); }
    void store_isMadeAndTold();
    void missingStore_isFailure_data();
    void missingStore_isFailure();
    void fileThatIsNoStore_isFailure_data();
    void fileThatIsNoStore_isFailure();
    void case_isListedAndShown();
    void import_ofTheSameChangesNothing();
    void import_ofOtherContentIsRefused();
    void import_ofOneCaseTwiceIsRefused();
    void import_refusedMakesNoStore_data();
    void import_refusedMakesNoStore();
    void import_becomesTheReviewOfWhoIsNamed();
    void export_comesBackUnchanged();
    void delete_leavesTheHistory();
    void unknownCase_isRefused_data();
    void unknownCase_isRefused();
    void backup_isRestored();
    void backup_overwritesNoOtherFile();
    void damagedStore_isFound();
    void tornStore_isFoundToo();
    void heldStore_isReadAndNotWritten();

private:
    Outcome run(const QStringList &arguments) const { return m_ctl->onStore(arguments); }
    void importSample() const { COMPARE_EXIT(run({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 0); }
    static QString stateOf(const Outcome &outcome)
    {
        const JsonValue json = outcome.json();
        const JsonValue *imported = json.find(u"imported");
        return imported && !imported->toArray().empty() ? imported->toArray().front().text(u"state") : QString();
    }

    std::unique_ptr<Ctl> m_ctl;
};

void TestCtlStore::init()
{
    m_ctl = std::make_unique<Ctl>();
}

void TestCtlStore::store_isMadeAndTold()
{
    const Outcome made = run({u"store"_s, u"init"_s, u"--json"_s});
    COMPARE_EXIT(made, 0);
    QVERIFY(QFile::exists(m_ctl->storeFile()));
    COMPARE_EXIT(run({u"store"_s, u"init"_s}), 0); // one that is there stays as it is
    importSample();
    const JsonValue info = run({u"store"_s, u"info"_s, u"--json"_s}).json();
    QCOMPARE(*info.find(u"cases"), JsonValue(1));
    QCOMPARE(*info.find(u"reviews"), JsonValue(1));
    QVERIFY(run({u"store"_s, u"info"_s}).out.contains("cases"));
    const Outcome checked = run({u"store"_s, u"check"_s, u"--json"_s});
    COMPARE_EXIT(checked, 0);
    QVERIFY(checked.json().find(u"findings")->toArray().empty());
    QCOMPARE(run({u"store"_s, u"digest"_s}).out.trimmed(), m_ctl->digest().toLatin1());
}

void TestCtlStore::missingStore_isFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments :
         {"store info", "store check", "store digest", "store backup b", "case list", "case show x", "case export x",
          "case delete x", "report x --kind review --out r.pdf"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
}

void TestCtlStore::missingStore_isFailure()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments + QStringList{u"--json"_s});
    COMPARE_EXIT(outcome, 4);
    QCOMPARE(outcome.errorText(u"code"), u"store.missing"_s);
    QVERIFY(!QFile::exists(m_ctl->storeFile()));
}

void TestCtlStore::fileThatIsNoStore_isFailure_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("hello, this is a text and no store at all\n").repeated(100);
    QTest::newRow("a short text") << QByteArray("hello");
}

void TestCtlStore::fileThatIsNoStore_isFailure()
{
    QFETCH(QByteArray, content);
    m_ctl->write(u"cases.ypstore"_s, content);
    for (const QString &arguments : {u"store info"_s, u"store init"_s, u"case list"_s, u"store check"_s}) {
        const Outcome outcome = run(arguments.split(u' ') + QStringList{u"--json"_s});
        COMPARE_EXIT(outcome, 4);
        QCOMPARE(outcome.errorText(u"code"), u"store.not_a_store"_s);
        QCOMPARE(outcome.err.count('\n'), 1);
    }
    COMPARE_EXIT(run({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)}), 4);
    QCOMPARE(m_ctl->read(u"cases.ypstore"_s), content);
    COMPARE_EXIT(m_ctl->run({u"store"_s, u"info"_s, u"--store"_s, u"."_s}), 4);
    COMPARE_EXIT(m_ctl->run({u"store"_s, u"init"_s, u"--store"_s, u"."_s}), 4);
}

void TestCtlStore::case_isListedAndShown()
{
    importSample();
    const Outcome list = run({u"case"_s, u"list"_s});
    COMPARE_EXIT(list, 0);
    const JsonValue cases = list.json();
    QCOMPARE(cases.toArray().size(), std::size_t(1));
    const JsonValue &entry = cases.toArray().front();
    QCOMPARE(entry.text(u"id"), SampleId);
    QVERIFY(!entry.text(u"name").isEmpty());
    QCOMPARE(entry.text(u"category"), u"platform-industry"_s);
    QCOMPARE(entry.text(u"stage"), u"recognition"_s);
    QCOMPARE(entry.text(u"conclusion"), u"satisfied"_s);
    QVERIFY(run({u"case"_s, u"list"_s, u"--text"_s}).out.contains(SampleId.toUtf8()));

    const JsonValue shown = run({u"case"_s, u"show"_s, SampleId, u"--json"_s}).json();
    QCOMPARE(shown.find(u"case")->text(u"id"), SampleId);
    QCOMPARE(shown.text(u"reviewer"), u"expert"_s);
    QCOMPARE(shown.find(u"evaluation")->text(u"conclusion"), u"satisfied"_s);
    QVERIFY(run({u"case"_s, u"show"_s, SampleId}).out.contains("foundation.2"));
}

void TestCtlStore::import_ofTheSameChangesNothing()
{
    importSample();
    const QString digest = m_ctl->digest();
    const Outcome again = run({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)});
    COMPARE_EXIT(again, 0);
    QCOMPARE(stateOf(again), u"unchanged"_s);
    QCOMPARE(m_ctl->digest(), digest);
    QCOMPARE(*run({u"store"_s, u"info"_s, u"--json"_s}).json().find(u"events"), JsonValue(1));
}

void TestCtlStore::import_ofOtherContentIsRefused()
{
    m_ctl->write(u"one.json"_s, caseText("\"foundation.2.devices\": 480", R"("id": "c-1", )"));
    m_ctl->write(u"two.json"_s, caseText("\"foundation.2.devices\": 500", R"("id": "c-1", )"));
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, u"one.json"_s})), u"new"_s);
    const QString digest = m_ctl->digest();
    const Outcome refused = run({u"case"_s, u"import"_s, u"two.json"_s, u"--json"_s});
    COMPARE_EXIT(refused, 3);
    QCOMPARE(refused.errorText(u"code"), u"case.exists"_s);
    QCOMPARE(refused.errorText(u"key"), u"id"_s);
    QVERIFY(refused.errorText(u"message").contains(u"two.json"));
    QCOMPARE(m_ctl->digest(), digest);
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, u"two.json"_s, u"--replace"_s})), u"replaced"_s);
    QVERIFY(m_ctl->digest() != digest);
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, u"one.json"_s, u"--replace"_s})), u"replaced"_s);
    QCOMPARE(m_ctl->digest(), digest); // equal content, equal digest
}

void TestCtlStore::import_ofOneCaseTwiceIsRefused()
{
    m_ctl->write(u"one.json"_s, caseText({}, R"("id": "c-1", )"));
    const Outcome refused = run({u"case"_s, u"import"_s, u"one.json"_s, u"one.json"_s, u"--json"_s});
    COMPARE_EXIT(refused, 3);
    QCOMPARE(refused.errorText(u"code"), u"case.twice"_s);
    QVERIFY(!QFile::exists(m_ctl->storeFile()));
}

void TestCtlStore::import_refusedMakesNoStore_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString sample = Ctl::sample(u"platform-industry"_s);
    QTest::newRow("a reviewer without a name") << QStringList{sample, u"--as"_s, u" "_s} << 2;
    QTest::newRow("one case in two files") << QStringList{sample, sample} << 3;
    QTest::newRow("a file that is not there") << QStringList{u"absent.json"_s} << 4;
}

void TestCtlStore::import_refusedMakesNoStore()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    COMPARE_EXIT(run(QStringList{u"case"_s, u"import"_s} + arguments), code);
    QVERIFY(!QFile::exists(m_ctl->storeFile()));
}

void TestCtlStore::import_becomesTheReviewOfWhoIsNamed()
{
    const QString sample = Ctl::sample(u"platform-industry"_s);
    COMPARE_EXIT(run({u"case"_s, u"import"_s, sample, u"--as"_s, u"张三"_s}), 0);
    QCOMPARE(run({u"case"_s, u"show"_s, SampleId, u"--json"_s}).text(u"reviewer"), u"张三"_s);
    COMPARE_EXIT(run({u"case"_s, u"import"_s, sample, u"--as"_s, u"李四"_s}), 3);
    COMPARE_EXIT(run({u"case"_s, u"import"_s, sample, u"--as"_s, u"李四"_s, u"--replace"_s}), 0);
    QCOMPARE(run({u"case"_s, u"show"_s, SampleId, u"--as"_s, u"张三"_s, u"--json"_s}).text(u"reviewer"), u"张三"_s);
    QCOMPARE(run({u"case"_s, u"list"_s}).json().toArray().front().text(u"conclusion"),
             u"undetermined"_s); // nothing is agreed
    COMPARE_EXIT(run({u"case"_s, u"import"_s, sample, u"--as"_s, u" "_s}), 2);
}

void TestCtlStore::export_comesBackUnchanged()
{
    const QString sample = Ctl::sample(u"platform-industry"_s);
    COMPARE_EXIT(run({u"case"_s, u"import"_s, sample, u"--as"_s, u"张三"_s}), 0);
    const QString digest = m_ctl->digest();
    const Outcome exported = run({u"case"_s, u"export"_s, SampleId});
    COMPARE_EXIT(exported, 0);
    m_ctl->write(u"out.json"_s, exported.out);
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, u"out.json"_s, u"--as"_s, u"张三"_s})), u"unchanged"_s);
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, u"out.json"_s})), u"unchanged"_s);
    QCOMPARE(m_ctl->digest(), digest);

    const QString other = m_ctl->path(u"other.ypstore"_s);
    COMPARE_EXIT(m_ctl->run({u"--store"_s, other, u"case"_s, u"import"_s, u"out.json"_s, u"--as"_s, u"张三"_s}), 0);
    QCOMPARE(m_ctl->run({u"--store"_s, other, u"case"_s, u"export"_s, SampleId}).out, exported.out);
    QCOMPARE(m_ctl->run({u"--store"_s, other, u"store"_s, u"digest"_s, u"--json"_s}).text(u"digest"), digest);
}

void TestCtlStore::delete_leavesTheHistory()
{
    COMPARE_EXIT(run({u"store"_s, u"init"_s}), 0);
    const QString empty = m_ctl->digest();
    importSample();
    COMPARE_EXIT(run({u"case"_s, u"delete"_s, SampleId, u"--reason"_s, u"registered twice"_s}), 0);
    QCOMPARE(run({u"case"_s, u"list"_s}).json(), JsonValue(JsonValue::Array()));
    QCOMPARE(m_ctl->digest(), empty);
    QCOMPARE(*run({u"store"_s, u"info"_s, u"--json"_s}).json().find(u"events"), JsonValue(2));
    COMPARE_EXIT(run({u"store"_s, u"check"_s}), 0);
    QCOMPARE(stateOf(run({u"case"_s, u"import"_s, Ctl::sample(u"platform-industry"_s)})), u"new"_s);
}

void TestCtlStore::unknownCase_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("show") << QStringList{u"case"_s, u"show"_s, u"nope"_s} << u"case.unknown"_s;
    QTest::newRow("export") << QStringList{u"case"_s, u"export"_s, u"nope"_s} << u"case.unknown"_s;
    QTest::newRow("delete") << QStringList{u"case"_s, u"delete"_s, u"nope"_s} << u"case.unknown"_s;
    QTest::newRow("report") << QStringList{u"report"_s, u"nope"_s, u"--kind"_s, u"review"_s, u"--out"_s, u"r.pdf"_s}
                            << u"case.unknown"_s;
    QTest::newRow("an empty id") << QStringList{u"case"_s, u"show"_s, QString()} << u"case.unknown"_s;
    QTest::newRow("a review of nobody") << QStringList{u"case"_s, u"show"_s, SampleId, u"--as"_s, u"nobody"_s}
                                        << u"review.unknown"_s;
    QTest::newRow("an export of nobody's review")
        << QStringList{u"case"_s, u"export"_s, SampleId, u"--as"_s, u"nobody"_s} << u"review.unknown"_s;
}

void TestCtlStore::unknownCase_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    importSample();
    const Outcome outcome = run(arguments + QStringList{u"--json"_s});
    COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.errorText(u"code"), code);
}

void TestCtlStore::backup_isRestored()
{
    importSample();
    const QString digest = m_ctl->digest();
    COMPARE_EXIT(run({u"store"_s, u"backup"_s, u"copy.ypstore"_s}), 0);
    COMPARE_EXIT(run({u"case"_s, u"delete"_s, SampleId}), 0);
    const Outcome restored = run({u"store"_s, u"restore"_s, u"copy.ypstore"_s, u"--json"_s});
    COMPARE_EXIT(restored, 0);
    QVERIFY(QFile::exists(restored.text(u"kept"))); // what was there is kept beside it
    QCOMPARE(m_ctl->digest(), digest);
    COMPARE_EXIT(run({u"store"_s, u"restore"_s, u"absent"_s}), 4);
    m_ctl->write(u"text"_s, "hello");
    COMPARE_EXIT(run({u"store"_s, u"restore"_s, u"text"_s}), 4);
    QCOMPARE(m_ctl->digest(), digest);
}

void TestCtlStore::backup_overwritesNoOtherFile()
{
    importSample();
    m_ctl->write(u"text"_s, "hello");
    COMPARE_EXIT(run({u"store"_s, u"backup"_s, u"text"_s}), 3);
    QCOMPARE(m_ctl->read(u"text"_s), QByteArray("hello"));
    COMPARE_EXIT(run({u"store"_s, u"backup"_s, m_ctl->storeFile()}), 3);
    COMPARE_EXIT(run({u"store"_s, u"backup"_s, u"nowhere/copy.ypstore"_s}), 4);
    COMPARE_EXIT(run({u"store"_s, u"check"_s}), 0);
}

void TestCtlStore::damagedStore_isFound()
{
    importSample();
    QByteArray bytes = m_ctl->read(u"cases.ypstore"_s);
    QVERIFY(bytes.contains("2023-06-18"));
    bytes.replace("2023-06-18", "2022-06-18"); // a date of the case, past the program
    m_ctl->write(u"cases.ypstore"_s, bytes);
    const Outcome outcome = run({u"store"_s, u"check"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 1);
    QVERIFY(!outcome.json().find(u"findings")->toArray().empty());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCtlStore::tornStore_isFoundToo()
{
    importSample();
    const QByteArray bytes = m_ctl->read(u"cases.ypstore"_s);
    m_ctl->write(u"cases.ypstore"_s, bytes.left(bytes.size() / 2));
    const Outcome outcome = run({u"store"_s, u"check"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.json().find(u"findings")->toArray().size(), std::size_t(1));
    COMPARE_EXIT(run({u"case"_s, u"list"_s}), 4);
}

void TestCtlStore::heldStore_isReadAndNotWritten()
{
    importSample();
    const QString digest = m_ctl->digest();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(HolderArgument), m_ctl->storeFile()});
    QVERIFY(holder.waitForReadyRead(60'000));
    for (const QString &arguments :
         {u"store info"_s, u"store check"_s, u"case list"_s, QString(u"case show " + SampleId),
          QString(u"case export " + SampleId), u"store backup copy.ypstore"_s,
          QString(u"report " + SampleId + u" --kind review --out r.pdf")})
        COMPARE_EXIT(run(arguments.split(u' ')), 0);
    QCOMPARE(m_ctl->digest(), digest);
    m_ctl->write(u"new.json"_s, caseText({}));
    for (const QString &arguments : {u"case import new.json"_s, QString(u"case delete " + SampleId),
                                     u"store restore copy.ypstore"_s, u"store init"_s}) {
        const Outcome outcome = run(arguments.split(u' ') + QStringList{u"--json"_s});
        COMPARE_EXIT(outcome, 4);
        QCOMPARE(outcome.errorText(u"code"), u"store.locked"_s);
    }
    QCOMPARE(m_ctl->digest(), digest);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(60'000));
    COMPARE_EXIT(run({u"case"_s, u"import"_s, u"new.json"_s}), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], HolderArgument) == 0)
        return holdStore(QString::fromLocal8Bit(argv[2]));
    TestCtlStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ctl_store.moc"

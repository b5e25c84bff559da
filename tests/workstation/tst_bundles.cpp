#include "base/digest.h"
#include "workstation/bundle_contents.h"
#include "workstation/round_room.h"

using namespace yongping;

namespace {

const QString One = u"专家甲"_s;
const QString Two = u"专家乙"_s;
const QString Archive = u"档案室"_s;
const QByteArray Met = R"({"answers": {"impact.0": "met"}})";

bool hasContent(Store &store, const QByteArray &bytes)
{
    return *store.hasContent(sha256(bytes));
}

} // namespace

// Cases leaving one store and entering another: whole or not at all.
class TestBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeCase_arrivesWithEverything();
    void sameState_givesTheSameBytes();
    void export_cancelledLeavesTheFolderAsItWas();
    void export_isRefusedToABlindReader();
    void export_ofAnUnknownCaseWritesNothing();
    void import_cancelledLeavesTheStoreAsItWas();
    void import_isAllOrNothingAcrossBundles();
    void import_inADryRunWritesNothing();
    void sameBundleTwiceInOneCall_isTakenOnce();
    void secondImport_makesNoEvent();
    void name_isTakenFromAnIssuedBundleInAnUnnamedStore();
    void receipts_thatCannotBeWrittenUndoTheImport();
    void receipt_isNotedOnce();
    void review_withoutItsCaseIsRefused();
    void contradiction_isRefused_data();
    void contradiction_isRefused();
    void partOfOneExpert_holdsNothingOfOthers();
    void caseFields_areReadAsTheyWereWritten();

private:
    Result<void> exportTo(const QString &name, const ProgressFn &progress = {})
    {
        return exportCases(m_room->atOffice(), {{RoundRoom::caseId()}, m_room->path(name), nullptr, {}}, progress);
    }
    // The case as a bundle after something was done to its texts.
    QString forge(const QString &kind, const std::function<void(BundleRequest &)> &change);

    std::unique_ptr<RoundRoom> m_room;
    QByteArray m_large = QByteArray(3 * 1024 * 1024, 'x');
};

void TestBundles::init()
{
    m_room = std::make_unique<RoundRoom>();
    m_room->makeCase();
    RoundRoom::demand(attachFiles(m_room->atOffice(), RoundRoom::caseId(),
                                  {m_room->file(u"检测报告.txt"_s, "合格"), m_room->file(u"图纸.bin"_s, m_large)}));
}

QString TestBundles::forge(const QString &kind, const std::function<void(BundleRequest &)> &change)
{
    BundledCase one;
    one.record = m_room->record();
    one.category = *m_room->library.category(one.record.criteria.category);
    one.reviewer = kind == BundleKind::wholeCase() ? QString() : One;
    one.history = *m_room->store(RoundRoom::office()).history(RoundRoom::caseId().toString());
    BundleRequest request = bundleRequest(kind, {one});
    change(request);
    const QString file = m_room->path(u"forged.ypb"_s);
    Store &store = m_room->store(RoundRoom::office());
    RoundRoom::demand(writeBundle(file, request, [&store](const QString &digest, const ContentSink &sink) {
        return store.readContent(digest, sink);
    }));
    return file;
}

void TestBundles::wholeCase_arrivesWithEverything()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_room->issue({One}).front(), Met));
    RoundRoom::demand(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId()));
    RoundRoom::demand(exportTo(u"case.ypb"_s));
    const Incoming taken = m_room->take(Archive, m_room->path(u"case.ypb"_s));
    QCOMPARE(taken.outcome, Incoming::Outcome::New);
    QCOMPARE(taken.attachments.size(), 2);
    QCOMPARE(m_room->digest(Archive), m_room->digest());
    QVERIFY(hasContent(m_room->store(Archive), m_large));
    QCOMPARE(m_room->record(Archive).rounds, m_room->record().rounds);
    QCOMPARE(m_room->record(Archive).panel, m_room->record().panel);
    QCOMPARE(*m_room->store(Archive).check(), QStringList());
}

void TestBundles::sameState_givesTheSameBytes()
{
    RoundRoom::demand(exportTo(u"one.ypb"_s));
    RoundRoom::demand(exportTo(u"two.ypb"_s));
    QVERIFY(m_room->read(u"one.ypb"_s) == m_room->read(u"two.ypb"_s));
    QVERIFY(!m_room->read(u"one.ypb"_s).isEmpty());
}

void TestBundles::export_cancelledLeavesTheFolderAsItWas()
{
    QDir(m_room->path({})).mkdir(u"out"_s);
    m_room->file(u"out/case.ypb"_s, "older");
    for (int allowed = 0; allowed < 2; ++allowed) {
        int asked = 0;
        const Result<void> stopped = exportTo(u"out/case.ypb"_s, [&](qint64, qint64) { return asked++ < allowed; });
        QVERIFY(!stopped && isCancelled(stopped.error()));
        QCOMPARE(m_room->filesIn(u"out"_s), QStringList{u"case.ypb"_s});
        QCOMPARE(m_room->read(u"out/case.ypb"_s), QByteArray("older"));
    }
}

void TestBundles::export_isRefusedToABlindReader()
{
    const QStringList files = m_room->issue({One, Two});
    m_room->take(RoundRoom::office(), m_room->takePart(One, files.front(), Met));
    const ExportRequest request{{RoundRoom::caseId()}, m_room->path(u"case.ypb"_s), nullptr, {}};
    QCOMPARE(codeOf(exportCases(m_room->at(RoundRoom::office(), Two), request)), u"review.blind"_s);
    QVERIFY(!QFile::exists(request.file));
    QCOMPARE(codeOf(exportCases(m_room->at(RoundRoom::office(), One), request)), u"done"_s);
}

void TestBundles::export_ofAnUnknownCaseWritesNothing()
{
    const ExportRequest request{{RoundRoom::caseId(), CaseId(u"none"_s)}, m_room->path(u"case.ypb"_s), nullptr, {}};
    QCOMPARE(codeOf(exportCases(m_room->atOffice(), request)), u"case.unknown"_s);
    QVERIFY(!QFile::exists(request.file));
}

void TestBundles::import_cancelledLeavesTheStoreAsItWas()
{
    RoundRoom::demand(exportTo(u"case.ypb"_s));
    const QString empty = m_room->digest(Archive);
    ImportRequest request;
    request.files = {m_room->path(u"case.ypb"_s)};
    for (int allowed = 0; allowed < 2; ++allowed) {
        int asked = 0;
        const Result<Imported> stopped =
            importBundles(m_room->at(Archive), request, [&](qint64, qint64) { return asked++ < allowed; });
        QVERIFY(!stopped && isCancelled(stopped.error()));
        QCOMPARE(m_room->digest(Archive), empty);
        QCOMPARE(m_room->store(Archive).info()->events, 0);
        QVERIFY(!hasContent(m_room->store(Archive), "合格"));
        QVERIFY(!hasContent(m_room->store(Archive), m_large));
    }
}

void TestBundles::import_isAllOrNothingAcrossBundles()
{
    RoundRoom::demand(exportTo(u"good.ypb"_s));
    const QString bundle = m_room->issue({One}).front();
    // A review of a case that the archive does not have.
    m_room->makeCase(CaseId(u"case-2"_s));
    m_room->take(One, bundle);
    const QString review = m_room->handIn(One, One, Met);
    const Result<Imported> refused = m_room->import(u"第三处"_s, {review});
    QCOMPARE(codeOf(refused), u"bundle.unknown_case"_s);
    RoundRoom::demand(
        exportCases(m_room->atOffice(), {{CaseId(u"case-2"_s)}, m_room->path(u"other.ypb"_s), nullptr, {}}));
    const Result<Imported> both = m_room->import(Archive, {m_room->path(u"other.ypb"_s), review});
    QCOMPARE(codeOf(both), u"bundle.unknown_case"_s);
    QVERIFY(both.error().message.contains(review));
    QCOMPARE(m_room->store(Archive).info()->events, 0);
    const QString text = m_room->file(u"text.ypb"_s, "no zip");
    QVERIFY(!m_room->import(Archive, {m_room->path(u"good.ypb"_s), text}));
    QVERIFY(!hasContent(m_room->store(Archive), "合格"));
    QCOMPARE(m_room->store(Archive).info()->events, 0);
}

void TestBundles::import_inADryRunWritesNothing()
{
    RoundRoom::demand(exportTo(u"case.ypb"_s));
    const Result<Imported> planned = m_room->import(Archive, {m_room->path(u"case.ypb"_s)}, true);
    QVERIFY2(planned, failureOf(planned).constData());
    QCOMPARE(planned->cases.front().outcome, Incoming::Outcome::New);
    QCOMPARE(planned->cases.front().attachments.size(), 2);
    QCOMPARE(m_room->store(Archive).info()->events, 0);
    QVERIFY(!hasContent(m_room->store(Archive), "合格"));
}

void TestBundles::sameBundleTwiceInOneCall_isTakenOnce()
{
    RoundRoom::demand(exportTo(u"case.ypb"_s));
    const QString file = m_room->path(u"case.ypb"_s);
    const Result<Imported> imported = m_room->import(Archive, {file, file});
    QVERIFY2(imported, failureOf(imported).constData());
    QCOMPARE(imported->cases[0].outcome, Incoming::Outcome::New);
    QCOMPARE(imported->cases[1].outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->digest(Archive), m_room->digest());
}

void TestBundles::secondImport_makesNoEvent()
{
    const QString back = m_room->takePart(One, m_room->issue({One}).front(), Met);
    m_room->take(RoundRoom::office(), back);
    const qint64 events = m_room->events();
    QCOMPARE(m_room->take(RoundRoom::office(), back).outcome, Incoming::Outcome::Unchanged);
    QCOMPARE(m_room->events(), events);
}

void TestBundles::name_isTakenFromAnIssuedBundleInAnUnnamedStore()
{
    const QStringList files = m_room->issue({One, Two});
    m_room->take(u"laptop"_s, files[0]);
    QCOMPARE(*m_room->store(u"laptop"_s).setting(u"identity"_s), One);
    RoundRoom::demand(m_room->store(u"named"_s).setSetting(u"identity"_s, Two, Two));
    m_room->take(u"named"_s, files[0]);
    QCOMPARE(*m_room->store(u"named"_s).setting(u"identity"_s), Two);
    RoundRoom::demand(exportTo(u"case.ypb"_s));
    m_room->take(Archive, m_room->path(u"case.ypb"_s));
    QCOMPARE(*m_room->store(Archive).setting(u"identity"_s), QString());
}

void TestBundles::receipts_thatCannotBeWrittenUndoTheImport()
{
    ImportRequest request;
    request.files = {m_room->takePart(One, m_room->issue({One}).front(), Met)};
    request.receipts = m_room->file(u"receipts"_s, "a file where the folder should be");
    const QString digest = m_room->digest();
    const qint64 events = m_room->events();
    QCOMPARE(codeOf(importBundles(m_room->atOffice(), request)), u"file.write"_s);
    QCOMPARE(m_room->digest(), digest);
    QCOMPARE(m_room->events(), events);
}

void TestBundles::receipt_isNotedOnce()
{
    ImportRequest request;
    request.files = {m_room->takePart(One, m_room->issue({One}).front(), Met)};
    request.receipts = m_room->path(u"receipts"_s);
    const Result<Imported> imported = importBundles(m_room->atOffice(), request);
    QVERIFY2(imported, failureOf(imported).constData());
    QCOMPARE(imported->receipts.size(), 1);
    const QString digest = m_room->digest(One);
    const Incoming receipt = m_room->take(One, imported->receipts.front());
    QCOMPARE(receipt.outcome, Incoming::Outcome::Receipt);
    QCOMPARE(receipt.receipt.text(u"outcome"), u"accepted"_s);
    QCOMPARE(m_room->digest(One), digest);
    const qint64 events = m_room->events(One);
    m_room->take(One, imported->receipts.front());
    QCOMPARE(m_room->events(One), events);
    QCOMPARE(codeOf(m_room->import(u"elsewhere"_s, imported->receipts)), u"bundle.unknown_case"_s);
}

void TestBundles::review_withoutItsCaseIsRefused()
{
    const QString back = m_room->takePart(One, m_room->issue({One}).front(), Met);
    const Result<Imported> refused = m_room->import(Archive, {back});
    QCOMPARE(codeOf(refused), u"bundle.unknown_case"_s);
    QVERIFY(refused.error().message.contains(u"注塑APP"_s));
}

void TestBundles::contradiction_isRefused_data()
{
    using Change = std::function<void(BundleRequest &)>;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto text = [](BundleRequest &request, const QString &name) -> QByteArray & {
        const auto found = std::find_if(request.texts.begin(), request.texts.end(),
                                        [&](const BundleRequest::Text &one) { return one.name == name; });
        return found->data;
    };
    const auto replaced = [text](const QString &name, const QByteArray &from, const QByteArray &to) -> Change {
        return [=](BundleRequest &request) {
            QByteArray &data = text(request, name);
            if (!data.contains(from))
                qFatal("%s is not in %s", from.constData(), qUtf8Printable(name));
            data.replace(from, to);
        };
    };
    const auto without = [](const QString &name) -> Change {
        return [=](BundleRequest &request) {
            std::erase_if(request.texts, [&](const BundleRequest::Text &one) { return one.name == name; });
        };
    };
    const QString whole = BundleKind::wholeCase();
    const Change otherCriteria = [](BundleRequest &request) {
        JsonValue about = request.about.find(u"cases")->toArray().front();
        JsonValue criteria = *about.find(u"criteria");
        criteria.set(u"digest"_s, QString(64, u'0'));
        about.set(u"criteria"_s, criteria);
        request.about.set(u"cases"_s, JsonValue::Array{about});
    };
    const Change noCase = [](BundleRequest &request) { request.about = JsonValue(JsonValue::Object()); };
    const Change twice = [](BundleRequest &request) {
        const JsonValue about = request.about.find(u"cases")->toArray().front();
        request.about.set(u"cases"_s, JsonValue::Array{about, about});
    };
    QTest::newRow("other criteria") << whole << otherCriteria << u"bundle.criteria"_s;
    QTest::newRow("no case in the manifest") << whole << noCase << u"bundle.manifest"_s;
    QTest::newRow("the same case twice in the manifest") << whole << twice << u"bundle.contradiction"_s;
    QTest::newRow("another case than the manifest names")
        << whole << replaced(u"case.json"_s, "\"case-1\"", "\"case-9\"") << u"bundle.contradiction"_s;
    QTest::newRow("case data that the history does not tell")
        << whole << replaced(u"case.json"_s, "注塑APP", "冲压APP") << u"history.contradicts"_s;
    QTest::newRow("no case data") << whole << without(u"case.json"_s) << u"bundle.incomplete"_s;
    QTest::newRow("no history") << whole << without(u"history.jsonl"_s) << u"bundle.incomplete"_s;
    QTest::newRow("rounds that the history tells are left out")
        << whole << without(u"rounds.json"_s) << u"history.contradicts"_s;
    QTest::newRow("a newer form of a review")
        << whole << replaced(u"reviews/1.json"_s, "yongping-review/1", "yongping-review/2") << u"bundle.newer"_s;
    QTest::newRow("two reviews of one expert")
        << whole << replaced(u"reviews/2.json"_s, "专家乙", "专家甲") << u"bundle.contradiction"_s;
    QTest::newRow("an attachment of another size")
        << whole << replaced(u"attachments.json"_s, "\"size\": 6", "\"size\": 7") << u"bundle.incomplete"_s;
    QTest::newRow("more than one expert's part in an issued bundle")
        << BundleKind::issue() << Change([](BundleRequest &) {}) << u"bundle.contradiction"_s;
    QTest::newRow("broken JSON") << whole << replaced(u"case.json"_s, "{", "{{") << u"json.syntax"_s;
}

void TestBundles::contradiction_isRefused()
{
    const QStringList files = m_room->issue({One, Two});
    m_room->take(RoundRoom::office(), m_room->takePart(One, files[0], Met));
    m_room->take(RoundRoom::office(), m_room->takePart(Two, files[1], Met));
    QFETCH(QString, kind);
    QFETCH(std::function<void(BundleRequest &)>, change);
    const Result<Imported> refused = m_room->import(Archive, {forge(kind, change)});
    QTEST(codeOf(refused), "code");
    QVERIFY(refused.error().message.contains(u"forged.ypb"_s));
    QCOMPARE(m_room->store(Archive).info()->events, 0);
    QVERIFY(!hasContent(m_room->store(Archive), "合格"));
}

void TestBundles::partOfOneExpert_holdsNothingOfOthers()
{
    const QStringList files = m_room->issue({One, Two});
    m_room->take(RoundRoom::office(), m_room->takePart(One, files[0], R"({"opinion": "甲的意见"})"));
    RoundRoom::demand(agreeUnanimous(m_room->atOffice(), RoundRoom::caseId()));
    const CaseRecord record = m_room->record();
    const auto history = *m_room->store(RoundRoom::office()).history(RoundRoom::caseId().toString());
    const CaseRecord part = partOf(record, Two);
    QVERIFY(part.reviews.empty() && part.merges.empty() && part.panel == Panel());
    QCOMPARE(part.rounds.front().assignments.size(), 1U);
    const std::vector<Event> entries = partOf(history, Two, record);
    QCOMPARE(entries.size(), history.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].hash, history[i].hash);
        const QByteArray text = writeJson(toJsonWithHash(entries[i]));
        QVERIFY2(!text.contains(One.toUtf8()) && !text.contains("甲的意见"), text.constData());
    }
}

void TestBundles::caseFields_areReadAsTheyWereWritten()
{
    m_room->take(RoundRoom::office(), m_room->takePart(One, m_room->issue({One}).front(), Met));
    const CaseRecord record = m_room->record();
    const CaseFields fields = fieldsOf(record, **m_room->library.category(record.criteria.category));
    const Result<CaseFields> read = caseFieldsFromJson(toJson(fields));
    QVERIFY2(read, failureOf(read).constData());
    QVERIFY(*read == fields);
    for (const QByteArray broken : {"{}", "[1]", "[[\"x\"]]", "[[\"nothing:a:b\", 1]]"})
        QCOMPARE(codeOf(caseFieldsFromJson(*parseJson(broken))), u"store.damaged"_s);
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"

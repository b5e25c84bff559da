#include "workstation/identity.h"
#include "workstation/intake.h"
#include "workstation/samples.h"
#include "workstation/workroom.h"

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Taken)

namespace {

const QString FirstId = u"c-1"_s;

Decimal devicesOf(const Review &review)
{
    return std::get<Decimal>(*review.answers.find(u"foundation.2.devices"_s));
}

CaseFile factoryFile(const QByteArray &rate, CriteriaLibrary &library)
{
    const auto file = parseCaseFile(R"({"id": "c-1", "category": "discrete-factory", "stage": "acceptance",
        "answers": {"performance.1.indicators": {"defect_rate": )" + rate + "}}}", library);
    if (!file)
        qFatal("%s", qUtf8Printable(file.error().message));
    return *file;
}

IndicatorValue indicatorOf(Store &store)
{
    const auto record = store.load(CaseId(FirstId));
    const Answer *answer = record->reviews.front().answers.find(u"performance.1.indicators"_s);
    return std::get<IndicatorValues>(*answer).values.value(u"defect_rate"_s);
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newCase_isStoredWithItsReview();
    void caseWithoutId_isNewEachTime();
    void sameContent_changesNothing();
    void digitsThatSayNothingOfTheValue_areNoOtherContent();
    void periodsAndUnits_areKeptAndAreOtherContent();
    void otherContent_isRefusedUnlessReplaced();
    void replacing_leavesOtherReviewsAlone();
    void replacing_refusesAnotherCategoryOverReviews();
    void bareFile_saysNothingOfAnswers();
    void emptyAnswers_areOtherContent();
    void soleReview_countsAsOwnWhereNobodyWasNamed();
    void severalAtOnce_areTakenAllOrNone_data();
    void severalAtOnce_areTakenAllOrNone();
    void failureOnTheWay_leavesNone();
    void samples_areTakenOnce();
    void unreadableFile_isNamed_data();
    void unreadableFile_isNamed();
    void writtenFile_isWholeOrNotThere();
    void identity_isNamedOnceSet();
};

void TestIntake::newCase_isStoredWithItsReview()
{
    Workroom room;
    const auto store = room.store();
    const auto taken = takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock);
    QVERIFY2(taken, failureOf(taken));
    QCOMPARE(taken->how, Taken::New);
    const auto record = store->load(CaseId(FirstId));
    QCOMPARE(record->reviews.size(), std::size_t(1));
    QCOMPARE(devicesOf(*record->reviewOf(u"张三"_s)), Decimal(480));
    QCOMPARE(record->criteria.category, u"platform-industry"_s);
    QCOMPARE(record->criteria.digest.size(), 64);
}

void TestIntake::caseWithoutId_isNewEachTime()
{
    Workroom room;
    const auto store = room.store();
    const auto file =
        parseCaseFile(QByteArray(R"({"category": "industrial-app", "stage": "application"})"), room.library);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(takeIn(*store, *file, {u"张三"_s}, room.clock)->how, Taken::New);
    QCOMPARE(store->cases()->records.size(), std::size_t(2));
}

void TestIntake::sameContent_changesNothing()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock));
    const auto history = store->history(FirstId);
    QCOMPARE(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock)->how, Taken::Unchanged);
    QCOMPARE(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s, true}, room.clock)->how, Taken::Unchanged);
    QCOMPARE(store->history(FirstId)->size(), history->size());
}

// Stores from before digits were kept hold the shortest form; their files must still be known again.
void TestIntake::digitsThatSayNothingOfTheValue_areNoOtherContent()
{
    QStringList digests;
    for (const QByteArray &baseline : {QByteArray("2"), QByteArray("2.0")}) {
        Workroom room;
        const auto store = room.store();
        QVERIFY(takeIn(*store, factoryFile(R"({"baseline": ")" + baseline + R"(", "current": "1.50"})", room.library),
                       {u"张三"_s}, room.clock));
        digests.append(*store->digest());
        QCOMPARE(indicatorOf(*store).baseline->toString(), QString::fromLatin1(baseline));
        const auto again = takeIn(*store, factoryFile(R"({"baseline": 2, "current": 1.5})", room.library), {u"张三"_s},
                                  room.clock);
        QCOMPARE(again->how, Taken::Unchanged);
    }
    QCOMPARE(digests[0], digests[1]);
}

void TestIntake::periodsAndUnits_areKeptAndAreOtherContent()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, factoryFile(R"({"baseline": "2"})", room.library), {u"张三"_s}, room.clock));
    const QString before = *store->digest();
    const CaseFile file = factoryFile(R"({"baseline": "2", "baselinePeriod": "2022-Q3", "currentPeriod": "2023-06",
                                          "unit": "ppm"})", room.library);
    QVERIFY(!takeIn(*store, file, {u"张三"_s}, room.clock));
    QVERIFY(takeIn(*store, file, {u"张三"_s, true}, room.clock));
    QVERIFY(*store->digest() != before);
    const IndicatorValue kept = indicatorOf(*store);
    QCOMPARE(kept.baselinePeriod->toString(), u"2022-Q3"_s);
    QCOMPARE(kept.currentPeriod->toString(), u"2023-06"_s);
    QCOMPARE(kept.unit, u"ppm"_s);
}

void TestIntake::otherContent_isRefusedUnlessReplaced()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock));
    const auto digest = store->digest();
    const auto refused = takeIn(*store, room.caseFile(FirstId, 500), {u"张三"_s}, room.clock);
    QCOMPARE(codeOf(refused), u"case.exists"_s);
    QCOMPARE(refused.error().key, u"id"_s);
    QCOMPARE(*store->digest(), *digest);

    const auto replaced = takeIn(*store, room.caseFile(FirstId, 500), {u"张三"_s, true}, room.clock);
    QVERIFY2(replaced, failureOf(replaced));
    QCOMPARE(replaced->how, Taken::Replaced);
    const auto record = store->load(CaseId(FirstId));
    QCOMPARE(record->reviews.size(), std::size_t(1));
    QCOMPARE(devicesOf(record->reviews.front()), Decimal(500));
    QCOMPARE(*store->check(), QStringList());
}

void TestIntake::replacing_leavesOtherReviewsAlone()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s, false, true}, room.clock));
    const auto refused = takeIn(*store, room.caseFile(FirstId, 500), {u"李四"_s, false, true}, room.clock);
    QCOMPARE(codeOf(refused), u"case.exists"_s);
    const auto added = takeIn(*store, room.caseFile(FirstId, 500), {u"李四"_s, true, true}, room.clock);
    QVERIFY2(added, failureOf(added));
    const auto record = store->load(CaseId(FirstId));
    QCOMPARE(devicesOf(*record->reviewOf(u"张三"_s)), Decimal(480));
    QCOMPARE(devicesOf(*record->reviewOf(u"李四"_s)), Decimal(500));
}

void TestIntake::replacing_refusesAnotherCategoryOverReviews()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock));
    const auto other = parseCaseFile(
        QByteArray(R"({"id": "c-1", "category": "industrial-app", "stage": "application"})"), room.library);
    const auto taken = takeIn(*store, *other, {u"张三"_s, true}, room.clock);
    QCOMPARE(codeOf(taken), u"case.category"_s);
    QCOMPARE(taken.error().key, u"category"_s);
}

void TestIntake::bareFile_saysNothingOfAnswers()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock));
    const auto bare = [&room](const QByteArray &name) {
        return *parseCaseFile(QByteArray(R"({"id": "c-1", "name": ")" + name
                                         + R"(", "category": "platform-industry", "stage": "acceptance"})"),
                              room.library);
    };
    QCOMPARE(takeIn(*store, bare("某某平台项目"), {u"张三"_s}, room.clock)->how, Taken::Unchanged);
    QCOMPARE(takeIn(*store, bare("另一个平台项目"), {u"张三"_s, true}, room.clock)->how, Taken::Replaced);
    const auto record = store->load(CaseId(FirstId));
    QCOMPARE(record->data.name, u"另一个平台项目"_s);
    QCOMPARE(devicesOf(record->reviews.front()), Decimal(480));
}

void TestIntake::emptyAnswers_areOtherContent()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s}, room.clock));
    QByteArray text = room.caseText(FirstId, 480);
    const auto empty =
        parseCaseFile(text.replace(QByteArray("\"foundation.2.devices\": 480"), QByteArray()), room.library);
    QCOMPARE(codeOf(takeIn(*store, *empty, {u"张三"_s}, room.clock)), u"case.exists"_s);
    QCOMPARE(takeIn(*store, *empty, {u"张三"_s, true}, room.clock)->how, Taken::Replaced);
    QCOMPARE(store->load(CaseId(FirstId))->reviews.front().answers.size(), 0);
}

void TestIntake::soleReview_countsAsOwnWhereNobodyWasNamed()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(FirstId, 480), {u"张三"_s, false, true}, room.clock));
    QCOMPARE(takeIn(*store, room.caseFile(FirstId, 480), {u"admin"_s}, room.clock)->how, Taken::Unchanged);
    QCOMPARE(codeOf(takeIn(*store, room.caseFile(FirstId, 480), {u"李四"_s, false, true}, room.clock)), u"case.exists"_s);
}

void TestIntake::severalAtOnce_areTakenAllOrNone_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("code");
    QTest::newRow("three new ones are taken") << QStringList{u"new-1"_s, u"new-2"_s, u"new-3"_s} << u"done"_s;
    QTest::newRow("the last is not JSON") << QStringList{u"new-1"_s, u"broken"_s} << u"json.syntax"_s;
    QTest::newRow("the last is not there") << QStringList{u"new-1"_s, u"absent"_s} << u"file.read"_s;
    QTest::newRow("the last has other content") << QStringList{u"new-1"_s, u"conflict"_s} << u"case.exists"_s;
    QTest::newRow("one stands there twice") << QStringList{u"new-1"_s, u"new-1"_s} << u"case.twice"_s;
    QTest::newRow("the last has the name of the store's chain") << QStringList{u"new-1"_s, u"store"_s} << u"case.id"_s;
}

void TestIntake::severalAtOnce_areTakenAllOrNone()
{
    QFETCH(QStringList, names);
    QFETCH(QString, code);
    Workroom room;
    const auto store = room.store();
    QVERIFY(takeIn(*store, room.caseFile(u"conflict"_s, 480), {u"张三"_s}, room.clock));
    const auto digest = store->digest();
    for (const char *name : {"new-1", "new-2", "new-3", "conflict", "store"})
        room.file(QString::fromLatin1(name), room.caseText(QString::fromLatin1(name), 500));
    room.file(u"broken"_s, "{");
    QStringList files;
    for (const QString &name : names)
        files.append(room.path(name));

    const auto taken = takeInFiles(*store, files, room.library, {u"张三"_s}, room.clock);
    QCOMPARE(codeOf(taken), code);
    if (taken) {
        QCOMPARE(taken->size(), std::size_t(3));
        return;
    }
    QVERIFY2(taken.error().message.contains(files.constLast()), qPrintable(taken.error().message));
    QCOMPARE(*store->digest(), *digest);
    QCOMPARE(store->cases()->records.size(), std::size_t(1));
}

// As where the disk is full at the second: what is written already goes again.
void TestIntake::failureOnTheWay_leavesNone()
{
    Workroom room;
    const auto store = room.store();
    const auto digest = store->digest();
    const CaseFile file = room.caseFile(u"twice"_s, 480);
    const auto taken = takeInAll(*store, {file, file}, {u"one.json"_s, u"two.json"_s}, {u"张三"_s}, room.clock);
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(u"two.json"_s), failureOf(taken));
    QCOMPARE(*store->digest(), *digest);
    QVERIFY(store->cases()->records.empty());
}

void TestIntake::samples_areTakenOnce()
{
    Workroom room;
    const auto store = room.store();
    QCOMPARE(*takeInSamples(*store, room.library, u"张三"_s, room.clock), 14);
    QCOMPARE(*takeInSamples(*store, room.library, u"李四"_s, room.clock), 0);
    QCOMPARE(store->cases()->records.size(), std::size_t(14));
    QCOMPARE(*store->check(), QStringList());
}

void TestIntake::unreadableFile_isNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file that is not there") << u"absent.json"_s;
    QTest::newRow("a folder in place of a file") << u"."_s;
}

void TestIntake::unreadableFile_isNamed()
{
    QFETCH(QString, name);
    Workroom room;
    const auto text = readFile(room.path(name));
    QCOMPARE(codeOf(text), u"file.read"_s);
    QCOMPARE(text.error().kind, ErrorKind::Failure);
    QVERIFY(text.error().message.contains(room.path(name)));
}

void TestIntake::writtenFile_isWholeOrNotThere()
{
    Workroom room;
    QVERIFY(writeFile(room.path(u"out"_s), "text"));
    QCOMPARE(*readFile(room.path(u"out"_s)), QByteArray("text"));
    const auto written = writeFile(room.path(u"absent/out"_s), "text");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"file.write"_s);
    QVERIFY(!QFile::exists(room.path(u"absent"_s)));
}

void TestIntake::identity_isNamedOnceSet()
{
    Workroom room;
    const auto store = room.store();
    QVERIFY(!identityOf(*store)->isEmpty());
    QVERIFY(store->setSetting(u"identity"_s, u"王五"_s, u"王五"_s));
    QCOMPARE(*identityOf(*store), u"王五"_s);
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"

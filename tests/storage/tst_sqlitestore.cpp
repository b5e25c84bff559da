#include "storage/store_fixture.h"

#include <QLoggingCategory>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

int queriesSeen = 0;

void countQueries(QtMsgType, const QMessageLogContext &context, const QString &)
{
    if (qstrcmp(context.category, "yongping.storage.sql") == 0)
        ++queriesSeen;
}

// How many statements one call runs, by the store's own log.
template<typename Call>
int queriesOf(Call call)
{
    queriesSeen = 0;
    QLoggingCategory::setFilterRules(u"yongping.storage.sql.debug=true"_s);
    const QtMessageHandler old = qInstallMessageHandler(countQueries);
    call();
    qInstallMessageHandler(old);
    QLoggingCategory::setFilterRules({});
    return queriesSeen;
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create_roundTrip();
    void create_refusals();
    void create_failureInTheMiddle_leavesNothing();
    void replace_wholeContent();
    void replace_sameContent_makesNoEvent();
    void remove_keepsHistory();
    void openReview_addsToCase();
    void openReview_refusals();
    void cases_constantNumberOfQueries();
    void cases_newestChangeFirst();
    void cases_damagedOne_hidesNoOther();
    void casesOfProject_areItsOwn();
    void casesOfProject_damagedOne_isTold();
    void note_isAnEventOnly();
    void setting_roundTrip();
    void info_counts();
    void digest_sameContent();
    void digest_otherContent();
};

void TestSqliteStore::create_roundTrip()
{
    StoreFixture fixture;
    const CaseRecord record = sampleRecord(fixture.library);
    fixture.filled();
    const auto store = fixture.open(OpenMode::ReadWrite);
    QVERIFY2(store, failureOf(store));
    const auto loaded = (*store)->load(firstCase());
    QVERIFY2(loaded, failureOf(loaded));
    QCOMPARE(loaded->data, record.data);
    QCOMPARE(loaded->criteria, record.criteria);
    QCOMPARE(loaded->reviews.size(), std::size_t(1));
    const Review &review = loaded->reviews.front();
    const CategoryPtr category = *fixture.library.category(record.criteria.category);
    QCOMPARE(review.id, firstReview());
    QCOMPARE(review.reviewer, u"expert A"_s);
    QCOMPARE(canonicalJson(review.answers.toJson(*category)),
             canonicalJson(record.reviews[0].answers.toJson(*category)));
    QCOMPARE(review.remarks, record.reviews[0].remarks);
    QCOMPARE(review.points, record.reviews[0].points);
    QCOMPARE(review.opinion, u"well done"_s);
    QCOMPARE(loaded->updated, QDateTime(QDate(2023, 6, 30), QTime(8, 0, 1), Qt::UTC));
    QVERIFY(*(*store)->contains(firstCase()));
    QCOMPARE(*(*store)->check(), QStringList());
}

void TestSqliteStore::create_refusals()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString actor = u"admin"_s;
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library), actor)), u"case.exists"_s);
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, storeChain()), actor)), u"case.id"_s);
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, QString()), actor)), u"case.id"_s);
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, u"case-2"_s), actor)),
             u"review.id_taken"_s);
    CaseRecord twice = sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s);
    twice.reviews.push_back(twice.reviews.front());
    QCOMPARE(codeOf(store->create(twice, actor)), u"review.exists"_s);
    QCOMPARE(codeOf(store->load(CaseId(u"case-2"_s))), u"case.unknown"_s);
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::create_failureInTheMiddle_leavesNothing()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    fixture.forge({u"CREATE TRIGGER broken BEFORE INSERT ON remarks BEGIN SELECT RAISE(ABORT, 'broken'); END"_s});
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library), u"admin"_s)), u"store.failed"_s);
    fixture.forge({u"DROP TRIGGER broken"_s});
    const auto info = store->info();
    QCOMPARE(info->cases + info->reviews + info->events, 0);
    const auto created = store->create(sampleRecord(fixture.library), u"admin"_s);
    QVERIFY2(created, failureOf(created));
}

void TestSqliteStore::replace_wholeContent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    CaseRecord record = sampleRecord(fixture.library, firstCase().toString(), u"review-2"_s);
    record.data.name = u"another name"_s;
    record.reviews[0].answers.remove(u"foundation.1"_s);
    const auto replaced = store->replace(record, u"admin"_s, u"sent again"_s);
    QVERIFY2(replaced, failureOf(replaced));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->data.name, u"another name"_s);
    QCOMPARE(loaded->reviews.size(), std::size_t(1));
    QVERIFY(!loaded->reviews[0].answers.contains(u"foundation.1"_s));
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.kind, u"case.replaced"_s);
    QCOMPARE(event.reason, u"sent again"_s);
    QVERIFY(event.before && event.after);
    QCOMPARE(*store->check(), QStringList());
    QCOMPARE(codeOf(store->replace(sampleRecord(fixture.library, u"case-9"_s), {}, {})), u"case.unknown"_s);
}

void TestSqliteStore::replace_sameContent_makesNoEvent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->replace(sampleRecord(fixture.library), u"admin"_s, QString()));
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::remove_keepsHistory()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->remove(firstCase(), u"admin"_s, u"entered twice"_s));
    QCOMPARE(codeOf(store->load(firstCase())), u"case.unknown"_s);
    QCOMPARE(codeOf(store->remove(firstCase(), u"admin"_s, QString())), u"case.unknown"_s);
    const auto history = store->history(chainOf(firstCase()));
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->back().kind, u"case.deleted"_s);
    QCOMPARE(*store->check(), QStringList());

    QVERIFY(store->create(sampleRecord(fixture.library), u"admin"_s));
    QCOMPARE(store->history(chainOf(firstCase()))->back().number, 3);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::openReview_addsToCase()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    Review review;
    review.id = ReviewId(u"review-2"_s);
    review.reviewer = u"expert B"_s;
    review.answers.set(u"foundation.2.devices"_s, Decimal(7));
    const auto opened = store->openReview(firstCase(), review, u"expert B"_s);
    QVERIFY2(opened, failureOf(opened));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->reviews.size(), std::size_t(2));
    QCOMPARE(loaded->reviews[1].reviewer, u"expert B"_s);
    QCOMPARE(loaded->reviews[1].answers.size(), 1);
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.kind, u"review.opened"_s);
    QCOMPARE(event.reviewId, review.id);
    QCOMPARE(loaded->updated, event.at);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::openReview_refusals()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    Review review;
    review.id = ReviewId(u"review-2"_s);
    review.reviewer = u"expert A"_s;
    QCOMPARE(codeOf(store->openReview(firstCase(), review, {})), u"review.exists"_s);
    review.reviewer = u"expert B"_s;
    review.id = firstReview();
    QCOMPARE(codeOf(store->openReview(firstCase(), review, {})), u"review.id_taken"_s);
    QCOMPARE(codeOf(store->openReview(CaseId(u"case-9"_s), review, {})), u"case.unknown"_s);
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::cases_constantNumberOfQueries()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const int one = queriesOf([&] { QVERIFY(store->cases()); });
    for (int i = 2; i <= 20; ++i) {
        QVERIFY(store->create(sampleRecord(fixture.library, u"case-%1"_s.arg(i), u"review-%1"_s.arg(i)),
                              u"admin"_s));
    }
    const int twenty = queriesOf([&] { QCOMPARE(store->cases()->records.size(), std::size_t(20)); });
    QVERIFY(one > 0);
    QCOMPARE(twenty, one);
    QCOMPARE(queriesOf([&] { QVERIFY(store->digest()); }), one);
}

void TestSqliteStore::cases_newestChangeFirst()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->create(sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s), {}));
    QCOMPARE(store->cases()->records.front().data.id, CaseId(u"case-2"_s));
    QVERIFY(store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}));
    QCOMPARE(store->cases()->records.front().data.id, firstCase());
}

void TestSqliteStore::cases_damagedOne_hidesNoOther()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->create(sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s), {}));
    fixture.forge({u"UPDATE answers SET check_id = 'gone.1' WHERE review_id = 'review-2'"
                   " AND check_id = 'foundation.1'"_s,
                   u"UPDATE cases SET category = 'unheard-of' WHERE id = 'case-1'"_s});
    QVERIFY(store->create(sampleRecord(fixture.library, u"case-3"_s, u"review-3"_s), {}));
    const auto list = store->cases();
    QVERIFY2(list, failureOf(list));
    QCOMPARE(list->records.size(), std::size_t(1));
    QCOMPARE(list->damaged.size(), std::size_t(2));
    QCOMPARE(list->damaged[0].key, u"case-2"_s);
    QCOMPARE(list->damaged[1].key, u"case-1"_s);
    const auto loaded = store->load(CaseId(u"case-2"_s));
    QCOMPARE(codeOf(loaded), u"case.damaged"_s);
    QVERIFY(loaded.error().message.contains(u"轴承云平台"_s));
    QVERIFY(loaded.error().message.contains(u"gone.1"_s));
}

void TestSqliteStore::casesOfProject_areItsOwn()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    CaseRecord other = sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s);
    other.data.projectId = u"p-2"_s;
    QVERIFY(store->create(other, {}));
    const auto own = store->casesOfProject(u"p-2"_s);
    QVERIFY2(own, failureOf(own));
    QCOMPARE(own->size(), std::size_t(1));
    QCOMPARE(own->front().data.id, CaseId(u"case-2"_s));
    QVERIFY(store->casesOfProject(u"p-3"_s)->empty());
}

void TestSqliteStore::casesOfProject_damagedOne_isTold()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    CaseRecord other = sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s);
    other.data.projectId = u"p-2"_s;
    QVERIFY(store->create(other, {}));
    fixture.forge({u"UPDATE cases SET category = 'unheard-of' WHERE id = 'case-1'"_s});
    const auto cases = store->casesOfProject(u"p-1"_s);
    QCOMPARE(codeOf(cases), u"case.damaged"_s);
    QCOMPARE(cases.error().key, u"case-1"_s);
    QVERIFY(store->casesOfProject(u"p-2"_s));
}

void TestSqliteStore::note_isAnEventOnly()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QDateTime updated = store->load(firstCase())->updated;
    QVERIFY(store->note(chainOf(firstCase()), u"report.made"_s, jsonOf(R"({"file": "a.pdf"})"), u"admin"_s));
    QVERIFY(store->note(storeChain(), u"ledger.exported"_s, jsonOf("{}"), u"admin"_s));
    QCOMPARE(store->history(chainOf(firstCase()))->back().kind, u"report.made"_s);
    QCOMPARE(store->load(firstCase())->updated, updated);
    QCOMPARE(codeOf(store->note(u"case-9"_s, u"report.made"_s, jsonOf("{}"), {})), u"case.unknown"_s);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::setting_roundTrip()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    const QString key = u"identity"_s;
    QCOMPARE(*store->setting(key), QString());
    QVERIFY(store->setSetting(key, u"专家甲"_s, {}));
    QVERIFY(store->setSetting(key, u"专家甲"_s, {}));
    QCOMPARE(*store->setting(key), u"专家甲"_s);
    QCOMPARE(store->info()->identity, u"专家甲"_s);
    QVERIFY(store->setSetting(key, QString(), {}));
    QCOMPARE(*store->setting(key), QString());
    QCOMPARE(store->history(storeChain())->size(), std::size_t(2));
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::info_counts()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto info = store->info();
    QCOMPARE(info->schemaVersion, schemaSteps().back().number);
    QVERIFY(!info->readOnly);
    QCOMPARE(info->cases, 1);
    QCOMPARE(info->reviews, 1);
    QCOMPARE(info->events, 1);
    QVERIFY(info->bytes > 0);
    QVERIFY(info->file.endsWith(u"cases.yps"_s));
}

void TestSqliteStore::digest_sameContent()
{
    StoreFixture one;
    const auto first = one.filled();
    QVERIFY(first->create(sampleRecord(one.library, u"case-2"_s, u"review-2"_s), {}));
    QVERIFY(first->apply(answerChange(u"safety.1"_s, jsonOf(R"("met")")), {}));
    QVERIFY(first->setSetting(u"identity"_s, u"somebody"_s, {}));

    // Other ids, other times, another order, another way to the same answers.
    StoreFixture other;
    other.clock = CountingClock(QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    const auto second = other.open().value();
    CaseRecord record = sampleRecord(other.library, u"case-b"_s, u"review-b"_s);
    record.reviews[0].answers.set(u"safety.1"_s, Judgement::Met);
    QVERIFY(second->create(sampleRecord(other.library, u"case-a"_s, u"review-a"_s), {}));
    QVERIFY(second->create(record, {}));
    QCOMPARE(*second->digest(), *first->digest());
}

void TestSqliteStore::digest_otherContent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString one = *store->digest();
    QVERIFY(store->create(sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s), {}));
    const QString two = *store->digest();
    QVERIFY(one != two);
    QVERIFY(store->remove(CaseId(u"case-2"_s), {}, {}));
    QCOMPARE(*store->digest(), one);
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"

#include "storage/store_fixture.h"

#include <QLoggingCategory>

using namespace yongping;

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
    QLoggingCategory::setFilterRules(QStringLiteral("yongping.storage.sql.debug=true"));
    const QtMessageHandler old = qInstallMessageHandler(countQueries);
    call();
    qInstallMessageHandler(old);
    QLoggingCategory::setFilterRules({});
    return queriesSeen;
}

// An empty text takes the value away.
Change change(Field field, const QString &key, const QByteArray &json)
{
    return {firstCase(), field == Field::Datum ? ReviewId() : firstReview(), field, key,
            json.isEmpty() ? std::nullopt : std::optional(jsonOf(json)), QStringLiteral("because")};
}

QByteArray text(const std::optional<JsonValue> &value)
{
    return value ? canonicalJson(*value) : QByteArray("none");
}

} // namespace

Q_DECLARE_METATYPE(yongping::Field)

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
    void apply_eachField_data();
    void apply_eachField();
    void apply_sameValue_makesNoEvent();
    void apply_unfit_isRefused_data();
    void apply_unfit_isRefused();
    void apply_severalData_atOnce();
    void apply_failureInTheMiddle_leavesNothing();
    void cases_constantNumberOfQueries();
    void cases_newestChangeFirst();
    void cases_damagedOne_hidesNoOther();
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
    QCOMPARE(review.reviewer, QStringLiteral("expert A"));
    QCOMPARE(canonicalJson(review.answers.toJson(*category)), canonicalJson(record.reviews[0].answers.toJson(*category)));
    QCOMPARE(review.remarks, record.reviews[0].remarks);
    QCOMPARE(review.points, record.reviews[0].points);
    QCOMPARE(review.opinion, QStringLiteral("well done"));
    QCOMPARE(loaded->updated, QDateTime(QDate(2023, 6, 30), QTime(8, 0, 1), Qt::UTC));
    QVERIFY(*(*store)->contains(firstCase()));
    QCOMPARE(*(*store)->check(), QStringList());
}

void TestSqliteStore::create_refusals()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString actor = QStringLiteral("admin");
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library), actor)), QStringLiteral("case.exists"));
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, storeChain()), actor)), QStringLiteral("case.id"));
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, QString()), actor)), QStringLiteral("case.id"));
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library, QStringLiteral("case-2")), actor)),
             QStringLiteral("review.id_taken"));
    CaseRecord twice = sampleRecord(fixture.library, QStringLiteral("case-2"), QStringLiteral("review-2"));
    twice.reviews.push_back(twice.reviews.front());
    QCOMPARE(codeOf(store->create(twice, actor)), QStringLiteral("review.exists"));
    QCOMPARE(codeOf(store->load(CaseId(QStringLiteral("case-2")))), QStringLiteral("case.unknown"));
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::create_failureInTheMiddle_leavesNothing()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    fixture.forge({QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON remarks BEGIN SELECT RAISE(ABORT, 'broken'); END")});
    QCOMPARE(codeOf(store->create(sampleRecord(fixture.library), QStringLiteral("admin"))), QStringLiteral("store.failed"));
    fixture.forge({QStringLiteral("DROP TRIGGER broken")});
    const auto info = store->info();
    QCOMPARE(info->cases + info->reviews + info->events, 0);
    const auto created = store->create(sampleRecord(fixture.library), QStringLiteral("admin"));
    QVERIFY2(created, failureOf(created));
}

void TestSqliteStore::replace_wholeContent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    CaseRecord record = sampleRecord(fixture.library, firstCase().toString(), QStringLiteral("review-2"));
    record.data.name = QStringLiteral("another name");
    record.reviews[0].answers.remove(QStringLiteral("foundation.1"));
    const auto replaced = store->replace(record, QStringLiteral("admin"), QStringLiteral("sent again"));
    QVERIFY2(replaced, failureOf(replaced));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->data.name, QStringLiteral("another name"));
    QCOMPARE(loaded->reviews.size(), std::size_t(1));
    QVERIFY(!loaded->reviews[0].answers.contains(QStringLiteral("foundation.1")));
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.kind, QStringLiteral("case.replaced"));
    QCOMPARE(event.reason, QStringLiteral("sent again"));
    QVERIFY(event.before && event.after);
    QCOMPARE(*store->check(), QStringList());
    QCOMPARE(codeOf(store->replace(sampleRecord(fixture.library, QStringLiteral("case-9")), {}, {})), QStringLiteral("case.unknown"));
}

void TestSqliteStore::replace_sameContent_makesNoEvent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->replace(sampleRecord(fixture.library), QStringLiteral("admin"), QString()));
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::remove_keepsHistory()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->remove(firstCase(), QStringLiteral("admin"), QStringLiteral("entered twice")));
    QCOMPARE(codeOf(store->load(firstCase())), QStringLiteral("case.unknown"));
    QCOMPARE(codeOf(store->remove(firstCase(), QStringLiteral("admin"), QString())), QStringLiteral("case.unknown"));
    const auto history = store->history(chainOf(firstCase()));
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->back().kind, QStringLiteral("case.deleted"));
    QCOMPARE(*store->check(), QStringList());

    QVERIFY(store->create(sampleRecord(fixture.library), QStringLiteral("admin")));
    QCOMPARE(store->history(chainOf(firstCase()))->back().number, 3);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::openReview_addsToCase()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    Review review;
    review.id = ReviewId(QStringLiteral("review-2"));
    review.reviewer = QStringLiteral("expert B");
    review.answers.set(QStringLiteral("foundation.2.devices"), Decimal(7));
    const auto opened = store->openReview(firstCase(), review, QStringLiteral("expert B"));
    QVERIFY2(opened, failureOf(opened));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->reviews.size(), std::size_t(2));
    QCOMPARE(loaded->reviews[1].reviewer, QStringLiteral("expert B"));
    QCOMPARE(loaded->reviews[1].answers.size(), 1);
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.kind, QStringLiteral("review.opened"));
    QCOMPARE(event.reviewId, review.id);
    QCOMPARE(loaded->updated, event.at);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::openReview_refusals()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    Review review;
    review.id = ReviewId(QStringLiteral("review-2"));
    review.reviewer = QStringLiteral("expert A");
    QCOMPARE(codeOf(store->openReview(firstCase(), review, {})), QStringLiteral("review.exists"));
    review.reviewer = QStringLiteral("expert B");
    review.id = firstReview();
    QCOMPARE(codeOf(store->openReview(firstCase(), review, {})), QStringLiteral("review.id_taken"));
    QCOMPARE(codeOf(store->openReview(CaseId(QStringLiteral("case-9")), review, {})), QStringLiteral("case.unknown"));
    QCOMPARE(store->info()->events, 1);
}

void TestSqliteStore::apply_eachField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray none; // takes the value away
    QTest::newRow("a judgement is changed")
        << Field::CheckAnswer << QStringLiteral("foundation.1") << QByteArray(R"("partial")")
        << QByteArray(R"("met")") << QByteArray(R"("partial")");
    QTest::newRow("a judgement is taken away")
        << Field::CheckAnswer << QStringLiteral("foundation.1") << none
        << QByteArray(R"("met")") << QByteArray("none");
    QTest::newRow("a number is given for the first time")
        << Field::CheckAnswer << QStringLiteral("foundation.2.points") << QByteArray("0")
        << QByteArray("none") << QByteArray("0");
    QTest::newRow("a list becomes empty")
        << Field::CheckAnswer << QStringLiteral("innovation.2.technologies") << QByteArray("[]")
        << QByteArray(R"(["ai","5g"])") << QByteArray("[]");
    QTest::newRow("a remark is changed")
        << Field::ClauseRemark << QStringLiteral("foundation.1") << QByteArray(R"("no page 3")")
        << QByteArray(R"("see “page 3”\nand 4")") << QByteArray(R"("no page 3")");
    QTest::newRow("an empty remark is none")
        << Field::ClauseRemark << QStringLiteral("foundation.1") << QByteArray(R"("")")
        << QByteArray(R"("see “page 3”\nand 4")") << QByteArray("none");
    QTest::newRow("points are set by hand")
        << Field::ClausePoints << QStringLiteral("foundation.2") << QByteArray(R"({"points": 2.50, "reason": "half"})")
        << QByteArray("none") << QByteArray(R"({"points":2.5,"reason":"half"})");
    QTest::newRow("points by hand are taken away")
        << Field::ClausePoints << QStringLiteral("foundation.1") << none
        << QByteArray(R"({"points":3.5,"reason":"late"})") << QByteArray("none");
    QTest::newRow("the opinion is changed")
        << Field::Opinion << QString() << QByteArray(R"("not so well")")
        << QByteArray(R"("well done")") << QByteArray(R"("not so well")");
    QTest::newRow("the opinion is taken away")
        << Field::Opinion << QString() << none
        << QByteArray(R"("well done")") << QByteArray("none");
    QTest::newRow("the name is changed")
        << Field::Datum << QStringLiteral("name") << QByteArray(R"("云平台")")
        << QByteArray(R"("轴承云平台")") << QByteArray(R"("云平台")");
    QTest::newRow("a fact is taken away")
        << Field::Datum << QStringLiteral("processIndustry") << none
        << QByteArray("false") << QByteArray("none");
}

void TestSqliteStore::apply_eachField()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    const Event created = store->history(chainOf(firstCase()))->back();

    const auto applied = store->apply(change(field, key, given), QStringLiteral("expert A"));
    QVERIFY2(applied, failureOf(applied));
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.hash, applied->hash);
    QCOMPARE(event.number, 2);
    QCOMPARE(event.kind, QString(name(field) + u".changed"));
    QCOMPARE(event.key, key);
    QCOMPARE(event.actor, QStringLiteral("expert A"));
    QCOMPARE(event.reason, QStringLiteral("because"));
    QCOMPARE(event.reviewId, field == Field::Datum ? ReviewId() : firstReview());
    QCOMPARE(text(event.before), before);
    QCOMPARE(text(event.after), after);
    QCOMPARE(event.previous, created.hash);
    QCOMPARE(event.hash, event.computedHash());

    QCOMPARE(store->load(firstCase())->updated, event.at);
    QVERIFY(*store->digest() != digest);
    QCOMPARE(*store->check(), QStringList());
    const Change back{firstCase(), event.reviewId, field, event.key, event.before, {}};
    QVERIFY(store->apply(back, QStringLiteral("expert A")));
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::apply_sameValue_makesNoEvent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString actor = QStringLiteral("expert A");
    const auto asCreated = store->apply(answerChange(QStringLiteral("foundation.1"), jsonOf(R"("met")")), actor);
    QCOMPARE(asCreated->kind, QStringLiteral("case.created"));
    const auto changed = store->apply(answerChange(QStringLiteral("foundation.1"), jsonOf(R"("not_met")")), actor);
    QVERIFY(store->apply(answerChange(QStringLiteral("foundation.2.devices"), jsonOf("3")), actor));
    const auto again = store->apply(answerChange(QStringLiteral("foundation.1"), jsonOf(R"("not_met")")), actor);
    QCOMPARE(again->hash, changed->hash);
    const auto normalised = store->apply(answerChange(QStringLiteral("foundation.2.devices"), jsonOf("3.0")), actor);
    QVERIFY2(normalised, failureOf(normalised));
    const auto nothingThere = store->apply(answerChange(QStringLiteral("safety.1"), std::nullopt), actor);
    QVERIFY2(nothingThere, failureOf(nothingThere));
    QCOMPARE(store->info()->events, 3);
}

void TestSqliteStore::apply_unfit_isRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown check")
        << Field::CheckAnswer << QStringLiteral("nothing.1") << QByteArray(R"("met")")
        << QStringLiteral("answers.nothing.1");
    QTest::newRow("a fraction of a device")
        << Field::CheckAnswer << QStringLiteral("foundation.2.devices") << QByteArray("1.5")
        << QStringLiteral("answers.foundation.2.devices");
    QTest::newRow("null is no answer")
        << Field::CheckAnswer << QStringLiteral("foundation.1") << QByteArray("null")
        << QStringLiteral("answers.foundation.1");
    QTest::newRow("a remark on an unknown clause")
        << Field::ClauseRemark << QStringLiteral("nothing.1") << QByteArray(R"("x")")
        << QStringLiteral("remarks.nothing.1");
    QTest::newRow("a remark that is no text")
        << Field::ClauseRemark << QStringLiteral("foundation.1") << QByteArray("1")
        << QStringLiteral("remarks.foundation.1");
    QTest::newRow("points without a reason")
        << Field::ClausePoints << QStringLiteral("foundation.1") << QByteArray(R"({"points": 1})")
        << QStringLiteral("points.foundation.1");
    QTest::newRow("an opinion that is no text")
        << Field::Opinion << QString() << QByteArray("[]")
        << QStringLiteral("opinion");
    QTest::newRow("an unknown datum")
        << Field::Datum << QStringLiteral("colour") << QByteArray(R"("red")")
        << QStringLiteral("colour");
    QTest::newRow("another category")
        << Field::Datum << QStringLiteral("category") << QByteArray(R"("fiveg-pilot")")
        << QStringLiteral("category");
    QTest::newRow("another id")
        << Field::Datum << QStringLiteral("id") << QByteArray(R"("case-2")")
        << QStringLiteral("id");
    QTest::newRow("a status that contradicts the dates")
        << Field::Datum << QStringLiteral("platformStatus") << QByteArray(R"("established")")
        << QStringLiteral("platformStatus");
}

void TestSqliteStore::apply_unfit_isRefused()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    QFETCH(QString, place);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto applied = store->apply(change(field, key, given), QStringLiteral("expert A"));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Refused);
    QCOMPARE(applied.error().key, place);
    QCOMPARE(store->info()->events, 1);

    Change elsewhere = change(field, key, given);
    elsewhere.caseId = CaseId(QStringLiteral("case-9"));
    QCOMPARE(codeOf(store->apply(elsewhere, {})), QStringLiteral("case.unknown"));
    elsewhere = change(Field::Opinion, QString(), given);
    elsewhere.reviewId = ReviewId(QStringLiteral("review-9"));
    QCOMPARE(codeOf(store->apply(elsewhere, {})), QStringLiteral("review.unknown"));
}

void TestSqliteStore::apply_severalData_atOnce()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    // One after the other, these two contradict each other in between.
    CaseData data = store->load(firstCase())->data;
    data.operatingSince = QDate(2020, 1, 1);
    data.platformStatus = PlatformStatus::Established;
    data.processIndustry.reset();
    const auto applied = store->apply({firstCase(), {}, Field::Datum, {}, toJson(data), {}}, QStringLiteral("admin"));
    QVERIFY2(applied, failureOf(applied));
    QCOMPARE(applied->key, QString());
    QCOMPARE(text(applied->before), QByteArray(R"({"operatingSince":"2022-03-01","processIndustry":false})"));
    QCOMPARE(text(applied->after), QByteArray(R"({"operatingSince":"2020-01-01","platformStatus":"established"})"));
    QCOMPARE(store->load(firstCase())->data, data);
    QCOMPARE(*store->check(), QStringList());

    const auto back = store->apply({firstCase(), {}, Field::Datum, {}, toJson(sampleRecord(fixture.library).data), {}}, {});
    QVERIFY2(back, failureOf(back));
    QCOMPARE(*store->digest(), digest);
    const auto one = store->apply({firstCase(), {}, Field::Datum, {}, [&] {
                                       CaseData renamed = sampleRecord(fixture.library).data;
                                       renamed.name = QStringLiteral("another name");
                                       return toJson(renamed);
                                   }(), {}}, {});
    QCOMPARE(one->key, QStringLiteral("name"));
    QCOMPARE(text(one->after), QByteArray(R"("another name")"));
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::apply_failureInTheMiddle_leavesNothing()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    fixture.forge({QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'broken'); END")});
    const Change change = answerChange(QStringLiteral("foundation.1"), jsonOf(R"("not_met")"));
    QCOMPARE(codeOf(store->apply(change, {})), QStringLiteral("store.failed"));
    QCOMPARE(store->info()->events, 1);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
    fixture.forge({QStringLiteral("DROP TRIGGER broken")});
    QVERIFY(store->apply(change, {}));
}

void TestSqliteStore::cases_constantNumberOfQueries()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const int one = queriesOf([&] { QVERIFY(store->cases()); });
    for (int i = 2; i <= 20; ++i) {
        QVERIFY(store->create(sampleRecord(fixture.library, QStringLiteral("case-%1").arg(i), QStringLiteral("review-%1").arg(i)),
                              QStringLiteral("admin")));
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
    QVERIFY(store->create(sampleRecord(fixture.library, QStringLiteral("case-2"), QStringLiteral("review-2")), {}));
    QCOMPARE(store->cases()->records.front().data.id, CaseId(QStringLiteral("case-2")));
    QVERIFY(store->apply(answerChange(QStringLiteral("foundation.1"), std::nullopt), {}));
    QCOMPARE(store->cases()->records.front().data.id, firstCase());
}

void TestSqliteStore::cases_damagedOne_hidesNoOther()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->create(sampleRecord(fixture.library, QStringLiteral("case-2"), QStringLiteral("review-2")), {}));
    fixture.forge({QStringLiteral("UPDATE answers SET check_id = 'gone.1' WHERE review_id = 'review-2' AND check_id = 'foundation.1'"),
                   QStringLiteral("UPDATE cases SET category = 'unheard-of' WHERE id = 'case-1'")});
    QVERIFY(store->create(sampleRecord(fixture.library, QStringLiteral("case-3"), QStringLiteral("review-3")), {}));
    const auto list = store->cases();
    QVERIFY2(list, failureOf(list));
    QCOMPARE(list->records.size(), std::size_t(1));
    QCOMPARE(list->damaged.size(), std::size_t(2));
    QCOMPARE(list->damaged[0].key, QStringLiteral("case-2"));
    QCOMPARE(list->damaged[1].key, QStringLiteral("case-1"));
    const auto loaded = store->load(CaseId(QStringLiteral("case-2")));
    QCOMPARE(codeOf(loaded), QStringLiteral("case.damaged"));
    QVERIFY(loaded.error().message.contains(QStringLiteral("轴承云平台")));
    QVERIFY(loaded.error().message.contains(QStringLiteral("gone.1")));
}

void TestSqliteStore::note_isAnEventOnly()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QDateTime updated = store->load(firstCase())->updated;
    QVERIFY(store->note(chainOf(firstCase()), QStringLiteral("report.made"), jsonOf(R"({"file": "a.pdf"})"), QStringLiteral("admin")));
    QVERIFY(store->note(storeChain(), QStringLiteral("ledger.exported"), jsonOf("{}"), QStringLiteral("admin")));
    QCOMPARE(store->history(chainOf(firstCase()))->back().kind, QStringLiteral("report.made"));
    QCOMPARE(store->load(firstCase())->updated, updated);
    QCOMPARE(codeOf(store->note(QStringLiteral("case-9"), QStringLiteral("report.made"), jsonOf("{}"), {})), QStringLiteral("case.unknown"));
    QCOMPARE(*store->check(), QStringList());
}

void TestSqliteStore::setting_roundTrip()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    const QString key = QStringLiteral("identity");
    QCOMPARE(*store->setting(key), QString());
    QVERIFY(store->setSetting(key, QStringLiteral("专家甲"), {}));
    QVERIFY(store->setSetting(key, QStringLiteral("专家甲"), {}));
    QCOMPARE(*store->setting(key), QStringLiteral("专家甲"));
    QCOMPARE(store->info()->identity, QStringLiteral("专家甲"));
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
    QVERIFY(info->file.endsWith(QStringLiteral("cases.yps")));
}

void TestSqliteStore::digest_sameContent()
{
    StoreFixture one;
    const auto first = one.filled();
    QVERIFY(first->create(sampleRecord(one.library, QStringLiteral("case-2"), QStringLiteral("review-2")), {}));
    QVERIFY(first->apply(answerChange(QStringLiteral("safety.1"), jsonOf(R"("met")")), {}));
    QVERIFY(first->setSetting(QStringLiteral("identity"), QStringLiteral("somebody"), {}));

    // Other ids, other times, another order, another way to the same answers.
    StoreFixture other;
    other.clock = CountingClock(QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    const auto second = other.open().value();
    CaseRecord record = sampleRecord(other.library, QStringLiteral("case-b"), QStringLiteral("review-b"));
    record.reviews[0].answers.set(QStringLiteral("safety.1"), Judgement::Met);
    QVERIFY(second->create(sampleRecord(other.library, QStringLiteral("case-a"), QStringLiteral("review-a")), {}));
    QVERIFY(second->create(record, {}));
    QCOMPARE(*second->digest(), *first->digest());
}

void TestSqliteStore::digest_otherContent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString one = *store->digest();
    QVERIFY(store->create(sampleRecord(fixture.library, QStringLiteral("case-2"), QStringLiteral("review-2")), {}));
    const QString two = *store->digest();
    QVERIFY(one != two);
    QVERIFY(store->remove(CaseId(QStringLiteral("case-2")), {}, {}));
    QCOMPARE(*store->digest(), one);
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"

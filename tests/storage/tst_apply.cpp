#include "storage/store_fixture.h"

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

// An empty text takes the value away.
Change change(Field field, const QString &key, const QByteArray &json)
{
    return {firstCase(), field == Field::Datum ? ReviewId() : firstReview(), field, key,
            json.isEmpty() ? std::nullopt : std::optional(jsonOf(json)), u"because"_s};
}

QByteArray text(const std::optional<JsonValue> &value)
{
    return value ? canonicalJson(*value) : QByteArray("none");
}

} // namespace

Q_DECLARE_METATYPE(yongping::Field)

class TestApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachField_data();
    void eachField();
    void sameValue_makesNoEvent();
    void unfit_isRefused_data();
    void unfit_isRefused();
    void severalData_atOnce();
    void failureInTheMiddle_leavesNothing();
};

void TestApply::eachField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray none; // takes the value away
    QTest::newRow("a judgement is changed")
        << Field::CheckAnswer << u"foundation.1"_s << QByteArray(R"("partial")")
        << QByteArray(R"("met")") << QByteArray(R"("partial")");
    QTest::newRow("a judgement is taken away")
        << Field::CheckAnswer << u"foundation.1"_s << none
        << QByteArray(R"("met")") << QByteArray("none");
    QTest::newRow("a number is given for the first time")
        << Field::CheckAnswer << u"foundation.2.points"_s << QByteArray("0")
        << QByteArray("none") << QByteArray("0");
    QTest::newRow("a list becomes empty")
        << Field::CheckAnswer << u"innovation.2.technologies"_s << QByteArray("[]")
        << QByteArray(R"(["ai","5g"])") << QByteArray("[]");
    QTest::newRow("a remark is changed")
        << Field::ClauseRemark << u"foundation.1"_s << QByteArray(R"("no page 3")")
        << QByteArray(R"("see “page 3”\nand 4")") << QByteArray(R"("no page 3")");
    QTest::newRow("an empty remark is none")
        << Field::ClauseRemark << u"foundation.1"_s << QByteArray(R"("")")
        << QByteArray(R"("see “page 3”\nand 4")") << QByteArray("none");
    QTest::newRow("points are set by hand")
        << Field::ClausePoints << u"foundation.2"_s << QByteArray(R"({"points": 2.50, "reason": "half"})")
        << QByteArray("none") << QByteArray(R"({"points":2.5,"reason":"half"})");
    QTest::newRow("points by hand are taken away")
        << Field::ClausePoints << u"foundation.1"_s << none
        << QByteArray(R"({"points":3.5,"reason":"late"})") << QByteArray("none");
    QTest::newRow("the opinion is changed")
        << Field::Opinion << QString() << QByteArray(R"("not so well")")
        << QByteArray(R"("well done")") << QByteArray(R"("not so well")");
    QTest::newRow("the opinion is taken away")
        << Field::Opinion << QString() << none
        << QByteArray(R"("well done")") << QByteArray("none");
    QTest::newRow("the name is changed")
        << Field::Datum << u"name"_s << QByteArray(R"("云平台")")
        << QByteArray(R"("轴承云平台")") << QByteArray(R"("云平台")");
    QTest::newRow("a fact is taken away")
        << Field::Datum << u"processIndustry"_s << none
        << QByteArray("false") << QByteArray("none");
}

void TestApply::eachField()
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

    const auto applied = store->apply(change(field, key, given), u"expert A"_s);
    QVERIFY2(applied, failureOf(applied));
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.hash, applied->hash);
    QCOMPARE(event.number, 2);
    QCOMPARE(event.kind, QString(name(field) + u".changed"));
    QCOMPARE(event.key, key);
    QCOMPARE(event.actor, u"expert A"_s);
    QCOMPARE(event.reason, u"because"_s);
    QCOMPARE(event.reviewId, field == Field::Datum ? ReviewId() : firstReview());
    QCOMPARE(text(event.before), before);
    QCOMPARE(text(event.after), after);
    QCOMPARE(event.previous, created.hash);
    QCOMPARE(event.hash, event.computedHash());

    QCOMPARE(store->load(firstCase())->updated, event.at);
    QVERIFY(*store->digest() != digest);
    QCOMPARE(*store->check(), QStringList());
    const Change back{firstCase(), event.reviewId, field, event.key, event.before, {}};
    QVERIFY(store->apply(back, u"expert A"_s));
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
}

void TestApply::sameValue_makesNoEvent()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString actor = u"expert A"_s;
    const auto asCreated = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("met")")), actor);
    QCOMPARE(asCreated->kind, u"case.created"_s);
    const auto changed = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("not_met")")), actor);
    QVERIFY(store->apply(answerChange(u"foundation.2.devices"_s, jsonOf("3")), actor));
    const auto again = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("not_met")")), actor);
    QCOMPARE(again->hash, changed->hash);
    const auto normalised = store->apply(answerChange(u"foundation.2.devices"_s, jsonOf("3.0")), actor);
    QVERIFY2(normalised, failureOf(normalised));
    const auto nothingThere = store->apply(answerChange(u"safety.1"_s, std::nullopt), actor);
    QVERIFY2(nothingThere, failureOf(nothingThere));
    QCOMPARE(store->info()->events, 3);
}

void TestApply::unfit_isRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown check")
        << Field::CheckAnswer << u"nothing.1"_s << QByteArray(R"("met")")
        << u"nothing.1"_s;
    QTest::newRow("a fraction of a device")
        << Field::CheckAnswer << u"foundation.2.devices"_s << QByteArray("1.5")
        << u"foundation.2.devices"_s;
    QTest::newRow("null is no answer")
        << Field::CheckAnswer << u"foundation.1"_s << QByteArray("null")
        << u"foundation.1"_s;
    QTest::newRow("a remark on an unknown clause")
        << Field::ClauseRemark << u"nothing.1"_s << QByteArray(R"("x")")
        << u"remarks.nothing.1"_s;
    QTest::newRow("a remark that is no text")
        << Field::ClauseRemark << u"foundation.1"_s << QByteArray("1")
        << u"remarks.foundation.1"_s;
    QTest::newRow("points without a reason")
        << Field::ClausePoints << u"foundation.1"_s << QByteArray(R"({"points": 1})")
        << u"points.foundation.1"_s;
    QTest::newRow("an opinion that is no text")
        << Field::Opinion << QString() << QByteArray("[]")
        << u"opinion"_s;
    QTest::newRow("an unknown datum")
        << Field::Datum << u"colour"_s << QByteArray(R"("red")")
        << u"colour"_s;
    QTest::newRow("another category")
        << Field::Datum << u"category"_s << QByteArray(R"("fiveg-pilot")")
        << u"category"_s;
    QTest::newRow("another id")
        << Field::Datum << u"id"_s << QByteArray(R"("case-2")")
        << u"id"_s;
    QTest::newRow("a status that contradicts the dates")
        << Field::Datum << u"platformStatus"_s << QByteArray(R"("established")")
        << u"platformStatus"_s;
}

void TestApply::unfit_isRefused()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    QFETCH(QString, place);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto applied = store->apply(change(field, key, given), u"expert A"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Refused);
    QCOMPARE(applied.error().key, place);
    QCOMPARE(store->info()->events, 1);

    Change elsewhere = change(field, key, given);
    elsewhere.caseId = CaseId(u"case-9"_s);
    QCOMPARE(codeOf(store->apply(elsewhere, {})), u"case.unknown"_s);
    elsewhere = change(Field::Opinion, QString(), given);
    elsewhere.reviewId = ReviewId(u"review-9"_s);
    QCOMPARE(codeOf(store->apply(elsewhere, {})), u"review.unknown"_s);
}

void TestApply::severalData_atOnce()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    // One after the other, these two contradict each other in between.
    CaseData data = store->load(firstCase())->data;
    data.operatingSince = QDate(2020, 1, 1);
    data.platformStatus = PlatformStatus::Established;
    data.processIndustry.reset();
    const auto applied = store->apply({firstCase(), {}, Field::Datum, {}, toJson(data), {}}, u"admin"_s);
    QVERIFY2(applied, failureOf(applied));
    QCOMPARE(applied->key, QString());
    QCOMPARE(text(applied->before), QByteArray(R"({"operatingSince":"2022-03-01","processIndustry":false})"));
    QCOMPARE(text(applied->after), QByteArray(R"({"operatingSince":"2020-01-01","platformStatus":"established"})"));
    QCOMPARE(store->load(firstCase())->data, data);
    QCOMPARE(*store->check(), QStringList());

    const JsonValue original = toJson(sampleRecord(fixture.library).data);
    const auto back = store->apply({firstCase(), {}, Field::Datum, {}, original, {}}, {});
    QVERIFY2(back, failureOf(back));
    QCOMPARE(*store->digest(), digest);
    const auto one = store->apply({firstCase(), {}, Field::Datum, {}, [&] {
                                       CaseData renamed = sampleRecord(fixture.library).data;
                                       renamed.name = u"another name"_s;
                                       return toJson(renamed);
                                   }(), {}}, {});
    QCOMPARE(one->key, u"name"_s);
    QCOMPARE(text(one->after), QByteArray(R"("another name")"));
    QCOMPARE(*store->check(), QStringList());
}

void TestApply::failureInTheMiddle_leavesNothing()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    fixture.forge({u"CREATE TRIGGER broken BEFORE UPDATE ON cases BEGIN SELECT RAISE(ABORT, 'broken'); END"_s});
    const Change change = answerChange(u"foundation.1"_s, jsonOf(R"("not_met")"));
    QCOMPARE(codeOf(store->apply(change, {})), u"store.failed"_s);
    QCOMPARE(store->info()->events, 1);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
    fixture.forge({u"DROP TRIGGER broken"_s});
    QVERIFY(store->apply(change, {}));
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"

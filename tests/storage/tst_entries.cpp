#include "storage/store_fixture.h"

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Paper = "the paper";

QString paperDigest()
{
    return sha256(Paper);
}

QByteArray paper(const QByteArray &name = "a.pdf", int size = 9)
{
    return R"({"digest":")" + paperDigest().toLatin1() + R"(","mediaType":"application/pdf","name":")" + name
        + R"(","size":)" + QByteArray::number(size) + '}';
}

QString paperKey()
{
    return attachmentKey(paperDigest(), u"a.pdf"_s);
}

QByteArray merge(const QByteArray &history)
{
    return R"({"firstEvent":0,"history":")" + history
        + R"(","items":[{"b":1,"a":2.50}],"kind":"return","lastEvent":0,"number":2,"state":"open"})";
}

Change change(Field field, const QString &key, const QByteArray &json)
{
    return {firstCase(), field == Field::Standing ? firstReview() : ReviewId(), field, key,
            json.isEmpty() ? std::nullopt : std::optional(jsonOf(json)), u"because"_s};
}

const QByteArray Decided = R"({"decision":"accepted","members":[{"name":"甲","role":"chair","present":true}]})";
const QByteArray DecidedWritten = R"({"conditions":[],"decision":"accepted",)"
                                  R"("members":[{"name":"甲","present":true,"role":"chair"}]})";

} // namespace

Q_DECLARE_METATYPE(yongping::Field)

// What stands beside answers: the standing of a review, attachments, rounds, the panel and merges.
class TestEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEntry_data();
    void eachEntry();
    void unfit_isRefused_data();
    void unfit_isRefused();
    void record_keepsEverything();
    void record_isJudgedLikeAChange();
    void replaced_keepsWhatTheRecordHas();
    void assignment_outlivesItsRound();
    void submitted_isReadOnly_data();
    void submitted_isReadOnly();
    void submitted_mayBeReplacedWithTheSame();

private:
    static CaseRecord fullRecord(StoreFixture &fixture, const QString &digest);
};

void TestEntries::eachEntry_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("isContent"); // of the digest of the store
    QTest::newRow("a review is submitted")
        << Field::Standing << QString() << QByteArray(R"({"submissions": 1, "state": "submitted"})")
        << QByteArray(R"({"state":"submitted","submissions":1})") << true;
    QTest::newRow("a review is a draft again after a submission, which is no other content")
        << Field::Standing << QString() << QByteArray(R"({"submissions": 1, "state": "draft"})")
        << QByteArray(R"({"state":"draft","submissions":1})") << false;
    QTest::newRow("a file is attached") << Field::Attachment << paperKey() << paper() << paper() << true;
    QTest::newRow("a round is issued")
        << Field::Round << u"1"_s << QByteArray(R"({"number": 1, "issuer": "office", "due": "2023-08-01"})")
        << QByteArray(R"({"due":"2023-08-01","issuer":"office","number":1})") << false;
    QTest::newRow("an expert is assigned")
        << Field::Assignment << u"1/张三"_s << QByteArray(R"({"reviewer": "张三", "round": 1, "interest": ""})")
        << QByteArray(R"({"interest":"","reviewer":"张三","round":1})") << false;
    QTest::newRow("the panel agrees on an answer, in the one form of its check")
        << Field::Agreement << u"foundation.2.devices"_s << QByteArray(R"({"value": "3.0", "reason": "counted"})")
        << QByteArray(R"({"reason":"counted","value":3})") << true;
    QTest::newRow("the panel decides") << Field::Decision << QString() << Decided << DecidedWritten << true;
    QTest::newRow("a bundle is taken in")
        << Field::Merge << u"2"_s << merge(paperDigest().toLatin1())
        << merge(paperDigest().toLatin1()).replace(R"({"b":1,"a":2.50})", R"({"a":2.5,"b":1})") << false;
}

void TestEntries::eachEntry()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, written);
    QFETCH(bool, isContent);
    StoreFixture fixture;
    const auto store = fixture.filled();
    keep(*store, Paper);
    const QString digest = *store->digest();

    const auto applied = store->apply(change(field, key, given), u"office"_s);
    QVERIFY2(applied, failureOf(applied));
    QCOMPARE(applied->kind, QString(name(field) + u".changed"));
    QCOMPARE(applied->key, key);
    QVERIFY(!applied->before);
    QCOMPARE(canonicalJson(*applied->after), written);
    QCOMPARE(*store->digest() != digest, isContent);
    QCOMPARE(*store->check(), QStringList());

    const auto again = store->apply(change(field, key, given), u"office"_s);
    QCOMPARE(again->hash, applied->hash);
    const auto back = store->apply(change(field, key, {}), u"office"_s);
    QVERIFY2(back, failureOf(back));
    QVERIFY(!back->after);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
}

void TestEntries::unfit_isRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("code");
    QTest::newRow("a standing that nobody knows")
        << Field::Standing << QString() << QByteArray(R"({"state": "lost"})") << u"json.kind"_s;
    QTest::newRow("a file whose content is not there")
        << Field::Attachment << attachmentKey(sha256("x"), u"a.pdf"_s)
        << paper().replace(paperDigest().toLatin1(), sha256("x").toLatin1()) << u"content.unknown"_s;
    QTest::newRow("a file of another size")
        << Field::Attachment << paperKey() << paper("a.pdf", 8) << u"content.size"_s;
    QTest::newRow("a file under another name than its key's")
        << Field::Attachment << paperKey() << paper("b.pdf") << u"case.entry_key"_s;
    QTest::newRow("a file with a folder in its name")
        << Field::Attachment << attachmentKey(paperDigest(), u"a/b.pdf"_s) << paper("a/b.pdf") << u"case.entry_key"_s;
    QTest::newRow("a round under another number")
        << Field::Round << u"2"_s << QByteArray(R"({"number": 1})") << u"case.entry_key"_s;
    QTest::newRow("an assignment of somebody else")
        << Field::Assignment << u"1/张三"_s << QByteArray(R"({"round": 1, "reviewer": "李四"})") << u"case.entry_key"_s;
    QTest::newRow("an agreement on no check")
        << Field::Agreement << u"nothing.1"_s << QByteArray(R"({"value": 1})") << u"answer.unknown_key"_s;
    QTest::newRow("an agreement that does not fit its check")
        << Field::Agreement << u"foundation.2.devices"_s << QByteArray(R"({"value": -1})") << u"answer.range"_s;
    QTest::newRow("a decision without a chair")
        << Field::Decision << QString() << QByteArray(R"({"decision": "accepted", "members": []})") << u"panel.chair"_s;
    QTest::newRow("a merge whose history is not kept")
        << Field::Merge << u"2"_s << merge(sha256("x").toLatin1()) << u"content.unknown"_s;
}

void TestEntries::unfit_isRefused()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    QFETCH(QString, code);
    StoreFixture fixture;
    const auto store = fixture.filled();
    keep(*store, Paper);
    const auto applied = store->apply(change(field, key, given), {});
    QCOMPARE(codeOf(applied), code);
    QCOMPARE(applied.error().kind, ErrorKind::Refused);
    QVERIFY(!applied.error().message.isEmpty());
    QCOMPARE(store->info()->events, 1);
}

CaseRecord TestEntries::fullRecord(StoreFixture &fixture, const QString &digest)
{
    CaseRecord record = sampleRecord(fixture.library);
    record.reviews[0].standing = {ReviewState::Returned, 2, u"page 3"_s, fixture.clock.now()};
    record.attachments = {attachmentOf(Paper, u"a.pdf"_s), attachmentOf(Paper, u"b.pdf"_s)};
    Round first;
    first.issuer = u"office"_s;
    first.due = QDate(2023, 8, 1);
    first.assignments.resize(1);
    first.assignments[0].reviewer = u"expert A"_s;
    Round tenth;
    tenth.number = 10;
    Round second;
    second.number = 2;
    second.assignments.resize(1);
    second.assignments[0].round = 2;
    second.assignments[0].reviewer = u"expert B"_s;
    record.rounds = {first, second, tenth};
    record.panel.agreed.insert(u"foundation.1"_s, {Judgement::Met, {}, {{u"expert A"_s, u"hardly"_s}}});
    record.panel.decision = PanelDecision{Decision::Rejected, u"no"_s, {}, {}, {{u"甲"_s, MemberRole::Chair, true}}};
    MergeRecord merge;
    merge.kind = u"return"_s;
    merge.history = digest;
    merge.content = digest;
    record.merges = {merge, merge};
    record.merges[1].number = 11;
    return record;
}

void TestEntries::record_keepsEverything()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    const CaseRecord record = fullRecord(fixture, keep(*store, Paper));
    const auto created = store->create(record, {});
    QVERIFY2(created, failureOf(created));
    const auto loaded = store->load(firstCase());
    QVERIFY2(loaded, failureOf(loaded));
    QVERIFY(loaded->reviews[0].standing == record.reviews[0].standing);
    QVERIFY(loaded->attachments == record.attachments);
    QVERIFY(loaded->rounds == record.rounds);
    QVERIFY(loaded->panel == record.panel);
    QVERIFY(loaded->merges == record.merges);
    QCOMPARE(*store->check(), QStringList());
    QVERIFY(store->dropUnusedContents());
    QVERIFY(*store->hasContent(paperDigest()));
    QVERIFY(store->remove(firstCase(), {}, {}));
    QCOMPARE(*store->check(), QStringList());
}

void TestEntries::record_isJudgedLikeAChange()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    QCOMPARE(codeOf(store->create(fullRecord(fixture, sha256(Paper)), {})), u"content.unknown"_s);
    const QString digest = keep(*store, Paper);
    CaseRecord record = fullRecord(fixture, digest);
    record.attachments[0].size = 3;
    QCOMPARE(codeOf(store->create(record, {})), u"content.size"_s);
    record = fullRecord(fixture, digest);
    record.panel.decision->members.clear();
    QCOMPARE(codeOf(store->create(record, {})), u"panel.chair"_s);
    QCOMPARE(store->info()->events, 0);
}

void TestEntries::replaced_keepsWhatTheRecordHas()
{
    StoreFixture fixture;
    const auto store = fixture.open().value();
    CaseRecord record = fullRecord(fixture, keep(*store, Paper));
    QVERIFY(store->create(record, {}));
    record.rounds.erase(record.rounds.begin());
    record.attachments.pop_back();
    record.panel = {};
    record.merges.clear();
    const auto replaced = store->replace(record, {}, {});
    QVERIFY2(replaced, failureOf(replaced));
    const auto loaded = store->load(firstCase());
    QVERIFY(loaded->rounds == record.rounds);
    QVERIFY(loaded->attachments == record.attachments);
    QVERIFY(loaded->panel == record.panel);
    QVERIFY(loaded->merges.empty());
    QCOMPARE(*store->check(), QStringList());
}

void TestEntries::assignment_outlivesItsRound()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->apply(change(Field::Assignment, u"3/张三"_s, R"({"round": 3, "reviewer": "张三"})"), {}));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->rounds.size(), std::size_t(1));
    QCOMPARE(loaded->rounds[0].number, 3);
    QVERIFY(loaded->rounds[0].assignmentOf(u"张三"_s));
}

void TestEntries::submitted_isReadOnly_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("an answer") << Field::CheckAnswer << u"foundation.1"_s << QByteArray(R"("not_met")");
    QTest::newRow("an answer taken away") << Field::CheckAnswer << u"foundation.1"_s << QByteArray();
    QTest::newRow("a remark") << Field::ClauseRemark << u"foundation.1"_s << QByteArray(R"("x")");
    QTest::newRow("points") << Field::ClausePoints << u"foundation.1"_s << QByteArray();
    QTest::newRow("the opinion") << Field::Opinion << QString() << QByteArray(R"("x")");
}

void TestEntries::submitted_isReadOnly()
{
    QFETCH(Field, field);
    QFETCH(QString, key);
    QFETCH(QByteArray, given);
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->apply(standingChange(ReviewState::Submitted), {}));
    const QString digest = *store->digest();
    Change change = ::change(field, key, given);
    change.reviewId = firstReview();
    const auto applied = store->apply(change, {});
    QCOMPARE(codeOf(applied), u"review.submitted"_s);
    QVERIFY(applied.error().message.contains(u"expert A"_s));
    QCOMPARE(codeOf(store->applyAll({firstCase(), {}, {change}, {}, false}, {})), u"review.submitted"_s);
    QCOMPARE(codeOf(store->applyAll({firstCase(), {}, {}, {firstReview()}, false}, {})), u"review.submitted"_s);
    QCOMPARE(*store->digest(), digest);

    const auto merged = store->applyAll({firstCase(), {}, {change}, {}, true}, {});
    QVERIFY2(merged, failureOf(merged));
    QVERIFY(store->apply(standingChange(ReviewState::Returned), {}));
    const auto afterwards = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("partial")")), {});
    QVERIFY2(afterwards, failureOf(afterwards));
    QCOMPARE(*store->check(), QStringList());
}

void TestEntries::submitted_mayBeReplacedWithTheSame()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->apply(standingChange(ReviewState::Submitted), {}));
    CaseRecord record = *store->load(firstCase());
    record.data.name = u"another name"_s;
    const auto renamed = store->replace(record, {}, {});
    QVERIFY2(renamed, failureOf(renamed));
    record.reviews[0].standing = {};
    record.reviews[0].opinion = u"changed"_s;
    QCOMPARE(codeOf(store->replace(record, {}, {})), u"review.submitted"_s);
    record.reviews.clear();
    QCOMPARE(codeOf(store->replace(record, {}, {})), u"review.submitted"_s);
    QCOMPARE(*store->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"

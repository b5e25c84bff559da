#include "storage/store_fixture.h"

#include "casework/evidence.h"

using namespace yongping;

// What schema 3 brought: entries that take others back, flags, evidence, schemes, deleted cases that come back.
class TestUndoEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undo_namesItsEntry();
    void undo_ofAnotherField_isRefused();
    void olderHashes_stand();
    void flagsAndEvidence_areKept();
    void flag_isNotInTheDigest();
    void evidence_needsItsFile();
    void unfitEvidence_isRefused_data();
    void unfitEvidence_isRefused();
    void scheme_isPinnedWhole();
    void unfitScheme_isRefused();
    void deletedCase_comesBack();
    void restore_ofACaseThatIsThere_isRefused();
    void secondSchema_isBroughtUpToDate();

private:
    static Change remark(const QString &text, qint64 undoes = 0)
    {
        return {firstCase(), firstReview(), Field::ClauseRemark, u"foundation.2"_s,
                text.isEmpty() ? std::nullopt : std::optional<JsonValue>(text), {}, undoes};
    }
    static Change evidence(const QString &digest)
    {
        const std::vector<EvidencePlace> places{{digest, u"a.pdf"_s, 3, PageRegion{0, 5000, 10000, 5000}, u"here"_s}};
        return {firstCase(), firstReview(), Field::CheckEvidence, u"foundation.1"_s, toJson(places), {}};
    }
    static void attach(Store &store)
    {
        const Attachment file = attachmentOf("paper", u"a.pdf"_s);
        keep(store, "paper");
        const Change change{firstCase(),  {}, Field::Attachment, attachmentKey(file.digest, file.name),
                            toJson(file), {}};
        QVERIFY(store.apply(change, u"A"_s));
    }
};

void TestUndoEntries::undo_namesItsEntry()
{
    StoreFixture fixture;
    {
        const auto store = fixture.filled();
        const auto done = store->apply(remark(u"one"_s), u"A"_s);
        QVERIFY2(done, failureOf(done));
        const auto undone = store->apply(remark({}, done->number), u"A"_s);
        QVERIFY2(undone, failureOf(undone));
        QCOMPARE(undone->undoes, done->number);
    }
    const auto store = fixture.open();
    QCOMPARE((*store)->history(firstCase().toString())->back().undoes, 2);
    QCOMPARE(*(*store)->check(), QStringList());
    fixture.forge({u"DROP TRIGGER events_not_changed"_s, u"UPDATE events SET undoes = 1 WHERE number = 3"_s});
    QVERIFY(!(*store)->check()->isEmpty());
}

void TestUndoEntries::undo_ofAnotherField_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->apply(remark(u"one"_s), u"A"_s));
    for (const qint64 number : {1, 7}) {
        const auto done = store->apply(remark({}, number), u"A"_s);
        QCOMPARE(codeOf(done), u"undo.unknown"_s);
    }
    Change other = remark(u"x"_s, 2);
    other.key = u"foundation.1"_s;
    QCOMPARE(codeOf(store->apply(other, u"A"_s)), u"undo.unknown"_s);
    QCOMPARE(store->history(firstCase().toString())->size(), std::size_t(2));
}

void TestUndoEntries::olderHashes_stand()
{
    Event event;
    event.chain = u"case-1"_s;
    event.number = 2;
    event.at = QDateTime(QDate(2023, 6, 30), QTime(8, 0), Qt::UTC);
    QVERIFY(!event.toJson().find(u"undoes"));
    const QString hash = event.computedHash();
    event.undoes = 1;
    QVERIFY(event.computedHash() != hash);
    const auto again = eventFromJson(toJsonWithHash([&] {
        event.kind = u"remark.changed"_s;
        event.hash = event.computedHash();
        return event;
    }()));
    QVERIFY2(again, failureOf(again));
    QCOMPARE(again->undoes, 1);
}

void TestUndoEntries::flagsAndEvidence_areKept()
{
    StoreFixture fixture;
    {
        const auto store = fixture.filled();
        attach(*store);
        QVERIFY(
            store->apply({firstCase(), firstReview(), Field::ClauseFlag, u"foundation.1"_s, JsonValue(true), {}}, {}));
        const auto linked = store->apply(evidence(sha256("paper")), u"A"_s);
        QVERIFY2(linked, failureOf(linked));
        QCOMPARE(*store->check(), QStringList());
    }
    const auto store = fixture.open();
    const auto record = (*store)->load(firstCase());
    QVERIFY2(record, failureOf(record));
    const Review &review = record->reviews.front();
    QCOMPARE(review.flags, QSet<QString>{u"foundation.1"_s});
    const std::vector<EvidencePlace> places = review.evidence.value(u"foundation.1"_s);
    QCOMPARE(places.size(), std::size_t(1));
    QCOMPARE(places[0].page, 3);
    QVERIFY(places[0].region == (PageRegion{0, 5000, 10000, 5000}));
    QVERIFY(
        (*store)->apply({firstCase(), firstReview(), Field::ClauseFlag, u"foundation.1"_s, JsonValue(false), {}}, {}));
    QVERIFY((*store)->load(firstCase())->reviews.front().flags.isEmpty());
    QCOMPARE(*(*store)->check(), QStringList());
}

void TestUndoEntries::flag_isNotInTheDigest()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    attach(*store);
    const QString digest = *store->digest();
    QVERIFY(store->apply({firstCase(), firstReview(), Field::ClauseFlag, u"foundation.1"_s, JsonValue(true), {}}, {}));
    QCOMPARE(*store->digest(), digest);
    QVERIFY(store->apply(evidence(sha256("paper")), {}));
    QVERIFY(*store->digest() != digest);
    const JsonValue unfit{u"yes"_s};
    const auto done = store->apply({firstCase(), firstReview(), Field::ClauseFlag, u"foundation.1"_s, unfit, {}}, {});
    QCOMPARE(codeOf(done), u"flag.unfit"_s);
}

void TestUndoEntries::evidence_needsItsFile()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QCOMPARE(codeOf(store->apply(evidence(sha256("paper")), {})), u"evidence.unknown_file"_s);
    attach(*store);
    QVERIFY(store->apply(evidence(sha256("paper")), {}));
    const Change detach{firstCase(), {}, Field::Attachment, attachmentKey(sha256("paper"), u"a.pdf"_s), {}, {}};
    const auto refused = store->apply(detach, {});
    QCOMPARE(codeOf(refused), u"attachment.linked"_s);
    QVERIFY(refused.error().message.contains(u"foundation.1"_s));
    Change unlink = evidence({});
    unlink.value.reset();
    QVERIFY(store->apply(unlink, {}));
    QVERIFY(store->apply(detach, {}));
    QCOMPARE(*store->check(), QStringList());
}

void TestUndoEntries::unfitEvidence_isRefused_data()
{
    QTest::addColumn<QByteArray>("place");
    const QByteArray file = R"("digest": ")" + sha256("paper").toLatin1() + R"(", "name": "a.pdf")";
    QTest::newRow("no digest") << QByteArray(R"({"digest": "x", "name": "a.pdf"})");
    QTest::newRow("a negative page") << QByteArray("{" + file + R"(, "page": -1})");
    QTest::newRow("a region without a page")
        << QByteArray("{" + file + R"(, "region": {"x": 0, "y": 0, "width": 1, "height": 1}})");
    QTest::newRow("a region beyond the page")
        << QByteArray("{" + file + R"(, "page": 1, "region": {"x": 9000, "y": 0, "width": 1001, "height": 1}})");
    QTest::newRow("a region without a height")
        << QByteArray("{" + file + R"(, "page": 1, "region": {"x": 0, "y": 0, "width": 1}})");
    QTest::newRow("an unknown member") << QByteArray("{" + file + R"(, "colour": "red"})");
}

void TestUndoEntries::unfitEvidence_isRefused()
{
    QFETCH(QByteArray, place);
    StoreFixture fixture;
    const auto store = fixture.filled();
    attach(*store);
    Change change = evidence({});
    change.value = JsonValue(JsonValue::Array{jsonOf(place)});
    const auto done = store->apply(change, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Refused);
}

void TestUndoEntries::scheme_isPinnedWhole()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    ScoringScheme scheme = fixture.library.defaultScheme();
    QCOMPARE(ScoringScheme::fromJson(toJson(scheme))->digest, scheme.digest);
    scheme.id = u"own"_s;
    scheme.bonusCap = Decimal(9);
    const Change pin{firstCase(), {}, Field::Scheme, {}, toJson(scheme), u"agreed"_s};
    const auto pinned = store->apply(pin, u"office"_s);
    QVERIFY2(pinned, failureOf(pinned));
    const auto record = store->load(firstCase());
    QVERIFY(record->scheme);
    QCOMPARE(ScoringScheme::fromJson(*record->scheme)->bonusCap, Decimal(9));
    QVERIFY(*store->digest() != digest);
    QCOMPARE(*store->check(), QStringList());
    Change unpin = pin;
    unpin.value.reset();
    QVERIFY(store->apply(unpin, u"office"_s));
    QCOMPARE(*store->digest(), digest);
}

void TestUndoEntries::unfitScheme_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    ScoringScheme scheme = fixture.library.defaultScheme();
    scheme.points[u"platform-industry"_s].clear();
    const auto unfit = store->apply({firstCase(), {}, Field::Scheme, {}, toJson(scheme), {}}, {});
    QCOMPARE(codeOf(unfit), u"scheme.unfit"_s);
    QVERIFY(!store->apply({firstCase(), {}, Field::Scheme, {}, JsonValue(u"x"_s), {}}, {}));
}

void TestUndoEntries::deletedCase_comesBack()
{
    StoreFixture fixture;
    auto store = fixture.filled();
    attach(*store);
    QVERIFY(store->apply(evidence(sha256("paper")), {}));
    const QString digest = *store->digest();
    const QDateTime made = store->history(firstCase().toString())->front().at;
    QVERIFY(store->remove(firstCase(), u"A"_s, {}));
    store.reset(); // sweeps when it is opened again
    store = std::move(fixture.open()).value();
    const auto restored = store->restoreCase(firstCase(), u"A"_s, {});
    QVERIFY2(restored, failureOf(restored));
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
    QCOMPARE(store->history(firstCase().toString())->back().kind, u"case.restored"_s);
    QCOMPARE(store->history(firstCase().toString())->front().at, made);
}

void TestUndoEntries::restore_ofACaseThatIsThere_isRefused()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QCOMPARE(codeOf(store->restoreCase(firstCase(), {}, {})), u"case.not_deleted"_s);
    QCOMPARE(codeOf(store->restoreCase(CaseId(u"never"_s), {}, {})), u"case.unknown"_s);
}

void TestUndoEntries::secondSchema_isBroughtUpToDate()
{
    StoreFixture fixture;
    const std::vector<MigrationStep> second(schemaSteps().begin(), schemaSteps().begin() + 2);
    const QString digest = *fixture.filled()->digest();
    const QString old = fixture.path("old.yps");
    {
        const auto store = openStoreFile(old, OpenMode::Create, second);
        QVERIFY2(store, failureOf(store));
        QVERIFY(store->connection->run(u"ATTACH '%1' AS filled"_s.arg(fixture.path())));
        QVERIFY(store->connection->run(u"INSERT INTO main.events SELECT chain, number, at, actor, kind, review_id, key,"
                                       " before, after, reason, previous, hash FROM filled.events"_s));
        for (const char *table : {"cases", "settings", "reviews", "answers", "remarks", "points", "entries"}) {
            const QString copy = u"INSERT INTO main.%1 SELECT * FROM filled.%1"_s.arg(QLatin1String(table));
            QVERIFY(store->connection->run(copy));
        }
    }
    const auto migrated = SqliteStore::open(old, OpenMode::ReadWrite, fixture.clock, fixture.library);
    QVERIFY2(migrated, failureOf(migrated));
    QCOMPARE(*(*migrated)->check(), QStringList());
    QCOMPARE(*(*migrated)->digest(), digest);
    QVERIFY(QFile::exists(old + u".before-schema-3"_s));
    const auto done = (*migrated)->apply(remark(u"one"_s), u"A"_s);
    QVERIFY2(done, failureOf(done));
    QVERIFY((*migrated)->apply(remark({}, done->number), u"A"_s));
    QCOMPARE(*(*migrated)->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestUndoEntries)
#include "tst_undo_entries.moc"

#include "storage/store_fixture.h"

#include <algorithm>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

CaseBatch batch(std::vector<Change> changes)
{
    return {firstCase(), {}, std::move(changes), {}, false};
}

Review secondReview(StoreFixture &fixture)
{
    Review review = sampleRecord(fixture.library).reviews.front();
    review.id = ReviewId(u"review-2"_s);
    review.reviewer = u"expert B"_s;
    return review;
}

// What undoes the events, last first.
CaseBatch inverseOf(const std::vector<Event> &history, const EventRange &range)
{
    CaseBatch inverse = batch({});
    inverse.changesSubmitted = true;
    for (auto event = history.rbegin(); event != history.rend(); ++event) {
        if (event->number < range.first || event->number > range.last)
            continue;
        if (event->kind == u"review.opened") {
            inverse.closed.push_back(event->reviewId);
            continue;
        }
        const Field field = *fieldFromName(QStringView(event->kind).chopped(8));
        inverse.changes.push_back({firstCase(), event->reviewId, field, event->key, event->before, u"undone"_s});
    }
    return inverse;
}

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_areOneRangeOfEvents();
    void nothingChanged_givesAnEmptyRange();
    void oneUnfit_leavesNothing_data();
    void oneUnfit_leavesNothing();
    void inverse_givesTheSameDigest();
    void closedReview_leavesItsPlace();
    void head_isTheEndOfTheChain();
    void together_isOneTransaction();
    void together_failure_undoesAll();
    void together_failureInside_isPassedOver();
};

void TestBatches::changes_areOneRangeOfEvents()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    CaseBatch mixed = batch({answerChange(u"foundation.1"_s, jsonOf(R"("partial")"), u"one"_s),
                             answerChange(u"foundation.1"_s, jsonOf(R"("partial")"), u"the same again"_s),
                             answerChange(u"foundation.1"_s, jsonOf(R"("not_met")"), u"two"_s),
                             {firstCase(), {}, Field::Datum, u"name"_s, jsonOf(R"("another name")"), {}}});
    mixed.opened = {secondReview(fixture)};
    mixed.changes.push_back({firstCase(), ReviewId(u"review-2"_s), Field::Opinion, {}, jsonOf(R"("mine")"), {}});
    const auto range = store->applyAll(mixed, u"office"_s);
    QVERIFY2(range, failureOf(range));
    QVERIFY((*range == EventRange{2, 6}));
    const auto history = store->history(chainOf(firstCase()));
    QCOMPARE(history->size(), std::size_t(6));
    QCOMPARE(history->at(1).kind, u"review.opened"_s);
    QCOMPARE(history->at(3).before, std::optional(jsonOf(R"("partial")")));
    for (std::size_t place = 1; place < history->size(); ++place) {
        QCOMPARE(history->at(place).actor, u"office"_s);
        QCOMPARE(history->at(place).at, history->back().at);
        QCOMPARE(history->at(place).previous, history->at(place - 1).hash);
    }
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->updated, history->back().at);
    QCOMPARE(loaded->data.name, u"another name"_s);
    QCOMPARE(loaded->reviewOf(u"expert B"_s)->opinion, u"mine"_s);
    QCOMPARE(*store->check(), QStringList());
}

void TestBatches::nothingChanged_givesAnEmptyRange()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QDateTime updated = store->load(firstCase())->updated;
    const auto range = store->applyAll(batch({answerChange(u"foundation.1"_s, jsonOf(R"("met")"))}), {});
    QVERIFY2(range, failureOf(range));
    QVERIFY(*range == EventRange{});
    QVERIFY(*store->applyAll(batch({}), {}) == EventRange{});
    QCOMPARE(store->info()->events, 1);
    QCOMPARE(store->load(firstCase())->updated, updated);
}

void TestBatches::oneUnfit_leavesNothing_data()
{
    QTest::addColumn<CaseBatch>("given");
    QTest::addColumn<QString>("code");
    StoreFixture fixture;
    const Change good = answerChange(u"foundation.1"_s, jsonOf(R"("partial")"));
    QTest::newRow("an unfit change after a good one")
        << batch({good, answerChange(u"foundation.2.devices"_s, jsonOf("-1"))}) << u"answer.range"_s;
    CaseBatch twice = batch({good});
    twice.opened = {secondReview(fixture), secondReview(fixture)};
    QTest::newRow("a reviewer's second review") << twice << u"review.exists"_s;
    CaseBatch closed = batch({good});
    closed.closed = {ReviewId(u"review-9"_s)};
    QTest::newRow("a review that is not there is closed") << closed << u"review.unknown"_s;
    CaseBatch elsewhere = batch({});
    elsewhere.caseId = CaseId(u"case-9"_s);
    QTest::newRow("a case that is not there") << elsewhere << u"case.unknown"_s;
}

void TestBatches::oneUnfit_leavesNothing()
{
    QFETCH(CaseBatch, given);
    QFETCH(QString, code);
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    QCOMPARE(codeOf(store->applyAll(given, {})), code);
    QCOMPARE(store->info()->events, 1);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(*store->check(), QStringList());
}

void TestBatches::inverse_givesTheSameDigest()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->apply(standingChange(ReviewState::Submitted), {}));
    keep(*store, "paper");
    const QString digest = *store->digest();
    CaseBatch merge = batch({answerChange(u"foundation.1"_s, std::nullopt),
                             answerChange(u"foundation.2.devices"_s, jsonOf("7")),
                             answerChange(u"foundation.2.devices"_s, jsonOf("8")),
                             {firstCase(), {}, Field::Datum, u"name"_s, jsonOf(R"("another name")"), {}},
                             attachmentChange(attachmentOf("paper", u"a.pdf"_s)),
                             {firstCase(), {}, Field::Agreement, u"foundation.1"_s, jsonOf(R"({"value": "met"})"), {}},
                             standingChange(ReviewState::Returned)});
    merge.opened = {secondReview(fixture)};
    merge.changesSubmitted = true;
    const auto range = store->applyAll(merge, {});
    QVERIFY2(range, failureOf(range));
    QVERIFY(*store->digest() != digest);
    const auto undone = store->applyAll(inverseOf(*store->history(chainOf(firstCase())), *range), {});
    QVERIFY2(undone, failureOf(undone));
    QCOMPARE(undone->first, range->last + 1);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(store->load(firstCase())->reviews.size(), std::size_t(1));
    QCOMPARE(*store->check(), QStringList());
}

void TestBatches::closedReview_leavesItsPlace()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY(store->openReview(firstCase(), secondReview(fixture), {}));
    const auto closed = store->applyAll({firstCase(), {}, {}, {firstReview()}, false}, {});
    QVERIFY2(closed, failureOf(closed));
    const Event event = store->history(chainOf(firstCase()))->back();
    QCOMPARE(event.kind, u"review.closed"_s);
    QCOMPARE(event.reviewId, firstReview());
    QCOMPARE(event.before->text(u"reviewer"), u"expert A"_s);
    QVERIFY(!event.after);
    QCOMPARE(*store->check(), QStringList());

    Review again = sampleRecord(fixture.library).reviews.front();
    const auto opened = store->openReview(firstCase(), again, {});
    QVERIFY2(opened, failureOf(opened));
    const auto loaded = store->load(firstCase());
    QCOMPARE(loaded->reviews[0].reviewer, u"expert B"_s);
    QCOMPARE(loaded->reviews[1].reviewer, u"expert A"_s);
    QCOMPARE(*store->check(), QStringList());
}

void TestBatches::head_isTheEndOfTheChain()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    QVERIFY((*store->head(u"never heard of"_s) == ChainHead{}));
    QCOMPARE(store->head(chainOf(firstCase()))->number, 1);
    const auto applied = store->apply(answerChange(u"foundation.1"_s, std::nullopt), {});
    QVERIFY((*store->head(chainOf(firstCase())) == ChainHead{2, applied->hash}));
}

void TestBatches::together_isOneTransaction()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const auto reader = fixture.open(OpenMode::ReadOnly).value();
    const auto done = store->together([&]() -> Result<void> {
        if (auto made = store->create(sampleRecord(fixture.library, u"case-2"_s, u"review-2"_s), {}); !made)
            return made;
        if (auto applied = store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}); !applied)
            return applied.error();
        if (store->cases()->records.size() != 2 || reader->cases()->records.size() != 1)
            return Error::failure(u"test"_s, u"the calls are not within one transaction"_s);
        return store->setSetting(u"identity"_s, u"A"_s, {});
    });
    QVERIFY2(done, failureOf(done));
    QCOMPARE(reader->cases()->records.size(), std::size_t(2));
    QCOMPARE(*reader->setting(u"identity"_s), u"A"_s);
    QCOMPARE(*store->check(), QStringList());
}

void TestBatches::together_failure_undoesAll()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const QString digest = *store->digest();
    const auto done = store->together([&]() -> Result<void> {
        if (auto applied = store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}); !applied)
            return applied.error();
        return Error::refused(u"test"_s, u"no"_s);
    });
    QCOMPARE(codeOf(done), u"test"_s);
    QCOMPARE(*store->digest(), digest);
    QCOMPARE(store->info()->events, 1);
    QVERIFY(store->apply(answerChange(u"foundation.1"_s, std::nullopt), {}));
}

void TestBatches::together_failureInside_isPassedOver()
{
    StoreFixture fixture;
    const auto store = fixture.filled();
    const Change bad = answerChange(u"foundation.2.devices"_s, jsonOf("-1"));
    const Change good = answerChange(u"foundation.1"_s, jsonOf(R"("partial")"));
    const auto done = store->together([&]() -> Result<void> {
        if (store->applyAll(batch({good, bad}), {}))
            return Error::failure(u"test"_s, u"the unfit change was taken"_s);
        const auto applied = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("not_met")")), {});
        return applied ? Result<void>() : applied.error();
    });
    QVERIFY2(done, failureOf(done));
    const auto history = store->history(chainOf(firstCase()));
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->back().before, std::optional(jsonOf(R"("met")")));
    QCOMPARE(*store->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"

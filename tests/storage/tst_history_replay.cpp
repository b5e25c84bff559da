#include "storage/history_replay.h"
#include "storage/store_fixture.h"

#include <functional>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

using Events = std::vector<Event>;

// Made, an answer given and changed, a second review opened and answered, the name changed.
Events sampleHistory(StoreFixture &fixture)
{
    const auto store = fixture.filled();
    Review second = sampleRecord(fixture.library).reviews.front();
    second.id = ReviewId(u"review-2"_s);
    second.reviewer = u"张三"_s;
    Change theirs = answerChange(u"foundation.1"_s, jsonOf(R"("not_met")"));
    theirs.reviewId = second.id;
    const bool done = store->apply(answerChange(u"foundation.1"_s, jsonOf(R"("partial")"), u"line\nbreak"_s), u"A"_s)
        && store->openReview(firstCase(), second, u"A"_s) && store->apply(theirs, u"张三"_s)
        && store->apply({firstCase(), {}, Field::Datum, u"name"_s, jsonOf(R"("another name")"), {}}, u"A"_s)
        && store->apply(answerChange(u"foundation.1"_s, std::nullopt), u"A"_s);
    return done ? *store->history(chainOf(firstCase())) : Events();
}

QByteArray answerOf(const CaseRecord &record, const QString &reviewer)
{
    const Review *review = record.reviewOf(reviewer);
    if (!review)
        return "no review";
    const Answer *answer = review->answers.find(u"foundation.1"_s);
    return answer ? name(std::get<Judgement>(*answer)).toUtf8() : QByteArray("no answer");
}

} // namespace

class TestHistoryReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_areReadAsWritten();
    void badLine_isNamed_data();
    void badLine_isNamed();
    void chain_isProven();
    void brokenChain_isNamed_data();
    void brokenChain_isNamed();
    void replay_givesEveryState();
    void replay_withoutACase_isRefused();
    void replay_passesOverWithheldEntries();
    void replay_contradiction_isRefused();
};

void TestHistoryReplay::lines_areReadAsWritten()
{
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    events[3] = withheld(events[3]);
    const QByteArray lines = historyLines(events);
    QCOMPARE(lines.count('\n'), 6);
    const auto read = historyFromLines(lines);
    QVERIFY2(read, failureOf(read));
    QCOMPARE(historyLines(*read), lines);
    QVERIFY(proveChain(*read));
    QVERIFY(historyFromLines({})->empty());
}

void TestHistoryReplay::badLine_isNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("{\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("another kind of JSON") << QByteArray("[]\n");
    QTest::newRow("a member too many")
        << QByteArray("{\"chain\":\"c\",\"colour\":\"red\",\"hash\":\"h\",\"kind\":\"k\",\"number\":2}\n");
    const QByteArray good = R"({"chain":"c","hash":"h","kind":"withheld","number":2,"previous":""})";
    QTest::newRow("a blank too many") << QByteArray(good + " \n");
    QTest::newRow("no end of the line") << good;
}

void TestHistoryReplay::badLine_isNamed()
{
    QFETCH(QByteArray, line);
    StoreFixture fixture;
    const Events events = sampleHistory(fixture);
    const auto read = historyFromLines(QByteArray(historyLines({events[0]}) + line));
    QCOMPARE(codeOf(read), u"history.syntax"_s);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QCOMPARE(read.error().key, u"2"_s);
}

void TestHistoryReplay::chain_isProven()
{
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    QCOMPARE(events.size(), std::size_t(6));
    QVERIFY(proveChain(events));
    for (const std::size_t place : {0u, 3u, 5u})
        events[place] = withheld(events[place]);
    const auto proven = proveChain(events);
    QVERIFY2(proven, failureOf(proven));
    QVERIFY(proveChain({}));
}

void TestHistoryReplay::brokenChain_isNamed_data()
{
    QTest::addColumn<std::function<void(Events &)>>("breakIt");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *name, const QString &entry, std::function<void(Events &)> breakIt) {
        QTest::newRow(name) << std::move(breakIt) << entry;
    };
    row("an actor was changed", u"2"_s, [](Events &events) { events[1].actor = u"B"_s; });
    row("a value was taken away", u"4"_s, [](Events &events) { events[3].after.reset(); });
    row("an entry is missing", u"3"_s, [](Events &events) { events.erase(events.begin() + 2); });
    row("the beginning is missing", u"1"_s, [](Events &events) { events.erase(events.begin()); });
    row("the hash of a withheld entry was changed", u"4"_s, [](Events &events) {
        events[2] = withheld(events[2]);
        events[2].hash = QString(64, u'0');
    });
    row("a withheld entry was put in another place", u"3"_s, [](Events &events) {
        events[2] = withheld(events[2]);
        events[2].previous = events[0].hash;
    });
    row("an entry of another case", u"6"_s, [](Events &events) {
        events[5].chain = u"case-2"_s;
        events[5].hash = events[5].computedHash();
    });
}

void TestHistoryReplay::brokenChain_isNamed()
{
    using Break = std::function<void(Events &)>;
    QFETCH(Break, breakIt);
    QFETCH(QString, entry);
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    breakIt(events);
    const auto proven = proveChain(events);
    QCOMPARE(codeOf(proven), u"history.broken"_s);
    QCOMPARE(proven.error().kind, ErrorKind::Refused);
    QCOMPARE(proven.error().key, entry);
}

void TestHistoryReplay::replay_givesEveryState()
{
    StoreFixture fixture;
    const Events events = sampleHistory(fixture);
    const auto at = [&](qint64 number) { return replayTo(events, number, fixture.library).value(); };
    QCOMPARE(answerOf(at(1), u"expert A"_s), QByteArray("met"));
    QCOMPARE(answerOf(at(2), u"expert A"_s), QByteArray("partial"));
    QCOMPARE(answerOf(at(2), u"张三"_s), QByteArray("no review"));
    QCOMPARE(answerOf(at(3), u"张三"_s), QByteArray("met"));
    QCOMPARE(answerOf(at(4), u"张三"_s), QByteArray("not_met"));
    QCOMPARE(at(4).data.name, u"轴承云平台"_s);
    QCOMPARE(at(5).data.name, u"another name"_s);
    QCOMPARE(answerOf(at(99), u"expert A"_s), QByteArray("no answer"));
    QCOMPARE(at(6).updated, events.back().at);
    QCOMPARE(at(6).data.id, firstCase());
}

void TestHistoryReplay::replay_withoutACase_isRefused()
{
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    QCOMPARE(codeOf(replayTo(events, 0, fixture.library)), u"history.no_case"_s);
    QCOMPARE(codeOf(replayTo({}, 1, fixture.library)), u"history.no_case"_s);
    events[0] = withheld(events[0]);
    QCOMPARE(codeOf(replayTo(events, 6, fixture.library)), u"history.no_case"_s);
}

void TestHistoryReplay::replay_passesOverWithheldEntries()
{
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    events[1] = withheld(events[1]);
    events[2] = withheld(events[2]);
    const auto record = replayTo(events, 6, fixture.library);
    QVERIFY2(record, failureOf(record));
    QCOMPARE(answerOf(*record, u"张三"_s), QByteArray("no review"));
    QCOMPARE(answerOf(*record, u"expert A"_s), QByteArray("no answer"));
    QCOMPARE(record->data.name, u"another name"_s);
}

void TestHistoryReplay::replay_contradiction_isRefused()
{
    StoreFixture fixture;
    Events events = sampleHistory(fixture);
    events[5].before = jsonOf(R"("met")");
    const auto record = replayTo(events, 6, fixture.library);
    QCOMPARE(codeOf(record), u"history.broken"_s);
    QCOMPARE(record.error().key, u"6"_s);
}

QTEST_GUILESS_MAIN(TestHistoryReplay)
#include "tst_history_replay.moc"

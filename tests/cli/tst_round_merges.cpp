#include "cli/round_play.h"

using namespace yongping;

namespace {

const QString Expert = u"专家丙"_s;
const QString First = u"第一台"_s;  // laptops of the same expert
const QString Second = u"第二台"_s;

QString conflictOn(const QString &check)
{
    return u"answer:专家丙:"_s + check;
}

} // namespace

// Returns that come twice, late, out of order or from two laptops; each test has an office of its own.
class TestRoundMerges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void submissions_outOfOrderKeepTheLater();
    void conflict_staysOpenUntilEveryChoiceIsMade();
    void conflict_settledForOursKeepsWhatWasThere();
    void conflict_settledForTheirsTakesTheOther();
    void settlement_isRefused_data();
    void settlement_isRefused();
    void revert_bringsTheStoreBackAndMergesAgain();
    void revert_isRefusedWhereSomethingChangedSince();
    void revert_isRefused_data();
    void revert_isRefused();
    void revert_ofAnOpenMergePutsItAway();
    void receipt_tellsOfTheConflict();
    void returnForCorrection_reachesTheOtherLaptop();

private:
    QString office() const { return RoundPlay::office(); }
    QString digest() const { return m_play->digestOf(office()); }
    Outcome merge(const QStringList &words) const
    {
        return m_play->atOffice(QStringList{u"merge"_s, RoundPlay::caseId()} + words);
    }
    Outcome settle(const QByteArray &json) const
    {
        m_play->ctl().write(u"settle.json"_s, json);
        return merge({u"settle"_s, u"settle.json"_s});
    }
    Outcome takeIn(const QString &bundle) const { return m_play->import(office(), bundle); }
    // Laptop one said six enterprises and met, laptop two seven and partial; one is taken in, two waits.
    void makeConflict() const;

    std::unique_ptr<RoundPlay> m_play;
};

void TestRoundMerges::init()
{
    m_play = std::make_unique<RoundPlay>();
    m_play->importCases();
    const QStringList files = m_play->issue({Expert}, RoundPlay::farDay(), u"out"_s);
    for (const QString &laptop : {First, Second})
        COMPARE_EXIT(m_play->import(laptop, files.front()), 0);
    m_play->answer(First, Expert, RoundPlay::fullAnswers(Expert));
    m_play->submit(First, Expert, u"first.ypb"_s);
    m_play->answer(Second, Expert, RoundPlay::fullAnswers(Expert, 7, u"partial"_s));
    m_play->submit(Second, Expert, u"second.ypb"_s);
}

void TestRoundMerges::makeConflict() const
{
    const Outcome taken = takeIn(u"first.ypb"_s);
    QVERIFY2(incoming(taken).text(u"state") == u"applied", taken.told().constData());
    const Outcome open = takeIn(u"second.ypb"_s);
    QVERIFY2(incoming(open).text(u"state") == u"open", open.told().constData());
    QVERIFY2(incoming(open).text(u"historyRewritten").contains(u"second computer"), open.told().constData());
    QCOMPARE(conflictsOf(incoming(open)),
             QStringList({conflictOn(u"impact.0"_s), conflictOn(u"performance.0.enterprises"_s)}));
}

void TestRoundMerges::submissions_outOfOrderKeepTheLater()
{
    COMPARE_EXIT(m_play->atOffice({u"store"_s, u"backup"_s, u"office.bak"_s}), 0);
    QCOMPARE(incoming(takeIn(u"first.ypb"_s)).text(u"state"), u"applied"_s);
    COMPARE_EXIT(m_play->atOffice({u"review"_s, RoundPlay::caseId(), u"return"_s, Expert, u"--reason"_s, u"请改"_s,
                                   u"--out"_s, u"return.ypb"_s}),
                 0);
    COMPARE_EXIT(m_play->import(First, u"return.ypb"_s), 0);
    m_play->ctl().write(u"answers.json"_s, R"({"answers": {"performance.0.enterprises": 9}})");
    COMPARE_EXIT(m_play->review(First, Expert, {u"answer"_s, u"answers.json"_s}), 0);
    m_play->submit(First, Expert, u"corrected.ypb"_s);

    // The office lost what came since its backup: now the correction comes first.
    COMPARE_EXIT(m_play->atOffice({u"store"_s, u"restore"_s, u"office.bak"_s}), 0);
    const Outcome later = takeIn(u"corrected.ypb"_s);
    QVERIFY2(incoming(later).text(u"state") == u"applied", later.told().constData());
    const QString before = digest();
    QCOMPARE(incoming(takeIn(u"first.ypb"_s)).text(u"state"), u"superseded"_s);
    QCOMPARE(incoming(takeIn(u"first.ypb"_s)).text(u"state"), u"superseded"_s);
    QCOMPARE(digest(), before);
    QVERIFY(m_play->wordsOf(office(), Expert).contains("\"performance.0.enterprises\":9"));
    QCOMPARE(number(m_play->standingOf(Expert), u"submissions"), 2);
}

void TestRoundMerges::conflict_staysOpenUntilEveryChoiceIsMade()
{
    makeConflict();
    const QString before = digest();
    QCOMPARE(incoming(takeIn(u"second.ypb"_s)).text(u"state"), u"open"_s);
    const Outcome half =
        settle(R"({"choices": {"answer:专家丙:impact.0": "theirs"}})");
    COMPARE_EXIT(half, 3);
    QCOMPARE(half.errorText(u"code"), u"merge.unsettled"_s);
    QCOMPARE(half.errorText(u"key"), conflictOn(u"performance.0.enterprises"_s));
    QCOMPARE(digest(), before);
}

void TestRoundMerges::conflict_settledForOursKeepsWhatWasThere()
{
    makeConflict();
    const QString before = digest();
    const Outcome settled = settle(R"({"choices": {"answer:专家丙:impact.0": "ours",
        "answer:专家丙:performance.0.enterprises": "ours"}})");
    COMPARE_EXIT(settled, 0);
    QCOMPARE(digest(), before);
    // What the other laptop said is still in the records of the merge.
    QVERIFY(settled.out.contains("\"choice\":\"ours\""));
    QVERIFY(settled.out.contains("partial"));
    QCOMPARE(incoming(takeIn(u"second.ypb"_s)).text(u"state"), u"unchanged"_s);
}

void TestRoundMerges::conflict_settledForTheirsTakesTheOther()
{
    makeConflict();
    COMPARE_EXIT(settle(R"({"merge": 2, "choices": {"answer:专家丙:impact.0": "theirs",
        "answer:专家丙:performance.0.enterprises": "ours"}})"), 0);
    const QByteArray words = m_play->wordsOf(office(), Expert);
    QVERIFY(words.contains("\"impact.0\":\"partial\""));
    QVERIFY(words.contains("\"performance.0.enterprises\":6"));
}

void TestRoundMerges::settlement_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("of a merge that is not there")
        << QByteArray(R"({"merge": 9, "choices": {}})") << u"merge.unknown"_s;
    QTest::newRow("of a merge that was applied") << QByteArray(R"({"merge": 1, "choices": {}})") << u"merge.not_open"_s;
    QTest::newRow("with a choice for what is in no conflict")
        << QByteArray(R"({"choices": {"answer:专家丙:impact.0": "ours", "answer:专家丙:safety.0.platform": "ours",
                          "answer:专家丙:performance.0.enterprises": "ours"}})")
        << u"merge.no_conflict"_s;
    QTest::newRow("with a choice that is none")
        << QByteArray(R"({"choices": {"answer:专家丙:impact.0": "both"}})") << u"merge.choice"_s;
}

void TestRoundMerges::settlement_isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    makeConflict();
    COMPARE_REFUSED(*m_play, office(), settle(json), code);
}

void TestRoundMerges::revert_bringsTheStoreBackAndMergesAgain()
{
    const QString empty = digest();
    makeConflict();
    const QString before = digest();
    const QByteArray choices = R"({"choices": {"answer:专家丙:impact.0": "theirs",
        "answer:专家丙:performance.0.enterprises": "theirs"}})";
    COMPARE_EXIT(settle(choices), 0);
    const QString after = digest();
    QVERIFY(after != before);
    COMPARE_EXIT(merge({u"revert"_s, u"2"_s, u"--reason"_s, u"误合并"_s}), 0);
    QCOMPARE(digest(), before);
    QCOMPARE(incoming(takeIn(u"second.ypb"_s)).text(u"state"), u"open"_s);
    COMPARE_EXIT(settle(choices), 0);
    QCOMPARE(digest(), after);
    // The later one first, then the review itself goes, and comes again.
    COMPARE_EXIT(merge({u"revert"_s, u"3"_s}), 0);
    COMPARE_EXIT(merge({u"revert"_s, u"1"_s}), 0);
    QCOMPARE(digest(), empty);
    QCOMPARE(m_play->standingOf(Expert).text(u"status"), u"undeclared"_s);
    QCOMPARE(incoming(takeIn(u"first.ypb"_s)).text(u"state"), u"applied"_s);
    QCOMPARE(digest(), before);
    COMPARE_EXIT(m_play->atOffice({u"store"_s, u"check"_s}), 0);
}

void TestRoundMerges::revert_isRefusedWhereSomethingChangedSince()
{
    makeConflict();
    COMPARE_EXIT(settle(R"({"choices": {"answer:专家丙:impact.0": "theirs",
        "answer:专家丙:performance.0.enterprises": "theirs"}})"), 0);
    const QString before = digest();
    const Outcome refused = merge({u"revert"_s, u"1"_s});
    COMPARE_EXIT(refused, 3);
    QCOMPARE(refused.errorText(u"code"), u"merge.changed_since"_s);
    QVERIFY(!refused.errorText(u"key").isEmpty());
    QCOMPARE(digest(), before);
}

void TestRoundMerges::revert_isRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("of a merge that is not there") << u"9"_s << 3 << u"merge.unknown"_s;
    QTest::newRow("of what is no number") << u"one"_s << 2 << u"usage.merge"_s;
    QTest::newRow("twice") << u"1"_s << 3 << u"merge.nothing"_s;
}

void TestRoundMerges::revert_isRefused()
{
    COMPARE_EXIT(takeIn(u"first.ypb"_s), 0);
    COMPARE_EXIT(merge({u"revert"_s, u"1"_s}), 0);
    const QString before = digest();
    QFETCH(QString, number);
    const Outcome refused = merge({u"revert"_s, number});
    QTEST(refused.code, "exitCode");
    QTEST(refused.errorText(u"code"), "code");
    QCOMPARE(digest(), before);
}

void TestRoundMerges::revert_ofAnOpenMergePutsItAway()
{
    makeConflict();
    const QString before = digest();
    COMPARE_EXIT(merge({u"revert"_s, u"2"_s}), 0);
    QCOMPARE(digest(), before);
    const Outcome none = settle(R"({"choices": {}})");
    QCOMPARE(none.errorText(u"code"), u"merge.not_open"_s);
}

void TestRoundMerges::receipt_tellsOfTheConflict()
{
    COMPARE_EXIT(takeIn(u"first.ypb"_s), 0);
    const Outcome open = m_play->import(office(), u"second.ypb"_s, {u"--receipts"_s, u"receipts"_s});
    COMPARE_EXIT(open, 0);
    const Outcome told = m_play->import(Second, texts(open.json(), u"receipts").front());
    COMPARE_EXIT(told, 0);
    const JsonValue one = incoming(told);
    QCOMPARE(one.find(u"receipt")->text(u"outcome"), u"conflict"_s);
    QVERIFY(told.out.contains(conflictOn(u"impact.0"_s).toUtf8()));
}

void TestRoundMerges::returnForCorrection_reachesTheOtherLaptop()
{
    // Laptop one is lost: the correction is made on the second, whose own submission was never taken in.
    COMPARE_EXIT(takeIn(u"first.ypb"_s), 0);
    COMPARE_EXIT(m_play->atOffice({u"review"_s, RoundPlay::caseId(), u"return"_s, Expert, u"--reason"_s, u"请改"_s,
                                   u"--out"_s, u"return.ypb"_s}),
                 0);
    const Outcome taken = m_play->import(Second, u"return.ypb"_s);
    COMPARE_EXIT(taken, 0);
    QCOMPARE(incoming(taken).text(u"state"), u"open"_s);
    m_play->ctl().write(u"settle.json"_s, R"({"choices": {"answer:专家丙:impact.0": "theirs",
        "answer:专家丙:performance.0.enterprises": "ours"}})");
    COMPARE_EXIT(m_play->at(Second, {u"merge"_s, RoundPlay::caseId(), u"settle"_s, u"settle.json"_s}), 0);
    QCOMPARE(m_play->standingOf(Expert, Second).text(u"status"), u"returned"_s);
    m_play->submit(Second, Expert, u"corrected.ypb"_s);
    QCOMPARE(incoming(takeIn(u"corrected.ypb"_s)).text(u"state"), u"applied"_s);
    const QByteArray words = m_play->wordsOf(office(), Expert);
    QVERIFY(words.contains("\"impact.0\":\"met\"") && words.contains("\"performance.0.enterprises\":7"));
}

QTEST_GUILESS_MAIN(TestRoundMerges)
#include "tst_round_merges.moc"

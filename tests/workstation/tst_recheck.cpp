#include "recheck_room.h"

using namespace yongping;

class TestRecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void review_comesOutTheSame();
    void acceptance_comesOutTheSame();
    void ledger_comesOutTheSame();
    void ledgerOfABlindReader_isNotCheckable();
    void signedReport_isCheckedAndItsStateTold();
    void changedData_comeOutDifferent_data();
    void changedData_comeOutDifferent();

private:
    Recheck recheck(const QByteArray &pdf) { return recheckReport(pdf, {}, m_library, m_clock); }

    CriteriaLibrary m_library;
    CountingClock m_clock;
    QByteArray m_report;
    QByteArray m_data;
};

void TestRecheck::initTestCase()
{
    m_report = reviewReportOf(sampleText(), m_library, m_clock);
    m_data = dataOf(m_report);
}

void TestRecheck::review_comesOutTheSame()
{
    const Recheck done = recheck(m_report);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(done.kind, u"review"_s);
    QCOMPARE(done.signatures.state, u"unsigned"_s);
    QVERIFY(!done.sentence.isEmpty() && done.code.isEmpty());
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
    QCOMPARE(done.cases.size(), std::size_t(1));
    const RecheckedCase &one = done.cases.front();
    QVERIFY(one.differences.empty());
    QVERIFY(conclusionFromName(one.conclusion));
    QCOMPARE(one.historyNumber, 7);
    QCOMPARE(one.historyHash, sha256("head"));
    QCOMPARE(toJson(done).text(u"result"), u"same"_s);
}

void TestRecheck::acceptance_comesOutTheSame()
{
    RoundRoom room;
    playRound(room);
    const ChainHead head = *room.store(RoundRoom::office()).head(chainOf(RoundRoom::caseId()));
    const auto report = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(report, failureOf(report));
    const Recheck done = recheck(*report);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(done.kind, u"acceptance"_s);
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
    QCOMPARE(done.cases.front().historyHash, head.hash);
    QVERIFY(!dataOf(*report).contains("王五")); // whose review is out says nothing here
    const Recheck changed = recheck(pdfWith(replaced(dataOf(*report), R"("decision":"rejected","mean")",
                                                     R"("decision":"accepted","mean")")));
    QCOMPARE(name(changed.outcome), u"different"_s);
    QCOMPARE(changed.cases.front().differences.front().subject, u"decision"_s);
}

void TestRecheck::ledger_comesOutTheSame()
{
    RoundRoom room;
    playRound(room);
    const auto report = makeLedgerOf(room.atOffice(), {});
    QVERIFY2(report, failureOf(report));
    const Recheck done = recheck(*report);
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QCOMPARE(done.kind, u"ledger"_s);
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
    const Recheck changed = recheck(pdfWith(replaced(dataOf(*report), R"("mean":{"high":)", R"("mean":{"high":1)")));
    QCOMPARE(name(changed.outcome), u"different"_s);
    QCOMPARE(changed.cases.front().differences.front().subject, u"mean"_s);
}

void TestRecheck::ledgerOfABlindReader_isNotCheckable()
{
    RoundRoom room;
    playRound(room);
    const auto report = makeLedgerOf(room.at(RoundRoom::office(), u"王五"_s), {});
    QVERIFY2(report, failureOf(report));
    const Recheck done = recheck(*report);
    QVERIFY2(done.outcome == RecheckOutcome::NotCheckable, qPrintable(done.sentence));
    QVERIFY(!dataOf(*report).contains("not_met"));
    QVERIFY2(done.sentence.contains(u"注塑APP"), qPrintable(done.sentence));
}

void TestRecheck::signedReport_isCheckedAndItsStateTold()
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString key = folder.filePath(u"key.p12"_s);
    const auto certificate = newKeyFile(u"张三"_s, key, Passphrase::copyOf(u"correct horse"_s), clock);
    QVERIFY2(certificate, failureOf(certificate));
    const auto done = signReport(m_report, {key, Passphrase::copyOf(u"correct horse"_s), {}, {}}, clock);
    QVERIFY2(done, failureOf(done));
    const Recheck whole = recheckReport(*done, {*certificate}, m_library, clock);
    QCOMPARE(name(whole.outcome), u"same"_s);
    QCOMPARE(whole.signatures.state, u"whole"_s);
    QCOMPARE(dataOf(*done), m_data);
    QVERIFY(done->startsWith(m_report)); // the data lie in what the first signature covers
}

void TestRecheck::changedData_comeOutDifferent_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("subject");
    const Result<JsonValue> json = parseJson(m_data);
    const JsonValue &printed = *json->find(u"cases")->toArray().front().find(u"printed");
    const QByteArray conclusion = printed.text(u"conclusion").toLatin1();
    const QByteArray high = canonicalJson(*printed.find(u"points")->find(u"high"));
    QTest::newRow("another conclusion was printed")
        << QByteArray(R"("conclusion":")" + conclusion + '"') << QByteArray(R"("conclusion":"undetermined")")
        << u"conclusion"_s;
    QTest::newRow("other points were printed")
        << QByteArray(R"("points":{"high":)" + high) << QByteArray(R"("points":{"high":100.5)") << u"points"_s;
    QTest::newRow("a clause was printed with another verdict")
        << QByteArray(R"("foundation.1":"met",)") << QByteArray(R"("foundation.1":"partial",)") << u"foundation.1"_s;
    QTest::newRow("a clause that the criteria do not have was printed")
        << QByteArray(R"("clauses":{)") << QByteArray(R"("clauses":{"magic.1":"met",)") << u"magic.1"_s;
}

void TestRecheck::changedData_comeOutDifferent()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, subject);
    QByteArray data = m_data;
    const qsizetype at = data.indexOf(before, data.indexOf("\"printed\""));
    QVERIFY2(at > 0, before);
    data.replace(at, before.size(), after);
    const Recheck done = recheck(pdfWith(data));
    QVERIFY2(done.outcome == RecheckOutcome::Different, qPrintable(done.sentence));
    QCOMPARE(done.cases.front().differences.size(), std::size_t(1));
    const RecheckDifference &difference = done.cases.front().differences.front();
    QCOMPARE(difference.subject, subject);
    QVERIFY(difference.printed != difference.recomputed);
    QVERIFY2(done.sentence.contains(difference.title), qPrintable(done.sentence));
}

QTEST_MAIN(TestRecheck)
#include "tst_recheck.moc"

#include "recheck_room.h"
#include "report/report_style.h"
#include "report/review_report.h"
#include "signing/pdfpages.h"
#include "wording/words.h"

using namespace yongping;

// Whether the pages show what the data say.
class TestRecheckPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oddValues_comeOutTheSame();
    void pagesThatSayOtherwise_areTold();
    void pagesDrawnOtherwise_areTold();
    void pagesInTheOtherLanguage_areNotCompared();
    void pagesAroundOtherData_areTold_data();
    void pagesAroundOtherData_areTold();
    void promisesOfOtherCases_areCompared();
    void promisesOfTheCaseItself_areCompared();
    void promisesUnderOtherCriteria_areNotCompared();
    void ledgerWithoutWhoSetPoints_isNotCompared();
    void ledgerOfReviewersNamedByNumbers_isCompared();
    void pagesOfAnotherLayout_areNotCompared_data();
    void pagesOfAnotherLayout_areNotCompared();

private:
    Recheck recheck(const QByteArray &pdf) { return recheckReport(pdf, {}, m_library, m_clock); }
    ReviewReportInput inputOf(const ReportData &data);


    CriteriaLibrary m_library;
    CountingClock m_clock;
    QByteArray m_report;
    QByteArray m_data;
};

void TestRecheckPages::initTestCase()
{
    m_report = reviewReportOf(sampleText(), m_library, m_clock);
    m_data = dataOf(m_report);
}

ReviewReportInput TestRecheckPages::inputOf(const ReportData &data)
{
    const ReportCase &one = data.cases.front();
    const Review &review = one.record.reviews.front();
    const Evaluation evaluation = evaluate(one.category, *one.record.data.facts(), review.answers);
    const ScoringScheme &scheme = m_library.defaultScheme();
    return {one.record.data, review, one.record.criteria, evaluation, score(evaluation, scheme, review.points),
            scheme, m_library.vocabularies(), data.made, m_data};
}

// What looks odd hangs on the digits, periods and units that were given, and is printed.
void TestRecheckPages::oddValues_comeOutTheSame()
{
    const QByteArray odd = R"("baseline": "45.0", "current": "36.00", "unit": "hours",
        "baselinePeriod": "2023", "currentPeriod": "2022")";
    const QByteArray text = replaced(replaced(sampleText(), R"("baseline": "45",)", odd + ','),
                                     R"("current": "33",)", {});
    const QByteArray report = reviewReportOf(text, m_library, m_clock);
    const PdfPages pages = *readPdfPages(report);
    QStringList words;
    for (const PdfPage &page : pages.pages)
        words.append(page.words);
    QVERIFY2(words.join(u' ').contains(u"hours"_s), qPrintable(words.join(u' ')));
    const Recheck done = recheck(report);
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
}

// The pages of other answers around the data of these.
void TestRecheckPages::pagesThatSayOtherwise_areTold()
{
    const auto data = reportDataFromText(m_data, m_library);
    QVERIFY2(data, failureOf(data));
    ReviewReportInput input = inputOf(*data);
    input.review.opinion = u"未达到标准"_s;
    const auto forged = makeReviewReport(input);
    QVERIFY2(forged, failureOf(forged));
    const Recheck done = recheck(*forged);
    QCOMPARE(name(done.outcome), u"different"_s);
    QCOMPARE(name(done.pages.outcome), u"different"_s);
    QVERIFY(done.pages.page > 0);
    QVERIFY2(done.pages.printed.contains(u"未达到标准"_s), qPrintable(done.pages.printed));
    QCOMPARE(done.sentence, done.pages.sentence);
    QCOMPARE(toJson(done).find(u"pages")->text(u"result"), u"different"_s);
}

// A page that is turned says the same, and is told all the same.
void TestRecheckPages::pagesDrawnOtherwise_areTold()
{
    QByteArray turned = m_report;
    const qsizetype box = turned.lastIndexOf("/MediaBox");
    const qsizetype end = turned.indexOf(']', box);
    QVERIFY(box > 0 && end > box);
    const qsizetype width = turned.indexOf("595", box);
    QVERIFY(width > box && width < end);
    turned.replace(width, 3, "395");
    const Recheck done = recheck(turned);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(name(done.pages.outcome), u"redrawn"_s);
    QVERIFY(done.pages.page > 0 && !done.pages.sentence.isEmpty());
}

void TestRecheckPages::pagesInTheOtherLanguage_areNotCompared()
{
    const Language before = language();
    installLanguage(before == Language::Chinese ? Language::English : Language::Chinese);
    const Recheck done = recheck(m_report);
    installLanguage(before);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s);
    QVERIFY(!done.pages.sentence.isEmpty());
}

// Each kind of report as it was made, and then with other data in it.
void TestRecheckPages::pagesAroundOtherData_areTold_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a review with another name of the project")
        << m_report << QByteArray(R"("name":"样例)") << QByteArray(R"("name":"仿例)");
    RoundRoom room;
    playRound(room, "{}");
    const Result<QByteArray> acceptance = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(acceptance, failureOf(acceptance));
    QTest::newRow("an acceptance with another reason of the decision")
        << *acceptance << QByteArray("材料不全") << QByteArray("材料齐全");
    const Result<QByteArray> ledger = makeLedgerOf(room.atOffice(), {});
    QVERIFY2(ledger, failureOf(ledger));
    QTest::newRow("a ledger with another name of the project")
        << *ledger << QByteArray("注塑APP") << QByteArray("冲压APP");
    RoundRoom hands;
    playRound(hands);
    const Result<QByteArray> byHand = makeLedgerOf(hands.atOffice(), {});
    QVERIFY2(byHand, failureOf(byHand));
    QTest::newRow("a ledger with another reason of points set by hand")
        << *byHand << QByteArray("略有特色") << QByteArray("毫无特色");
    QTest::newRow("a ledger with points set by another's hand") << *byHand << QByteArray("李四") << QByteArray("赵六");
    RoundRoom project;
    playProject(project);
    const Result<QByteArray> promises = makeAcceptanceReportOf(project.atOffice(), RoundRoom::caseId());
    QVERIFY2(promises, failureOf(promises));
    QTest::newRow("an acceptance with another promise of the application")
        << *promises << QByteArray(R"("foundation.2.devices":1500)") << QByteArray(R"("foundation.2.devices":1300)");
    QTest::newRow("an acceptance with another value that a later case reached")
        << *promises << QByteArray(R"("current":"1.10")") << QByteArray(R"("current":"1.30")");
    const Result<QByteArray> all = makeLedgerOf(project.atOffice(), {});
    QVERIFY2(all, failureOf(all));
    QTest::newRow("a ledger of several cases with another stage of one")
        << *all << QByteArray(R"("stage":"recognition")") << QByteArray(R"("stage":"acceptance")");
}

void TestRecheckPages::pagesAroundOtherData_areTold()
{
    QFETCH(QByteArray, report);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Recheck whole = recheck(report);
    QVERIFY2(whole.outcome == RecheckOutcome::Same, qPrintable(whole.sentence));
    QVERIFY2(whole.pages.outcome == PagesOutcome::Same, qPrintable(whole.pages.sentence));
    const Recheck kept = recheck(withOtherData(report, dataOf(report)));
    QVERIFY2(kept.pages.outcome == PagesOutcome::Same, qPrintable(kept.pages.sentence));
    const Recheck changed = recheck(withOtherData(report, replaced(dataOf(report), before, after)));
    QVERIFY2(changed.outcome == RecheckOutcome::Different, qPrintable(changed.sentence));
    QVERIFY2(changed.pages.outcome == PagesOutcome::Different, qPrintable(changed.pages.sentence));
    QVERIFY(changed.pages.page > 0 && changed.pages.printed != changed.pages.expected);
}

void TestRecheckPages::promisesOfOtherCases_areCompared()
{
    RoundRoom room;
    playProject(room);
    const Result<QByteArray> report = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(report, failureOf(report));
    const Recheck done = recheck(*report);
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
    const QByteArray data = dataOf(*report);
    QVERIFY(data.contains(R"("project":{"after":[{"answers":{"foundation.2.devices":1700,)"));
    // What other cases say beside the promises stays with them.
    for (const char *said : {"别处的意见", "2.345", "9.87", R"("foundation.1":"partial")",
                             R"("foundation.2.devices":11)"})
        QVERIFY2(!data.contains(said), said);
}

void TestRecheckPages::promisesOfTheCaseItself_areCompared()
{
    RoundRoom room;
    makeProjectCase(room, RoundRoom::caseId(), "acceptance",
                    R"(, "targets": {"foundation.2.devices": 1500}, "answers": {"foundation.2.devices": 1400})");
    const Result<QByteArray> report = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(report, failureOf(report));
    QVERIFY(dataOf(*report).contains(R"("promises":true)"));
    const Recheck done = recheck(*report);
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
}

void TestRecheckPages::promisesUnderOtherCriteria_areNotCompared()
{
    RoundRoom room;
    playProject(room, sha256("other criteria"));
    const Result<QByteArray> report = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(report, failureOf(report));
    QVERIFY(!dataOf(*report).contains(R"("project":)"));
    const Recheck done = recheck(*report);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s);
    QVERIFY2(done.pages.sentence.contains(u"criteria"), qPrintable(done.pages.sentence));
}

// Programs before this one left out who set points by hand, and why.
void TestRecheckPages::ledgerWithoutWhoSetPoints_isNotCompared()
{
    RoundRoom room;
    playRound(room);
    const Result<QByteArray> ledger = makeLedgerOf(room.atOffice(), {});
    QVERIFY2(ledger, failureOf(ledger));
    const Recheck done = recheck(
        withOtherData(*ledger, replaced(replaced(dataOf(*ledger), "李四", "2"), "略有特色", "—")));
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s);
    QVERIFY2(done.pages.sentence.contains(u"by hand"), qPrintable(done.pages.sentence));
}

// Reviewers whom a ledger does not name have numbers in its data, which are nobody's names.
void TestRecheckPages::ledgerOfReviewersNamedByNumbers_isCompared()
{
    RoundRoom room;
    const QByteArray text = R"({"id": "case-1", "name": "样例", "category": "industrial-app", "stage": "recognition",
        "stageDate": "2022-05-06", "answers": {"impact.0": "met"}, "points": {"impact.0": {"points": 3, "reason": "R"}}})";
    const Result<CaseFile> file = parseCaseFile(text, room.library);
    QVERIFY2(file, failureOf(file));
    CaseRecord record;
    record.data = file->data;
    record.criteria = {file->category->id, file->category->version, file->category->digest};
    for (const QString &name : {u"0"_s, u"1"_s, u"2"_s}) {
        const ManualPointsMap points = name == u"1" ? file->points : ManualPointsMap();
        record.reviews.push_back({ReviewId(u"review of "_s + name), name, file->answers, {}, points, u"O"_s, {}});
    }
    RoundRoom::demand(room.store(RoundRoom::office()).create(record, RoundRoom::office()));
    const Result<QByteArray> ledger = makeLedgerOf(room.atOffice(), {});
    QVERIFY2(ledger, failureOf(ledger));
    const Recheck done = recheck(*ledger);
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
}

void TestRecheckPages::pagesOfAnotherLayout_areNotCompared_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("named");
    const QByteArray layout = "\"layout\":" + QByteArray::number(ReportStyle::Layout);
    QVERIFY(m_data.contains(layout));
    QTest::newRow("a later program laid them out") << replaced(m_data, layout, R"("layout":4711)") << u"4711"_s;
    QTest::newRow("the data do not say who laid them out") << replaced(m_data, layout + ',', {}) << QString();
    QTest::newRow("the data are of the first form")
        << replaced(replaced(m_data, layout + ',', {}), "yongping-report/2", "yongping-report/1") << QString();
}

void TestRecheckPages::pagesOfAnotherLayout_areNotCompared()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, named);
    const Recheck done = recheck(withOtherData(m_report, data));
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s);
    QVERIFY2(done.pages.sentence.contains(u"layout"), qPrintable(done.pages.sentence));
    QVERIFY2(done.pages.sentence.contains(named), qPrintable(done.pages.sentence));
}

QTEST_MAIN(TestRecheckPages)
#include "tst_recheck_pages.moc"

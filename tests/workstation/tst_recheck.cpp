#include "base/digest.h"
#include "report/report_pdf.h"
#include "report/review_report.h"
#include "round_room.h"
#include "signing/pdfembedded.h"
#include "signing/pdfpages.h"
#include "signing/pdfprepare.h"
#include "workstation/panel_reports.h"
#include "workstation/recheck.h"
#include "wording/words.h"
#include "workstation/report_data.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace yongping;

namespace {

// A page with that data inside, as anybody could make one.
QByteArray pdfWith(const QByteArray &data, const QString &name = reportDataName())
{
    QByteArray page;
    QBuffer buffer(&page);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.drawRect(100, 100, 500, 500);
    painter.end();
    PrepareOptions options;
    options.attachment = {name, u"application/json"_s, data, {}, {}};
    return *preparePdf(page, options);
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    if (!text.contains(before))
        qFatal("the data do not hold %s", before.constData());
    return text.replace(before, after);
}

} // namespace

class TestRecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void review_comesOutTheSame();
    void oddValues_comeOutTheSame();
    void sameReview_givesTheSameData();
    void data_nameTheirCriteriaAndHistory();
    void acceptance_comesOutTheSame();
    void ledger_comesOutTheSame();
    void ledger_carriesNoNamesNorWords();
    void ledgerOfABlindReader_isNotCheckable();
    void signedReport_isCheckedAndItsStateTold();
    void pagesThatSayOtherwise_areTold();
    void pagesDrawnOtherwise_areTold();
    void pagesInTheOtherLanguage_areNotCompared();
    void changedData_comeOutDifferent_data();
    void changedData_comeOutDifferent();
    void whatCannotBeJudged_isNotCheckable_data();
    void whatCannotBeJudged_isNotCheckable();
    void hugeAttachment_isRefused();
    void brokenBytes_neverCrash();

private:
    Recheck recheck(const QByteArray &pdf) { return recheckReport(pdf, {}, m_library, m_clock); }
    static QByteArray dataOf(const QByteArray &pdf) { return *embeddedFile(pdf, reportDataName(), MostReportData); }
    QByteArray reviewOf(const CaseFile &file, Clock &clock);
    ReviewReportInput inputOf(const ReportData &data);
    void playRound(RoundRoom &room);

    CriteriaLibrary m_library;
    CountingClock m_clock;
    QByteArray m_report;
    QByteArray m_data;
};

QByteArray TestRecheck::reviewOf(const CaseFile &file, Clock &clock)
{
    const Review review{ReviewId(u"r"_s), u"张三"_s, file.answers, file.remarks, file.points, file.opinion, {}};
    const CriteriaPin pin{file.category->id, file.category->version, file.category->digest};
    const auto report =
        makeReport(file.data, pin, review, file.category, {7, sha256("head")}, m_library, clock);
    if (!report)
        qFatal("%s", failureOf(report).constData());
    return *report;
}

ReviewReportInput TestRecheck::inputOf(const ReportData &data)
{
    const ReportCase &one = data.cases.front();
    const Review &review = one.record.reviews.front();
    const Evaluation evaluation = evaluate(one.category, *one.record.data.facts(), review.answers);
    const ScoringScheme &scheme = m_library.defaultScheme();
    return {one.record.data, review, one.record.criteria, evaluation, score(evaluation, scheme, review.points),
            scheme, m_library.vocabularies(), data.made, m_data};
}

// Two experts differ on one check, the panel settles it and decides.
void TestRecheck::playRound(RoundRoom &room)
{
    room.makeCase();
    const QStringList files = room.issue({u"张三"_s, u"李四"_s, u"王五"_s});
    const auto part = [&](const QString &expert, int at, const QByteArray &json) {
        room.take(RoundRoom::office(), room.takePart(expert, files[at], json));
    };
    part(u"张三"_s, 0, R"({"answers": {"impact.0": "met", "achievement.0.copyrights": 2}, "opinion": "值得推广"})");
    part(u"李四"_s, 1, R"({"answers": {"impact.0": "not_met", "achievement.0.copyrights": 2},
        "points": {"impact.0": {"points": 3, "reason": "略有特色"}}})");
    AgreementChanges changes;
    changes.emplace(u"impact.0"_s, Agreement{Judgement::Met, u"查证后"_s, {{u"李四"_s, u"保留意见"_s}}});
    RoundRoom::demand(agree(room.atOffice(), RoundRoom::caseId(), changes));
    PanelDecision decision;
    decision.decision = Decision::Rejected;
    decision.reason = u"材料不全"_s;
    decision.members = {{u"张三"_s, MemberRole::Chair, true}, {u"李四"_s, MemberRole::Member, true}};
    RoundRoom::demand(decide(room.atOffice(), RoundRoom::caseId(), decision));
}

void TestRecheck::initTestCase()
{
    QFile sample(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto file = parseCaseFile(sample.readAll(), m_library);
    QVERIFY2(file, failureOf(file));
    m_report = reviewOf(*file, m_clock);
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

// What looks odd hangs on the digits, periods and units that were given, and is printed.
void TestRecheck::oddValues_comeOutTheSame()
{
    QFile sample(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray odd = R"("baseline": "45.0", "current": "36.00", "unit": "hours",
        "baselinePeriod": "2023", "currentPeriod": "2022")";
    const QByteArray text = replaced(replaced(sample.readAll(), R"("baseline": "45",)", odd + ','),
                                     R"("current": "33",)", {});
    const auto file = parseCaseFile(text, m_library);
    QVERIFY2(file, failureOf(file));
    const QByteArray report = reviewOf(*file, m_clock);
    const PdfPages pages = *readPdfPages(report);
    QStringList words;
    for (const PdfPage &page : pages.pages)
        words.append(page.words);
    QVERIFY2(words.join(u' ').contains(u"hours"_s), qPrintable(words.join(u' ')));
    const Recheck done = recheck(report);
    QVERIFY2(done.outcome == RecheckOutcome::Same, qPrintable(done.sentence));
    QVERIFY2(done.pages.outcome == PagesOutcome::Same, qPrintable(done.pages.sentence));
}

void TestRecheck::sameReview_givesTheSameData()
{
    QFile sample(QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/platform-industry.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto file = parseCaseFile(sample.readAll(), m_library);
    CountingClock first;
    CountingClock second;
    QCOMPARE(reviewOf(*file, first), reviewOf(*file, second));
}

void TestRecheck::data_nameTheirCriteriaAndHistory()
{
    const Result<JsonValue> json = parseJson(m_data);
    QVERIFY2(json, failureOf(json));
    QCOMPARE(canonicalJson(*json), m_data);
    QCOMPARE(json->text(u"format"), u"yongping-report/1"_s);
    QCOMPARE(json->text(u"program"), QStringLiteral(YONGPING_VERSION));
    QCOMPARE(json->find(u"scheme")->text(u"digest"), m_library.defaultScheme().digest);
    const JsonValue &one = json->find(u"cases")->toArray().front();
    const CategoryPtr category = *m_library.category(u"platform-industry"_s);
    QCOMPARE(one.find(u"criteria")->text(u"digest"), category->digest);
    QCOMPARE(one.find(u"criteria")->text(u"version"), category->version);
    QCOMPARE(one.find(u"head")->text(u"hash"), sha256("head"));
    QVERIFY(parseCaseFile(*one.find(u"case"), m_library));
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
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s); // points were set by hand, by whom is not in the data
    const Recheck changed = recheck(pdfWith(replaced(dataOf(*report), R"("mean":{"high":)", R"("mean":{"high":1)")));
    QCOMPARE(name(changed.outcome), u"different"_s);
    QCOMPARE(changed.cases.front().differences.front().subject, u"mean"_s);
}

void TestRecheck::ledger_carriesNoNamesNorWords()
{
    RoundRoom room;
    playRound(room);
    const QByteArray data = dataOf(*makeLedgerOf(room.atOffice(), {}));
    for (const char *said : {"王五", "值得推广", "略有特色", "保留意见"})
        QVERIFY2(!data.contains(said), said);
    QVERIFY(data.contains("not_met")); // the answers are there
}

void TestRecheck::ledgerOfABlindReader_isNotCheckable()
{
    RoundRoom room;
    playRound(room);
    const auto report = makeLedgerOf(room.at(RoundRoom::office(), u"王五"_s), {});
    QVERIFY2(report, failureOf(report));
    const Recheck done = recheck(*report);
    QCOMPARE(name(done.outcome), u"not_checkable"_s);
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

// The pages of other answers around the data of these.
void TestRecheck::pagesThatSayOtherwise_areTold()
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
void TestRecheck::pagesDrawnOtherwise_areTold()
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

void TestRecheck::pagesInTheOtherLanguage_areNotCompared()
{
    const Language before = language();
    installLanguage(before == Language::Chinese ? Language::English : Language::Chinese);
    const Recheck done = recheck(m_report);
    installLanguage(before);
    QCOMPARE(name(done.outcome), u"same"_s);
    QCOMPARE(name(done.pages.outcome), u"not_compared"_s);
    QVERIFY(!done.pages.sentence.isEmpty());
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

void TestRecheck::whatCannotBeJudged_isNotCheckable_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    const CategoryPtr category = *m_library.category(u"platform-industry"_s);
    const auto row = [](const char *situation, const QByteArray &pdf, const QString &code, const QString &named = {}) {
        QTest::newRow(situation) << pdf << code << named;
    };
    row("it is no PDF", "hello", u"pdf.damaged"_s);
    row("the end of the file is missing", m_report.chopped(100), u"pdf.damaged"_s);
    row("the PDF carries another file only", pdfWith(m_data, u"notes.json"_s), u"report.no_data"_s);
    row("the data are no JSON", pdfWith("hello"), u"json.syntax"_s);
    row("the data are something else", pdfWith(R"({"format": "yongping-case/1"})"), u"report.data"_s);
    row("the data are of a later format", pdfWith(replaced(m_data, "yongping-report/1", "yongping-report/2")),
        u"report.newer"_s, u"yongping-report/2"_s);
    QByteArray version = replaced(m_data, category->digest.toLatin1(), QByteArray(64, 'a'));
    version = replaced(version, "\"version\":\"" + category->version.toLatin1(), "\"version\":\"7.7.7");
    row("the criteria have another version here", pdfWith(version), u"report.criteria"_s, u"7.7.7"_s);
    row("the category is not known here",
        pdfWith(replaced(m_data, "\"category\":\"platform-industry\"", "\"category\":\"moon-base\"")),
        u"report.criteria"_s, u"moon-base"_s);
    row("an answer is to what nobody asked",
        pdfWith(replaced(m_data, "\"foundation.2.devices\":", "\"foundation.2.gizmos\":")), u"answer.unknown_key"_s,
        u"foundation.2.gizmos"_s);
    row("a member is unknown", pdfWith(replaced(m_data, "\"kind\":", "\"kin\":\"x\",\"kind\":")),
        u"json.unknown_key"_s);
    row("a key stands twice", pdfWith(replaced(m_data, "\"kind\":", "\"kind\":\"ledger\",\"kind\":")),
        u"json.duplicate_key"_s);
    row("another scheme gave the points",
        pdfWith(replaced(m_data, m_library.defaultScheme().digest.toLatin1(), QByteArray(64, 'b'))), QString(),
        m_library.defaultScheme().id);
}

void TestRecheck::whatCannotBeJudged_isNotCheckable()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, code);
    QFETCH(QString, named);
    const Recheck done = recheck(pdf);
    QVERIFY2(done.outcome == RecheckOutcome::NotCheckable, qPrintable(name(done.outcome)));
    QCOMPARE(done.code, code);
    QVERIFY2(!done.sentence.isEmpty() && done.sentence.contains(named), qPrintable(done.sentence));
}

void TestRecheck::hugeAttachment_isRefused()
{
    // Packed it is small.
    const QByteArray pdf = pdfWith(QByteArray(MostReportData + 1, ' '));
    QVERIFY(pdf.size() < 1'000'000);
    QCOMPARE(recheck(pdf).code, u"pdf.attachment"_s);
}

void TestRecheck::brokenBytes_neverCrash()
{
    for (qsizetype at = 0; at < m_data.size(); at += 37) {
        QByteArray data = m_data;
        data[at] = static_cast<char>(data[at] ^ 5);
        const Recheck done = recheckReport(pdfWith(data), {}, m_library, m_clock);
        QVERIFY(!done.sentence.isEmpty());
    }
}

QTEST_MAIN(TestRecheck)
#include "tst_recheck.moc"

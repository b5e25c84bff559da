#include "recheck_room.h"

using namespace yongping;

// What a report carries, and how what somebody else made of it is read.
class TestRecheckData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameReview_givesTheSameData();
    void data_nameTheirCriteriaAndHistory();
    void ledger_carriesOnlyTheWordsItShows();
    void whatCannotBeJudged_isNotCheckable_data();
    void whatCannotBeJudged_isNotCheckable();
    void projectThatIsNotSound_isRefused_data();
    void projectThatIsNotSound_isRefused();
    void projectOfTooManyCases_isNotCarried();
    void hugeAttachment_isRefused();
    void brokenBytes_neverCrash();

private:
    Recheck recheck(const QByteArray &pdf) { return recheckReport(pdf, {}, m_library, m_clock); }

    CriteriaLibrary m_library;
    CountingClock m_clock;
    QByteArray m_report;
    QByteArray m_data;
    QByteArray m_project; // data of an acceptance report that shows promises of other cases
};

void TestRecheckData::initTestCase()
{
    m_report = reviewReportOf(sampleText(), m_library, m_clock);
    m_data = dataOf(m_report);
    RoundRoom room;
    playProject(room);
    const Result<QByteArray> report = makeAcceptanceReportOf(room.atOffice(), RoundRoom::caseId());
    QVERIFY2(report, failureOf(report));
    m_project = dataOf(*report);
}

void TestRecheckData::sameReview_givesTheSameData()
{
    CountingClock first;
    CountingClock second;
    QCOMPARE(reviewReportOf(sampleText(), m_library, first), reviewReportOf(sampleText(), m_library, second));
}

void TestRecheckData::data_nameTheirCriteriaAndHistory()
{
    const Result<JsonValue> json = parseJson(m_data);
    QVERIFY2(json, failureOf(json));
    QCOMPARE(canonicalJson(*json), m_data);
    QCOMPARE(json->text(u"format"), u"yongping-report/2"_s);
    QCOMPARE(json->text(u"program"), QStringLiteral(YONGPING_VERSION));
    QCOMPARE(json->find(u"scheme")->text(u"digest"), m_library.defaultScheme().digest);
    const JsonValue &one = json->find(u"cases")->toArray().front();
    const CategoryPtr category = *m_library.category(u"platform-industry"_s);
    QCOMPARE(one.find(u"criteria")->text(u"digest"), category->digest);
    QCOMPARE(one.find(u"criteria")->text(u"version"), category->version);
    QCOMPARE(one.find(u"head")->text(u"hash"), sha256("head"));
    QVERIFY(parseCaseFile(*one.find(u"case"), m_library));
}

void TestRecheckData::ledger_carriesOnlyTheWordsItShows()
{
    RoundRoom room;
    playRound(room);
    const QByteArray data = dataOf(*makeLedgerOf(room.atOffice(), {}));
    for (const char *said : {"王五", "值得推广", "保留意见", R"("reviewer":"张三")"})
        QVERIFY2(!data.contains(said), said);
    for (const char *shown : {"not_met", R"("reviewer":"李四")", "略有特色"}) // answers; who set points by hand, and why
        QVERIFY2(data.contains(shown), shown);
}

void TestRecheckData::whatCannotBeJudged_isNotCheckable_data()
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
    row("the data are of a later format", pdfWith(replaced(m_data, "yongping-report/2", "yongping-report/3")),
        u"report.newer"_s, u"yongping-report/3"_s);
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

void TestRecheckData::whatCannotBeJudged_isNotCheckable()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, code);
    QFETCH(QString, named);
    const Recheck done = recheck(pdf);
    QVERIFY2(done.outcome == RecheckOutcome::NotCheckable, qPrintable(name(done.outcome)));
    QCOMPARE(done.code, code);
    QVERIFY2(!done.sentence.isEmpty() && done.sentence.contains(named), qPrintable(done.sentence));
}

// Nothing in what a stranger says of other cases is taken on trust.
void TestRecheckData::projectThatIsNotSound_isRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const QByteArray before = R"("before":[{)";
    const QByteArray stage = R"("stage":"application",)";
    const QByteArray devices = R"("foundation.2.devices":1500)";
    const auto row = [](const char *situation, const QByteArray &data, const QString &place,
                        const QString &code = u"report.data"_s) { QTest::newRow(situation) << data << code << place; };
    const auto with = [&](const QByteArray &what, const QByteArray &by) { return replaced(m_project, what, by); };
    row("a promise is no number", with(devices, R"("foundation.2.devices":"many")"),
        u"project.before[0].targets.foundation.2.devices"_s, u"answer.kind"_s);
    row("a promise is below nothing", with(devices, R"("foundation.2.devices":-1)"),
        u"project.before[0].targets.foundation.2.devices"_s, QString());
    row("a promise is of what nobody asks", with(devices, R"("foundation.2.gizmos":1500)"),
        u"project.before[0].targets.foundation.2.gizmos"_s, u"answer.unknown_key"_s);
    row("a result is of no kind", with(R"("foundation.2.devices":1700)", R"("foundation.2.devices":null)"),
        u"project.after[0].answers.foundation.2.devices"_s, QString());
    row("a stage is unknown", with(stage, R"("stage":"party",)"), u"project.before[0].stage"_s, QString());
    row("a stage is missing", with(stage, {}), u"project.before[0].stage"_s);
    row("a date is none", with(R"("stageDate":"2021-05-06")", R"("stageDate":"2021-13-06")"),
        u"project.before[0].stageDate"_s, QString());
    row("a case has a member more", with(before, R"("before":[{"reviewer":"x",)"), u"project.before[0].reviewer"_s,
        u"json.unknown_key"_s);
    row("a case is no object", with(before, R"("before":[7,{)"), u"project.before[0]"_s, QString());
    row("one list is missing", with(before, R"("foregone":[{)"), u"project.before"_s);
    row("a list is none", with(R"("project":{"after":[)", R"("project":{"after":7,"late":[)"), u"project.after"_s,
        QString());
    QByteArray many;
    for (std::size_t i = 0; i <= MostProjectCases; ++i)
        many += R"({"stage":"application"},)";
    row("there are too many cases", with(before, R"("before":[)" + many + '{'), u"project.before"_s);
    row("the project is none", replaced(m_data, R"("kind":)", R"("project":[],"kind":)"), u"project"_s);
    row("the first form knows no project", with("yongping-report/2", "yongping-report/1"), QString(),
        u"json.unknown_key"_s);
    row("the layout is no number", replaced(m_data, R"("layout":)", R"("layout":1.)"), u"layout"_s, QString());
}

void TestRecheckData::projectThatIsNotSound_isRefused()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const Result<ReportData> read = reportDataFromText(data, m_library);
    QVERIFY(!read);
    if (!code.isEmpty())
        QCOMPARE(read.error().code, code);
    QVERIFY2(read.error().key.startsWith(place), qPrintable(read.error().key));
    QVERIFY2(read.error().message.contains(place.section(u'.', 0, 1)), qPrintable(read.error().message));
    QCOMPARE(name(recheck(pdfWith(data)).outcome), u"not_checkable"_s);
}

void TestRecheckData::projectOfTooManyCases_isNotCarried()
{
    const CategoryPtr category = *m_library.category(u"platform-industry"_s);
    std::vector<CaseRecord> records(MostProjectCases + 1);
    std::vector<const CaseRecord *> cases;
    for (CaseRecord &record : records) {
        record.data.id = CaseId(u"case-%1"_s.arg(cases.size()));
        record.criteria.digest = category->digest;
        cases.push_back(&record);
    }
    const auto carried = reportProject(promisesOf(cases, category), records[40].data.id);
    QVERIFY(carried);
    QCOMPARE(carried->before.size(), std::size_t(40));
    QCOMPARE(carried->after.size(), MostProjectCases - 40);
    const CaseRecord more = records.front();
    cases.push_back(&more);
    QVERIFY(!reportProject(promisesOf(cases, category), records[40].data.id));
}

void TestRecheckData::hugeAttachment_isRefused()
{
    // Packed it is small.
    const QByteArray pdf = pdfWith(QByteArray(MostReportData + 1, ' '));
    QVERIFY(pdf.size() < 1'000'000);
    QCOMPARE(recheck(pdf).code, u"pdf.attachment"_s);
}

void TestRecheckData::brokenBytes_neverCrash()
{
    for (const QByteArray &whole : {m_data, m_project}) {
        for (qsizetype at = 0; at < whole.size(); at += 37) {
            QByteArray data = whole;
            data[at] = static_cast<char>(data[at] ^ 5);
            QVERIFY(!recheck(pdfWith(data)).sentence.isEmpty());
        }
    }
}

QTEST_MAIN(TestRecheckData)
#include "tst_recheck_data.moc"

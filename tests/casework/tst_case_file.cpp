#include "casework/case_file.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Whole = R"({"format": "yongping-case/1", "id": "c-1", "projectId": "p-1", "name": "轴承云平台项目",
    "category": "platform-industry", "stage": "acceptance", "stageDate": "2023-06-30", "operatingSince": "2022-03-01",
    "platformStatus": "new", "processIndustry": false, "industryCluster": "key-basic-parts",
    "applicant": {"name": "某某轴承有限公司", "creditCode": "91350100M000100Y43"},
    "consortium": [{"name": "某某研究院"}, {"name": "某某软件有限公司", "creditCode": "91350100M000100Y43"}],
    "dueDate": "2023-07-15", "targets": {"foundation.2.devices": 2000}, "sample": true,
    "answers": {"foundation.1": "met", "foundation.2.devices": 1200,
                "innovation.2.technologies": ["ai", "5g", "other:数字 孪生体"],
                "performance.1.indicators": {"defect_rate": {"baseline": "2.0", "current": "1.50", "target": "1"}}},
    "remarks": {"foundation.1": "见第3页\n与第4页"}, "points": {"foundation.1": {"points": 3.5, "reason": "late"}},
    "opinion": "well done"})";

const QByteArray Bare = R"({"category": "platform-industry", "stage": "acceptance"})";

// The bare case with one more member.
QByteArray with(const QByteArray &member)
{
    return Bare.chopped(1) + ", " + member + '}';
}

} // namespace

class TestCaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_namesItsKey_data();
    void refusal_namesItsKey();
    void absentMembers_areNoFault_data();
    void absentMembers_areNoFault();
    void wholeFile_isRead();
    void wholeFile_comesBackAsItWas();
    void writtenFile_isTheSameWhateverTheOrder();
    void review_isCarriedOnlyWhereTheFileSpeaksOfOne();
    void manualPoints_needAReason_data();
    void manualPoints_needAReason();

private:
    Result<CaseFile> read(const QByteArray &text) { return parseCaseFile(text, m_library); }
    static Review reviewOf(const CaseFile &file);

    CriteriaLibrary m_library;
};

Review TestCaseFile::reviewOf(const CaseFile &file)
{
    return {ReviewId(u"r"_s), u"expert"_s, file.answers, file.remarks, file.points, file.opinion, {}};
}

void TestCaseFile::refusal_namesItsKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &text, const char *code, const char *key) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromUtf8(key);
    };
    row("a list is no case", "[]", "case.kind", "");
    row("a text that ends early is no JSON", R"({"category": )", "json.syntax", "category");
    row("a key that stands twice is refused", with(R"("name": "a", "name": "b")"), "json.duplicate_key", "name");
    row("another format is refused", with(R"("format": "yongping-case/2")"), "case.format", "format");
    row("a format that is no text is refused", with(R"("format": 1)"), "case.format", "format");
    row("the category is needed", R"({"stage": "acceptance"})", "case.missing_key", "category");
    row("the stage is needed", R"({"category": "platform-industry"})", "case.missing_key", "stage");
    row("an unknown category is refused", R"({"category": "platform", "stage": "acceptance"})", "category.unknown",
        "category");
    row("a category that is null is refused", R"({"category": null, "stage": "acceptance"})", "case.kind", "category");
    row("an unknown stage is refused", R"({"category": "platform-industry", "stage": "later"})", "case.stage", "stage");
    row("a stage that is a number is refused", R"({"category": "platform-industry", "stage": 2})", "case.stage",
        "stage");
    row("an unknown member is refused", with(R"("aplicant": {})"), "case.unknown_key", "aplicant");
    row("a member in other letters is unknown", with(R"("Name": "x")"), "case.unknown_key", "Name");
    row("an id that is null is refused", with(R"("id": null)"), "case.kind", "id");
    row("an id of blanks is refused", with(R"("id": "  ")"), "case.id", "id");
    row("the id that the store's own chain has is refused", with(R"("id": "store")"), "case.id", "id");
    row("a name with a control character is refused", with(R"("name": "a\u0007")"), "case.kind", "name");
    row("a name that is too long is refused", with("\"name\": \"" + QByteArray(501, 'x') + '"'), "case.kind", "name");
    row("a name that is a number is refused", with(R"("name": 3)"), "case.kind", "name");
    row("a day that is not in the calendar is refused", with(R"("stageDate": "2023-02-29")"), "case.date", "stageDate");
    row("a date without leading zeros is refused", with(R"("stageDate": "2023-6-30")"), "case.date", "stageDate");
    row("a date with slashes is refused", with(R"("stageDate": "2023/06/30")"), "case.date", "stageDate");
    row("a date with a time is refused", with(R"("stageDate": "2023-06-30T00:00")"), "case.date", "stageDate");
    row("a date that is a number is refused", with(R"("operatingSince": 20220301)"), "case.date", "operatingSince");
    row("an empty date is refused", with(R"("dueDate": "")"), "case.date", "dueDate");
    row("an unknown status is refused", with(R"("platformStatus": "old")"), "case.platform_status", "platformStatus");
    row("a status that is null is refused", with(R"("platformStatus": null)"), "case.platform_status",
        "platformStatus");
    row("a status that contradicts the dates is refused",
        with(R"("stageDate": "2023-06-30", "operatingSince": "2022-03-01", "platformStatus": "established")"),
        "facts.contradiction", "platformStatus");
    row("a text is no truth value", with(R"("processIndustry": "false")"), "case.kind", "processIndustry");
    row("a sample mark that is a number is refused", with(R"("sample": 1)"), "case.kind", "sample");
    row("an applicant that is a number is refused", with(R"("applicant": 1)"), "case.kind", "applicant");
    row("an unknown member of the applicant is refused", with(R"("applicant": {"code": "1"})"), "case.unknown_key",
        "applicant.code");
    row("a null name of the applicant is refused", with(R"("applicant": {"name": null})"), "case.kind",
        "applicant.name");
    row("a short credit code is refused", with(R"("applicant": {"creditCode": "9135"})"), "case.credit_code",
        "applicant.creditCode");
    row("a credit code whose check digit does not fit is refused",
        with(R"("consortium": [{"name": "a"}, {"creditCode": "91350100M000100Y44"}])"), "case.credit_code",
        "consortium[1].creditCode");
    row("a consortium that is no list is refused", with(R"("consortium": {})"), "case.kind", "consortium");
    row("a consortium of fifty-one is refused",
        with("\"consortium\": [" + QByteArray("\"a\",").repeated(50) + "\"a\"]"), "case.kind", "consortium");
    row("answers that are a list are refused", with(R"("answers": [])"), "answer.kind", "answers");
    row("an unknown answer is refused", with(R"("answers": {"foundation.99": "met"})"), "answer.unknown_key",
        "foundation.99");
    row("an answer that is null is refused", with(R"("answers": {"foundation.1": null})"), "answer.kind",
        "foundation.1");
    row("a negative count is refused", with(R"("answers": {"foundation.2.devices": -1})"), "answer.range",
        "foundation.2.devices");
    row("a fractional count is refused", with(R"("answers": {"foundation.2.devices": 1.5})"), "answer.range",
        "foundation.2.devices");
    row("a thousands separator is refused", with(R"("answers": {"foundation.2.devices": "1,200"})"), "answer.kind",
        "foundation.2.devices");
    row("targets that are a list are refused", with(R"("targets": [])"), "case.kind", "targets");
    row("a target of an unknown check is refused", with(R"("targets": {"foundation.99": 3})"), "answer.unknown_key",
        "targets.foundation.99");
    row("a negative target is refused", with(R"("targets": {"foundation.2.devices": -3})"), "answer.range",
        "targets.foundation.2.devices");
    row("remarks that are a list are refused", with(R"("remarks": [])"), "case.kind", "remarks");
    row("a remark on an unknown clause is refused", with(R"("remarks": {"foundation.99": "x"})"), "case.unknown_key",
        "remarks.foundation.99");
    row("a remark that is null is refused", with(R"("remarks": {"foundation.1": null})"), "case.kind",
        "remarks.foundation.1");
    row("points that are a number are refused", with(R"("points": 3)"), "case.kind", "points");
    row("points of an unknown clause are refused", with(R"("points": {"foundation.99": {}})"), "case.unknown_key",
        "points.foundation.99");
    row("an opinion that is a list is refused", with(R"("opinion": [])"), "case.kind", "opinion");
}

void TestCaseFile::refusal_namesItsKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, key);
    const Result<CaseFile> file = read(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Refused);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().key, key);
    QVERIFY(file.error().message.endsWith(u'.'));
}

void TestCaseFile::absentMembers_areNoFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("category and stage are enough") << Bare;
    QTest::newRow("an applicant may be a name alone") << with(R"("applicant": "某某公司")");
    QTest::newRow("an applicant may have no credit code") << with(R"("applicant": {"name": "a", "creditCode": ""})");
    QTest::newRow("a status may stand in place of the dates") << with(R"("platformStatus": "established")");
    QTest::newRow("a status may agree with the dates")
        << with(R"("stageDate": "2023-06-30", "operatingSince": "2021-06-30", "platformStatus": "established")");
    QTest::newRow("facts that the category does not use may stand there")
        << QByteArray(R"({"category": "discrete-factory", "stage": "application", "processIndustry": true})");
    QTest::newRow("an empty list and an empty object are answers")
        << with(R"("answers": {"innovation.2.technologies": [], "performance.1.indicators": {}})");
    QTest::newRow("an indicator may have one of its values")
        << with(R"("answers": {"performance.1.indicators": {"defect_rate": {"baseline": "2"}}})");
}

void TestCaseFile::absentMembers_areNoFault()
{
    QFETCH(QByteArray, text);
    const Result<CaseFile> file = read(text);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
}

void TestCaseFile::wholeFile_isRead()
{
    const Result<CaseFile> file = read(Whole);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const CaseData &data = file->data;
    QCOMPARE(data.id, CaseId(u"c-1"_s));
    QCOMPARE(data.projectId, u"p-1"_s);
    QCOMPARE(data.name, u"轴承云平台项目"_s);
    QCOMPARE(data.stage, Stage::Acceptance);
    QCOMPARE(data.stageDate, QDate(2023, 6, 30));
    QCOMPARE(data.operatingSince, QDate(2022, 3, 1));
    QCOMPARE(data.platformStatus, std::optional(PlatformStatus::New));
    QCOMPARE(data.processIndustry, std::optional(false));
    QCOMPARE(data.applicant.creditCode, u"91350100M000100Y43"_s);
    QCOMPARE(data.consortium.size(), std::size_t(2));
    QCOMPARE(data.dueDate, QDate(2023, 7, 15));
    QVERIFY(data.sample);
    QCOMPARE(*data.targets.find(u"foundation.2.devices"), JsonValue(2000));
    QCOMPARE(file->answers.size(), 4);
    QCOMPARE(file->remarks.value(u"foundation.1"_s), u"见第3页\n与第4页"_s);
    QCOMPARE(file->points.value(u"foundation.1"_s).points, *Decimal::parse(u"3.5"));
    QCOMPARE(file->opinion, u"well done"_s);
}

void TestCaseFile::wholeFile_comesBackAsItWas()
{
    const Result<CaseFile> file = read(Whole);
    QVERIFY(file);
    const Review review = reviewOf(*file);
    const JsonValue written = caseFileJson(file->data, *file->category, &review);
    QCOMPARE(canonicalJson(written), canonicalJson(*parseJson(Whole)));
    const Result<CaseFile> again = read(writeJsonIndented(written));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(again->data == file->data);
    const Review reviewAgain = reviewOf(*again);
    QCOMPARE(writeJson(caseFileJson(again->data, *again->category, &reviewAgain)), writeJson(written));
    const Result<CaseData> data = caseDataFromJson(toJson(file->data));
    QVERIFY(data);
    QVERIFY(*data == file->data);
}

void TestCaseFile::writtenFile_isTheSameWhateverTheOrder()
{
    const Result<CaseFile> one = read(R"({"category": "platform-industry", "stage": "acceptance", "name": "n",
        "answers": {"foundation.1": "met", "foundation.2.devices": 1200.0}})");
    const Result<CaseFile> other = read(R"({"answers": {"foundation.2.devices": "1200", "foundation.1": "met"},
        "name": "n", "stage": "acceptance", "category": "platform-industry", "format": "yongping-case/1"})");
    QVERIFY(one && other);
    const Review first = reviewOf(*one);
    const Review second = reviewOf(*other);
    QCOMPARE(writeJson(caseFileJson(one->data, *one->category, &first)),
             writeJson(caseFileJson(other->data, *other->category, &second)));
}

void TestCaseFile::review_isCarriedOnlyWhereTheFileSpeaksOfOne()
{
    QVERIFY(!read(Bare)->carriesReview);
    QVERIFY(read(with(R"("answers": {})"))->carriesReview);
    QVERIFY(read(with(R"("opinion": "good")"))->carriesReview);
    const Result<CaseFile> file = read(Whole);
    const JsonValue bare = caseFileJson(file->data, *file->category, nullptr);
    for (const QString &member : {u"answers"_s, u"remarks"_s, u"points"_s, u"opinion"_s})
        QVERIFY(!bare.find(member));
}

void TestCaseFile::manualPoints_needAReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("no reason") << QByteArray(R"({"points": 1})") << u"points.x"_s;
    QTest::newRow("a reason of blanks") << QByteArray(R"({"points": 1, "reason": " "})") << u"points.x.reason"_s;
    QTest::newRow("a reason that is a number") << QByteArray(R"({"points": 1, "reason": 2})") << u"points.x.reason"_s;
    QTest::newRow("no points") << QByteArray(R"({"reason": "because"})") << u"points.x"_s;
    QTest::newRow("negative points") << QByteArray(R"({"points": -1, "reason": "because"})") << u"points.x"_s;
    QTest::newRow("one member too many") << QByteArray(R"({"points": 1, "reason": "a", "by": "b"})") << u"points.x"_s;
    QTest::newRow("a number alone") << QByteArray("4") << u"points.x"_s;
    QTest::newRow("null") << QByteArray("null") << u"points.x"_s;
}

void TestCaseFile::manualPoints_needAReason()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const Result<ManualPoints> points = manualPointsFromJson(*parseJson(json), u"points.x"_s);
    QVERIFY(!points);
    QCOMPARE(points.error().key, key);
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_case_file.moc"

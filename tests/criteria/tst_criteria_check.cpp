#include "criteria/criteria_check.h"
#include "criteria/library.h"

#include <QFile>
#include <QTest>

using namespace yongping;

namespace {

QByteArray smallFile()
{
    QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/tests/criteria/small_criteria.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString codesOf(const std::vector<CriteriaFinding> &findings)
{
    QStringList codes;
    for (const CriteriaFinding &finding : findings) {
        if (!codes.contains(finding.code))
            codes.append(finding.code);
    }
    return codes.join(u' ');
}

QByteArray inWords(const std::vector<CriteriaFinding> &findings)
{
    QStringList words;
    for (const CriteriaFinding &finding : findings)
        words.append(finding.code + u" at " + finding.place + u": " + finding.message);
    return words.join(u'\n').toUtf8();
}

void row(const char *name, const char *code, const char *place, const QByteArray &before, const QByteArray &after)
{
    QTest::newRow(name) << QString::fromLatin1(code) << QString::fromUtf8(place) << before << after;
}

} // namespace

class TestCriteriaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFile_hasNoFindings();
    void oneDefect_isFoundByItsCode_data();
    void oneDefect_isFoundByItsCode();
    void brokenShared_isFoundByItsCode_data();
    void brokenShared_isFoundByItsCode();
    void brokenScheme_isFoundByItsCode_data();
    void brokenScheme_isFoundByItsCode();
    void severalDefects_areAllFound();

private:
    static void addColumns();
    static void verifyEdited(const QByteArray &original);
    static void addSchemaRows();
    static void addIdRows();
    static void addClauseRows();
    static void addComparisonRows();
    static void addBranchRows();
    static void addGoldenRows();
};

void TestCriteriaCheck::addColumns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
}

// Makes the one edit of the row and expects findings of the row's code alone, the first at the row's place.
void TestCriteriaCheck::verifyEdited(const QByteArray &original)
{
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QCOMPARE(original.count(before), qsizetype(1));
    QByteArray edited = original;
    edited.replace(before, after);
    const std::vector<CriteriaFinding> findings = checkCriteriaFile(edited, QStringLiteral("edited.json"));
    QVERIFY2(codesOf(findings) == code, inWords(findings).constData());
    QCOMPARE(findings.front().place, place);
    QCOMPARE(findings.front().file, QStringLiteral("edited.json"));
    QVERIFY(!findings.front().message.isEmpty());
}

void TestCriteriaCheck::smallFile_hasNoFindings()
{
    const std::vector<CriteriaFinding> findings = checkCriteriaFile(smallFile(), QStringLiteral("small.json"));
    QVERIFY2(findings.empty(), inWords(findings).constData());
}

void TestCriteriaCheck::oneDefect_isFoundByItsCode_data()
{
    addColumns();
    addSchemaRows();
    addIdRows();
    addClauseRows();
    addComparisonRows();
    addBranchRows();
    addGoldenRows();
}

void TestCriteriaCheck::oneDefect_isFoundByItsCode()
{
    verifyEdited(smallFile());
}

void TestCriteriaCheck::addSchemaRows()
{
    row("text that is no JSON", "json.syntax", "version", R"(  "version": "1.0.0",)", R"(  "version" "1.0.0",)");
    row("a key that stands twice", "json.duplicate_key", "version", R"(  "version": "1.0.0",)",
        R"(  "version": "1.0.0", "version": "1.0.0",)");
    row("a format that is not known", "format", "format", "yongping-criteria/1", "yongping-criteria/9");
    row("a version that is no version", "schema", "version", R"("version": "1.0.0")", R"("version": "1.0")");
    row("an id as long as a book", "schema", "", R"("id": "platform-industry")",
        R"("id": ")" + QByteArray(1'000'000, 'a') + R"(")");
    row("a member that is not known", "schema", "", R"(  "version": "1.0.0",)",
        R"(  "version": "1.0.0", "author": "x",)");
    row("a missing language", "schema", "elements[0].clauses[0].text", R"({"zh": "协议。", "en": "Protocols."})",
        R"({"zh": "协议。"})");
    row("a text of blanks", "schema", "elements[0].clauses[0].text.en", R"("en": "Protocols."})", R"("en": "  "})");
    row("an unknown level", "schema", "elements[2].clauses[0].level", R"("performance.1", "level": "required")",
        R"("performance.1", "level": "needed")");
    row("an unknown kind", "schema", "elements[0].clauses[2].checks[0].kind", R"("kind": "percent")",
        R"("kind": "rate")");
    row("a count without a unit", "schema", "elements[0].clauses[1].checks[1]", R"("unit": "devices", )", "");
    row("a judgement with a unit", "schema", "elements[0].clauses[1].checks[0]", R"(connection", "kind": "judgement")",
        R"(connection", "kind": "judgement", "unit": "devices")");
    row("a choice without options", "schema", "elements[1].clauses[0].checks[1]", R"(, "options": {
           "basic": {"zh": "基础", "en": "Basic"}, "other": {"zh": "其他", "en": "Other"}})", "");
    row("an option in capitals", "schema", "elements[1].clauses[0].checks[0]", R"("big_data")", R"("Big_Data")");
    row("a node of two operators", "schema", "elements[0].clauses[0].requirement",
        R"("requirement": {"check": "foundation.1"})",
        R"("requirement": {"check": "foundation.1", "all": [{"check": "foundation.1"}]})");
    row("a node without an operator", "schema", "elements[0].clauses[0].requirement",
        R"("requirement": {"check": "foundation.1"})", R"("requirement": {"due": "acceptance"})");
    row("two thresholds in one comparison", "schema", "elements[0].clauses[2].requirement.all[0]", R"("atLeast": 90)",
        R"("atLeast": 90, "moreThan": 80)");
    row("a threshold of zero that everything meets", "schema", "elements[0].clauses[2].requirement.all[0].atLeast",
        R"("atLeast": 90)", R"("atLeast": 0)");
    row("half a part of several", "schema", "elements[1].clauses[0].requirement.all[1].is.basic.atLeast",
        R"({"atLeast": 2, "of")", R"({"atLeast": 1.5, "of")");
    row("parts without a number", "schema", "elements[1].clauses[0].requirement.all[1].is.basic",
        R"({"atLeast": 2, "of")", R"({"of")");
    row("an unknown fact", "schema", "facts[1]", R"(["platformStatus", "processIndustry"])",
        R"(["platformStatus", "size"])");
    row("an unknown unit", "criteria.invalid", "elements[0].clauses[1].checks[1].unit", R"("unit": "devices")",
        R"("unit": "tons")");
    row("an unknown indicator", "criteria.invalid", "elements[2].clauses[0].checks[0].options.joy",
        R"("defect_rate": {)", R"("joy": {)");
    row("an unknown shared element", "criteria.invalid", "include", R"("include": ["general"])",
        R"("include": ["common"])");
}

void TestCriteriaCheck::addIdRows()
{
    row("a category that is none of the twelve", "category.unknown clause.source", "id", R"("id": "platform-industry")",
        R"("id": "platform-trade")");
    row("an element in capitals", "element.id clause.id", "Foundation", R"({"id": "foundation", )",
        R"({"id": "Foundation", )");
    row("a clause of another element", "clause.id", "design.2", R"({"id": "performance.2", "level")",
        R"({"id": "design.2", "level")");
    row("a clause that is not numbered", "clause.id", "performance.two", R"({"id": "performance.2", "level")",
        R"({"id": "performance.two", "level")");
    row("a clause number with a leading zero", "clause.id", "performance.02", R"({"id": "performance.2", "level")",
        R"({"id": "performance.02", "level")");
    row("a clause id that stands twice", "id.duplicate", "foundation.1",
        R"({"id": "foundation.1", "level": "required", "source": "platform-industry/foundation/1",)",
        R"({"id": "foundation.1", "level": "informational", "source": "platform-industry/foundation/1",
            "text": {"zh": "甲", "en": "A"}, "checks": []},
           {"id": "foundation.1", "level": "required", "source": "platform-industry/foundation/1",)");
    row("a check id that stands twice", "id.duplicate", "performance.2.note", R"({"id": "performance.2.apps", "kind")",
        R"({"id": "performance.2.note", "kind")");
    row("an id of a shared element", "id.duplicate", "general", R"({"id": "foundation", )", R"({"id": "general", )");
    row("an only judgement with a name of its own", "check.id", "foundation.1.protocols",
        R"("checks": [{"id": "foundation.1", "kind": "judgement", "text": {"zh": "协议", "en": "Protocols"}}],
       "requirement": {"check": "foundation.1"})",
        R"("checks": [{"id": "foundation.1.protocols", "kind": "judgement", "text": {"zh": "协议", "en": "Protocols"}}],
       "requirement": {"check": "foundation.1.protocols"})");
    row("a check named after another clause", "check.id", "performance.3.note", R"("performance.2.note")",
        R"("performance.3.note")");
    row("a check in capitals", "check.id", "performance.2.Note", R"("performance.2.note")", R"("performance.2.Note")");
    row("a source of another clause", "clause.source", "performance.2", "platform-industry/performance/2",
        "platform-industry/performance/3");
    row("a source of another category", "clause.source", "performance.2", "platform-industry/performance/2",
        "fiveg-pilot/performance/2");
    row("a source that stands twice", "source.duplicate clause.source", "performance.2",
        "platform-industry/performance/2", "platform-industry/performance/1");
}

void TestCriteriaCheck::addClauseRows()
{
    row("a required clause without a requirement", "clause.no_requirement check.unnamed", "foundation.1",
        R"("Protocols"}}],
       "requirement": {"check": "foundation.1"}})", R"("Protocols"}}]})");
    row("a clause that asks for others' checks alone", "clause.asks_no_own", "innovation.optional.1",
        R"("checks": [{"id": "innovation.optional.1", "kind": "judgement", "text": {"zh": "边缘", "en": "Edge"}}],
       "requirement": {"check": "innovation.optional.1"})",
        R"("checks": [], "requirement": {"check": "foundation.1"})");
    row("an informational clause that requires", "clause.informational", "innovation.optional", R"("checks": []})",
        R"("checks": [], "requirement": {"check": "foundation.1"}})");
    row("a check that nothing asks for", "check.unnamed", "performance.2.apps", R"("informative": true, )", "");
    row("an informative check that its clause asks for", "check.informative", "foundation.3.rate",
        R"("kind": "percent", )", R"("kind": "percent", "informative": true, )");
    row("a required clause that only encourages", "clause.asks_nothing", "foundation.1",
        R"("requirement": {"check": "foundation.1"})",
        R"("requirement": {"check": "foundation.1", "encouraged": true})");
    row("a branch that asks for nothing of a required clause", "clause.asks_nothing", "performance.1",
        R"("new": {"check": "performance.1.indicators", "atLeast": 1})", R"("new": null)");
    row("a part that is due before the whole", "stage.earlier", "foundation.2",
        R"({"check": "foundation.2.points", "atLeast": 5000})",
        R"({"check": "foundation.2.points", "atLeast": 5000, "due": "application"})");
    row("a percentage in yuan", "check.unit", "foundation.3.rate", R"("unit": "%")", R"("unit": "yuan")");
    row("money in devices", "check.unit", "foundation.3.value", R"("unit": "yuan")", R"("unit": "devices")");
    row("a count in per cent", "check.unit", "foundation.2.points", R"("unit": "points")", R"("unit": "%")");
}

void TestCriteriaCheck::addComparisonRows()
{
    row("an unknown check", "check.unknown", "foundation.1", R"("requirement": {"check": "foundation.1"})",
        R"("requirement": {"all": [{"check": "foundation.1"}, {"check": "design.1"}]})");
    row("a compared judgement", "comparison.unfit", "foundation.1", R"("requirement": {"check": "foundation.1"})",
        R"("requirement": {"check": "foundation.1", "atLeast": 1})");
    row("a required text", "comparison.unfit", "foundation.1", R"("requirement": {"check": "foundation.1"})",
        R"("requirement": {"all": [{"check": "foundation.1"}, {"check": "performance.2.note"}]})");
    row("a number without a threshold", "comparison.missing", "foundation.2",
        R"("foundation.2.points", "atLeast": 5000)", R"("foundation.2.points")");
    row("a fraction of a count", "threshold.fraction", "foundation.2", R"("atLeast": 5000)", R"("atLeast": 0.5)");
    row("more than all of the whole", "threshold.unreachable", "foundation.3", R"("atLeast": 90)",
        R"("atLeast": 100.1)");
    row("over a hundred per cent", "threshold.unreachable", "foundation.3", R"("atLeast": 90)", R"("moreThan": 100)");
    row("more members than a closed list has", "threshold.unreachable", "innovation.0",
        R"("innovation.0.technologies", "atLeast": 2)", R"("innovation.0.technologies", "atLeast": 4)");
    row("more indicators than there are", "threshold.unreachable", "performance.1", R"("atLeast": 3)",
        R"("atLeast": 4)");
    row("a fall of more than everything", "threshold.unreachable", "performance.1.indicators", R"("threshold": 25)",
        R"("threshold": 125)");
    row("more parts than there are", "kof.unreachable", "innovation.0", R"({"atLeast": 2, "of")",
        R"({"atLeast": 4, "of")");
    row("more parts than are due at application", "kof.unreachable", "innovation.0", R"({"atLeast": 2, "of")",
        R"({"atLeast": 3, "of")");
}

void TestCriteriaCheck::addBranchRows()
{
    row("a branch value that the fact cannot take", "branch.unreachable", "performance.1",
        R"("established": {"check": "performance.1.indicators", "atLeast": 3})",
        R"("established": {"check": "performance.1.indicators", "atLeast": 3}, "old": null)");
    row("a branch value that the choice cannot take", "branch.unreachable", "innovation.0", R"("other": {"any")",
        R"("rare": null, "other": {"any")");
    row("a branch below a branch of the same", "branch.unreachable", "performance.1",
        R"("new": {"check": "performance.1.indicators", "atLeast": 1})",
        R"("new": {"when": "platformStatus", "is": {
             "new": {"check": "performance.1.indicators", "atLeast": 1},
             "established": {"check": "performance.1.indicators", "atLeast": 2}}})");
    row("a value of the fact without a branch", "branch.gap", "performance.1",
        R"("new": {"check": "performance.1.indicators", "atLeast": 1},)", "");
    row("a value of the choice without a branch", "branch.gap", "innovation.0",
        R"("other": {"zh": "其他", "en": "Other"}})",
        R"("other": {"zh": "其他", "en": "Other"}, "rare": {"zh": "少见", "en": "Rare"}})");
    row("a branch of an open choice", "branch.gap", "innovation.0", R"("kind": "choice", )",
        R"("kind": "choice", "open": true, )");
    row("a branch of something that is no choice", "check.unnamed branch.subject", "innovation.0.type",
        R"("when": "innovation.0.type")", R"("when": "innovation.0.technologies")");
    row("a fact that is not listed", "fact.unlisted", "performance.1", R"(["platformStatus", "processIndustry"])",
        R"(["processIndustry"])");
    row("a listed fact that nothing asks for", "fact.unused", "facts",
        R"({"when": "processIndustry", "due": "acceptance", "is": {
           "true": {"check": "foundation.2.points", "atLeast": 5000},
           "false": {"check": "foundation.2.devices", "atLeast": 500}}})",
        R"({"check": "foundation.2.points", "atLeast": 5000}, {"check": "foundation.2.devices", "atLeast": 500})");
    QByteArray options;
    for (int i = 0; i < 1024; ++i)
        options += QStringLiteral(R"(, "o%1": {"zh": "%1", "en": "%1"})").arg(i).toUtf8();
    row("branches without number", "branch.too_many branch.gap", "platform-industry",
        R"("other": {"zh": "其他", "en": "Other"}})", R"("other": {"zh": "其他", "en": "Other"})" + options + "}");
}

void TestCriteriaCheck::addGoldenRows()
{
    row("two golden cases of one name", "golden.duplicate", "nothing is answered", "499 devices are too few",
        "nothing is answered");
    row("a golden case without an expectation", "schema", "golden[0].expect",
        R"({"conclusion": "undetermined", "clauses": {"foundation.1": "undetermined"}})", "{}");
    row("a golden case of an unknown stage", "schema", "golden[0].stage",
        R"("nothing is answered", "stage": "acceptance")", R"("nothing is answered", "stage": "later")");
    row("a golden case that expects of an unknown clause", "golden.unknown_clause", "nothing is answered",
        R"({"foundation.1": "undetermined"})", R"({"foundation.9": "undetermined"})");
    row("a golden case that answers an unknown check", "golden.unknown_check", "499 devices are too few",
        R"("answers": {"foundation.2.devices")", R"("answers": {"foundation.2.device")");
    row("a golden case without an unknown check", "golden.unknown_check", "499 devices are too few",
        R"("without": ["foundation.2.points"])", R"("without": ["foundation.2.point"])");
    row("complete answers to an unknown check", "golden.unknown_check", "complete",
        R"("complete": {"foundation.2.devices")", R"("complete": {"foundation.2.device")");
}

void TestCriteriaCheck::brokenShared_isFoundByItsCode_data()
{
    addColumns();
    row("a group of an unknown category", "category.unknown", "fiveg", R"("categories": ["fiveg-pilot"])",
        R"("categories": ["sixg-pilot"])");
    row("a source of another rule", "clause.source", "general.3", R"("source": "general/3")",
        R"("source": "general/5")");
    row("a unit without English", "schema", "units.apps", R"("apps": {"zh": "个", "en": "apps"})",
        R"("apps": {"zh": "个"})");
    row("an unknown check in a shared element", "check.unnamed check.unknown", "general.3.new_it",
        R"({"check": "general.3.new_it", "encouraged": true})", R"({"check": "general.3.it", "encouraged": true})");
}

void TestCriteriaCheck::brokenShared_isFoundByItsCode()
{
    verifyEdited(CriteriaLibrary::shippedFile(QStringLiteral("shared.json")));
}

void TestCriteriaCheck::brokenScheme_isFoundByItsCode_data()
{
    addColumns();
    row("points that do not sum to 100", "scoring.points", "points.equipment-retrofit", R"("technology": 40)",
        R"("technology": 41)");
    row("points of an unknown category", "category.unknown scoring.points", "points.fiveg", R"("fiveg-pilot": {)",
        R"("fiveg": {)");
    row("points of an unknown element", "scoring.points", "points.equipment-retrofit", R"("technology": 40)",
        R"("technique": 40)");
    row("a share above the whole", "schema", "partialShare", R"("partialShare": 0.5)", R"("partialShare": 1.5)");
    row("negative points", "schema", "points.equipment-retrofit.technology", R"("technology": 40)",
        R"("technology": -40)");
}

void TestCriteriaCheck::brokenScheme_isFoundByItsCode()
{
    verifyEdited(CriteriaLibrary::shippedFile(QStringLiteral("scoring/default.json")));
}

void TestCriteriaCheck::severalDefects_areAllFound()
{
    QByteArray file = smallFile();
    file.replace(R"("unit": "yuan")", R"("unit": "devices")");
    file.replace("platform-industry/performance/2", "platform-industry/performance/3");
    file.replace("499 devices are too few", "nothing is answered");
    QCOMPARE(codesOf(checkCriteriaFile(file, QStringLiteral("f.json"))),
             QStringLiteral("check.unit clause.source golden.duplicate"));
}

QTEST_GUILESS_MAIN(TestCriteriaCheck)
#include "tst_criteria_check.moc"

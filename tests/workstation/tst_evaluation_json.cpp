#include "workstation/evaluation_json.h"
#include "workstation/workroom.h"

using namespace yongping;

namespace {

QStringList namesOf(const JsonValue &json)
{
    QStringList names;
    for (const auto &[name, value] : json.toObject())
        names.append(name);
    return names;
}

// The value at "clauses/foundation.2/proof".
const JsonValue *at(const JsonValue &json, const QString &path)
{
    const JsonValue *value = &json;
    const QStringList names = path.split(u'/');
    for (const QString &name : names)
        value = value ? value->find(name) : nullptr;
    return value;
}

const JsonValue *elementOf(const JsonValue &array, const QString &id)
{
    for (const JsonValue &entry : array.toArray()) {
        if (entry.text(u"id") == id)
            return &entry;
    }
    return nullptr;
}

} // namespace

// The shapes that scripts rely on (design, section 4).
class TestEvaluationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluation_hasTheMembersOfTheContract();
    void proof_saysValueThresholdAndMargin();
    void proof_namesWhatIsMissing();
    void indicators_areExact();
    void category_hasTheMembersOfTheContract_data();
    void category_hasTheMembersOfTheContract();
    void keys_areTheSameInEveryOutput();

private:
    JsonValue evaluated(const QByteArray &answers);
    JsonValue shown(const QString &category) { return categoryJson(**m_library.category(category)); }

    CriteriaLibrary m_library;
};

JsonValue TestEvaluationJson::evaluated(const QByteArray &answers)
{
    const auto file = parseCaseFile(QByteArray(R"({"category": "platform-industry", "stage": "acceptance",
        "stageDate": "2023-06-30", "operatingSince": "2022-03-01", "processIndustry": false, "answers": )"
                                               + answers + '}'),
                                    m_library);
    if (!file)
        qFatal("%s", failureOf(file).constData());
    const Evaluation evaluation = evaluate(file->category, *file->data.facts(), file->answers);
    return evaluationJson(evaluation, score(evaluation, m_library.defaultScheme(), file->points));
}

void TestEvaluationJson::evaluation_hasTheMembersOfTheContract()
{
    const JsonValue json = evaluated(R"({"foundation.1": "not_met"})");
    QCOMPARE(namesOf(json), (QStringList{u"category"_s, u"stage"_s, u"conclusion"_s, u"clauses"_s, u"reachable"_s,
                                         u"open"_s, u"score"_s}));
    QCOMPARE(json.text(u"category"), u"platform-industry"_s);
    QCOMPARE(json.text(u"stage"), u"acceptance"_s);
    QCOMPARE(json.text(u"conclusion"), u"not_satisfied"_s);
    QCOMPARE(at(json, u"reachable"_s)->text(u"best"), u"not_satisfied"_s);
    QCOMPARE(at(json, u"reachable"_s)->text(u"worst"), u"not_satisfied"_s);
    QVERIFY(!json.find(u"open")->toArray().empty());
    QCOMPARE(namesOf(*json.find(u"score")), (QStringList{u"low"_s, u"high"_s, u"scheme"_s}));
    QVERIFY(at(json, u"score/low"_s)->toDecimal() < at(json, u"score/high"_s)->toDecimal());
    const JsonValue &clauses = *json.find(u"clauses");
    QCOMPARE(clauses.find(u"foundation.1")->text(u"verdict"), u"not_met"_s);
    QCOMPARE(clauses.find(u"foundation.1")->text(u"level"), u"required"_s);
    QCOMPARE(*clauses.find(u"foundation.1")->find(u"due"), JsonValue(true));
    for (const auto &[id, clause] : clauses.toObject()) {
        QVERIFY2(!clause.text(u"verdict").isEmpty() && !clause.text(u"level").isEmpty(), qPrintable(id));
        QVERIFY2(clause.find(u"due")->isBool(), qPrintable(id));
    }
}

void TestEvaluationJson::proof_saysValueThresholdAndMargin()
{
    const JsonValue json = evaluated(R"({"foundation.2.devices": 480})");
    const QByteArray proof = writeJson(*at(json, u"clauses"_s)->find(u"foundation.2")->find(u"proof"));
    QVERIFY2(proof.contains(R"("verdict":"not_met","check":"foundation.2.devices","value":480,"unit":"devices",)"
                            R"("threshold":1000,"margin":-520)"),
             proof);
    QVERIFY2(proof.contains(R"("subject":"processIndustry","branch":"false")"), proof);
}

void TestEvaluationJson::proof_namesWhatIsMissing()
{
    const JsonValue json = evaluated("{}");
    const QByteArray proof = writeJson(*at(json, u"clauses"_s)->find(u"foundation.2")->find(u"proof"));
    QVERIFY2(proof.contains(R"("missing":)") && proof.contains("foundation.2.devices"), proof);
    QVERIFY2(proof.contains(R"("why":"missing")"), proof);
    QCOMPARE(json.text(u"conclusion"), u"undetermined"_s);
    QCOMPARE(at(json, u"reachable"_s)->text(u"best"), u"satisfied"_s);
    QCOMPARE(at(json, u"reachable"_s)->text(u"worst"), u"not_satisfied"_s);
}

void TestEvaluationJson::indicators_areExact()
{
    const JsonValue json =
        evaluated(R"({"performance.1.indicators": {"defect_rate": {"baseline": "2.0", "current": "1.5"}}})");
    const QByteArray proof = writeJson(*at(json, u"clauses"_s)->find(u"performance.1")->find(u"proof"));
    QVERIFY2(proof.contains(R"("id":"defect_rate")"), proof);
    QVERIFY2(proof.contains(R"("baseline":2,"current":1.5,"improvement":25,)"), proof);
}

void TestEvaluationJson::category_hasTheMembersOfTheContract_data()
{
    QTest::addColumn<QString>("category");
    for (const QString &id : CriteriaLibrary::categoryIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestEvaluationJson::category_hasTheMembersOfTheContract()
{
    QFETCH(QString, category);
    const JsonValue json = shown(category);
    QCOMPARE(json.text(u"id"), category);
    QVERIFY(!json.text(u"version").isEmpty());
    QCOMPARE(json.text(u"digest").size(), 64);
    QVERIFY(!at(json, u"title"_s)->text(u"zh").isEmpty() && !at(json, u"title"_s)->text(u"en").isEmpty());
    const QStringList levels{u"required"_s, u"encouraged"_s, u"optional"_s, u"informational"_s};
    const QStringList kinds{u"judgement"_s, u"count"_s,   u"percent"_s,    u"money"_s,
                            u"choice"_s,    u"choices"_s, u"indicators"_s, u"text"_s};
    for (const JsonValue &element : json.find(u"elements")->toArray()) {
        QVERIFY(!element.text(u"id").isEmpty() && element.find(u"title")->isObject());
        for (const JsonValue &clause : element.find(u"clauses")->toArray()) {
            const QByteArray id = clause.text(u"id").toUtf8();
            QVERIFY2(levels.contains(clause.text(u"level")), id);
            QVERIFY2(!clause.text(u"source").isEmpty() && clause.find(u"requirement"), id);
            QVERIFY2(!clause.find(u"text")->text(u"zh").isEmpty() && !clause.find(u"text")->text(u"en").isEmpty(), id);
            for (const JsonValue &check : clause.find(u"checks")->toArray())
                QVERIFY2(check.text(u"id").startsWith(clause.text(u"id")) && kinds.contains(check.text(u"kind"))
                             && check.find(u"text"),
                         id);
        }
    }
}

void TestEvaluationJson::keys_areTheSameInEveryOutput()
{
    const JsonValue json = evaluated("{}");
    QStringList shownIds;
    const JsonValue category = shown(u"platform-industry"_s);
    for (const JsonValue &element : category.find(u"elements")->toArray()) {
        for (const JsonValue &clause : element.find(u"clauses")->toArray())
            shownIds.append(clause.text(u"id"));
    }
    QCOMPARE(namesOf(*json.find(u"clauses")), shownIds);
    const JsonValue *foundation = elementOf(*category.find(u"elements"), u"foundation"_s);
    QVERIFY(foundation);
    const JsonValue *clause = elementOf(*foundation->find(u"clauses"), u"foundation.2"_s);
    QVERIFY(clause && elementOf(*clause->find(u"checks"), u"foundation.2.devices"_s));
    QVERIFY(clause->find(u"requirement")->isObject());
}

QTEST_GUILESS_MAIN(TestEvaluationJson)
#include "tst_evaluation_json.moc"

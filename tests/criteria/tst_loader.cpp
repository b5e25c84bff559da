#include "criteria/library.h"
#include "criteria/loader.h"

#include <QFile>
#include <QTest>

using namespace yongping;

namespace {

QByteArray smallFile()
{
    QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/tests/criteria/small_criteria.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<CategoryPtr> load(const QByteArray &file)
{
    const QString fileName = QStringLiteral("shared.json");
    const Result<SharedCriteria> shared = loadShared(CriteriaLibrary::shippedFile(fileName), fileName);
    if (!shared)
        return shared.error();
    return loadCategory(file, QStringLiteral("small.json"), *shared);
}

QByteArray edited(const QByteArray &before, const QByteArray &after)
{
    return smallFile().replace(before, after);
}

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void category_hasSharedElementsFirst();
    void category_findsItsParts();
    void check_keepsItsKind();
    void modifiers_reachTheirParts();
    void thresholds_areExact();
    void digest_followsTheContentAlone_data();
    void digest_followsTheContentAlone();
    void unfitFile_isRefusedByPlace_data();
    void unfitFile_isRefusedByPlace();
    void goldenCases_startFromCompleteAnswers();
    void goldenCases_ofUnknownClausesAreRefused();
    void library_replacesACategory();
    void library_refusesAnUnknownCategory();
};

void TestLoader::category_hasSharedElementsFirst()
{
    const Result<CategoryPtr> category = load(smallFile());
    QVERIFY2(category, category ? "" : qUtf8Printable(category.error().message));
    QStringList elements;
    for (const Element &element : (*category)->elements)
        elements.append(element.id);
    QCOMPARE(elements, QStringList({QStringLiteral("general"), QStringLiteral("foundation"),
                                    QStringLiteral("innovation"), QStringLiteral("performance")}));
    QCOMPARE((*category)->facts, QStringList({QStringLiteral("platformStatus"), QStringLiteral("processIndustry")}));
    QVERIFY((*category)->usesFact(u"processIndustry"));
}

void TestLoader::category_findsItsParts()
{
    const CategoryPtr category = *load(smallFile());
    const Clause *clause = category->clause(u"foundation.2");
    QVERIFY(clause);
    QCOMPARE(category->elementOf(*clause)->id, QStringLiteral("foundation"));
    QCOMPARE(category->clauseOfCheck(u"foundation.2.points"), clause);
    QCOMPARE(category->check(u"foundation.2.points")->text.en, QStringLiteral("Points"));
    QVERIFY(!category->check(u"foundation.2"));
    QVERIFY(!category->clause(u"design.1"));
    QCOMPARE(category->clause(u"innovation.0")->interpretation.en, QStringLiteral("The stricter reading."));
    QVERIFY(!category->clause(u"innovation.optional")->requirement);
}

void TestLoader::check_keepsItsKind()
{
    const CategoryPtr category = *load(smallFile());
    const Check *choices = category->check(u"innovation.0.technologies");
    QCOMPARE(choices->kind, CheckKind::Choices);
    QCOMPARE(choices->options.size(), std::size_t(3));
    QCOMPARE(choices->option(u"ai")->title.zh, QStringLiteral("人工智能"));
    QVERIFY(!choices->open);
    const Check *indicators = category->check(u"performance.1.indicators");
    QCOMPARE(indicators->indicator(u"operating_cost")->direction, Direction::Fall);
    QCOMPARE(indicators->indicator(u"operating_cost")->threshold, Decimal(25));
    QVERIFY(!indicators->indicator(u"operating_cost")->title.zh.isEmpty());
    QCOMPARE(category->check(u"foundation.2.devices")->unit, QStringLiteral("devices"));
    QVERIFY(!category->check(u"foundation.2.devices")->unitTitle.zh.isEmpty());
    QVERIFY(category->check(u"performance.2.apps")->informative);
}

void TestLoader::modifiers_reachTheirParts()
{
    const CategoryPtr category =
        *load(edited(R"({"check": "foundation.2.connection"})",
                     R"({"any": [{"check": "foundation.2.connection"}], "encouraged": true})"));
    const Requirement &root = *category->clause(u"foundation.2")->requirement;
    QCOMPARE(root.op, Requirement::Op::All);
    QCOMPARE(root.due, Stage::Application);
    QVERIFY(root.children[0].children[0].encouraged);
    const Requirement &branch = root.children[1];
    QCOMPARE(branch.op, Requirement::Op::Branch);
    QCOMPARE(branch.subject, QStringLiteral("processIndustry"));
    QCOMPARE(branch.branchKeys, QStringList({QStringLiteral("true"), QStringLiteral("false")}));
    QCOMPARE(branch.children[1].due, Stage::Acceptance);
    QVERIFY(!branch.children[1].encouraged);
}

void TestLoader::thresholds_areExact()
{
    const CategoryPtr category = *load(edited(R"("atLeast": 90)", R"("atLeast": 69.99999999999999999999)"));
    const Requirement &rate = category->clause(u"foundation.3")->requirement->children[0];
    QCOMPARE(rate.op, Requirement::Op::AtLeast);
    QCOMPARE(rate.threshold.toString(), QStringLiteral("69.99999999999999999999"));
    QCOMPARE(category->clause(u"foundation.3")->requirement->children[1].op, Requirement::Op::MoreThan);
}

void TestLoader::digest_followsTheContentAlone_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("same");
    QTest::newRow("another threshold is another content")
        << QByteArray(R"("atLeast": 90)") << QByteArray(R"("atLeast": 91)") << false;
    QTest::newRow("another text is another content") << QByteArray("Protocols.") << QByteArray("Buses.") << false;
    QTest::newRow("the same number written otherwise is the same")
        << QByteArray(R"("atLeast": 90)") << QByteArray(R"("atLeast": 90.0)") << true;
    QTest::newRow("blanks and breaks change nothing") << QByteArray("\n") << QByteArray(" \n") << true;
    QTest::newRow("golden cases are no part of it")
        << QByteArray("nothing is answered") << QByteArray("no answer") << true;
    QTest::newRow("complete answers are no part of it") << QByteArray(R"("complete": {"foundation.2.devices": 500})")
                                                        << QByteArray(R"("complete": {})") << true;
}

void TestLoader::digest_followsTheContentAlone()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QString original = (*load(smallFile()))->digest;
    QCOMPARE(original.size(), 64);
    const Result<CategoryPtr> changed = load(edited(before, after));
    QVERIFY(changed);
    QTEST((*changed)->digest == original, "same");
}

void TestLoader::unfitFile_isRefusedByPlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("key");
    QTest::newRow("another format") << QByteArray("yongping-criteria/1") << QByteArray("yongping-criteria/2")
                                    << QStringLiteral("format");
    QTest::newRow("a missing member") << QByteArray(R"("version": "1.0.0",)") << QByteArray()
                                      << QStringLiteral("version");
    QTest::newRow("a member that is not known")
        << QByteArray(R"("kind": "percent")") << QByteArray(R"("kind": "percent", "open": true)")
        << QStringLiteral("elements[0].clauses[2].checks[0].open");
    QTest::newRow("an unknown level") << QByteArray(R"("level": "optional")") << QByteArray(R"("level": "maybe")")
                                      << QStringLiteral("elements[1].clauses[2].level");
    QTest::newRow("an unknown stage") << QByteArray(R"("due": "acceptance"}]},)") << QByteArray(R"("due": "soon"}]},)")
                                      << QStringLiteral("elements[1].clauses[0].requirement.all[1].is.basic.of[2].due");
    QTest::newRow("a node without an operator") << QByteArray(R"({"check": "foundation.2.connection"})")
                                                << QByteArray(R"({"encouraged": true})")
                                                << QStringLiteral("elements[0].clauses[1].requirement.all[0]");
    QTest::newRow("parts that are none") << QByteArray(
        R"("any": [{"check": "innovation.0.a"}, {"check": "innovation.0.b"}])")
                                         << QByteArray(R"("any": [])")
                                         << QStringLiteral("elements[1].clauses[0].requirement.all[1].is.other.any");
    QTest::newRow("a threshold in words") << QByteArray(R"("atLeast": 90)") << QByteArray(R"("atLeast": "90")")
                                          << QStringLiteral("elements[0].clauses[2].requirement.all[0].atLeast");
    QTest::newRow("a requirement of an unknown check")
        << QByteArray(R"({"check": "foundation.2.connection"})") << QByteArray(R"({"check": "design.1"})")
        << QStringLiteral("foundation.2");
    QTest::newRow("a number that is judged") << QByteArray(R"("foundation.3.rate", "atLeast": 90)")
                                             << QByteArray(R"("foundation.3.rate")") << QStringLiteral("foundation.3");
    QTest::newRow("a value without a branch")
        << QByteArray(R"("new": {"check": "performance.1.indicators", "atLeast": 1},)") << QByteArray()
        << QStringLiteral("performance.1");
}

void TestLoader::unfitFile_isRefusedByPlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, key);
    QCOMPARE(smallFile().count(before), qsizetype(1));
    const Result<CategoryPtr> category = load(edited(before, after));
    QVERIFY(!category);
    QCOMPARE(category.error().kind, ErrorKind::Refused);
    QCOMPARE(category.error().key, key);
    QVERIFY(category.error().message.contains(u"small.json"));
}

void TestLoader::goldenCases_startFromCompleteAnswers()
{
    const CategoryPtr category = *load(smallFile());
    const Result<std::vector<GoldenCase>> cases = loadGoldenCases(smallFile(), QStringLiteral("small.json"), *category);
    QVERIFY(cases);
    QCOMPARE(cases->size(), std::size_t(2));
    QVERIFY(cases->at(0).caseFile.find(u"answers")->toObject().empty());
    QCOMPARE(cases->at(0).conclusion, QStringLiteral("undetermined"));
    const JsonValue &second = cases->at(1).caseFile;
    QCOMPARE(second.text(u"category"), category->id);
    QCOMPARE(second.find(u"processIndustry")->toBool(), false);
    const JsonValue *answers = second.find(u"answers");
    QCOMPARE(answers->text(u"foundation.1"), QStringLiteral("met"));
    QCOMPARE(answers->find(u"foundation.2.devices")->toDecimal(), Decimal(499));
    QVERIFY(!answers->find(u"foundation.2.points"));
}

void TestLoader::goldenCases_ofUnknownClausesAreRefused()
{
    const CategoryPtr category = *load(smallFile());
    const QByteArray file = edited(R"({"foundation.1": "undetermined"})", R"({"design.1": "undetermined"})");
    const Result<std::vector<GoldenCase>> cases = loadGoldenCases(file, QStringLiteral("small.json"), *category);
    QVERIFY(!cases);
    QCOMPARE(cases.error().key, QStringLiteral("golden[0].expect.clauses"));
}

void TestLoader::library_replacesACategory()
{
    CriteriaLibrary library;
    const QString id = QStringLiteral("platform-industry");
    const QString shipped = (*library.category(id))->digest;
    const Result<CategoryPtr> replaced = library.replace(smallFile(), QStringLiteral("small.json"));
    QVERIFY(replaced);
    QVERIFY((*replaced)->digest != shipped);
    QCOMPARE((*library.category(id))->digest, (*replaced)->digest);
    const Result<CategoryPtr> unknown =
        library.replace(edited(R"("id": "platform-industry")", R"("id": "trade")"), QStringLiteral("t.json"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, QStringLiteral("category.unknown"));
}

void TestLoader::library_refusesAnUnknownCategory()
{
    CriteriaLibrary library;
    const Result<CategoryPtr> category = library.category(QStringLiteral("trade"));
    QVERIFY(!category);
    QCOMPARE(category.error().key, QStringLiteral("category"));
    QVERIFY(category.error().message.contains(u"trade"));
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"

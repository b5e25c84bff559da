#include "base/json.h"
#include "criteria/criteria_check.h"
#include "criteria/library.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace yongping;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(YONGPING_SOURCE_DIR "/tests/criteria/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList optionIds(const Check &check)
{
    QStringList ids;
    for (const Option &option : check.options)
        ids.append(option.id);
    for (const IndicatorSpec &indicator : check.indicators)
        ids.append(indicator.id);
    return ids;
}

// A clause as its file writes it, with its own id and source taken out.
QString writtenClause(const QByteArray &file, const QString &source)
{
    const Result<JsonValue> json = parseJson(file);
    for (const JsonValue &element : json->find(u"elements")->toArray()) {
        for (const JsonValue &clause : element.find(u"clauses")->toArray()) {
            if (clause.text(u"source") != source)
                continue;
            QString text = QString::fromUtf8(writeJson(clause));
            return text.replace(source, QString()).replace(clause.text(u"id"), QString());
        }
    }
    return {};
}

} // namespace

class TestShipped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_haveNoFindings_data();
    void files_haveNoFindings();
    void categories_haveTheirIdAndAreTwelve();
    void clausesOfTheStandard_areEachTheSourceOfOne();
    void measuresOfTheStandard_areChecks_data();
    void measuresOfTheStandard_areChecks();
    void countedChecks_areMeasuresOfTheStandard();
    void equalSentences_readTheSame_data();
    void equalSentences_readTheSame();

private:
    CriteriaLibrary m_library;
};

void TestShipped::files_haveNoFindings_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &id : CriteriaLibrary::categoryIds())
        QTest::addRow("the criteria of %s", qUtf8Printable(id)) << QString(id + u".json");
    QTest::newRow("what the criteria share") << QStringLiteral("shared.json");
    QTest::newRow("the default scoring scheme") << QStringLiteral("scoring/default.json");
}

void TestShipped::files_haveNoFindings()
{
    QFETCH(QString, name);
    QStringList found;
    for (const CriteriaFinding &finding : checkCriteriaFile(CriteriaLibrary::shippedFile(name), name))
        found.append(finding.code + u" at " + finding.place + u": " + finding.message);
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
}

void TestShipped::categories_haveTheirIdAndAreTwelve()
{
    QCOMPARE(CriteriaLibrary::categoryIds().size(), 12);
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        const Result<CategoryPtr> category = m_library.category(id);
        QVERIFY2(category, category ? "" : qUtf8Printable(category.error().message));
        QCOMPARE((*category)->id, id);
    }
}

void TestShipped::clausesOfTheStandard_areEachTheSourceOfOne()
{
    QSet<QString> sources;
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        for (const Element &element : (*m_library.category(id))->elements) {
            for (const Clause &clause : element.clauses)
                sources.insert(clause.source);
        }
    }
    const QStringList expected = linesOf(QStringLiteral("clause_ids.txt"));
    QCOMPARE(expected.size(), 199 + 3 + 2);
    QCOMPARE(sources.size(), expected.size());
    for (const QString &id : expected)
        QVERIFY2(sources.contains(id), qUtf8Printable(id));
}

void TestShipped::measuresOfTheStandard_areChecks_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("options");
    for (const QString &line : linesOf(QStringLiteral("measures.tsv")).mid(1)) {
        const QStringList cells = line.split(u'\t');
        QTest::addRow("%s of %s", qUtf8Printable(cells[1]), qUtf8Printable(cells[0]))
            << cells[0] << cells[1] << cells[2] << cells[3] << cells[4].split(u',', Qt::SkipEmptyParts);
    }
}

void TestShipped::measuresOfTheStandard_areChecks()
{
    QFETCH(QString, category);
    QFETCH(QString, measure);
    const Check *check = (*m_library.category(category))->check(measure);
    QVERIFY(check);
    QTEST(name(check->kind), "kind");
    QTEST(check->unit, "unit");
    QTEST(optionIds(*check), "options");
}

void TestShipped::countedChecks_areMeasuresOfTheStandard()
{
    QSet<QString> measures;
    for (const QString &line : linesOf(QStringLiteral("measures.tsv")).mid(1))
        measures.insert(line.section(u'\t', 0, 1));
    for (const QString &id : CriteriaLibrary::categoryIds()) {
        for (const Element &element : (*m_library.category(id))->elements) {
            for (const Clause &clause : element.clauses) {
                for (const Check &check : clause.checks) {
                    if (check.kind != CheckKind::Judgement && check.kind != CheckKind::Text)
                        QVERIFY2(measures.contains(QString(id + u'\t' + check.id)), qUtf8Printable(check.id));
                }
            }
        }
    }
}
void TestShipped::equalSentences_readTheSame_data()
{
    QTest::addColumn<QStringList>("sources");
    const auto row = [](const char *name, const char *sources) {
        QTest::newRow(name) << QString::fromLatin1(sources).split(u' ');
    };
    row("data security by blockchain or similar technology",
        "discrete-factory/safety/1 process-factory/safety/1 fiveg-pilot/safety/1 platform-supply-chain/safety/1 "
        "platform-industry/safety/1 platform-industrial-os/safety/1 platform-identifier-node/safety/1 "
        "platform-security-service/safety/1 platform-shared-manufacturing/safety/1");
    row("safety risks sensed or warned of", "discrete-factory/safety/2 process-factory/safety/2 fiveg-pilot/safety/2");
    row("protection of a platform",
        "platform-supply-chain/safety/2 platform-industry/safety/2 platform-industrial-os/safety/2");
    row("the report before acceptance",
        "discrete-factory/safety/3 process-factory/safety/3 fiveg-pilot/safety/3 platform-supply-chain/safety/3 "
        "platform-industry/safety/3 platform-industrial-os/safety/3 platform-identifier-node/safety/2 "
        "platform-security-service/safety/2 platform-shared-manufacturing/safety/2");
    row("the effect of a factory", "discrete-factory/performance/1 process-factory/performance/1");
}

void TestShipped::equalSentences_readTheSame()
{
    QFETCH(QStringList, sources);
    QString first;
    for (const QString &source : sources) {
        const QByteArray file = CriteriaLibrary::shippedFile(QString(source.section(u'/', 0, 0) + u".json"));
        const QString clause = writtenClause(file, source);
        QVERIFY2(!clause.isEmpty(), qUtf8Printable(source));
        if (first.isEmpty())
            first = clause;
        QCOMPARE(clause, first);
    }
}

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"

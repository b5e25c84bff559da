#include "criteria/library.h"
#include "judgement/golden.h"

#include <QTest>

using namespace yongping;

namespace {

QByteArray fileOf(const QString &category)
{
    return CriteriaLibrary::shippedFile(QString(category + u".json"));
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedCases_comeOutAsExpected_data();
    void shippedCases_comeOutAsExpected();
    void wrongExpectations_areNamed();
    void unfitAnswers_areNamed();
    void contradictingFacts_areNamed();
    void brokenFile_isTheError();

private:
    CriteriaLibrary m_library;
};

void TestGolden::shippedCases_comeOutAsExpected_data()
{
    QTest::addColumn<QString>("category");
    for (const QString &id : CriteriaLibrary::categoryIds())
        QTest::addRow("the golden cases of %s", qUtf8Printable(id)) << id;
}

void TestGolden::shippedCases_comeOutAsExpected()
{
    QFETCH(QString, category);
    const Result<CategoryPtr> loaded = m_library.category(category);
    QVERIFY2(loaded, loaded ? "" : qUtf8Printable(loaded.error().message));
    const auto mismatches = runGoldenCases(fileOf(category), category, *loaded);
    QVERIFY2(mismatches, mismatches ? "" : qUtf8Printable(mismatches.error().message));
    QStringList found;
    for (const GoldenMismatch &mismatch : *mismatches)
        found.append(mismatch.name + u": " + mismatch.message);
    QVERIFY2(found.isEmpty(), qUtf8Printable(found.join(u'\n')));
}

void TestGolden::wrongExpectations_areNamed()
{
    const QByteArray file = R"({"complete": {}, "golden": [
        {"name": "empty", "stage": "application", "start": "empty",
         "expect": {"conclusion": "satisfied", "clauses": {"general.3": "met"}}}]})";
    const auto mismatches =
        runGoldenCases(file, QStringLiteral("f.json"), *m_library.category(QStringLiteral("process-factory")));
    QVERIFY(mismatches);
    QCOMPARE(mismatches->size(), std::size_t(2));
    QCOMPARE(mismatches->at(0).name, QStringLiteral("empty"));
    QVERIFY(mismatches->at(0).message.contains(u"undetermined"));
    QVERIFY(mismatches->at(1).message.contains(u"general.3"));
}

void TestGolden::unfitAnswers_areNamed()
{
    const QByteArray file = R"({"golden": [
        {"name": "wrong kind", "stage": "application", "answers": {"general.3.merits": 7}, "expect": {}}]})";
    const auto mismatches =
        runGoldenCases(file, QStringLiteral("f.json"), *m_library.category(QStringLiteral("process-factory")));
    QVERIFY(mismatches);
    QCOMPARE(mismatches->size(), std::size_t(1));
    QVERIFY(mismatches->front().message.contains(u"general.3.merits"));
}

void TestGolden::contradictingFacts_areNamed()
{
    const QByteArray file = R"({"golden": [
        {"name": "new after five years", "stage": "acceptance",
         "facts": {"platformStatus": "new", "stageDate": "2025-01-01", "operatingSince": "2020-01-01"},
         "expect": {}}]})";
    const auto mismatches =
        runGoldenCases(file, QStringLiteral("f.json"), *m_library.category(QStringLiteral("platform-industry")));
    QVERIFY(mismatches);
    QCOMPARE(mismatches->size(), std::size_t(1));
    QVERIFY(mismatches->front().message.contains(u"2020-01-01"));
}

void TestGolden::brokenFile_isTheError()
{
    const auto mismatches =
        runGoldenCases("{", QStringLiteral("f.json"), *m_library.category(QStringLiteral("process-factory")));
    QVERIFY(!mismatches);
    QVERIFY(mismatches.error().message.contains(u"f.json"));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"

#include "casework/case_file.h"
#include "judgement/evaluator.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace yongping;

Q_DECLARE_METATYPE(yongping::Conclusion)

// The shipped samples: made up, plainly marked, accepted by the reader, each with the outcome it is to show.
class TestSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samples_areOnePerCategory();
    void sample_isMarked_data() { rows(); }
    void sample_isMarked();
    void sample_hasItsConclusion_data() { rows(); }
    void sample_hasItsConclusion();

private:
    static QString folder() { return QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/"); }
    static void rows();
    Result<CaseFile> read(const QString &category);

    CriteriaLibrary m_library;
};

void TestSamples::rows()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<Conclusion>("conclusion");
    QTest::addColumn<QString>("clause"); // that decides it; empty: none alone
    const auto row = [](const char *name, const char *category, Conclusion conclusion, const char *clause = "") {
        QTest::newRow(name) << QString::fromLatin1(category) << conclusion << QString::fromLatin1(clause);
    };
    row("a factory meets everything at acceptance", "discrete-factory", Conclusion::Satisfied);
    row("a factory misses the share of automatic control", "process-factory", Conclusion::NotSatisfied, "automation.1");
    row("a 5G pilot is half answered", "fiveg-pilot", Conclusion::Undetermined);
    row("a retrofit reaches an indicator exactly", "equipment-retrofit", Conclusion::Satisfied);
    row("a platform connects 480 devices only", "platform-supply-chain", Conclusion::NotSatisfied, "foundation.2");
    row("an established platform is recognised", "platform-industry", Conclusion::Satisfied);
    row("an operating system is nearly untouched", "platform-industrial-os", Conclusion::Undetermined);
    row("an identifier node is in the middle of its review", "platform-identifier-node", Conclusion::Undetermined);
    row("a security service meets everything", "platform-security-service", Conclusion::Satisfied);
    row("a shared platform does not say since when it runs", "platform-shared-manufacturing", Conclusion::Undetermined,
        "performance.1");
    row("a solution is carried by its cases", "system-solution", Conclusion::Satisfied);
    row("an app has four enterprises of five", "industrial-app", Conclusion::NotSatisfied, "performance.0");
}

Result<CaseFile> TestSamples::read(const QString &category)
{
    QFile file(folder() + category + u".json");
    if (!file.open(QIODevice::ReadOnly))
        return Error::failure(QStringLiteral("file.read"), file.errorString());
    return parseCaseFile(file.readAll(), m_library);
}

void TestSamples::samples_areOnePerCategory()
{
    QStringList expected;
    for (const QString &id : CriteriaLibrary::categoryIds())
        expected.append(id + u".json");
    expected.sort();
    QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name), expected);
}

void TestSamples::sample_isMarked()
{
    QFETCH(QString, category);
    const Result<CaseFile> file = read(category);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const QString mark = QStringLiteral("样例");
    QCOMPARE(file->data.category, category);
    QVERIFY(file->data.sample);
    QVERIFY(file->data.name.startsWith(mark) && file->data.name.contains(QStringLiteral("项目")));
    QVERIFY(file->data.applicant.name.startsWith(mark) && !file->data.applicant.creditCode.isEmpty());
    for (const Organisation &member : file->data.consortium)
        QVERIFY(member.name.startsWith(mark) && !member.creditCode.isEmpty());
    QVERIFY(!m_library.vocabularies().clusterTitle(file->data.industryCluster).zh.isEmpty());
    QVERIFY(!file->remarks.isEmpty());
}

void TestSamples::sample_hasItsConclusion()
{
    QFETCH(QString, category);
    QFETCH(Conclusion, conclusion);
    QFETCH(QString, clause);
    const Result<CaseFile> file = read(category);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const Result<Facts> facts = file->data.facts();
    QVERIFY(facts);
    const Evaluation evaluation = evaluate(file->category, *facts, file->answers);
    QCOMPARE(evaluation.conclusion, conclusion);
    if (clause.isEmpty())
        return;
    for (const ClauseResult &result : evaluation.clauses) {
        if (result.clause->level != Level::Required)
            continue;
        const bool passes = result.verdict == Verdict::Met || result.verdict == Verdict::NotApplicable;
        QVERIFY2(passes != (result.clause->id == clause), qPrintable(result.clause->id));
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"

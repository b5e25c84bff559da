#include "ctl.h"

using namespace yongping;

namespace {

const QString SampleId = u"sample-discrete-factory"_s;

} // namespace

// `report --recheck` as scripts see it.
class TestCtlRecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void report_isTheSameAndExitsWithZero();
    void reportWithoutStore_isChecked();
    void changedReport_isDifferentAndExitsWithOne();
    void promisesOfOtherCases_areComparedWithThePages();
    void foreignPdf_isNotCheckableAndExitsWithThree();
    void missingFile_isFailure();
    void reportThatIsNotRemembered_cannotBeForgotten();
    void programWithoutItsLayout_saysSo();
    void otherOptions_areRefused_data();
    void otherOptions_areRefused();

private:
    Ctl m_ctl;
};

void TestCtlRecheck::initTestCase()
{
    const QString sample = QStringLiteral(YONGPING_SOURCE_DIR "/resources/samples/discrete-factory.json");
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, sample, u"--as"_s, u"张三"_s}), 0);
    COMPARE_EXIT(m_ctl.onStore({u"report"_s, SampleId, u"--kind"_s, u"review"_s, u"--out"_s, u"r.pdf"_s}), 0);
}

void TestCtlRecheck::report_isTheSameAndExitsWithZero()
{
    const Outcome outcome = m_ctl.onStore({u"report"_s, u"--recheck"_s, u"r.pdf"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.text(u"result"), u"same"_s);
    QCOMPARE(outcome.text(u"state"), u"unsigned"_s);
    const JsonValue whole = outcome.json();
    QCOMPARE(whole.find(u"pages")->text(u"result"), u"same"_s);
    const JsonValue &one = whole.find(u"cases")->toArray().front();
    QCOMPARE(one.text(u"id"), SampleId);
    QCOMPARE(one.text(u"conclusion"), u"satisfied"_s);
    QVERIFY(one.find(u"history")->find(u"hash")->toString().size() == 64);
}

void TestCtlRecheck::reportWithoutStore_isChecked()
{
    const Outcome outcome = m_ctl.run({u"report"_s, u"--recheck"_s, u"r.pdf"_s, u"--text"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY2(outcome.out.contains("comes out the same"), outcome.out);
    const Outcome chinese = m_ctl.run({u"report"_s, u"--recheck"_s, u"r.pdf"_s, u"--lang"_s, u"zh_CN"_s});
    COMPARE_EXIT(chinese, 0);
    QCOMPARE(chinese.text(u"result"), u"same"_s);
    QCOMPARE(chinese.json().find(u"pages")->text(u"result"), u"not_compared"_s); // the report is in English
}

void TestCtlRecheck::changedReport_isDifferentAndExitsWithOne()
{
    // The data lie packed in the file; qpdf unpacks them, so that they can be changed, and mends the lengths.
    QByteArray pdf;
    {
        QProcess unpack;
        unpack.start(u"qpdf"_s, {u"--stream-data=uncompress"_s, m_ctl.path(u"r.pdf"_s), u"-"_s});
        QVERIFY(unpack.waitForFinished());
        pdf = unpack.readAllStandardOutput();
    }
    const qsizetype printed = pdf.indexOf("\"printed\":{\"clauses\"");
    QVERIFY(printed > 0);
    pdf.replace(pdf.indexOf("\"design.1\":\"met\"", printed), 16, "\"design.1\":\"bad\"");
    m_ctl.write(u"odd.pdf"_s, pdf);
    const Outcome odd = m_ctl.run({u"report"_s, u"--recheck"_s, u"odd.pdf"_s});
    COMPARE_EXIT(odd, 3); // no verdict of that name

    const qsizetype high = pdf.indexOf("\"points\":{\"high\":10", printed);
    QVERIFY(high > 0);
    pdf.replace(pdf.indexOf("\"design.1\":\"bad\"", printed), 16, "\"design.1\":\"met\"");
    pdf[high + 17] = '2';
    m_ctl.write(u"changed.pdf"_s, pdf);
    const Outcome changed = m_ctl.run({u"report"_s, u"--recheck"_s, u"changed.pdf"_s});
    COMPARE_EXIT(changed, 1);
    QCOMPARE(changed.text(u"result"), u"different"_s);
    const JsonValue whole = changed.json();
    const JsonValue &difference = whole.find(u"cases")->toArray().front().find(u"differences")->toArray().front();
    QCOMPARE(difference.text(u"subject"), u"points"_s);
}

// Elsewhere, without the store in which the project's other case is.
void TestCtlRecheck::promisesOfOtherCases_areComparedWithThePages()
{
    const auto text = [](const char *id, const char *stage, const char *more) -> QByteArray {
        return QByteArray(R"({"projectId": "p", "category": "platform-industry", "id": ")") + id + R"(", "stage": ")"
               + stage + R"(", )" + more + "}";
    };
    m_ctl.write(u"before.json"_s, text("before", "application", R"("targets": {"foundation.2.devices": 1500})"));
    m_ctl.write(u"after.json"_s, text("after", "acceptance", R"("answers": {"foundation.2.devices": 1400})"));
    COMPARE_EXIT(m_ctl.onStore({u"case"_s, u"import"_s, m_ctl.path(u"before.json"_s), m_ctl.path(u"after.json"_s),
                                u"--as"_s, u"张三"_s}), 0);
    m_ctl.write(u"decision.json"_s, R"({"decision": "rejected", "reason": "x", "members":
        [{"name": "张三", "role": "chair", "present": true}]})");
    COMPARE_EXIT(m_ctl.onStore({u"panel"_s, u"after"_s, u"decide"_s, m_ctl.path(u"decision.json"_s)}), 0);
    COMPARE_EXIT(m_ctl.onStore({u"report"_s, u"after"_s, u"--kind"_s, u"acceptance"_s, u"--out"_s, u"p.pdf"_s}), 0);
    const Outcome outcome = m_ctl.run({u"report"_s, u"--recheck"_s, u"p.pdf"_s});
    COMPARE_EXIT(outcome, 0);
    const JsonValue whole = outcome.json();
    QCOMPARE(whole.find(u"pages")->text(u"result"), u"same"_s);
}

void TestCtlRecheck::foreignPdf_isNotCheckableAndExitsWithThree()
{
    m_ctl.write(u"no.pdf"_s, "hello");
    const Outcome outcome = m_ctl.run({u"report"_s, u"--recheck"_s, u"no.pdf"_s});
    COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.text(u"result"), u"not_checkable"_s);
    QCOMPARE(outcome.text(u"code"), u"pdf.damaged"_s);
    QVERIFY(!outcome.text(u"reason").isEmpty());
}

void TestCtlRecheck::missingFile_isFailure()
{
    COMPARE_EXIT(m_ctl.run({u"report"_s, u"--recheck"_s, u"nowhere.pdf"_s}), 4);
}

void TestCtlRecheck::reportThatIsNotRemembered_cannotBeForgotten()
{
    const Outcome outcome = m_ctl.onStore({u"trust"_s, u"forget"_s, u"r.pdf"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 3);
    QCOMPARE(outcome.errorText(u"code"), u"trust.unknown_report"_s);
}

// A copy of the program alone goes on doing what needs no pages.
void TestCtlRecheck::programWithoutItsLayout_saysSo()
{
    const QString alone = m_ctl.path(u"alone"_s);
    QVERIFY(QFile::copy(QStringLiteral(YONGPING_CTL), alone));
    COMPARE_EXIT(m_ctl.runProgram(alone, {u"--version"_s}), 0);
    const Outcome outcome = m_ctl.runProgram(alone, {u"report"_s, u"--recheck"_s, u"r.pdf"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 4);
    QCOMPARE(outcome.errorText(u"code"), u"program.layout"_s);
    QVERIFY(outcome.err.contains("yongpingctl-layout"));
}

void TestCtlRecheck::otherOptions_areRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("a kind of report too") << QStringList{u"--kind"_s, u"review"_s};
    QTest::newRow("a file to write too") << QStringList{u"--out"_s, u"x.pdf"_s};
    QTest::newRow("a case too") << QStringList{SampleId};
}

void TestCtlRecheck::otherOptions_areRefused()
{
    QFETCH(QStringList, more);
    const Outcome outcome = m_ctl.run(QStringList{u"report"_s, u"--recheck"_s, u"r.pdf"_s, u"--json"_s} + more);
    COMPARE_EXIT(outcome, 2);
    QCOMPARE(outcome.errorText(u"code"), u"usage.arguments"_s);
}

QTEST_GUILESS_MAIN(TestCtlRecheck)
#include "tst_ctl_recheck.moc"

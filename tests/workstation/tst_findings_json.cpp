#include "workstation/findings_json.h"

#include <QTest>

using namespace yongping;

class TestFindingsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_nameTheValuesTheyAreAbout_data();
    void findings_nameTheValuesTheyAreAbout();
};

void TestFindingsJson::findings_nameTheValuesTheyAreAbout_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing odd is an empty list") << QByteArray(R"("answers": {"equipment.3.nc_rate": 85})")
                                                  << QByteArray("[]");
    QTest::newRow("a percentage is named by its check alone")
        << QByteArray(R"("answers": {"equipment.3.nc_rate": 0.85})")
        << QByteArray(R"([{"kind":"fraction","check":"equipment.3.nc_rate","value":0.85}])");
    QTest::newRow("a change of magnitude says the factor")
        << QByteArray(R"("answers": {"performance.1.indicators": {"operating_cost":
            {"baseline": "1280", "current": "0.98"}}})")
        << QByteArray(R"([{"kind":"magnitude","check":"performance.1.indicators","indicators":["operating_cost"],)"
                      R"("baseline":1280,"current":0.98,"factor":1000}])");
    QTest::newRow("the promise of the case is the target")
        << QByteArray(R"("answers": {"performance.1.indicators": {"operating_cost": {"baseline": "90"}}},
            "targets": {"performance.1.indicators": {"operating_cost": {"target": "95"}}})")
        << QByteArray(R"([{"kind":"target_at_baseline","check":"performance.1.indicators",)"
                      R"("indicators":["operating_cost"],"baseline":90,"target":95}])");
    QTest::newRow("a result after the stage says its period")
        << QByteArray(R"("stageDate": "2023-06-30", "answers": {"performance.1.indicators": {"operating_cost":
            {"baselinePeriod": "2022", "currentPeriod": "2023-07"}}})")
        << QByteArray(R"([{"kind":"result_after_stage","check":"performance.1.indicators",)"
                      R"("indicators":["operating_cost"],"baselinePeriod":"2022","currentPeriod":"2023-07"}])");
}

void TestFindingsJson::findings_nameTheValuesTheyAreAbout()
{
    QFETCH(QByteArray, members);
    CriteriaLibrary library;
    const Result<CaseFile> file =
        parseCaseFile(R"({"category": "discrete-factory", "stage": "acceptance", )" + members + '}', library);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QTEST(writeJson(findingsJson(*file)), "expected");
}

QTEST_GUILESS_MAIN(TestFindingsJson)
#include "tst_findings_json.moc"

#include "presentation/experts_draft.h"
#include "presentation/experts_model.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace yongping;

class TestExpertsModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(Language::English); }
    void draft_namesItsFaults_data();
    void draft_namesItsFaults();
    void draft_givesTheExperts();
    void model_saysWhoIsLate();
};

void TestExpertsModels::draft_namesItsFaults_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("certificate"); // of the first
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("fields");
    const QStringList two{QStringLiteral("张三"), QStringLiteral("李静")};
    const QString due = QStringLiteral("2026-12-10");
    const QString folder = QStringLiteral("/bundles");
    QTest::newRow("nothing is wrong") << two << QString() << due << folder << QStringList();
    QTest::newRow("nobody is named") << QStringList{QStringLiteral(" ")} << QString() << due << folder
                                     << QStringList{QStringLiteral("experts")};
    QTest::newRow("one is named twice") << QStringList{two[0], two[0]} << QString() << due << folder
                                        << QStringList{QStringLiteral("experts.1.name")};
    QTest::newRow("a certificate without a name")
        << QStringList{QString(), two[0]} << QStringLiteral("/no/such.pem") << due << folder
        << QStringList{QStringLiteral("experts.0.name"), QStringLiteral("experts.0.certificate")};
    QTest::newRow("a certificate that is not there") << two << QStringLiteral("/no/such.pem") << due << folder
                                                     << QStringList{QStringLiteral("experts.0.certificate")};
    QTest::newRow("no due date") << two << QString() << QString() << folder << QStringList{QStringLiteral("due")};
    QTest::newRow("no date") << two << QString() << QStringLiteral("soon") << folder
                             << QStringList{QStringLiteral("due")};
    QTest::newRow("no folder") << two << QString() << due << QString() << QStringList{QStringLiteral("folder")};
}

void TestExpertsModels::draft_namesItsFaults()
{
    QFETCH(QStringList, names);
    QFETCH(QString, certificate);
    QFETCH(QString, due);
    QFETCH(QString, folder);
    ExpertsDraft draft;
    for (const QString &name : names)
        draft.input.experts.push_back({name, {}});
    draft.input.experts.front().certificateFile = certificate;
    draft.input.due = due;
    draft.input.folder = folder;
    QStringList fields;
    for (const ExpertsDraft::Fault &fault : draft.faults()) {
        QVERIFY(!fault.text.isEmpty());
        fields << fault.field;
    }
    QTEST(fields, "fields");
}

void TestExpertsModels::draft_givesTheExperts()
{
    ExpertsDraft draft;
    draft.input.experts = {{QStringLiteral(" 张三 "), {}}, {QString(), {}}, {QStringLiteral("李静"), {}}};
    draft.input.due = QStringLiteral("2026/12/10");
    const std::vector<Expert> experts = draft.experts();
    QCOMPARE(experts.size(), std::size_t(2));
    QCOMPARE(experts.front().name, QStringLiteral("张三"));
    QCOMPARE(draft.due(), QDate(2026, 12, 10));
}

void TestExpertsModels::model_saysWhoIsLate()
{
    ExpertsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.summary().isEmpty());
    const QDateTime since(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    const QDate due(2026, 11, 21);
    model.setStandings({
        {QStringLiteral("张三"), 1, due, ExpertStatus::Submitted, {}, 2, since, false, {14, 14}},
        {QStringLiteral("李静"), 1, due, ExpertStatus::Scoring, {}, 0, since, true, {}},
        {QStringLiteral("王五"), 1, due, ExpertStatus::Conflict, QStringLiteral("adviser"), 0, since, false, {}},
    });
    QCOMPARE(model.rowCount(), 3);
    QVERIFY2(model.summary().contains(QStringLiteral("1 submitted")), qPrintable(model.summary()));
    QVERIFY2(model.summary().contains(QStringLiteral("1 overdue")), qPrintable(model.summary()));
    QCOMPARE(model.rowOf(QStringLiteral("王五")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
    QCOMPARE(model.index(0, ExpertsModel::Answered).data().toString(), QStringLiteral("14/14"));
    QVERIFY(
        model.index(1, ExpertsModel::Due).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("overdue")));
    QCOMPARE(model.index(2, ExpertsModel::Status).data(Qt::ToolTipRole).toString(), QStringLiteral("adviser"));
}

QTEST_GUILESS_MAIN(TestExpertsModels)
#include "tst_experts_models.moc"

#include "presentation/cases_filter.h"
#include "presentation/cases_model.h"
#include "wording/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace yongping;

namespace {

CaseSummary summary(const QString &id, const QString &name, Conclusion conclusion, int answered, int total)
{
    CaseSummary made;
    made.data.id = CaseId(id);
    made.data.name = name;
    made.data.category = QStringLiteral("discrete-factory");
    made.data.stage = Stage::Acceptance;
    made.data.applicant.name = QStringLiteral("宁波样例机械有限公司");
    made.categoryTitleZh = QStringLiteral("离散型");
    made.categoryTitleEn = QStringLiteral("Discrete");
    made.conclusion = conclusion;
    made.progress = {answered, total};
    made.updated = QDateTime(QDate(2023, 6, 1), QTime(8, 0), Qt::UTC);
    return made;
}

std::vector<CaseSummary> threeCases()
{
    CaseSummary a = summary(QStringLiteral("a1"), QStringLiteral("甲项目"), Conclusion::Satisfied, 10, 10);
    CaseSummary b = summary(QStringLiteral("b2"), QStringLiteral("Second project"), Conclusion::NotSatisfied, 4, 12);
    CaseSummary c = summary(QStringLiteral("c3"), QStringLiteral("Third project"), Conclusion::Undetermined, 0, 30);
    b.data.stage = Stage::Application;
    b.data.category = QStringLiteral("industrial-app");
    b.data.dueDate = QDate(2023, 6, 10);
    c.data.sample = true;
    c.data.dueDate = QDate(2023, 7, 10);
    c.data.consortium = {{QStringLiteral("Harbour Institute"), {}}};
    return {a, b, c};
}

} // namespace

class TestCasesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(Language::English); }
    void model_keepsItsContract();
    void setCases_keepsRowsThatStay();
    void overdue_data();
    void overdue();
    void filter_data();
    void filter();
    void search_needsEveryWord();
    void count_seesTheOtherConditions();
    void sort_putsMissingDatesLast();
};

void TestCasesModel::model_keepsItsContract()
{
    CasesModel model;
    CasesFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCases(threeCases(), QDate(2023, 6, 20));
    filter.setShow(CasesFilter::Show::Open);
    std::vector<CaseSummary> fewer = threeCases();
    fewer.erase(fewer.begin());
    model.setCases(fewer, QDate(2023, 6, 20));
    model.setCases({}, QDate(2023, 6, 20));
    QCOMPARE(model.rowCount(), 0);
}

void TestCasesModel::setCases_keepsRowsThatStay()
{
    CasesModel model;
    model.setCases(threeCases(), QDate(2023, 6, 20));
    const QPersistentModelIndex kept(model.indexOf(CaseId(QStringLiteral("c3"))));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::vector<CaseSummary> changed{threeCases()[2]};
    changed[0].progress.answered = 7;
    changed.push_back(summary(QStringLiteral("d4"), QStringLiteral("New"), Conclusion::Undetermined, 0, 1));
    model.setCases(changed, QDate(2023, 6, 20));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(CasesModel::AnsweredRole).toInt(), 7);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void TestCasesModel::overdue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("no day was set") << QStringLiteral("a1") << false;
    QTest::newRow("the day passed and checks are open") << QStringLiteral("b2") << true;
    QTest::newRow("the day is still to come") << QStringLiteral("c3") << false;
}

void TestCasesModel::overdue()
{
    QFETCH(QString, id);
    CasesModel model;
    model.setCases(threeCases(), QDate(2023, 6, 20));
    QTEST(model.indexOf(CaseId(id)).data(CasesModel::OverdueRole).toBool(), "overdue");
}

void TestCasesModel::filter_data()
{
    QTest::addColumn<int>("show");
    QTest::addColumn<QStringList>("ids");
    using Show = CasesFilter::Show;
    QTest::newRow("all") << int(Show::All)
                         << QStringList{QStringLiteral("a1"), QStringLiteral("b2"), QStringLiteral("c3")};
    QTest::newRow("open means unanswered, not undetermined")
        << int(Show::Open) << QStringList{QStringLiteral("b2"), QStringLiteral("c3")};
    QTest::newRow("satisfied") << int(Show::Satisfied) << QStringList{QStringLiteral("a1")};
    QTest::newRow("not satisfied") << int(Show::NotSatisfied) << QStringList{QStringLiteral("b2")};
    QTest::newRow("undetermined") << int(Show::Undetermined) << QStringList{QStringLiteral("c3")};
}

void TestCasesModel::filter()
{
    QFETCH(int, show);
    CasesModel model;
    CasesFilter filter;
    filter.setSourceModel(&model);
    model.setCases(threeCases(), QDate(2023, 6, 20));
    filter.setShow(CasesFilter::Show(show));
    QStringList ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids << filter.index(row, 0).data(CasesModel::IdRole).toString();
    ids.sort();
    QTEST(ids, "ids");
}

void TestCasesModel::search_needsEveryWord()
{
    CasesModel model;
    CasesFilter filter;
    filter.setSourceModel(&model);
    model.setCases(threeCases(), QDate(2023, 6, 20));
    filter.setSearch(QStringLiteral(" PROJECT  second "));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("样例机械"));
    QCOMPARE(filter.rowCount(), 3);
    filter.setSearch(QStringLiteral("harbour"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(QStringLiteral("nothing"));
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(filter.isActive());
    filter.clear();
    QCOMPARE(filter.rowCount(), 3);
    QVERIFY(!filter.isActive());
}

void TestCasesModel::count_seesTheOtherConditions()
{
    CasesModel model;
    CasesFilter filter;
    filter.setSourceModel(&model);
    model.setCases(threeCases(), QDate(2023, 6, 20));
    filter.setStage(Stage::Application);
    QCOMPARE(filter.count(CasesFilter::Show::All), 1);
    QCOMPARE(filter.count(CasesFilter::Show::Satisfied), 0);
    filter.setStage(std::nullopt);
    filter.setCategories({QStringLiteral("discrete-factory")});
    QCOMPARE(filter.count(CasesFilter::Show::All), 2);
}

void TestCasesModel::sort_putsMissingDatesLast()
{
    CasesModel model;
    CasesFilter filter;
    filter.setSourceModel(&model);
    model.setCases(threeCases(), QDate(2023, 6, 20));
    filter.sort(CasesModel::Due, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data(CasesModel::IdRole).toString(), QStringLiteral("b2"));
    QCOMPARE(filter.index(2, 0).data(CasesModel::IdRole).toString(), QStringLiteral("a1"));
}

QTEST_GUILESS_MAIN(TestCasesModel)
#include "tst_cases_model.moc"

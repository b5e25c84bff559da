#include "presentation/wizard_draft.h"

#include <QTest>

using namespace yongping;

class TestWizardDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseDate_data();
    void parseDate();
    void creditCode_data();
    void creditCode();
    void faults_keepTheOrderOfTheSteps();
    void facts_followTheCategory();
    void status_followsFromBothDates_data();
    void status_followsFromBothDates();
    void data_dropsBlankMembers();
    void existing_comesBackUnchanged();

private:
    CriteriaLibrary m_library;
};

void TestWizardDraft::parseDate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const QDate date(2023, 6, 3);
    QTest::newRow("as the program writes it") << QStringLiteral("2023-06-03") << date;
    QTest::newRow("without leading zeros") << QStringLiteral("2023/6/3") << date;
    QTest::newRow("in Chinese, with blanks") << QStringLiteral("2023 年 6 月 3 日") << date;
    QTest::newRow("with the wide digits of an input method") << QStringLiteral("２０２３．０６．０３") << date;
    QTest::newRow("digits alone") << QStringLiteral("20230603") << date;
    QTest::newRow("no such day") << QStringLiteral("2023-02-30") << QDate();
    QTest::newRow("a year of two digits") << QStringLiteral("23-06-03") << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestWizardDraft::parseDate()
{
    QFETCH(QString, typed);
    QTEST(WizardDraft::parseDate(typed), "date");
}

void TestWizardDraft::creditCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("faulty");
    QTest::newRow("absent is fine") << QString() << false;
    QTest::newRow("a good code") << QStringLiteral("91350100M000100Y43") << false;
    QTest::newRow("a good code in lower case with blanks around") << QStringLiteral(" 91350100m000100y43 ") << false;
    QTest::newRow("too short") << QStringLiteral("91350100M000100Y4") << true;
    QTest::newRow("a letter that is never used") << QStringLiteral("91350100I000100Y43") << true;
    QTest::newRow("one character is wrong") << QStringLiteral("91350100M000100Y44") << true;
}

void TestWizardDraft::creditCode()
{
    QFETCH(QString, code);
    WizardDraft draft(m_library);
    draft.input.applicant.creditCode = code;
    QTEST(draft.faultOf(QStringLiteral("applicant.creditCode")).has_value(), "faulty");
}

void TestWizardDraft::faults_keepTheOrderOfTheSteps()
{
    WizardDraft draft(m_library);
    QVERIFY(draft.faults(WizardDraft::Step::Category).front().missing);
    draft.input.category = QStringLiteral("industrial-app");
    QVERIFY(draft.faults(WizardDraft::Step::Category).empty());
    QVERIFY(draft.faults(WizardDraft::Step::Stage).empty());
    draft.input.stageDate = QStringLiteral("yesterday");
    QCOMPARE(draft.faults(WizardDraft::Step::Stage).front().field, QStringLiteral("stageDate"));
    QCOMPARE(draft.faults(WizardDraft::Step::Applicant).front().field, QStringLiteral("name"));
    draft.input.name = QStringLiteral("甲");
    draft.input.consortium = {{QString(), QStringLiteral("91350100M000100Y43")}};
    QCOMPARE(draft.faults(WizardDraft::Step::Applicant).front().field, QStringLiteral("consortium.0.name"));
}

void TestWizardDraft::facts_followTheCategory()
{
    WizardDraft draft(m_library);
    draft.input.name = QStringLiteral("甲");
    draft.input.operatingSince = QStringLiteral("2020-01-01");
    draft.input.processIndustry = true;
    draft.input.category = QStringLiteral("discrete-factory");
    QVERIFY(!draft.asks(u"platformStatus"));
    QVERIFY(!draft.data().operatingSince.isValid());
    QVERIFY(!draft.data().processIndustry);
    draft.input.category = QStringLiteral("platform-industry");
    QVERIFY(draft.asks(u"platformStatus"));
    QCOMPARE(draft.data().operatingSince, QDate(2020, 1, 1));
    QCOMPARE(draft.data().processIndustry, std::optional(true));
}

void TestWizardDraft::status_followsFromBothDates_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<bool>("derived");
    QTest::newRow("two years to the day") << QStringLiteral("2021-06-30") << true;
    QTest::newRow("after the stage date") << QStringLiteral("2024-01-01") << true;
    QTest::newRow("unknown") << QString() << false;
}

void TestWizardDraft::status_followsFromBothDates()
{
    QFETCH(QString, since);
    QFETCH(bool, derived);
    WizardDraft draft(m_library);
    draft.input.category = QStringLiteral("platform-industry");
    draft.input.stageDate = QStringLiteral("2023-06-30");
    draft.input.operatingSince = since;
    draft.input.platformStatus = PlatformStatus::New;
    QCOMPARE(draft.isStatusDerived(), derived);
    // A chosen status never contradicts the dates: it gives way to them.
    QCOMPARE(draft.data().platformStatus.has_value(), !derived);
    QVERIFY(bool(draft.data().facts()));
    QCOMPARE(draft.statusSentence().isEmpty(), !derived);
}

void TestWizardDraft::data_dropsBlankMembers()
{
    WizardDraft draft(m_library);
    draft.input.name = QStringLiteral("  甲   项目 ");
    draft.input.consortium = {{QStringLiteral(" "), {}}, {QStringLiteral("乙 "), QStringLiteral("91350100m000100y43")}};
    const CaseData data = draft.data();
    QCOMPARE(data.name, QStringLiteral("甲 项目"));
    QCOMPARE(data.consortium.size(), std::size_t(1));
    QCOMPARE(data.consortium.front().creditCode, QStringLiteral("91350100M000100Y43"));
}

void TestWizardDraft::existing_comesBackUnchanged()
{
    CaseData data;
    data.id = CaseId(QStringLiteral("x"));
    data.projectId = QStringLiteral("p-1");
    data.name = QStringLiteral("甲项目");
    data.category = QStringLiteral("platform-industry");
    data.stage = Stage::Recognition;
    data.stageDate = QDate(2023, 6, 30);
    data.operatingSince = QDate(2020, 6, 30);
    data.processIndustry = false;
    data.industryCluster = QStringLiteral("automobiles");
    data.applicant = {QStringLiteral("乙公司"), QStringLiteral("91350100M000100Y43")};
    data.consortium = {{QStringLiteral("丙"), {}}};
    data.dueDate = QDate(2023, 8, 1);
    data.sample = true;
    const WizardDraft draft(m_library, data);
    QVERIFY(!draft.isNew());
    QVERIFY(draft.data() == data);
}

QTEST_GUILESS_MAIN(TestWizardDraft)
#include "tst_wizard_draft.moc"

#include "round_office.h"
#include "ui/rounds/issue_dialog.h"

#include <QLabel>

using namespace yongping;
using namespace yongping::tests;

// A case is handed out: what the dialog refuses, proposes and writes.
class TestRoundsIssue : public QObject, private RoundOffice
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }
    void init() { open(); }
    void cleanup() { close(); }
    void issue_namesFaultsInPlace();
    void issue_proposesOnlyADateToCome_data();
    void issue_proposesOnlyADateToCome();
    void issue_writesABundleForEach();
};

void TestRoundsIssue::issue_namesFaultsInPlace()
{
    click(*office->page, QStringLiteral("issueButton"));
    auto *dialog = office->dialog<IssueDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("expertsFault"))->isVisible());
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("dueFault"))->isVisible());
    QVERIFY(!find<QLabel>(*dialog, QStringLiteral("folderFault"))->isVisible());
    QTest::keyClicks(find<QLineEdit>(*dialog, QStringLiteral("personName1")), QStringLiteral("Li"));
    QVERIFY(!find<QLabel>(*dialog, QStringLiteral("expertsFault"))->isVisible());
    pathOf(*dialog, QStringLiteral("keyFile"))->setText(QStringLiteral("/no/such.p12"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, QStringLiteral("passphraseFault"))->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(office->isGone<IssueDialog>());
}

void TestRoundsIssue::issue_proposesOnlyADateToCome_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("none where the case has none") << QDate() << QString();
    QTest::newRow("none where it is past") << QDate(2020, 1, 1) << QString();
    QTest::newRow("that of the case") << QDate(2999, 12, 31) << QStringLiteral("2999-12-31");
}

void TestRoundsIssue::issue_proposesOnlyADateToCome()
{
    QFETCH(QDate, due);
    QFETCH(QString, proposed);
    const auto open = review(*office);
    QVERIFY(open);
    CaseData data = open->data();
    data.dueDate = due;
    QVERIFY(bool(open->setData(data)));
    QTRY_COMPARE(open->pendingWrites(), 0);
    office->desk->refreshCases();
    QTRY_COMPARE(office->desk->cases().front().data.dueDate, due);
    office->table()->selectRow(0);
    click(*office->page, QStringLiteral("issueButton"));
    auto *dialog = office->dialog<IssueDialog>();
    auto *field = find<QLineEdit>(*find<QWidget>(*dialog, QStringLiteral("due")), QStringLiteral("edit"));
    QCOMPARE(field->text(), proposed);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(office->isGone<IssueDialog>());
}

void TestRoundsIssue::issue_writesABundleForEach()
{
    const QStringList files = issue({QStringLiteral("张三"), QStringLiteral("李静")});
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QVERIFY2(QFile::exists(QDir::fromNativeSeparators(file)), qPrintable(file));
    QTRY_COMPARE(office->table()->model()->index(0, 0).data(CasesModel::ExpertsRole).toString(),
                 QStringLiteral("0/2 submitted"));
}

QTEST_MAIN(TestRoundsIssue)
#include "tst_rounds_issue.moc"

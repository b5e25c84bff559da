#include "criteria/library.h"
#include "report/ledger_contents.h"
#include "report/ledger_input.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

// What a ledger says, before it has pages.
class TestLedgerContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { installLanguage(Language::English); }

    void cases_areGroupedInTheOrderOfTheStandard();
    void cases_ofACategoryAreOrderedByName();
    void sums_countEveryDecision();
    void row_tellsWhatIsKnown();
    void points_sayByWhichScheme_data();
    void points_sayByWhichScheme();
    void pointsByHand_areToldWhereTheyMayBeRead_data();
    void pointsByHand_areToldWhereTheyMayBeRead();
    void row_ofAFreshCaseHasDashes();
    void empty_hasNoGroups();
};

void TestLedgerContents::cases_areGroupedInTheOrderOfTheStandard()
{
    const LedgerContents ledger = ledgerContents({test::ledgerEntry(QStringLiteral("industrial-app"), 1),
                                                  test::ledgerEntry(QStringLiteral("discrete-factory"), 2),
                                                  test::ledgerEntry(QStringLiteral("industrial-app"), 3)},
                                                 test::ledgerDate());
    QCOMPARE(ledger.groups.size(), std::size_t(2));
    QCOMPARE(ledger.groups.front().category, QStringLiteral("title of discrete-factory"));
    QCOMPARE(ledger.groups.front().rows.size(), std::size_t(1));
    QCOMPARE(ledger.groups.back().rows.size(), std::size_t(2));
    QCOMPARE(ledger.groups.back().rows.back().number, 3);
}

void TestLedgerContents::cases_ofACategoryAreOrderedByName()
{
    const QString category = QStringLiteral("fiveg-pilot");
    const LedgerContents ledger = ledgerContents(
        {test::ledgerEntry(category, 10), test::ledgerEntry(category, 9), test::ledgerEntry(category, 2)},
        test::ledgerDate());
    QStringList names;
    for (const LedgerRow &row : ledger.groups.front().rows)
        names.append(row.name);
    QCOMPARE(names, (QStringList{QStringLiteral("项目2"), QStringLiteral("项目9"), QStringLiteral("项目10")}));
}

void TestLedgerContents::sums_countEveryDecision()
{
    std::vector<LedgerEntry> entries;
    for (int i = 0; i < 10; ++i)
        entries.push_back(test::ledgerEntry(QStringLiteral("fiveg-pilot"), i));
    entries[0].decision = PanelDecision{Decision::Accepted, {}, {}, {}, {}};
    entries[1].decision = PanelDecision{Decision::Accepted, {}, {}, {}, {}};
    entries[2].decision = PanelDecision{Decision::AcceptedAfterRectification, {}, {}, {}, {}};
    entries[3].decision = PanelDecision{Decision::Rejected, {}, {}, {}, {}};
    const LedgerContents ledger = ledgerContents(entries, test::ledgerDate());
    for (const LedgerSums &sums : {ledger.sums, ledger.groups.front().sums}) {
        QCOMPARE(sums.cases, 10);
        QCOMPARE(sums.accepted, 2);
        QCOMPARE(sums.rectification, 1);
        QCOMPARE(sums.rejected, 1);
        QCOMPARE(sums.open, 6);
    }
}

void TestLedgerContents::row_tellsWhatIsKnown()
{
    LedgerEntry entry = test::ledgerEntry(QStringLiteral("fiveg-pilot"), 1);
    entry.data.applicant.name = QStringLiteral("宁波某公司");
    entry.data.dueDate = QDate(2026, 12, 1);
    entry.conclusion = Conclusion::NotSatisfied;
    entry.decision = PanelDecision{Decision::AcceptedAfterRectification, {}, {}, QDate(2027, 1, 31), {}};
    entry.points = PointRange{Decimal(40), Decimal(75)};
    entry.reviews = 3;
    const LedgerContents ledger = ledgerContents({entry}, test::ledgerDate());
    const LedgerRow &row = ledger.groups.front().rows.front();
    QCOMPARE(row.applicant, QStringLiteral("宁波某公司"));
    QCOMPARE(row.conclusionWord, conclusionWord(Conclusion::NotSatisfied));
    QCOMPARE(row.decision, Decision::AcceptedAfterRectification);
    QCOMPARE(row.points, QStringLiteral("40–75"));
    QCOMPARE(row.reviews, 3);
    QCOMPARE(row.due, QStringLiteral("2026-12-01"));
    QCOMPARE(row.rectifyBy, QStringLiteral("2027-01-31"));
}

void TestLedgerContents::points_sayByWhichScheme_data()
{
    QTest::addColumn<QString>("schemes"); // of each case: d the default, o another one, - no points
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("nothing has points") << QStringLiteral("--") << QStringList();
    QTest::newRow("one scheme for all") << QStringLiteral("ddd") << QStringList{QStringLiteral("1–3")};
    QTest::newRow("two schemes in turn")
        << QStringLiteral("do-dd") << QStringList{QStringLiteral("1, 4–5"), QStringLiteral("2")};
}

void TestLedgerContents::points_sayByWhichScheme()
{
    QFETCH(QString, schemes);
    QFETCH(QStringList, numbers);
    ScoringScheme own = CriteriaLibrary().defaultScheme();
    own.digest = QString(64, u'a');
    std::vector<LedgerEntry> entries;
    for (const QChar &scheme : schemes) {
        LedgerEntry entry = test::ledgerEntry(QStringLiteral("fiveg-pilot"), int(entries.size()) + 1);
        if (scheme != u'-')
            entry.scheme = scheme == u'd' ? CriteriaLibrary().defaultScheme() : own;
        entries.push_back(entry);
    }
    QStringList found;
    const LedgerContents ledger = ledgerContents(entries, test::ledgerDate());
    for (const LedgerScheme &scheme : ledger.schemes)
        found.append(scheme.numbers);
    QCOMPARE(found, numbers);
    if (!ledger.schemes.empty())
        QCOMPARE(ledger.schemes.front().scheme, schemeOriginText(CriteriaLibrary().defaultScheme()));
}

void TestLedgerContents::pointsByHand_areToldWhereTheyMayBeRead_data()
{
    QTest::addColumn<bool>("isWithheld");
    QTest::newRow("with the reason where the reviews are open") << false;
    QTest::newRow("as a number where they are closed") << true;
}

void TestLedgerContents::pointsByHand_areToldWhereTheyMayBeRead()
{
    QFETCH(bool, isWithheld);
    LedgerEntry entry = test::ledgerEntry(QStringLiteral("fiveg-pilot"), 1);
    entry.byHand = {{QStringLiteral("王建国"), QStringLiteral("Safety 1"), QStringLiteral("4 points set by hand: Why")}};
    entry.isWithheld = isWithheld;
    const LedgerContents ledger = ledgerContents({entry}, test::ledgerDate());
    QCOMPARE(ledger.byHand.size(), std::size_t(1));
    QCOMPARE(ledger.byHand.front().number, 1);
    const QString text = ledger.byHand.front().text;
    QCOMPARE(text.contains(QStringLiteral("王建国")), !isWithheld);
    QCOMPARE(text.contains(QStringLiteral("Why")), !isWithheld);
}

void TestLedgerContents::row_ofAFreshCaseHasDashes()
{
    const LedgerContents ledger =
        ledgerContents({test::ledgerEntry(QStringLiteral("fiveg-pilot"), 1)}, test::ledgerDate());
    const LedgerRow &row = ledger.groups.front().rows.front();
    QVERIFY(!row.decision);
    QCOMPARE(row.decisionWord, QStringLiteral("—"));
    QCOMPARE(row.points, QStringLiteral("—"));
    QVERIFY(row.due.isEmpty());
}

void TestLedgerContents::empty_hasNoGroups()
{
    const LedgerContents ledger = ledgerContents({}, test::ledgerDate());
    QVERIFY(ledger.groups.empty());
    QCOMPARE(ledger.sums.cases, 0);
    QVERIFY(!ledger.sample);
}

QTEST_GUILESS_MAIN(TestLedgerContents)
#include "tst_ledger_contents.moc"

#include "casework/panel_table.h"

#include "casework/panel_case.h"

#include <QTest>

using namespace yongping;
using namespace Qt::StringLiterals;

namespace {

QStringList pivotalIn(const PanelTable &table)
{
    QStringList ids;
    for (const PanelRow &row : table.rows) {
        for (const PanelCheck &check : row.checks) {
            if (check.pivotal)
                ids.append(check.check->id);
        }
    }
    return ids;
}

// The clauses by weight, those that nothing is to be said of left out.
QStringList weighty(const PanelTable &table)
{
    QStringList ids;
    for (const std::size_t at : table.byWeight) {
        if (table.rows[at].differs)
            ids.append(table.rows[at].clause->id);
    }
    return ids;
}

} // namespace

class TestPanelTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_leavesTheTableEmpty();
    void oneReviewer_isThePanel();
    void check_showsWhoSaysWhat_data();
    void check_showsWhoSaysWhat();
    void agreement_standsBesideTheOriginals();
    void cells_haveVerdictPointsAndRemark();
    void spread_takesTheMiddleOfARange();
    void difference_isPivotalWhereItMovesTheConclusion_data();
    void difference_isPivotalWhereItMovesTheConclusion();
    void manyChoices_stayPivotalWhereUndecided();
    void rows_areOrderedByWeight();
    void fiveReviewers_areTrimmed();
    void nineExperts_countWithoutWhoHasAConflict();
    void contradictingFacts_areRefused();
    void unanimity_isWrittenDownWhereNothingIsAgreed();
};

void TestPanelTable::nobody_leavesTheTableEmpty()
{
    PanelCase panel(u"platform-industry"_s);
    const PanelTable table = panel.table();
    QVERIFY(table.reviews.empty());
    QVERIFY(table.scores.empty());
    QCOMPARE(table.answers.size(), 0);
    QCOMPARE(table.open, 0);
    QCOMPARE(table.byWeight.size(), table.rows.size());
    QCOMPARE(table.evaluation.conclusion, Conclusion::Undetermined);
    QVERIFY(unanimousAgreements(panel.record, *panel.category).isEmpty());
}

void TestPanelTable::oneReviewer_isThePanel()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s);
    const PanelTable table = panel.table();
    QCOMPARE(table.open, 0);
    QCOMPARE(table.evaluation.conclusion, Conclusion::Satisfied);
    QCOMPARE(table.answers.size(), panel.answers.size());
    QCOMPARE(table.panelScore.mean, table.scores.front().total);
    QCOMPARE(table.byWeight.front(), std::size_t(0));
    QCOMPARE(table.byWeight.back(), table.rows.size() - 1);
}

void TestPanelTable::check_showsWhoSaysWhat_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("differs");
    QTest::addColumn<bool>("stands");
    const auto row = [](const char *name, const char *first, const char *second, const char *check, bool differs,
                        bool stands) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << QString::fromLatin1(check) << differs
                            << stands;
    };
    row("the same word stands", "{}", "{}", "foundation.1", false, true);
    row("another word differs", "{}", R"({"foundation.1": "not_met"})", "foundation.1", true, false);
    row("another number differs", "{}", R"({"foundation.2.devices": 1261})", "foundation.2.devices", true, false);
    row("a blank beside an answer differs", "{}", R"({"foundation.1": null})", "foundation.1", true, false);
    row("blanks alone do not differ", R"({"foundation.1": null})", R"({"foundation.1": null})", "foundation.1", false,
        false);
    row("options in another order are the same", R"({"innovation.2.technologies": ["ai", "5g"]})",
        R"({"innovation.2.technologies": ["5g", "ai"]})", "innovation.2.technologies", false, true);
    row("other options differ", R"({"innovation.2.technologies": ["ai", "5g"]})",
        R"({"innovation.2.technologies": ["ai", "blockchain"]})", "innovation.2.technologies", true, false);
}

void TestPanelTable::check_showsWhoSaysWhat()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const QString, check);
    QFETCH(const bool, differs);
    QFETCH(const bool, stands);
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Bob"_s, second);
    panel.add(u"Ann"_s, first);
    const PanelTable table = panel.table();
    QCOMPARE(table.reviews.front()->reviewer, u"Ann"_s); // by name
    const PanelCheck &found = PanelCase::check(table, check);
    QCOMPARE(found.differs, differs);
    QCOMPARE(found.open, differs);
    QCOMPARE(found.standing.has_value(), stands);
    QCOMPARE(found.values.size(), std::size_t(2));
    QCOMPARE(table.open, differs ? 1 : 0);
    QCOMPARE(PanelCase::row(table, panel.category->clauseOfCheck(check)->id).open, differs);
    QCOMPARE(table.answers.contains(check), stands);
    QCOMPARE(panelAnswers(panel.record, *panel.category).contains(check), stands);
}

void TestPanelTable::agreement_standsBesideTheOriginals()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s, R"({"foundation.1": "not_met"})");
    panel.add(u"Bob"_s);
    panel.agree(u"foundation.1"_s, u"partial"_s);
    panel.agree(u"innovation.1"_s, u"not_met"_s); // against both
    const PanelTable table = panel.table();
    const PanelCheck &settled = PanelCase::check(table, u"foundation.1");
    QVERIFY(settled.differs);
    QVERIFY(!settled.open);
    QVERIFY(!settled.pivotal);
    QCOMPARE(*settled.values[0], Answer(Judgement::NotMet));
    QCOMPARE(*settled.values[1], Answer(Judgement::Met));
    QCOMPARE(*settled.standing, Answer(Judgement::Partial));
    QCOMPARE(*PanelCase::check(table, u"innovation.1").standing, Answer(Judgement::NotMet));
    QCOMPARE(PanelCase::row(table, u"innovation.1").panel.verdict, Verdict::NotMet);
    QCOMPARE(table.evaluation.conclusion, Conclusion::NotSatisfied);
    QCOMPARE(*table.reviews[0]->answers.find(u"foundation.1"_s), Answer(Judgement::NotMet));
}

void TestPanelTable::cells_haveVerdictPointsAndRemark()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s).remarks.insert(u"foundation.1"_s, u"seen"_s);
    panel.add(u"Bob"_s, R"({"foundation.1": "not_met"})").points.insert(u"innovation.1"_s, {1, u"late"_s});
    const PanelTable table = panel.table();
    const PanelRow &row = PanelCase::row(table, u"foundation.1");
    QCOMPARE(row.cells.size(), std::size_t(2));
    QCOMPARE(row.cells[0].verdict, Verdict::Met);
    QCOMPARE(row.cells[0].remark, u"seen"_s);
    QCOMPARE(row.cells[1].verdict, Verdict::NotMet);
    QCOMPARE(row.cells[1].points->earned, (PointRange{0, 0}));
    QCOMPARE(row.spread, row.cells[0].points->earned.low);
    QCOMPARE(row.panel.verdict, Verdict::Undetermined);
    QVERIFY(row.panel.remark.isEmpty());
    QVERIFY(PanelCase::row(table, u"innovation.1").cells[1].points->byHand);
    QVERIFY(!PanelCase::row(table, u"innovation.1").panel.points->byHand);
}

void TestPanelTable::spread_takesTheMiddleOfARange()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s);
    panel.add(u"Bob"_s, R"({"foundation.1": null})"); // from nothing to all points
    const PanelTable table = panel.table();
    const PanelRow &row = PanelCase::row(table, u"foundation.1");
    QCOMPARE(row.spread * Decimal(2), row.cells[0].points->earned.high);
}

void TestPanelTable::difference_isPivotalWhereItMovesTheConclusion_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("pivotal");
    const auto row = [](const char *name, const char *first, const char *second, const QStringList &pivotal) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << pivotal;
    };
    row("a required clause by itself", "{}", R"({"foundation.1": "not_met"})", {u"foundation.1"_s});
    row("met against partial", "{}", R"({"foundation.1": "partial"})", {u"foundation.1"_s});
    row("partial against not met: lost either way", R"({"foundation.1": "partial"})", R"({"foundation.1": "not_met"})",
        {});
    row("not applicable against met: kept either way", "{}", R"({"foundation.1": "not_applicable"})", {});
    row("a blank leaves the clause undecided", "{}", R"({"foundation.1": null})", {u"foundation.1"_s});
    row("numbers on the same side of the threshold", "{}", R"({"foundation.2.devices": 1000})", {});
    row("numbers on both sides of the threshold", "{}", R"({"foundation.2.devices": 999})",
        {u"foundation.2.devices"_s});
    row("an alternative that suffices already", R"({"foundation.2.products": 2000})",
        R"({"foundation.2.products": 2000, "foundation.2.devices": 999})", {});
    row("two alternatives that hang on each other", R"({"foundation.2.products": 2000, "foundation.2.devices": 999})",
        "{}", {u"foundation.2.devices"_s, u"foundation.2.products"_s});
    row("a number that the branch does not ask", R"({"foundation.2.points": 3})", R"({"foundation.2.points": 30000})",
        {});
    row("an optional clause", "{}", R"({"innovation.optional.1": "not_met"})", {});
    row("an encouraged part of a required clause", "{}", R"({"performance.2.drafting": "not_met"})", {});
    row("another clause is lost already", R"({"safety.1": "not_met"})",
        R"({"safety.1": "not_met", "foundation.1": "not_met"})", {});
    row("another clause is lost whatever is chosen", R"({"safety.1": "partial"})",
        R"({"safety.1": "not_met", "foundation.1": "not_met"})", {});
    row("another clause is blank and still open", R"({"safety.1": null})",
        R"({"safety.1": null, "foundation.1": "not_met"})", {u"foundation.1"_s});
    row("met or undecided is all the same where another clause is blank", R"({"safety.1": null})",
        R"({"safety.1": null, "foundation.1": null})", {});
    row("the same clause is lost by another part", R"({"foundation.3.models": 1})",
        R"({"foundation.3.models": 1, "foundation.3.apps": 2})", {});
    row("options counted on both sides of the threshold", "{}", R"({"innovation.2.technologies": ["ai"]})",
        {u"innovation.2.technologies"_s});
    row("indicators reached in another number", "{}", R"({"performance.1.indicators": {}})",
        {u"performance.1.indicators"_s});
}

void TestPanelTable::difference_isPivotalWhereItMovesTheConclusion()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const QStringList, pivotal);
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s, first);
    panel.add(u"Bob"_s, second);
    const PanelTable table = panel.table();
    QVERIFY(table.open > 0);
    QCOMPARE(pivotalIn(table), pivotal);
    QCOMPARE(table.pivotal, static_cast<int>(pivotal.size()));
}

void TestPanelTable::manyChoices_stayPivotalWhereUndecided()
{
    PanelCase panel(u"platform-industry"_s);
    // Four words on each of the five parts of one clause, or a number on either side and none: too many to try.
    panel.record.data.operatingSince = {};
    const char *const words[] = {"met", "partial", "not_met", "not_applicable"};
    for (int at = 0; at < 5; ++at) {
        const QString word = at < 4 ? u"\"%1\""_s.arg(QLatin1String(words[at])) : u"null"_s;
        const QString number = at == 0 ? u"100"_s : at == 1 ? u"1"_s : u"null"_s;
        panel.add(QString(QChar(static_cast<char16_t>(u'A' + at))),
                  u"{\"foundation.3.knowledge\": %1, \"foundation.3.service\": %1, \"foundation.3.models\": %2, "
                  "\"foundation.3.apps\": %2, \"foundation.3.subscribers\": %2}"_s.arg(word, number)
                      .toUtf8());
    }
    const PanelTable table = panel.table();
    QCOMPARE(table.pivotal, 5);
    QCOMPARE(table.rows[table.byWeight.front()].clause->id, u"foundation.3"_s);
}

void TestPanelTable::rows_areOrderedByWeight()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s);
    panel.add(u"Bob"_s, R"({"foundation.2.devices": 1300, "innovation.optional.1": "not_met",
        "service.2.plan": "partial", "safety.1": "not_met", "innovation.3.developers": 11, "foundation.3.models": 8})");
    panel.add(u"Cem"_s, R"({"foundation.2.devices": 1400, "innovation.optional.1": "not_met",
        "safety.3.report": ["test_report"]})");
    panel.agree(u"foundation.3.models"_s, 7);
    const PanelTable table = panel.table();
    // Pivotal: safety.1 by more points than service.2; then by spread; then by dissenters; then what is agreed.
    const QStringList expected{u"safety.1"_s,    u"service.2"_s,    u"innovation.optional.1"_s,
                               u"foundation.2"_s, u"innovation.3"_s, u"safety.3"_s,
                               u"foundation.3"_s};
    QCOMPARE(weighty(table), expected);
    QCOMPARE(table.byWeight.size(), table.rows.size());
}

void TestPanelTable::fiveReviewers_areTrimmed()
{
    PanelCase panel(u"platform-industry"_s);
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        panel.add(name);
    panel.add(u"E"_s, R"({"foundation.1": "not_met", "safety.1": "not_met", "innovation.1": "not_met",
        "service.1.ability": "not_met"})");
    const PanelTable table = panel.table();
    QVERIFY(table.panelScore.trimmed);
    QCOMPARE(table.panelScore.mean, table.scores.front().total);
    QCOMPARE(table.panelScore.leanings.back(), PanelScore::Leaning::Harsh);
}

void TestPanelTable::nineExperts_countWithoutWhoHasAConflict()
{
    PanelCase panel(u"discrete-factory"_s);
    QStringList experts;
    for (int number = 1; number <= 9; ++number)
        experts.append(u"expert %1"_s.arg(number));
    panel.issue(experts).assignments[8].interest = u"shares"_s;
    for (const QString &expert : experts)
        submit(panel.add(expert, expert.endsWith(u'2') ? R"({"design.1": "not_met"})" : "{}"));
    Agreement agreement{Judgement::Met, u"seen on site"_s, {{u"expert 2"_s, u"not in daily use"_s}}};
    panel.record.panel.agreed.insert(u"design.1"_s, agreement);
    const PanelTable table = panel.table();
    QCOMPARE(table.reviews.size(), std::size_t(8));
    QCOMPARE(table.reviews.back()->reviewer, u"expert 8"_s);
    QCOMPARE(table.panelScore.mean, table.scores.front().total); // the one that differs is left out
    QCOMPARE(table.panelScore.spread.low, table.scores[0].total.low - table.scores[1].total.low);
    const PanelCheck &check = PanelCase::check(table, u"design.1");
    QVERIFY(*check.agreement == agreement);
    QVERIFY(check.differs && !check.open);
    QCOMPARE(table.rows[table.byWeight.front()].clause->id, u"design.1"_s);
    QCOMPARE(table.evaluation.conclusion, Conclusion::Satisfied);
}

void TestPanelTable::contradictingFacts_areRefused()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s);
    panel.record.data.platformStatus = PlatformStatus::New;
    CriteriaLibrary library;
    QVERIFY(!panelTable(panel.record, panel.category, library.defaultScheme()));
    QVERIFY(!caseConclusion(panel.record, panel.category));
}

void TestPanelTable::unanimity_isWrittenDownWhereNothingIsAgreed()
{
    PanelCase panel(u"platform-industry"_s);
    panel.add(u"Ann"_s, R"({"foundation.1": "partial"})");
    panel.add(u"Bob"_s);
    panel.agree(u"safety.1"_s, u"met"_s);
    const Agreements agreements = unanimousAgreements(panel.record, *panel.category);
    QCOMPARE(agreements.size(), panel.answers.size() - 2);
    QVERIFY(!agreements.contains(u"foundation.1"_s));
    QVERIFY(!agreements.contains(u"safety.1"_s));
    QCOMPARE(agreements.value(u"innovation.1"_s).value, Answer(Judgement::Met));
    QVERIFY(agreements.value(u"innovation.1"_s).reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestPanelTable)
#include "tst_panel_table.moc"

#include "report/contents.h"
#include "report/report_input.h"
#include "wording/words.h"

#include <QTest>

#include <algorithm>

using namespace yongping;

// What a review report says, before it has pages.
class TestContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { installLanguage(Language::English); }

    void facts_nameProjectAndCriteria();
    void conclusion_namesTheClausesThatDecide();
    void conclusion_ofAnOpenCaseSaysWhatCanStillBeReached();
    void elements_holdEveryClauseInOrder();
    void clause_carriesAnswersReasonAndRemark();
    void indicators_areWeighedOneByOne();
    void oddValues_areToldWithTheirClause();
    void summary_saysThatRoundingLeavesTheCount();
    void points_bySchemeAndByHand();
    void scheme_isNamedWithWhoseItIs_data();
    void scheme_isNamedWithWhoseItIs();
    void pointsByHand_sayWhatCounts_data();
    void pointsByHand_sayWhatCounts();
    void openChecks_areRanked();
    void interpretations_areListed();

private:
    ReviewContents contents(const QString &category) { return reviewContents(test::sampleInput(category, m_library)); }
    static const ReportClause *clause(const ReviewContents &contents, const QString &id);

    CriteriaLibrary m_library;
};

const ReportClause *TestContents::clause(const ReviewContents &contents, const QString &id)
{
    for (const ReportElement &element : contents.elements) {
        const auto found = std::ranges::find(element.clauses, id, &ReportClause::id);
        if (found != element.clauses.cend())
            return &*found;
    }
    return nullptr;
}

void TestContents::facts_nameProjectAndCriteria()
{
    const ReviewReportInput input = test::sampleInput(QStringLiteral("platform-supply-chain"), m_library);
    const ReviewContents report = reviewContents(input);
    QStringList values;
    for (const ReportFact &fact : report.facts) {
        QVERIFY2(!fact.label.isEmpty() && !fact.value.isEmpty(), qPrintable(fact.label));
        values.append(fact.value);
    }
    QVERIFY(values.contains(input.data.name));
    QVERIFY(values.filter(input.data.applicant.creditCode).size() == 1);
    QVERIFY(values.filter(input.data.consortium.front().name).size() == 1);
    QVERIFY(values.filter(input.criteria.digest.left(12)).size() == 1);
    QVERIFY(values.filter(platformStatusWord(PlatformStatus::New)).size() == 1);
    QVERIFY(report.sample);
}

void TestContents::conclusion_namesTheClausesThatDecide()
{
    const ReviewContents report = contents(QStringLiteral("platform-supply-chain"));
    QCOMPARE(report.conclusion, Conclusion::NotSatisfied);
    QCOMPARE(report.deciding.size(), std::size_t(1));
    QCOMPARE(report.deciding.front().clauseId, QStringLiteral("foundation.2"));
    QVERIFY(report.conclusionReason.contains(report.deciding.front().clause));
    QVERIFY(report.deciding.front().text.contains(QStringLiteral("480 devices < 500 devices")));
}

void TestContents::conclusion_ofAnOpenCaseSaysWhatCanStillBeReached()
{
    const ReviewContents report = contents(QStringLiteral("fiveg-pilot"));
    QCOMPARE(report.conclusion, Conclusion::Undetermined);
    QVERIFY(report.conclusionReason.contains(conclusionWord(Conclusion::Satisfied)));
    QVERIFY(report.conclusionReason.contains(conclusionWord(Conclusion::NotSatisfied)));
    QVERIFY(report.deciding.empty());
}

void TestContents::elements_holdEveryClauseInOrder()
{
    for (const QString &category : CriteriaLibrary::categoryIds()) {
        const ReviewReportInput input = test::sampleInput(category, m_library);
        QStringList expected;
        for (const ClauseResult &result : input.evaluation.clauses)
            expected.append(result.clause->id);
        QStringList found;
        for (const ReportElement &element : reviewContents(input).elements) {
            for (const ReportClause &row : element.clauses)
                found.append(row.id);
        }
        QCOMPARE(found, expected);
    }
}

void TestContents::clause_carriesAnswersReasonAndRemark()
{
    const ReviewReportInput input = test::sampleInput(QStringLiteral("platform-supply-chain"), m_library);
    const ReviewContents report = reviewContents(input);
    const ReportClause *scale = clause(report, QStringLiteral("foundation.2"));
    QVERIFY(scale);
    QCOMPARE(scale->verdict, Verdict::NotMet);
    QVERIFY(scale->name.endsWith(QStringLiteral(", clause 2")));
    QCOMPARE(scale->remarks.size(), std::size_t(1));
    QCOMPARE(scale->remarks.front().value, input.review.remarks.value(QStringLiteral("foundation.2")));
    QVERIFY(std::ranges::any_of(scale->answers, [](const ReportAnswer &a) { return a.answer == u"480 devices"; }));
    QVERIFY(std::ranges::any_of(scale->answers, [](const ReportAnswer &a) { return !a.given; }));
    const ReportClause *note = clause(report, QStringLiteral("innovation.optional"));
    QVERIFY(!note || note->reason.isEmpty());
}

void TestContents::indicators_areWeighedOneByOne()
{
    const ReviewContents report = contents(QStringLiteral("platform-supply-chain"));
    QCOMPARE(report.indicators.size(), std::size_t(1));
    const ReportIndicators &table = report.indicators.front();
    QCOMPARE(table.rows.size(), std::size_t(5));
    QCOMPARE(table.rows.at(0).improvement, QStringLiteral("25.23 %"));
    QCOMPARE(table.rows.at(0).verdict, Verdict::Met);
    QCOMPARE(table.rows.at(1).verdict, Verdict::NotMet);
    QCOMPARE(table.rows.at(2).verdict, Verdict::Undetermined);
    QVERIFY(!table.rows.at(2).drawnImprovement);
    QCOMPARE(table.rows.at(2).threshold, QStringLiteral("≥ 30 %"));
}

// A slipped unit, a value in other units than asked for, and a count that the digits given do not settle.
void TestContents::oddValues_areToldWithTheirClause()
{
    QVERIFY(contents(QStringLiteral("discrete-factory")).valueNotes.empty());
    ReviewReportInput input = test::sampleInput(QStringLiteral("discrete-factory"), m_library);
    const QString id = QStringLiteral("performance.1.indicators");
    const Check *check = input.evaluation.category->check(id);
    IndicatorValues values;
    const auto give = [&](std::size_t at, const char *baseline, const char *current) {
        IndicatorValue &value = values.values[check->indicators[at].id];
        value.baseline = GivenNumber::parse(QString::fromLatin1(baseline));
        value.current = GivenNumber::parse(QString::fromLatin1(current));
        return &value;
    };
    const QString rise = check->indicators[0].title.in(language());
    QCOMPARE(check->indicators[0].direction, Direction::Rise);
    give(0, "100", "100000");
    give(1, "2.0", "1.6")->unit = QStringLiteral("pieces");
    input.review.answers.set(id, values);
    input.evaluation = evaluate(input.evaluation.category, *input.data.facts(), input.review.answers);
    const ReviewContents report = reviewContents(input);
    QStringList texts;
    for (const ReportNote &note : report.valueNotes) {
        QCOMPARE(note.clauseId, QStringLiteral("performance.1"));
        texts.append(note.text);
    }
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(rise) && all.contains(QStringLiteral("100 → 100,000")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("“pieces”")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("only 1, too few: ask for more digits")), qPrintable(all));
    QVERIFY(!report.indicators.front().summary.contains(QStringLiteral("Rounding")));
    QCOMPARE(report.indicators.front().rows.at(1).baseline, QStringLiteral("2.0")); // the digits say how finely
}

void TestContents::summary_saysThatRoundingLeavesTheCount()
{
    const ReviewReportInput input = test::sampleInput(QStringLiteral("discrete-factory"), m_library);
    const QString summary = reviewContents(input).indicators.front().summary;
    QVERIFY2(summary.contains(QStringLiteral("cannot make it too few")), qPrintable(summary));
}

void TestContents::points_bySchemeAndByHand()
{
    ReviewReportInput input = test::sampleInput(QStringLiteral("platform-supply-chain"), m_library);
    input.review.points = {{QStringLiteral("safety.1"), {Decimal(2), QStringLiteral("Only in part shown.")}}};
    input.score = score(input.evaluation, input.scheme, input.review.points);
    const ReviewContents report = reviewContents(input);
    QVERIFY(!report.score.elements.empty());
    QCOMPARE(report.score.scheme, schemeOriginText(input.scheme));
    QCOMPARE(report.manualPoints.size(), std::size_t(1));
    QVERIFY(report.manualPoints.front().text.contains(QStringLiteral("Only in part shown.")));
    const ReportClause *byHand = clause(report, QStringLiteral("safety.1"));
    QVERIFY(byHand && byHand->points.startsWith(u"2/"));
    QCOMPARE(byHand->remarks.front().value, QStringLiteral("Only in part shown."));
}

void TestContents::scheme_isNamedWithWhoseItIs_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("whose");
    QTest::newRow("the shipped one is called a default")
        << false << QStringLiteral("a default that comes with the program");
    QTest::newRow("another one is the organiser's") << true << QStringLiteral("set by the organiser");
}

void TestContents::scheme_isNamedWithWhoseItIs()
{
    QFETCH(bool, isOwn);
    QFETCH(QString, whose);
    ReviewReportInput input = test::sampleInput(QStringLiteral("fiveg-pilot"), m_library);
    if (isOwn) {
        JsonValue json = toJson(input.scheme);
        json.set(QStringLiteral("id"), QStringLiteral("own"));
        input.scheme = *ScoringScheme::fromJson(json);
    }
    const ReviewContents report = reviewContents(input);
    QVERIFY2(report.score.scheme.contains(whose), qPrintable(report.score.scheme));
    QVERIFY(report.score.scheme.contains(input.scheme.digest.left(8)));
    QVERIFY2(report.score.total.contains(u'–'), qPrintable(report.score.total)); // answers are missing
}

void TestContents::pointsByHand_sayWhatCounts_data()
{
    QTest::addColumn<Decimal>("set");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<QString>("said");
    QTest::newRow("points within what is possible stand")
        << Decimal(2) << true << QStringLiteral("2 points set by hand: R");
    QTest::newRow("points beyond it count as the most") << Decimal(90) << true << QStringLiteral("90 (counted as ");
    QTest::newRow("points of a clause that does not apply do not count")
        << Decimal(2) << false << QStringLiteral("2 (not counted) points set by hand: R");
}

void TestContents::pointsByHand_sayWhatCounts()
{
    QFETCH(Decimal, set);
    QFETCH(bool, counts);
    QFETCH(QString, said);
    ReviewReportInput input = test::sampleInput(QStringLiteral("platform-supply-chain"), m_library);
    input.review.points = {{QStringLiteral("safety.1"), {set, QStringLiteral("R")}}};
    input.score = score(input.evaluation, input.scheme, input.review.points);
    for (ClauseScore &clause : input.score.clauses)
        clause.counts = clause.counts && counts;
    const ReviewContents report = reviewContents(input);
    QVERIFY2(report.manualPoints.front().text.startsWith(said), qPrintable(report.manualPoints.front().text));
}

void TestContents::openChecks_areRanked()
{
    const ReviewReportInput input = test::sampleInput(QStringLiteral("fiveg-pilot"), m_library);
    const ReviewContents report = reviewContents(input);
    QCOMPARE(qsizetype(report.openChecks.size()), input.evaluation.open.size());
    const auto isDecisive = [](const ReportOpenCheck &check) { return check.decisive; };
    QVERIFY(std::ranges::is_partitioned(report.openChecks, isDecisive));
}

void TestContents::interpretations_areListed()
{
    for (const ReportNote &note : contents(QStringLiteral("platform-supply-chain")).interpretations) {
        QVERIFY(!note.clauseId.isEmpty());
        QVERIFY(!note.text.isEmpty());
    }
    QVERIFY(!contents(QStringLiteral("platform-supply-chain")).interpretations.empty());
}

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"

#include "criteria/library.h"
#include "wording/integrity_words.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

class TestIntegrityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finding_saysWhatIsOdd_data();
    void finding_saysWhatIsOdd();
    void everyKind_hasALabelOfItsOwn();
    void margin_saysWhetherTheCountTurns_data();
    void margin_saysWhetherTheCountTurns();
    void lines_endWithTheMarginWhereItSways();
    void history_namesPeriodsAndUnit();

private:
    IndicatorValues values(const QByteArray &json) const;
    std::vector<Finding> findings(const QByteArray &json) const;

    CriteriaLibrary m_library;
    CategoryPtr m_factory;
    const Check *m_check = nullptr;
};

void TestIntegrityWords::initTestCase()
{
    installLanguage(Language::English);
    const Result<CategoryPtr> loaded = m_library.category(QStringLiteral("discrete-factory"));
    QVERIFY(loaded);
    m_factory = *loaded;
    m_check = m_factory->check(u"performance.1.indicators");
}

IndicatorValues TestIntegrityWords::values(const QByteArray &json) const
{
    const Result<JsonValue> read = parseJson(json);
    const Result<Answer> answer = parseAnswer(*m_check, *read, m_check->id);
    if (!answer)
        qFatal("%s", qUtf8Printable(answer.error().message));
    return std::get<IndicatorValues>(*answer);
}

std::vector<Finding> TestIntegrityWords::findings(const QByteArray &json) const
{
    return plausibilityFindings(*m_check, values(json), {QDate(2023, 6, 30), nullptr});
}

void TestIntegrityWords::finding_saysWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, const char *value, const char *sentence) {
        QTest::newRow(title) << QByteArray(value) << QString::fromUtf8(sentence);
    };
    row("below zero", R"({"operating_cost": {"baseline": "1200", "current": "-1.50"}})",
        "Operating cost: from 1,200 to −1.50 is a fall of more than 100 %; a value below zero is hardly meant.");
    row("ten thousand times", R"({"operating_cost": {"baseline": "1280", "current": "10240000"}})",
        "Operating cost: of 1,280 → 10,240,000 the larger is about 8,000 times the smaller. One of them may be in ten "
        "thousands (万), the other in single units (10,000×).");
    row("thousand times", R"({"operating_cost": {"baseline": "900", "current": "0.9"}})",
        "Operating cost: of 900 → 0.9 the larger is about 1,000 times the smaller. "
        "One of them may be in thousands (1,000×).");
    row("hundred times", R"({"defect_rate": {"baseline": "2.0", "current": "0.015"}})",
        "Product defect rate: of 2.0 → 0.015 the larger is about 133 times the smaller. One of them may be a "
        "percentage, the other a fraction (100×).");
    row("a slipped point", R"({"operating_cost": {"baseline": "900", "current": "72"}})",
        "Operating cost: of 900 → 72 the larger is about 13 times the smaller. "
        "A decimal point may have slipped (10×).");
    row("no factor", R"({"operating_cost": {"baseline": "310", "current": "10"}})",
        "Operating cost: of 310 → 10 the larger is about 31 times the smaller. No usual mistake of units explains it; "
        "please check both values.");
    row("copies", R"({"operating_cost": {"baseline": "9", "current": "6"},
                      "development_cycle": {"baseline": "9", "current": "6"}})",
        "Operating cost, Product development cycle have the same values, 9 → 6: were they copied?");
    row("unchanged", R"({"operating_cost": {"baseline": "9.50", "current": "9.50"}})",
        "Operating cost: the result is the baseline, 9.50.");
    row("worse where less is better", R"({"operating_cost": {"baseline": "90", "current": "95"}})",
        "Operating cost rose from 90 to 95 although less is better: are the values exchanged, or is it measured the "
        "other way round?");
    row("worse where more is better", R"({"energy_utilisation": {"baseline": "90", "current": "85"}})",
        "Energy utilisation fell from 90 to 85 although more is better: "
        "are the values exchanged, or is it measured the other way round?");
    row("a fraction", R"({"energy_utilisation": {"current": "0.85"}})",
        "Energy utilisation: 0.85 % is given; is 85 % meant?");
    row("rounding", R"({"energy_utilisation": {"baseline": "70", "current": "71"}})",
        "Energy utilisation: rounding alone could make 70 → 71; ask for more digits.");
    row("the target", R"({"operating_cost": {"baseline": "90", "target": "92"}})",
        "Operating cost: the target 92 was reached at the baseline 90 already.");
    row("the unit", R"({"operating_cost": {"unit": "yuan"}})",
        "Operating cost: the values are in “yuan”, the form asks for “10,000 yuan”.");
    row("a late baseline", R"({"operating_cost": {"baselinePeriod": "2023-05", "currentPeriod": "2022"}})",
        "Operating cost: the baseline (2023-05) was measured after the result (2022).");
    row("periods that overlap", R"({"operating_cost": {"baselinePeriod": "2022", "currentPeriod": "2022-Q4"}})",
        "Operating cost: the periods of the baseline (2022) and the result (2022-Q4) overlap.");
    row("the result's period missing", R"({"operating_cost": {"baselinePeriod": "2022"}})",
        "Operating cost: the period of the baseline is given, that of the result is not.");
    row("the baseline's period missing", R"({"operating_cost": {"currentPeriod": "2022"}})",
        "Operating cost: the period of the result is given, that of the baseline is not.");
    row("after the stage", R"({"operating_cost": {"baselinePeriod": "2022", "currentPeriod": "2023-Q3"}})",
        "Operating cost: the result (2023-Q3) was measured after the date of the stage (30 June 2023).");
}

void TestIntegrityWords::finding_saysWhatIsOdd()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, sentence);
    const std::vector<Finding> all = findings(value);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(findingSentence(all.front()), sentence);
}

void TestIntegrityWords::everyKind_hasALabelOfItsOwn()
{
    QSet<QString> labels;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::ResultAfterStage); ++kind) {
        Finding finding;
        finding.kind = static_cast<FindingKind>(kind);
        labels.insert(findingLabel(finding));
    }
    QCOMPARE(labels.size(), static_cast<int>(FindingKind::ResultAfterStage) + 1);
}

void TestIntegrityWords::margin_saysWhetherTheCountTurns_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<QString>("sentence");
    const QByteArray firm = R"("production_efficiency": {"baseline": "100", "current": "150"})";
    const QByteArray rate = R"("defect_rate": {"baseline": "2.0", "current": "1.6"})";
    const QByteArray near = R"("operating_cost": {"baseline": "100", "current": "80.4"})";
    const auto row = [](const char *title, const QByteArray &value, const char *sentence, bool counted = true) {
        QTest::newRow(title) << QByteArray('{' + value + '}') << counted << QString::fromUtf8(sentence);
    };
    row("nothing given says nothing", "", "");
    row("enough without the one that sways",
        firm + R"(, "operating_cost": {"baseline": "100", "current": "60"}, )" + rate,
        "Without Product defect rate (20 %, threshold 20 %, could be 15.38 % before rounding) still 2, enough.");
    row("too few without the one that sways", firm + ", " + rate,
        "Without Product defect rate (20 %, threshold 20 %, could be 15.38 % "
        "before rounding) only 1, too few: ask for more digits.");
    row("enough with the near miss", firm + ", " + near,
        "With Operating cost (19.6 %, threshold 20 %, could be 20.04 % before "
        "rounding) it would be 2, enough: ask for more digits.");
    row("too few even with the near miss", near,
        "Even with Operating cost (19.6 %, threshold 20 %, could be 20.04 % before rounding) only 1, too few.");
    row("reached and firm", firm + R"(, "operating_cost": {"baseline": "100", "current": "60"})",
        "Rounding of the given values cannot make it too few.");
    row("missed and firm", firm, "Rounding of the given values cannot make it enough.");
    row("uncounted and firm", firm, "Rounding of the given values changes no verdict.", false);
    row("uncounted and swaying", firm + ", " + rate,
        "Rounding could turn Product defect rate (20 %, threshold 20 %, could be 15.38 % before rounding).", false);
}

void TestIntegrityWords::margin_saysWhetherTheCountTurns()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, counted);
    QFETCH(QString, sentence);
    const CountMargin margin = roundingMargin(*m_check, values(value), counted ? std::optional<int>(2) : std::nullopt);
    QCOMPARE(marginSentence(margin), sentence);
}

void TestIntegrityWords::lines_endWithTheMarginWhereItSways()
{
    const QByteArray swaying = R"({"defect_rate": {"baseline": "2.0", "current": "1.6", "unit": "ppm"}})";
    const QByteArray firm = R"({"defect_rate": {"baseline": "2.0", "current": "1.0", "unit": "ppm"}})";
    QCOMPARE(integrityLines(findings(swaying), roundingMargin(*m_check, values(swaying), 1)).size(), 2);
    QCOMPARE(integrityLines(findings(firm), roundingMargin(*m_check, values(firm), 1)).size(), 1);
    QVERIFY(integrityLines({}, std::nullopt).isEmpty());
}

void TestIntegrityWords::history_namesPeriodsAndUnit()
{
    const IndicatorValues given = values(R"({"defect_rate": {"baseline": "2.0", "current": "1.50", "unit": "ppm",
        "baselinePeriod": "2022"}})");
    QCOMPARE(answerText(*m_check, given), QStringLiteral("Product defect rate 2.0 → 1.50 (2022 → …, in “ppm”)"));
}

QTEST_GUILESS_MAIN(TestIntegrityWords)
#include "tst_integrity_words.moc"

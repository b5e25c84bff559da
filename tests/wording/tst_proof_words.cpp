#include "judgement/evaluator.h"
#include "judgement/requirement_evaluator.h"
#include "wording/small_category.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

// How verdicts are explained: the lines of the proof and the one sentence under a clause.
class TestProofWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_category = test::smallCategory(m_library); }
    void init() { installLanguage(Language::English); }

    void reason_isOneShortSentence_data();
    void reason_isOneShortSentence();
    void proof_isOneLinePerPart_data();
    void proof_isOneLinePerPart();
    void proof_marksWhatCarriesAndWhatIsEncouraged();
    void proof_ofAnInformationalClauseIsEmpty();
    void indicator_saysWhyItCannotBeComputed_data();
    void indicator_saysWhyItCannotBeComputed();
    void indicator_thatShouldRiseSaysSo_data();
    void indicator_thatShouldRiseSaysSo();
    void chinese_readsAsPeopleWriteIt_data();
    void chinese_readsAsPeopleWriteIt();

private:
    ClauseResult result(const QByteArray &answers, const QString &clause,
                        const Facts &facts = {Stage::Acceptance, {}, false});
    QStringList lines(const ClauseResult &result) const;

    CriteriaLibrary m_library;
    CategoryPtr m_category;
    Evaluation m_evaluation;
};

Q_DECLARE_METATYPE(yongping::Facts)

ClauseResult TestProofWords::result(const QByteArray &answers, const QString &clause, const Facts &facts)
{
    m_evaluation = evaluate(m_category, facts, test::answersOf(*m_category, answers));
    return *m_evaluation.find(clause);
}

QStringList TestProofWords::lines(const ClauseResult &result) const
{
    QStringList texts;
    for (const ProofLine &line : proofLines(result))
        texts.append(QString(line.depth, u'-') + line.text);
    return texts;
}

void TestProofWords::reason_isOneShortSentence_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("reason");
    const Facts acceptance{Stage::Acceptance, {}, false};
    const Facts established{Stage::Application, PlatformStatus::Established, false};
    const Facts fresh{Stage::Application, PlatformStatus::New, false};
    const Facts unknown{Stage::Acceptance, {}, {}};
    const auto row = [](const char *name, const char *clause, const Facts &facts, const char *answers,
                        const QString &reason) {
        QTest::newRow(name) << QString::fromLatin1(clause) << facts << QByteArray(answers) << reason;
    };
    row("an alternative carries", "foundation.1", acceptance,
        R"({"foundation.1.devices": 480, "foundation.1.products": 1200})",
        QStringLiteral("Other than the process industry: Devices: 480 devices < 500 devices; "
                       "Products: 1,200 products ≥ 1,000 products, this part carries."));
    row("no alternative carries", "foundation.1", acceptance,
        R"({"foundation.1.devices": 480, "foundation.1.products": 999})",
        QStringLiteral("Other than the process industry: Devices: 480 devices < 500 devices; "
                       "Products: 999 products < 1,000 products."));
    row("the other alternative is missing", "foundation.1", acceptance, R"({"foundation.1.devices": 480})",
        QStringLiteral("Other than the process industry: Devices: 480 devices < 500 devices; "
                       "still missing: “Products”."));
    row("a fact is open", "foundation.1", unknown, R"({"foundation.1.devices": 480})",
        QStringLiteral("Not known: whether it belongs to the process industry."));
    row("two of three abilities", "foundation.2", acceptance,
        R"({"foundation.2.a": "met", "foundation.2.b": "not_met", "foundation.2.c": "met"})",
        QStringLiteral("Ability A: Met, this part carries; Ability B: Not met; Ability C: Met, this part carries."));
    row("a share is missed by a hair", "foundation.3", established,
        R"({"foundation.3.rate": 69.99999999999999999999, "foundation.3.staff": 11})",
        QStringLiteral("Established platform: Share connected: 69.99 % < 70 %."));
    row("a number equals what it must exceed", "foundation.3", established,
        R"({"foundation.3.rate": 70, "foundation.3.staff": 10})",
        QStringLiteral("Established platform: Staff: 10 people ≤ 10 people."));
    row("a part is not due", "foundation.3", fresh, "{}", QStringLiteral("Due from acceptance on."));
    row("too few are chosen", "foundation.4", acceptance, R"({"foundation.4.technologies": ["ai"]})",
        QStringLiteral("Technologies: 1 chosen, at least 2 needed."));
    row("indicators are partly missing", "foundation.5", acceptance,
        R"({"foundation.5.indicators": {"defect_rate": {"baseline": "2.0", "current": "1.5"}}})",
        QStringLiteral("Of 2 indicators 1 reached, up to 2 possible, at least 2 needed."));
    row("a clause only informs", "foundation.6", acceptance, "{}",
        QStringLiteral("For information; it is not judged."));
    row("everything is waived", "foundation.2", acceptance,
        R"({"foundation.2.a": "not_applicable", "foundation.2.b": "not_applicable", "foundation.2.c": "not_applicable",
            "foundation.2.d": "not_applicable"})",
        QStringLiteral("Every part was marked as not applicable."));
}

void TestProofWords::reason_isOneShortSentence()
{
    QFETCH(QString, clause);
    QFETCH(Facts, facts);
    QFETCH(QByteArray, answers);
    QTEST(reasonSentence(result(answers, clause, facts)), "reason");
}

void TestProofWords::proof_isOneLinePerPart_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("lines");
    const Facts acceptance{Stage::Acceptance, PlatformStatus::New, false};
    const Facts application{Stage::Application, PlatformStatus::New, false};
    const Facts unknown{Stage::Acceptance, {}, {}};
    QTest::newRow("the branch taken and its alternatives")
        << QStringLiteral("foundation.1") << acceptance
        << QByteArray(R"({"foundation.1.devices": 480, "foundation.1.products": 1200})")
        << QStringList{QStringLiteral("This branch applies: Other than the process industry"),
                       QStringLiteral("-One of these parts is enough"),
                       QStringLiteral("--Devices: 480 devices < 500 devices, short by 20 devices"),
                       QStringLiteral("--Products: 1,200 products ≥ 1,000 products, this part carries")};
    QTest::newRow("at least two of three and an encouraged part")
        << QStringLiteral("foundation.2") << acceptance << QByteArray(R"({"foundation.2.a": "met"})")
        << QStringList{QStringLiteral("All of these parts are needed"),
                       QStringLiteral("-At least 2 of these 3 parts are needed"),
                       QStringLiteral("--Ability A: Met"), QStringLiteral("--Ability B: not answered"),
                       QStringLiteral("--Ability C: not answered"),
                       QStringLiteral("-Ability D: not answered (encouraged)")};
    QTest::newRow("a part that is not due")
        << QStringLiteral("foundation.3") << application << QByteArray("{}")
        << QStringList{QStringLiteral("This branch applies: New platform"),
                       QStringLiteral("-Share connected (due from acceptance on)")};
    QTest::newRow("a branch that is open")
        << QStringLiteral("foundation.3") << unknown << QByteArray(R"({"foundation.3.rate": 71})")
        << QStringList{QStringLiteral("Not known: whether the platform is new or established. "
                                      "Every possible branch is looked at"),
                       QStringLiteral("-New platform"), QStringLiteral("--Share connected: 71 % ≥ 70 %"),
                       QStringLiteral("-Established platform"), QStringLiteral("--All of these parts are needed"),
                       QStringLiteral("---Share connected: 71 % ≥ 70 %"), QStringLiteral("---Staff: not answered")};
    QTest::newRow("each indicator")
        << QStringLiteral("foundation.5") << acceptance
        << QByteArray(R"({"foundation.5.indicators": {"production_efficiency": {"baseline": "0.3", "current": "0.36"},
                                                      "defect_rate": {"baseline": "2.0", "current": "1.7"}}})")
        << QStringList{QStringLiteral("Of 2 indicators 1 reached, at least 2 needed"),
                       QStringLiteral("-Production efficiency 0.3 → 0.36, up by 20 %, ≥ 20 %"),
                       QStringLiteral("-Product defect rate 2.0 → 1.7, down by 15 %, < 20 %")};
}

void TestProofWords::proof_isOneLinePerPart()
{
    QFETCH(QString, clause);
    QFETCH(Facts, facts);
    QFETCH(QByteArray, answers);
    QTEST(lines(result(answers, clause, facts)), "lines");
}

void TestProofWords::proof_marksWhatCarriesAndWhatIsEncouraged()
{
    const std::vector<ProofLine> scale =
        proofLines(result(R"({"foundation.1.devices": 480, "foundation.1.products": 1200})",
                          QStringLiteral("foundation.1")));
    QVERIFY(!scale.at(2).carries);
    QCOMPARE(scale.at(2).verdict, Verdict::NotMet);
    QVERIFY(scale.at(3).carries);
    const std::vector<ProofLine> abilities = proofLines(result("{}", QStringLiteral("foundation.2")));
    QVERIFY(abilities.back().encouraged);
    QVERIFY(!abilities.front().encouraged);
}

void TestProofWords::proof_ofAnInformationalClauseIsEmpty()
{
    QVERIFY(proofLines(result("{}", QStringLiteral("foundation.6"))).empty());
}

void TestProofWords::indicator_saysWhyItCannotBeComputed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a baseline of zero") << QByteArray(R"({"baseline": "0", "current": "1.5"})")
        << QStringLiteral("Product defect rate: the baseline 0 is not above zero, so no improvement "
                          "can be computed");
    QTest::newRow("nothing given") << QByteArray("{}")
        << QStringLiteral("Product defect rate: baseline and value after the project not given");
    QTest::newRow("no value after the project") << QByteArray(R"({"baseline": "2"})")
        << QStringLiteral("Product defect rate: value after the project not given");
    QTest::newRow("a change for the worse") << QByteArray(R"({"baseline": "2", "current": "2.5"})")
        << QStringLiteral("Product defect rate 2 → 2.5, up by 25 %, should fall by at least 20 %");
    QTest::newRow("a change for the worse, as large as what was asked")
        << QByteArray(R"({"baseline": "100", "current": "120"})")
        << QStringLiteral("Product defect rate 100 → 120, up by 20 %, should fall by at least 20 %");
    QTest::newRow("a change for the worse by next to nothing")
        << QByteArray(R"({"baseline": "2", "current": "2.00001"})")
        << QStringLiteral("Product defect rate 2 → 2.00001, up by 0.01 %, should fall by at least 20 %");
    QTest::newRow("a change for the worse beyond the digits of an improvement")
        << QByteArray(R"({"baseline": "2", "current": "2.0000000001"})")
        << QStringLiteral("Product defect rate 2 → 2.0000000001, up by 0.01 %, should fall by at least 20 %");
    QTest::newRow("a value below zero has a minus sign") << QByteArray(R"({"baseline": "2", "current": "-1234.5"})")
        << QStringLiteral("Product defect rate 2 → −1,234.5, down by 61,825 %, ≥ 20 %");
    QTest::newRow("a baseline below zero") << QByteArray(R"({"baseline": "-2.50", "current": "1"})")
        << QStringLiteral("Product defect rate: the baseline −2.50 is not above zero, "
                          "so no improvement can be computed");
    QTest::newRow("no change") << QByteArray(R"({"baseline": "2", "current": "2"})")
        << QStringLiteral("Product defect rate 2 → 2, unchanged, should fall by at least 20 %");
    QTest::newRow("a hair short") << QByteArray(R"({"baseline": "2", "current": "1.60000000000000000001"})")
        << QStringLiteral("Product defect rate 2 → 1.60000000000000000001, down by 19.99 %, < 20 %");
}

void TestProofWords::indicator_saysWhyItCannotBeComputed()
{
    QFETCH(QByteArray, value);
    const QByteArray answers = R"({"foundation.5.indicators": {"defect_rate": )" + value + "}}";
    const ClauseResult clause = result(answers, QStringLiteral("foundation.5"));
    QTEST(indicatorText(clause.proof.indicators.at(1)), "text");
}

void TestProofWords::indicator_thatShouldRiseSaysSo_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("indicator");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Language language, int indicator, const char *from, const char *to,
                        const QString &text) {
        QTest::newRow(name) << language << indicator << QString::fromLatin1(from) << QString::fromLatin1(to) << text;
    };
    row("it fell", Language::English, 0, "100", "80",
        QStringLiteral("Production efficiency 100 → 80, down by 20 %, should rise by at least 20 %"));
    row("it rose too little", Language::English, 0, "100", "119.999",
        QStringLiteral("Production efficiency 100 → 119.999, up by 19.99 %, < 20 %"));
    row("it stayed", Language::English, 0, "100", "100.0",
        QStringLiteral("Production efficiency 100 → 100.0, unchanged, should rise by at least 20 %"));
    row("it rose, in Chinese", Language::Chinese, 0, "100", "120",
        QStringLiteral("生产效率 100 → 120，提高 20%，≥ 20%"));
}

void TestProofWords::indicator_thatShouldRiseSaysSo()
{
    QFETCH(Language, language);
    QFETCH(int, indicator);
    QFETCH(QString, baseline);
    QFETCH(QString, current);
    installLanguage(language);
    const ClauseResult clause = result("{}", QStringLiteral("foundation.5"));
    const IndicatorSpec &spec = *clause.proof.indicators.at(static_cast<std::size_t>(indicator)).spec;
    IndicatorValue value;
    value.baseline = *GivenNumber::parse(baseline);
    value.current = *GivenNumber::parse(current);
    QTEST(indicatorText(evaluateIndicator(spec, value)), "text");
}

void TestProofWords::chinese_readsAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an alternative carries")
        << QStringLiteral("foundation.1")
        << QByteArray(R"({"foundation.1.devices": 480, "foundation.1.products": 1200})")
        << QStringLiteral("非流程行业：设备 480 台 < 500 台；产品 1,200 台 ≥ 1,000 台，此项成立。");
    QTest::newRow("something is missing") << QStringLiteral("foundation.2")
        << QByteArray(R"({"foundation.2.a": "met"})")
                                          << QStringLiteral("1 项判断为符合；尚待回答：“能力乙”、“能力丙”。");
    QTest::newRow("indicators") << QStringLiteral("foundation.5") << QByteArray("{}")
                                << QStringLiteral("2 项指标中达到 0 项，至多可达 2 项，至少须 2 项。");
}

void TestProofWords::chinese_readsAsPeopleWriteIt()
{
    QFETCH(QString, clause);
    QFETCH(QByteArray, answers);
    installLanguage(Language::Chinese);
    QTEST(reasonSentence(result(answers, clause)), "reason");
}

QTEST_GUILESS_MAIN(TestProofWords)
#include "tst_proof_words.moc"

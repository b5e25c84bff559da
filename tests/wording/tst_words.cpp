#include "wording/data_words.h"
#include "wording/small_category.h"
#include "wording/words.h"

#include <QTest>

using namespace yongping;

namespace {

Decimal decimal(const char *text)
{
    return *Decimal::parse(QString::fromLatin1(text));
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_category = test::smallCategory(m_library); }
    void init() { installLanguage(Language::English); }

    void verdict_hasAWordOfItsOwn();
    void percentText_neverClaimsAThresholdItMisses_data();
    void percentText_neverClaimsAThresholdItMisses();
    void numberText_isGroupedWithItsUnit_data();
    void numberText_isGroupedWithItsUnit();
    void pointsText_isANumberOrARange_data();
    void pointsText_isANumberOrARange();
    void thresholdHint_namesBranchesAndStages_data();
    void thresholdHint_namesBranchesAndStages();
    void answerText_saysWhatWasAnswered_data();
    void answerText_saysWhatWasAnswered();
    void criteriaTexts_followTheLanguage();
    void systemLanguage_followsTheFirstVariableThatIsSet_data();
    void systemLanguage_followsTheFirstVariableThatIsSet();
    void errorText_namesThePlace();
    void dateText_isWrittenOut();
    void dayText_isThatOfChina();
    void momentText_isThatOfTheComputer();

private:
    CriteriaLibrary m_library;
    CategoryPtr m_category;
};

void TestWords::verdict_hasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Verdict verdict : {Verdict::Met, Verdict::Partial, Verdict::NotMet, Verdict::Undetermined,
                                  Verdict::NotDue, Verdict::NotApplicable, Verdict::Informational})
        words.insert(verdictWord(verdict));
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
    QVERIFY(conclusionWord(Conclusion::NotSatisfied) != conclusionWord(Conclusion::Undetermined));
}

void TestWords::percentText_neverClaimsAThresholdItMisses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a whole percentage stays whole") << QByteArray("20") << QStringLiteral("20 %");
    QTest::newRow("two digits are shown") << QByteArray("23.81") << QStringLiteral("23.81 %");
    QTest::newRow("a hair below seventy is no seventy") << QByteArray("69.99999999999999999999")
        << QStringLiteral("69.99 %");
    QTest::newRow("a half is not rounded up") << QByteArray("19.995") << QStringLiteral("19.99 %");
    QTest::newRow("a decline is not shown smaller") << QByteArray("-0.001") << QStringLiteral("−0.01 %");
    QTest::newRow("zero has no sign") << QByteArray("0") << QStringLiteral("0 %");
    QTest::newRow("an enormous one is grouped") << QByteArray("12500") << QStringLiteral("12,500 %");
}

void TestWords::percentText_neverClaimsAThresholdItMisses()
{
    QFETCH(QByteArray, value);
    QTEST(percentText(decimal(value.constData())), "text");
}

void TestWords::numberText_isGroupedWithItsUnit_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const QString devices = QStringLiteral("foundation.1.devices");
    QTest::newRow("three digits") << devices << QByteArray("480") << QStringLiteral("480 devices");
    QTest::newRow("four digits") << devices << QByteArray("1200") << QStringLiteral("1,200 devices");
    QTest::newRow("one has no plural") << devices << QByteArray("1") << QStringLiteral("1 device");
    QTest::newRow("seven digits") << devices << QByteArray("1234567") << QStringLiteral("1,234,567 devices");
    QTest::newRow("a percentage") << QStringLiteral("foundation.3.rate") << QByteArray("69.999")
        << QStringLiteral("69.99 %");
}

void TestWords::numberText_isGroupedWithItsUnit()
{
    QFETCH(QString, check);
    QFETCH(QByteArray, value);
    QTEST(numberText(decimal(value.constData()), *m_category->check(check)), "text");
}

void TestWords::pointsText_isANumberOrARange_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<QString>("text");
    QTest::newRow("decided points are one number") << QByteArray("62.5") << QByteArray("62.5")
        << QStringLiteral("62.5");
    QTest::newRow("open points are a range") << QByteArray("40") << QByteArray("75") << QStringLiteral("40–75");
    QTest::newRow("more than two digits are rounded") << QByteArray("3.335") << QByteArray("3.335")
        << QStringLiteral("3.34");
    QTest::newRow("a distance below zero has a minus sign") << QByteArray("-6.05") << QByteArray("-6.05")
        << QStringLiteral("−6.05");
}

void TestWords::pointsText_isANumberOrARange()
{
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QTEST(pointsText({decimal(low.constData()), decimal(high.constData())}), "text");
}

void TestWords::thresholdHint_namesBranchesAndStages_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    QTest::newRow("a count in one branch") << QStringLiteral("foundation.1.points")
                                           << QStringLiteral("≥ 5,000 points (Process industry)");
    QTest::newRow("a share that is due at different stages")
        << QStringLiteral("foundation.3.rate")
        << QStringLiteral("≥ 70 % (New platform, due from acceptance on); ≥ 70 % (Established platform)");
    QTest::newRow("a number to be exceeded") << QStringLiteral("foundation.3.staff")
                                             << QStringLiteral("> 10 people (Established platform)");
    QTest::newRow("choices") << QStringLiteral("foundation.4.technologies")
                             << QStringLiteral("at least 2 to choose (due from acceptance on)");
    QTest::newRow("indicators") << QStringLiteral("foundation.5.indicators")
        << QStringLiteral("at least 2 of 2 indicators");
    QTest::newRow("a judgement has none") << QStringLiteral("foundation.2.a") << QString();
}

void TestWords::thresholdHint_namesBranchesAndStages()
{
    QFETCH(QString, check);
    QTEST(thresholdHint(*m_category, *m_category->check(check)), "text");
}

void TestWords::answerText_saysWhatWasAnswered_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    QTest::newRow("a judgement") << QByteArray(R"({"foundation.2.a": "partial"})") << QStringLiteral("foundation.2.a")
                                 << QStringLiteral("Partly met");
    QTest::newRow("a number") << QByteArray(R"({"foundation.1.products": 1200})")
        << QStringLiteral("foundation.1.products")
                              << QStringLiteral("1,200 products");
    QTest::newRow("choices with another one") << QByteArray(R"({"foundation.4.technologies": ["ai", "other:quantum"]})")
                                              << QStringLiteral("foundation.4.technologies")
                                              << QStringLiteral("Artificial intelligence, other: quantum");
    QTest::newRow("an empty choice is an answer") << QByteArray(R"({"foundation.4.technologies": []})")
                                                  << QStringLiteral("foundation.4.technologies")
                                                  << QStringLiteral("none chosen");
    QTest::newRow("indicators with a target")
        << QByteArray(R"({"foundation.5.indicators": {"defect_rate": {"baseline": "2.0", "current": "1.5",
                                                                      "target": "1.4"}}})")
        << QStringLiteral("foundation.5.indicators") << QStringLiteral("Product defect rate 2.0 → 1.5 (target 1.4)");
    QTest::newRow("a text") << QByteArray(R"({"foundation.6.note": "看过现场"})") << QStringLiteral("foundation.6.note")
                            << QStringLiteral("看过现场");
}

void TestWords::answerText_saysWhatWasAnswered()
{
    QFETCH(QByteArray, answers);
    QFETCH(QString, check);
    const AnswerSet set = test::answersOf(*m_category, answers);
    QTEST(answerText(*m_category->check(check), *set.find(check)), "text");
}

void TestWords::criteriaTexts_followTheLanguage()
{
    installLanguage(Language::Chinese);
    QCOMPARE(language(), Language::Chinese);
    QVERIFY(numberText(Decimal(1200), *m_category->check(u"foundation.1.products")).endsWith(u'台'));
    QCOMPARE(dateText(QDate(2023, 6, 30)), QStringLiteral("2023年6月30日"));
}

void TestWords::systemLanguage_followsTheFirstVariableThatIsSet_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("LANG is Chinese") << QByteArray() << QByteArray("zh_CN.UTF-8") << true;
    QTest::newRow("LC_ALL goes before LANG") << QByteArray("C") << QByteArray("zh_CN.UTF-8") << false;
    QTest::newRow("POSIX means English") << QByteArray() << QByteArray("POSIX") << false;
    QTest::newRow("nothing means English") << QByteArray() << QByteArray() << false;
    QTest::newRow("Traditional Chinese is Chinese") << QByteArray("zh_TW.UTF-8") << QByteArray() << true;
}

void TestWords::systemLanguage_followsTheFirstVariableThatIsSet()
{
    QFETCH(QByteArray, all);
    QFETCH(QByteArray, lang);
    QFETCH(bool, chinese);
    const QByteArray oldAll = qgetenv("LC_ALL");
    const QByteArray oldMessages = qgetenv("LC_MESSAGES");
    const QByteArray oldLang = qgetenv("LANG");
    qputenv("LC_ALL", all);
    qputenv("LC_MESSAGES", QByteArray());
    qputenv("LANG", lang);
    const Language found = systemLanguage();
    qputenv("LC_ALL", oldAll);
    qputenv("LC_MESSAGES", oldMessages);
    qputenv("LANG", oldLang);
    QCOMPARE(found, chinese ? Language::Chinese : Language::English);
}

void TestWords::errorText_namesThePlace()
{
    const Error plain = Error::failure(QStringLiteral("x"), QStringLiteral("It failed."));
    const Error placed = Error::refused(QStringLiteral("x"), QStringLiteral("It is wrong."),
                                        QStringLiteral("answers.a"));
    QCOMPARE(errorText(plain), QStringLiteral("It failed."));
    QCOMPARE(errorText(placed), QStringLiteral("It is wrong. (at answers.a)"));
}

void TestWords::dateText_isWrittenOut()
{
    QCOMPARE(dateText(QDate(2023, 6, 30)), QStringLiteral("30 June 2023"));
    QCOMPARE(dateText(QDate()), QString());
}

void TestWords::momentText_isThatOfTheComputer()
{
    const QDateTime local(QDate(2023, 6, 30), QTime(4, 5, 59));
    QCOMPARE(momentText(local), QStringLiteral("2023-06-30 04:05"));
    QCOMPARE(momentText(local.toUTC()), momentText(local));
    QCOMPARE(momentText(QDateTime()), QString());
}

void TestWords::dayText_isThatOfChina()
{
    const auto utc = [](int day, int hour, int minute) {
        return QDateTime(QDate(2023, 6, day), QTime(hour, minute), Qt::UTC);
    };
    QCOMPARE(dayText(utc(30, 15, 59)), QStringLiteral("30 June 2023"));
    QCOMPARE(dayText(utc(30, 16, 0)), QStringLiteral("1 July 2023"));
    QCOMPARE(dayText(utc(30, 16, 0).toOffsetFromUtc(-5 * 3600)), QStringLiteral("1 July 2023"));
    QCOMPARE(dayText(QDateTime()), QString());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
